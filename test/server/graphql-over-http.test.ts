/** The official audits of GraphQL over HTTP, against a server with its standard settings. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/http.ts';
import { townSchema } from './town.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    schema: await townSchema(),
    contextFor: async () => ({}),
    isReady: async () => true,
    host: '127.0.0.1',
    port: 0,
  });
});

afterAll(() => server.stop());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  test('has 61 audits', () => expect(audits).toHaveLength(61));

  for (const { id, name, fn } of audits) {
    test(`${id} ${name}`, async () => {
      const result = await fn();
      if (result.status === 'ok') return;
      expect.fail(`${result.status}: ${result.reason}`);
    });
  }
});
