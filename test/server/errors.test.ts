/** What an asker is told when something goes wrong, and what only the log is told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takerFrom } from '../../src/server/allowance.ts';
import { type Town, town } from './running.ts';

let asked: Town;

beforeAll(async () => {
  asked = await town();
});
afterAll(() => asked.server.stop());

const refused = async (query: string, variables?: unknown, headers?: Record<string, string>) => {
  const { status, body } = await asked.post(query, variables, headers);
  return { status, ...body.errors[0], code: body.errors[0].extensions.code };
};

describe('a refusal', () => {
  test('is shown whole, where it happened, once compiled as before', async () => {
    for (let i = 0; i < 3; i += 1) {
      const { body } = await asked.post('{ house(floors: 3) { id brittle } hello }');
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0]).toMatchObject({ message: 'No such wall.', path: ['house', 'brittle'], locations: [{ line: 1, column: 25 }] });
      expect(body.errors[0].extensions).toEqual({
        code: 'NOT_FOUND',
        where: 'brittle',
        found: 'nothing',
        fix: 'Build one.',
        requestId: expect.any(String),
      });
      expect(body.data).toEqual({ house: null, hello: 'hello Ada' });
    }
  });
});

describe('a fault', () => {
  test.each([
    ['code', 'INTERNAL_SERVER_ERROR'],
    ['sql', 'INTERNAL_SERVER_ERROR'],
    ['database', 'SERVICE_UNAVAILABLE'],
    ['statement', 'TIMEOUT'],
  ])('of the %s is masked, and logged under the id that is shown', async (kind, code) => {
    for (let i = 0; i < 3; i += 1) {
      asked.log.length = 0;
      const { body, text } = await asked.post('query ($kind: String!) { fault(kind: $kind) hello }', { kind });
      expect(body.data).toEqual({ fault: null, hello: 'hello Ada' });
      expect(body.errors[0].extensions).toEqual({ code, requestId: expect.any(String) });
      const shown = text.replace(body.errors[0].extensions.requestId, ''); // an id may hold any digits
      expect(shown).not.toMatch(/undefined|select|secret|ECONN|5432|statement|\.ts|\bat \//);
      expect(asked.log).toEqual([expect.objectContaining({ level: 'error', code, path: 'fault', requestId: body.errors[0].extensions.requestId })]);
      expect(asked.log[0]?.error).toMatch(/secret|ECONNREFUSED|canceling|select/);
    }
  });
});

describe('bad input', () => {
  test.each([
    ['a literal of our own scalar', '{ echo(day: "soon") }', {}, /"Day".*A day is written 2026-04-01/],
    ['a variable of our own scalar', 'query ($day: Day) { echo(day: $day) }', { day: 'soon' }, /"\$day".*A day is written 2026-04-01/],
    ['a literal of the wrong type', '{ echo(whole: "3") }', {}, /Int cannot represent/],
    ['a variable of the wrong type', 'query ($whole: Int) { echo(whole: $whole) }', { whole: '3' }, /Int cannot represent/],
    ['an unknown enum value', '{ echo(use: HOME) }', {}, /does not exist/],
    ['a missing variable', 'query ($ms: Int!) { slow(ms: $ms) }', {}, /was not provided/],
  ])('%s is BAD_USER_INPUT, in words', async (_, query, variables, words) => {
    expect(await refused(query, variables)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message: expect.stringMatching(words) });
  });

  test('a client that knows only application/json gets 200 for what GraphQL finds wrong, 400 for what we refuse', async () => {
    const headers = { accept: 'application/json' };
    expect(await refused('{ nothing }', {}, headers)).toMatchObject({ status: 200, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await refused('{ page(first: 999) { nodes { id } } }', {}, headers)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    const { post, server } = await town({ legacyStatus: false });
    expect((await post('{ nothing }', {}, headers)).status).toBe(400);
    await server.stop();
  });

  test('schema details are kept from clients in production', async () => {
    const { post, server } = await town({ production: true, introspection: false });
    expect((await post('{ hullo }')).text).not.toContain('hello');
    expect((await post('{ __schema { types { name } } }')).body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await server.stop();
  });
});

describe('an allowance', () => {
  test('is used up and comes back', () => {
    let now = 0;
    const take = takerFrom({ cost: 100, perSeconds: 10, askerOf: () => '', now: () => now });
    expect([take('a', 60), take('a', 60), take('b', 60)]).toEqual([0, 2, 0]);
    now = 2_000;
    expect([take('a', 60), take('b', 1_000)]).toEqual([0, 4]);
    now = 20_000;
    expect(take('b', 1_000)).toBe(0);
  });

  test('is refused with the time to wait', async () => {
    const { post, server } = await town({ allowance: { cost: 3, perSeconds: 60, askerOf: () => 'one' } });
    const answers = [await post('{ hello a: hello }'), await post('{ hello a: hello }')];
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
    expect([answers[1]?.headers['retry-after'], answers[1]?.body.errors[0].extensions.code]).toEqual(['20', 'RATE_LIMITED']);
    await server.stop();
  });
});

test('every answer says what it cost', async () => {
  expect((await asked.post('{ page(first: 2) { nodes { id } } }')).body.extensions).toEqual({ cost: { requested: 5, limit: 250_000 } });
});
