/** The name a request goes by in its answer, in every error and in every log line. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** The id of the request being answered; a fresh one outside any request, so that an error always has a name. */
export function requestId(): string {
  return current.getStore() ?? randomUUID();
}

/** Runs `work`, and all it awaits, under the given id. */
export function underRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** The caller's id where it is short and plain (it goes into logs and headers), else a new one. */
export function acceptedRequestId(offered: string | string[] | undefined): string {
  return typeof offered === 'string' && /^[\w.:-]{1,128}$/.test(offered) ? offered : randomUUID();
}
