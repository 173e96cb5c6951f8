/**
 * Writes that an asker may repeat without writing twice: the key of a request is kept in the statement that does what it asks, so that of
 * many that come at once one alone takes effect, and the others are told what that one made.
 */
import { createHash } from 'node:crypto';
import type { Records } from './records.store.ts';

export interface Request {
  /** The name of the mutation. */
  readonly mutation: string;
  /** The asker's own; without one every request is a new one. */
  readonly key: string | null;
  /** What is asked, whole: the same key with something else asked is a mistake. */
  readonly asked: unknown;
}

/** What an earlier request of the same key made; `REUSED` where it asked for something else; undefined where there was none. */
export async function madeEarlier(records: Records, { mutation, key, asked }: Request): Promise<{ readonly made: string } | 'REUSED' | undefined> {
  if (key === null) return undefined;
  const [found] = await records.select<{ hash: string; made: string }>(
    'select "hash", "made" from "kept_request" where "organisation" = ? and "mutation" = ? and "key" = ?',
    mutation,
    key,
  );
  if (found === undefined) return undefined;
  return found.hash === hashOf(asked) ? { made: found.made } : 'REUSED';
}

/** Writes what a request makes unless one of its key was there before, and says what there now is of it, by id. */
export async function writtenOnce(
  records: Records,
  request: Request,
  made: string,
  sql: string,
  ...parameters: readonly unknown[]
): Promise<string | 'REUSED'> {
  const { mutation, key, asked } = request;
  if (key === null) {
    await records.write(sql, ...parameters);
    return made;
  }
  const asker = `"asker" as (insert into "kept_request" ("organisation", "mutation", "key", "hash", "made") values (?, ?, ?, ?, ?)
    on conflict do nothing returning "organisation")`;
  await records.writeAs(asker, [mutation, key, hashOf(asked), made], sql, parameters);
  const kept = await madeEarlier(records, request);
  return kept === 'REUSED' ? kept : (kept?.made ?? made);
}

/** Of the content: the same for equal values. */
export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
