/** GraphiQL comes whole from this server and asks no other for anything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Town, town } from './running.ts';

let asked: Town;
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

beforeAll(async () => {
  asked = await town();
});
afterAll(() => asked.server.stop());

describe('GraphiQL', () => {
  test('is shown to a browser that asks no query, and to nobody else', async () => {
    const page = await asked.http.get('/graphql').set('accept', browser);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await asked.http.get('/graphql').query({ query: '{ hello }' }).set('accept', browser)).body.data).toEqual({
      hello: 'hello Ada',
    });
    expect((await asked.http.get('/graphql').set('accept', '*/*')).status).toBe(400);
  });

  test('holds no script of its own and names no other origin', async () => {
    const { text, headers } = await asked.http.get('/graphql').set('accept', browser);
    const named = [...text.matchAll(/(?:src|href|action)="([^"]*)"/g)].map((match) => match[1] as string);
    expect(named.filter((address) => !/^(\/graphiql\/|data:,$)/.test(address))).toEqual([]);
    expect(text).not.toMatch(/https?:|<script>|\son\w+=/);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; .*connect-src 'self'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
  });

  test('finds each part here, compressed, and unchanged at the second visit', async () => {
    const { text } = await asked.http.get('/graphql').set('accept', browser);
    const script = await (await fetch(`${asked.server.url}/graphiql/graphiql.js`)).text();
    const parts = [...text.matchAll(/"(\/graphiql\/[^"]+)"/g), ...script.slice(0, 500).matchAll(/"(\/graphiql\/[^"]+)"/g)].map((match) => match[1] as string);
    expect(parts).toHaveLength(5);
    for (const part of parts) {
      const whole = await asked.http.get(part).set('accept-encoding', 'identity').buffer(true);
      const zipped = await asked.http.get(part).set('accept-encoding', 'gzip, br').buffer(true);
      expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-content-type-options': 'nosniff' });
      expect(Number(zipped.headers['content-length'])).toBeLessThan(Number(whole.headers['content-length']) * 0.6);
      expect((await asked.http.get(part).set('if-none-match', zipped.headers.etag as string)).status).toBe(304);
    }
  });

  test('evaluates no text as code', async () => {
    const script = await (await fetch(`${asked.server.url}/graphiql/graphiql.js`)).text();
    expect(script).not.toMatch(/\beval\(|new Function\(/);
    expect(script).toContain('rankedOptions(first: 10, where: { families: [CLOSURE] })');
  });

  test('is not there where introspection is off', async () => {
    const { http, server } = await town({ introspection: false });
    expect((await http.get('/graphql').set('accept', browser)).status).toBe(400);
    expect((await http.get('/graphiql/graphiql.js')).status).toBe(404);
    await server.stop();
  });
});
