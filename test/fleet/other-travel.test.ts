/** Mileage rates by the day they hold and the day they were known, and the costs that follow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mileageCostInYear, ratesIn, taxYearDays } from '../../src/fleet/mileage-rates.ts';
import { claimOf, hireInYear, travelSum } from '../../src/fleet/other-travel.ts';
import { anAssumption } from '../assumptions/sample.ts';
import { aClaim, aHire } from './sample.ts';

const rate = (from: string, recorded: string, value: number) => anAssumption({ key: 'mileage-gbp-per-mile', from, recorded, value });
const beyond = anAssumption({ key: 'mileage-gbp-per-mile-after-10000', from: '2002-04-06', recorded: '2002-04-06', value: 0.25 });
const recorded = [rate('2011-04-06', '2011-03-23', 0.45), rate('2026-04-06', '2026-05-21', 0.55), beyond];

describe('T9: a rate with a day it holds from and a day it was recorded', () => {
  test('the tax year runs from 6 April to 5 April', () => expect(taxYearDays('2026/27')).toEqual({ first: '2026-04-06', last: '2027-04-05' }));

  test('12,000 miles: £6,000, and £5,000 as believed on 30 April 2026', () => {
    expect(mileageCostInYear(12_000, ratesIn('2026/27', recorded))).toBe(6_000);
    expect(mileageCostInYear(12_000, ratesIn('2026/27', recorded, '2026-04-30'))).toBe(5_000);
    expect(mileageCostInYear(12_000, ratesIn('2026/27', recorded, '2026-05-21'))).toBe(6_000);
    expect(mileageCostInYear(12_000, ratesIn('2025/26', recorded))).toBe(5_000);
  });

  test('a year before any rate was recorded has none', () => expect(ratesIn('2010/11', recorded)).toEqual([]));

  test('a rate that changes within the year holds by its days', () => {
    const changed = [...recorded, rate('2027-01-01', '2026-12-01', 0.65)];
    const rates = ratesIn('2026/27', changed);
    expect(rates.map(({ from, to, full }) => [from, to, full.value])).toEqual([
      ['2026-04-06', '2026-12-31', 0.55],
      ['2027-01-01', '2027-04-05', 0.65],
    ]);
    expect(mileageCostInYear(365, rates)).toBeCloseTo(270 * 0.55 + 95 * 0.65, 9);
  });
});

test('the same miles never cost less when two people drive them: each has a threshold of their own', () => {
  const rates = ratesIn('2026/27', recorded);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }), (one, other) => {
      expect(mileageCostInYear(one, rates) + mileageCostInYear(other, rates)).toBeGreaterThanOrEqual(mileageCostInYear(one + other, rates) - 1e-6);
    }),
  );
});

test('an essential user whose lump sum is blank is UNKNOWN; nobody else is', () => {
  const rates = ratesIn('2026/27', recorded);
  expect(claimOf(aClaim({ miles: 1000, essentialUser: true }), rates)).toMatchObject({ lumpSum: null, cost: null });
  expect(claimOf(aClaim({ miles: 1000 }), rates)).toMatchObject({ lumpSum: 0, cost: 550 });
  expect(travelSum([claimOf(aClaim({ miles: 1000, essentialUser: true }), rates)], [])).toMatchObject({ total: null, knownTotal: 550, unknown: 1 });
});

test('a hire across two tax years is split by its days', () => {
  const hire = aHire({ hiredFrom: '2026-04-01', hiredUntil: '2026-04-10', cost: 480 });
  expect(hireInYear(hire, '2025/26')).toMatchObject([{ days: 5, cost: 240 }]);
  expect(hireInYear(hire, '2026/27')).toMatchObject([{ days: 5, cost: 240 }]);
  expect(hireInYear(hire, '2027/28')).toEqual([]);
  expect(hireInYear({ ...hire, cost: null }, '2026/27')).toMatchObject([{ days: 5, cost: null }]);
});
