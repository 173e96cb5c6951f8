/** Opaque ids that name one record of one organisation: base64url of "Type:organisation/key", the same in every run. */
import { Refusal } from './refusal.ts';

export interface GlobalId {
  readonly type: string;
  readonly organisation: string;
  readonly key: string;
}

export const globalId = (type: string, organisation: string, key: string): string =>
  Buffer.from(`${type}:${organisation}/${key}`, 'utf8').toString('base64url');

/** What an id names. Refuses text that is no id of ours. */
export function idParts(id: string): GlobalId {
  const parts = /^([A-Z][A-Za-z]*):([^/]+)\/(.+)$/s.exec(/^[A-Za-z0-9_-]{1,600}$/.test(id) ? Buffer.from(id, 'base64url').toString('utf8') : '');
  if (parts === null)
    throw new Refusal('BAD_USER_INPUT', 'That is no id of this server.', { where: 'id', found: id.slice(0, 60), fix: 'use an id that an earlier answer gave' });
  return { type: parts[1]!, organisation: parts[2]!, key: parts[3]! };
}

/** The key of the record of an organisation that an id names, and the text itself where it is a code, or an id of another organisation, which is the code of nothing here. */
export function codeIn(idOrCode: string, organisation: string): string {
  const parts = /^[A-Z][A-Za-z]*:([^/]+)\/(.+)$/s.exec(Buffer.from(idOrCode, 'base64url').toString('utf8'));
  return parts?.[1] === organisation ? parts[2]! : idOrCode;
}

/** Says that the asker has nothing of that id, whether it never was or belongs to someone else. */
export function nothingOf(id: string): never {
  throw new Refusal('NOT_FOUND', 'There is nothing of that id.', {
    where: 'id',
    found: id.slice(0, 60),
    fix: 'use an id that an earlier answer gave to the same organisation',
  });
}
