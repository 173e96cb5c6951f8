/** The capital financing requirement year by year: worked schedules through the path, and its laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Borrowing, mrpMethods, owedAtEndOf, perYear, requirementPath } from '../../src/appraisal/index.ts';
import { golden } from './golden.ts';

const topic = 'mrp-and-borrowing';
type Method = (typeof mrpMethods)[number];
const pathOf = (borrowings: readonly Borrowing[], count: number, rate = 0.05, method: Method = 'EQUAL_INSTALMENTS') =>
  requirementPath(borrowings, method, perYear(rate), count);

describe('£100,000 borrowed for five years at 5 %', () => {
  test('in year 0 is charged from year 1: £20,000 a year, and interest on what was owed as the year began', () => {
    const path = pathOf([{ year: 0, principal: 100_000, life: 5 }], 7);
    expect(path.map(({ provision }) => provision)).toEqual([0, 20_000, 20_000, 20_000, 20_000, 20_000, 0]);
    expect(path.map(({ interest }) => Math.round(interest))).toEqual([0, 5_000, 4_000, 3_000, 2_000, 1_000, 0]);
    expect(path.map(({ charge }) => Math.round(charge))).toEqual([0, 25_000, 24_000, 23_000, 22_000, 21_000, 0]);
    expect(path.map(({ closing }) => closing)).toEqual([100_000, 80_000, 60_000, 40_000, 20_000, 0, 0]);
  });
  test('three years before has been charged for twice, and is for three years more', () => {
    const path = pathOf([{ year: -3, principal: 100_000, life: 5 }], 4);
    expect(path.map(({ opening, provision, closing }) => [opening, provision, closing])).toEqual([
      [60_000, 20_000, 40_000],
      [40_000, 20_000, 20_000],
      [20_000, 20_000, 0],
      [0, 0, 0],
    ]);
  });
  test('is owed whole until the year after, nothing before, and nothing at the end', () => {
    const owed = (year: number) => owedAtEndOf(year, { year: 2, principal: 100_000, life: 5 }, 'EQUAL_INSTALMENTS', perYear(0.05));
    expect([1, 2, 3, 7, 20].map(owed)).toEqual([0, 100_000, 80_000, 0, 0]);
  });
});

test('the annuity of £1,000,000 over ten years at 4 % to the penny', () => {
  const { input, expected } = golden<{ cfr: number; rate: number; life: number }, { mrp: number[] }>(
    topic,
    'Annuity MRP GBP 1,000,000, 10 years, 4.00% (penny, last year balances)',
  );
  const path = pathOf([{ year: 0, principal: input.cfr, life: input.life }], input.life + 1, input.rate, 'ANNUITY');
  expect(path.slice(1).map(({ provision }) => provision)).toEqual(expected.mrp);
  expect(path.at(-1)!.closing).toBeCloseTo(0, 6);
});

test('equal instalments of £1,000,000 over seven years to the penny', () => {
  const { input, expected } = golden<{ cfr: number; life: number }, number[]>(
    topic,
    'Equal-instalment MRP GBP 1,000,000 over 7 years (penny, last year balances)',
  );
  const path = pathOf([{ year: 0, principal: input.cfr, life: input.life }], 8);
  expect(path.slice(1).map(({ provision }) => provision)).toEqual(expected);
});

const borrowing = fc.record({
  year: fc.integer({ min: -10, max: 10 }),
  principal: fc.integer({ min: 1, max: 5_000_000 }),
  life: fc.integer({ min: 1, max: 12 }),
});

test('a year opens with what the year before closed with', () => {
  fc.assert(
    fc.property(fc.array(borrowing, { maxLength: 6 }), fc.constantFrom(...mrpMethods), (borrowings, method) => {
      const path = pathOf(borrowings, 30, 0.05, method);
      for (const [year, { opening }] of path.entries()) if (year > 0) expect(opening).toBeCloseTo(path[year - 1]!.closing, 4);
    }),
  );
});

test('what is borrowed and not needed after all leaves nothing to charge', () => {
  fc.assert(
    fc.property(borrowing, (one) => {
      const path = pathOf([one, { ...one, principal: -one.principal }], 30);
      expect(path.every(({ charge, closing }) => Math.abs(charge) < 1e-6 && Math.abs(closing) < 1e-6)).toBe(true);
    }),
  );
});

test('everything borrowed from year 0 on is provided for in the end', () => {
  fc.assert(
    fc.property(fc.array(borrowing, { maxLength: 5 }), (borrowings) => {
      const path = pathOf(
        borrowings.filter(({ year }) => year >= 0),
        40,
      );
      const [borrowed, provided] = [path.reduce((sum, one) => sum + one.borrowed, 0), path.reduce((sum, one) => sum + one.provision, 0)];
      expect(provided).toBeCloseTo(borrowed, 4);
    }),
  );
});
