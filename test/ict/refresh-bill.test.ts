/** Waves of replacement and what they cost, by hand: prices stand still, the day asked is half way through year 0. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RefreshAsked, refreshBill } from '../../src/ict/refresh-bill.ts';
import { type Batch, refreshWaves } from '../../src/ict/refresh-waves.ts';
import type { IctRows } from '../../src/ict/snapshot.ts';
import { aModel, anAsset, anIct, given } from './sample.ts';

const assumed = given({ 'it-repair-gbp': 100, 'it-borrowing-rate': 0.05 });
const laptops = (rows: Partial<IctRows> = {}) =>
  anIct({ itModels: [aModel({ replacementPrice: 1_000 })], itAssets: [anAsset({ quantity: 100, purchasedOn: '2025-04-01' })], ...rows });
const billOf = (lives: RefreshAsked['lives'], rows: Partial<IctRows> = {}, more: Partial<RefreshAsked> = {}) =>
  refreshBill({ classes: ['LAPTOP'], lives, years: 10, smoothed: false, ...more }, laptops(rows), assumed);
const every = (years: number) => ({ shortest: years, longest: years });

describe('a hundred laptops of £1,000, bought on 1 April 2025', () => {
  test('every three years they are replaced in 2028/29, 2031/32 and 2034/35', () => {
    const [plan] = billOf([every(3)]).plans;
    expect(plan!.years.filter(({ units }) => units > 0).map(({ financialYear, capital }) => [financialYear, capital])).toEqual([
      ['2028/29', 100_000],
      ['2031/32', 100_000],
      ['2034/35', 100_000],
    ]);
  });

  test('T16: between two and three years costs 2.4 times what between five and seven does', () => {
    const [long, short] = billOf([
      { shortest: 5, longest: 7 },
      { shortest: 2, longest: 3 },
    ]).plans;
    expect(long!.levelYearly).toBeCloseTo(100_000 / 6, 6);
    expect(short!.levelYearly).toBe(40_000);
    expect(short!.factor).toBeCloseTo(2.4, 9);
  });

  test('borrowed over three years at 5 % the first wave costs £33,333.33 and £5,000 of interest in the year after', () => {
    const [plan] = billOf([every(3)]).plans;
    expect(plan!.years.slice(2, 6).map(({ debtCharge }) => Math.round(debtCharge * 100) / 100)).toEqual([0, 38_333.33, 36_666.66, 35_000.01]);
  });

  test('what is overdue falls due at once', () => {
    const [plan] = billOf([every(3)], { itAssets: [anAsset({ quantity: 10, purchasedOn: '2015-01-01' })] }).plans;
    expect(plan!.years.map(({ units }) => units)).toEqual([10, 0, 0, 10, 0, 0, 10, 0, 0, 10]);
  });

  test('an UNKNOWN age is due at once and counted as UNKNOWN, and a price that is UNKNOWN is in no cost', () => {
    const bill = billOf([every(4)], { itModels: [aModel()], itAssets: [anAsset({ quantity: 5 })] });
    expect(bill).toMatchObject({ quantity: 5, unpriced: 5, ageUnknown: 5 });
    expect(bill.plans[0]!.years[0]).toMatchObject({ units: 5, capital: 0 });
    expect(bill.plans[0]!.factor).toBeNull();
  });

  test('smoothed, no year replaces more than a quarter of them, and the rest waits', () => {
    const [plan] = billOf([every(4)], { itAssets: [anAsset({ quantity: 100, purchasedOn: '2020-04-01' })] }, { smoothed: true }).plans;
    expect(plan!.years.slice(0, 5).map(({ units, waiting }) => [units, waiting])).toEqual([
      [25, 75],
      [25, 50],
      [25, 25],
      [25, 0],
      [25, 0],
    ]);
  });

  test('in their second year 3 in 100 fail, in the fourth 8, at £100 each', () => {
    const [plan] = billOf([every(4)]).plans;
    expect(plan!.years.slice(0, 3).map(({ repairs }) => Math.round(repairs))).toEqual([300, 500, 800]);
  });
});

test('a wave that is smoothed replaces no more in all, keeps to its ceiling, and loses no device', () => {
  const batch = fc.record({ quantity: fc.integer({ min: 1, max: 50 }), bought: fc.integer({ min: -90, max: 6 }), each: fc.constant(10) });
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 8 }), fc.integer({ min: 12, max: 96 }), (batches: readonly Batch[], life) => {
      const held = batches.reduce((sum, { quantity }) => sum + quantity, 0);
      const ceiling = Math.ceil((held * 12) / life);
      const [plain, smooth] = [refreshWaves(batches, { life, years: 12, now: 6 }), refreshWaves(batches, { life, years: 12, now: 6, ceiling })];
      const units = (waves: typeof plain) => waves.reduce((sum, wave) => sum + wave.units, 0);
      expect(units(smooth)).toBeLessThanOrEqual(units(plain));
      for (const wave of smooth) expect(wave.units).toBeLessThanOrEqual(ceiling);
      for (const { stock } of [...plain, ...smooth]) expect(stock.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(held);
    }),
  );
});
