/** A server over the town, its log, and a short way to ask it. */
import supertest from 'supertest';
import { type RunningServer, startServer } from '../../src/server/http.ts';
import type { ServerOptions } from '../../src/server/settings.ts';
import { townSchema } from './town.ts';

export interface Town {
  readonly server: RunningServer;
  readonly log: Record<string, unknown>[];
  readonly http: ReturnType<typeof supertest>;
  post(query: unknown, variables?: unknown, headers?: Record<string, string>): supertest.Test;
}

export async function town(options: Partial<ServerOptions<object>> = {}): Promise<Town> {
  const log: Record<string, unknown>[] = [];
  const standard = { contextFor: async () => ({ who: 'Ada' }), isReady: async () => true, host: '127.0.0.1', port: 0 };
  const server = await startServer<object>({ schema: await townSchema(), log: (entry) => log.push({ ...entry }), ...standard, ...options });
  const http = supertest(server.url);
  const post: Town['post'] = (query, variables, headers = {}) =>
    http
      .post('/graphql')
      .set(headers)
      .send({ query, variables } as object);
  return { server, log, http, post };
}
