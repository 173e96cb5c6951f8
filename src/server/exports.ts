/** Files that a person takes away, each at an address of its own, of the organisation that /graphql would answer for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { calendarOf } from '../estate/calendar.store.ts';
import type { Answer } from './answer.ts';
import { withinTime } from './graphql-answer.ts';
import { assertNotCrossSite } from './origin.ts';
import type { Settings } from './settings.ts';

/** What is served at an address, by its path. */
export type Exports<Context> = ReadonlyMap<string, (context: Context) => Promise<Answer>>;

export const planExports: Exports<Context> = new Map([
  ['/export/dates.ics', async (context: Context) => fileAnswer('dates.ics', 'text/calendar; charset=utf-8', await calendarOf(context))],
]);

const fileAnswer = (name: string, type: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, vary: 'x-organisation' },
  body,
});

/** The file at the address, or undefined where there is none. Refuses parameters, which would otherwise be thought to choose. */
export async function exportAnswer<Context extends object>(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  requestId: string,
  settings: Settings<Context>,
): Promise<Answer | undefined> {
  const made = settings.exports.get(url.pathname);
  if (made === undefined) return undefined;
  assertNotCrossSite('GET', request.headers, true); // it changes nothing, and another site's page cannot read it
  if (url.search !== '')
    throw new Refusal('BAD_USER_INPUT', 'This export takes no parameters.', {
      where: 'the address',
      found: url.search.slice(0, 60),
      fix: `ask for ${url.pathname}`,
    });
  const leaving = new AbortController();
  response.once('close', () => response.writableFinished || leaving.abort());
  const answer = settings.contextFor({ headers: request.headers, requestId, signal: leaving.signal }).then(made);
  return await withinTime(answer, settings.answerMs, leaving);
}
