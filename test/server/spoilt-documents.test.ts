/** Documents and variables spoilt at random. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Town, town } from './running.ts';
import { codes, insides } from './seemly.ts';

let asked: Town;

beforeAll(async () => {
  asked = await town();
});
afterAll(() => asked.server.stop());

test('two thousand spoilt documents are answered or refused, never with a fault', async () => {
  const pieces = [
    '{',
    '}',
    '(',
    ')',
    ':',
    '...',
    'hello',
    'page',
    'first',
    '1',
    '$x',
    'query',
    'fragment F on House',
    '"',
    '"""',
    '@skip',
    '[',
    ']',
    'null',
    '\\u0000',
    'é',
    '#',
    '!',
    'houses { id broken }',
    '__typename',
    '-',
    '1e999',
  ];
  const spoilt = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5, unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(' '));
  asked.log.length = 0;
  await fc.assert(
    fc.asyncProperty(spoilt, fc.boolean(), fc.jsonValue(), async (text, inside, variables) => {
      const answer = await asked.post(inside ? `{ hello ${text} }` : text, variables);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toMatch(insides);
      for (const { extensions } of answer.body.errors ?? []) expect(codes).toContain(extensions.code);
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 2_000) },
  );
  expect(asked.log.filter(({ error }) => !/secret/.test(String(error)))).toEqual([]);
});
