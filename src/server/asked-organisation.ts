/** Whose data a request asks about while nobody has to log in: the organisation its header names, or the demonstration force. */
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../api/refusal.ts';
import { code } from '../exchange/column.ts';
import { demonstrationForce } from '../persistence/sow.ts';

export function askedOrganisation(headers: IncomingHttpHeaders): string {
  const named = headers['x-organisation'];
  if (named === undefined) return demonstrationForce;
  if (typeof named === 'string' && 'value' in code('').read(named)) return named;
  throw new Refusal('BAD_USER_INPUT', 'That is no organisation code.', {
    where: 'X-Organisation',
    found: String(named).slice(0, 60),
    fix: 'send the code that organisation.csv gave',
  });
}
