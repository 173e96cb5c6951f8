/** What is kept as text comes back as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptText, keptValue } from '../../src/programme/plan/kept-text.ts';

test('maps, sets, lists and every number come back as they were', () => {
  const number = fc.double({ noNaN: true }).map((one) => (one === 0 ? 0 : one)); // JSON has no negative nought
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      number,
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.array(fc.tuple(fc.string(), tie('any')), { maxLength: 4 }).map((entries) => new Map(entries)),
      fc.array(fc.string(), { maxLength: 4 }).map((words) => new Set(words)),
    ),
  })).any;
  fc.assert(fc.property(value, (one) => void expect(keptValue(keptText(one))).toEqual(one)));
});

test('a function is refused: it would be gone without a word', () => {
  expect(() => keptText({ of: () => 1 })).toThrow('a function cannot be kept');
});
