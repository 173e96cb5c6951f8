/** What the server answers on each of its paths, and how it starts, waits and stops. */
import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../src/api/refusal.ts';
import { type Town, town } from './running.ts';

let asked: Town;

beforeAll(async () => {
  asked = await town();
});
afterAll(() => asked.server.stop());

/** A request with headers that a well-behaved client would not let one set. */
function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = rawRequest({ host: '127.0.0.1', port: asked.server.port, path, method, headers }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode ?? 0, body });
    });
    request.on('error', reject).end();
  });
}

describe('the paths', () => {
  test('/health says ok without asking anything', async () => {
    const answer = await asked.http.get('/health');
    expect([answer.status, answer.text]).toEqual([200, '{"status":"ok"}\n']);
  });

  test('/ready follows the database', async () => {
    expect((await asked.http.get('/ready')).body).toEqual({ status: 'ready' });
    for (const isReady of [async () => false, () => Promise.reject(new Error('away')), () => new Promise<boolean>(() => undefined)]) {
      const { http, server } = await town({ isReady });
      const answer = await http.get('/ready');
      expect([answer.status, answer.body]).toEqual([503, { status: 'not ready' }]);
      await server.stop();
    }
  });

  test.each(['/', '/graphql/', '/health/x', '/../etc/passwd', '/graphiql/x.js', '/%00', '//graphql'])('%s is not found, in JSON', async (path) => {
    const { status, body } = await raw(path, {});
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('HEAD answers as GET does, without the body', async () => {
    const [head, get] = [await asked.http.head('/health'), await asked.http.get('/health')];
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, undefined, get.headers['content-length']]);
    expect((await asked.http.head('/graphql').query({ query: '{ hello }' })).headers['content-length']).not.toBe('0');
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is refused with what is allowed', async (method) => {
    const { status, body } = await raw('/graphql', { 'content-type': 'application/json' }, method);
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([405, 'BAD_USER_INPUT']);
  });
});

describe('every answer', () => {
  test('carries its length, its id and the headers that keep browsers honest, and no CORS', async () => {
    for (const answer of [await asked.post('{ hello }'), await asked.http.get('/nowhere'), await asked.http.get('/health')]) {
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.text)));
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  });

  test("keeps the caller's request id, and says it in every error", async () => {
    const answer = await asked.post('{ nothing }', {}, { 'x-request-id': 'trace-7.a' });
    expect([answer.headers['x-request-id'], answer.body.errors[0].extensions.requestId]).toEqual(['trace-7.a', 'trace-7.a']);
  });

  test('does not keep an id that is not plain', async () => {
    for (const id of ['a b', 'x'.repeat(200), '{"a":1}']) {
      expect((await asked.http.get('/health').set('x-request-id', id)).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe("the asker's browser", () => {
  test('may not be led here under another name', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80']) {
      expect((await raw('/health', { host })).status).toBe(403);
    }
    for (const host of ['localhost', 'localhost:4000', '127.0.0.1:1', '[::1]:4000']) expect((await raw('/health', { host })).status).toBe(200);
  });

  test('may use a configured name', async () => {
    const { http, server } = await town({ allowedHosts: ['planner.example'] });
    expect((await http.get('/health')).status).toBe(403);
    expect((await http.get('/health').set('host', 'planner.example:8443')).status).toBe(200);
    await server.stop();
  });

  test('is not answered on behalf of another site', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }, { origin: 'null' }]) {
      expect((await asked.post('{ hello }', {}, headers)).status).toBe(403);
      expect((await asked.http.get('/graphql').query({ query: '{ hello }' }).set(headers)).status).toBe(403);
    }
    expect((await asked.post('{ hello }', {}, { origin: asked.server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test('needs a preflight for GET where Sec-Fetch-Site cannot be relied on', async () => {
    const { http, server } = await town({ simpleGet: false });
    const get = () => http.get('/graphql').query({ query: '{ hello }' });
    expect((await get()).status).toBe(403);
    expect((await get().set('apollo-require-preflight', 'true')).body.data).toEqual({ hello: 'hello Ada' });
    await server.stop();
  });
});

describe('the context', () => {
  test.each([
    [new Refusal('UNAUTHENTICATED', 'Say who you are.'), 401, 'UNAUTHENTICATED'],
    [new Refusal('NOT_FOUND', 'No such organisation.'), 404, 'NOT_FOUND'],
    [Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' }), 503, 'SERVICE_UNAVAILABLE'],
    [new TypeError('x of undefined'), 500, 'INTERNAL_SERVER_ERROR'],
  ])('that throws %s is answered with %i', async (thrown, status, code) => {
    const { post, server } = await town({ contextFor: () => Promise.reject(thrown) });
    const answer = await post('{ hello }');
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
    expect(answer.text).not.toContain('ECONN');
    await server.stop();
  });
});

describe('time', () => {
  test('an answer that takes too long is given up, and its work told to stop', async () => {
    const signals: AbortSignal[] = [];
    const { post, server } = await town({ answerMs: 50, contextFor: async ({ signal }) => ({ seen: signals.push(signal) }) });
    const answer = await post('{ slow(ms: 500) }');
    expect([answer.status, answer.body.errors[0].extensions.code, signals[0]?.aborted]).toEqual([504, 'TIMEOUT', true]);
    await server.stop();
  });

  test('a client that leaves is noticed', async () => {
    const signals: AbortSignal[] = [];
    const { server } = await town({ contextFor: async ({ signal }) => ({ seen: signals.push(signal) }) });
    await expect(fetch(`${server.url}/graphql?query={slow(ms:400)}`, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    await expect.poll(() => signals[0]?.aborted).toBe(true);
    await server.stop();
  });

  test('stopping lets answers under way finish, says it is not ready, and refuses newcomers', async () => {
    let begun = 0;
    const { post, server } = await town({ contextFor: async () => ({ begun: ++begun }) });
    const underWay = Promise.all(Array.from({ length: 20 }, () => post('{ slow(ms: 400) }')));
    await expect.poll(() => begun).toBe(20);
    const stopped = server.stop();
    expect(server.stop()).toBe(stopped);
    await expect(fetch(`${server.url}/ready`)).rejects.toThrow();
    expect((await underWay).map(({ body }) => body.data?.slow)).toEqual(Array(20).fill('at last'));
    await stopped;
  });

  test('stopping does not wait for ever', async () => {
    const { server } = await town({ drainMs: 100 });
    const left = fetch(`${server.url}/graphql?query={slow(ms:5000)}`).catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.stop();
    expect(await left).toBe('cut off');
  });
});

test.each([
  ['not http at all\r\n\r\n', 400],
  [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`, 431],
])('what is not a request is answered in JSON', async (text, status) => {
  const socket = connect(asked.server.port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*\r\n\r\n\\{"errors"`));
});
