/** Pennies that add up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedToPence, roundedToSum } from '../../src/appraisal/index.ts';

test('three thirds of £100 are £33.34, £33.33 and £33.33', () => {
  expect(roundedToSum([100 / 3, 100 / 3, 100 / 3])).toEqual([33.34, 33.33, 33.33]);
});

test('three times £0.006 are £0.02: two pennies, not three', () => {
  expect(roundedToSum([0.006, 0.006, 0.006])).toEqual([0, 0.01, 0.01]);
});

test('they always add up to the rounded total, and none moves by more than a penny', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1_000);
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), (amounts) => {
      const parts = roundedToSum(amounts);
      const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
      expect(roundedToPence(sum(parts))).toBe(roundedToPence(sum(amounts)));
      for (const [at, part] of parts.entries()) expect(Math.abs(part - amounts[at]!)).toBeLessThan(0.01 + 1e-9);
    }),
  );
});
