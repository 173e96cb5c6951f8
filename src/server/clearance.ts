/** What a request may see: covert assets are shown only to those who send the token that the operator chose for them. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Clearance } from '../access/clearance.ts';
import { Refusal } from '../api/refusal.ts';

const shortestToken = 16;

/** The operator's token, or none. Refuses one that could be guessed. */
export function covertToken({ COVERT_TOKEN: token }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (token === undefined || token === '') return undefined;
  if (token.length < shortestToken) throw new RangeError(`COVERT_TOKEN must be at least ${shortestToken} characters long, got ${token.length}`);
  return token;
}

/** Without a bearer token, what everybody sees. Refuses a token that is not the operator's, so that nobody thinks they see everything when they do not. */
export function clearanceOf({ authorization }: IncomingHttpHeaders, token: string | undefined): Clearance {
  const sent = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (sent === undefined) return 'FORCE';
  if (token !== undefined && timingSafeEqual(digest(sent), digest(token))) return 'COVERT';
  throw new Refusal('UNAUTHENTICATED', 'That token opens nothing here.', {
    where: 'Authorization',
    fix: 'leave the header out, or send Bearer and the token that the operator set as COVERT_TOKEN',
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
