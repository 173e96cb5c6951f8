/** A request to /graphql, handed to Apollo and bounded in time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { Refusal } from '../api/refusal.ts';
import type { Answer } from './answer.ts';
import { jsonBody } from './body.ts';
import { raised } from './errors.ts';
import { assertNotCrossSite } from './origin.ts';
import type { Settings } from './settings.ts';

const allow = 'GET, HEAD, POST, OPTIONS';

/** Answers GraphQL requests: POST with a JSON body, or GET with a query in the address (mutations are refused there). */
export function graphqlAnswerer<Context extends object>(apollo: ApolloServer<Context>, settings: Settings<Context>) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL, requestId: string): Promise<Answer> => {
    if (request.method === 'OPTIONS') return { status: 204, headers: { allow }, body: '' };
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    assertNotCrossSite(method, request.headers, settings.simpleGet);
    const body = method === 'POST' ? await jsonBody(request, settings.bodyBytes) : undefined;
    const leaving = new AbortController();
    response.once('close', () => response.writableFinished || leaving.abort());
    const headers = headerMapOf(request);
    const asked = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search: url.search, body },
      context: () => settings.contextFor({ headers: request.headers, requestId, signal: leaving.signal }).catch((error) => Promise.reject(raised(error))),
    });
    return answerOf(await withinTime(asked, settings.answerMs, leaving));
  };
}

function answerOf({ status, headers, body }: HTTPGraphQLResponse): Answer {
  if (body.kind !== 'complete') throw new TypeError('Apollo answered in parts, which this server does not offer.');
  const kept = Object.fromEntries(headers);
  if (kept.allow) kept.allow = allow;
  return { status: status ?? 200, headers: { ...kept, 'cache-control': 'no-store', vary: 'accept' }, body: body.string };
}

function headerMapOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** The answer, or TIMEOUT; the work behind a late answer is told to stop. */
export async function withinTime<T>(asked: Promise<T>, limitMs: number, leaving: AbortController): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal('TIMEOUT', `No answer was found within ${limitMs / 1000} seconds.`, { fix: 'Ask for less at a time.' }));
      leaving.abort();
    }, limitMs);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
    asked.catch(() => undefined); // a late failure has nobody left to tell
  }
}
