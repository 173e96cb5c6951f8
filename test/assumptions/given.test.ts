/** The assumptions as one appraisal sees them: in the prices of year 0. */
import { describe, expect, test } from 'vitest';
import { isAssumed } from '../../src/assumptions/assumption.ts';
import { Given } from '../../src/assumptions/given.ts';
import { anAssumption, given, prices } from './sample.ts';

describe('year 0', () => {
  test('is the financial year of the day', () => {
    expect([given([], { on: '2026-03-31' }).base, given([], { on: '2026-04-01' }).base]).toEqual(['2025/26', '2026/27']);
  });
});

describe('prices', () => {
  const levels = { 2024: 100, 2025: 104, 2026: 106.08 };
  const fitOut = anAssumption({ key: 'fit-out', value: 1_000, low: 500, high: 2_000, priceYear: '2024/25' });
  const under = new Given([...prices(levels), fitOut], { on: '2026-09-30' });

  test('of 2024/25 are restated in those of 2026/27: £1,000 at 100 is £1,060.80 at 106.08, and so are its low and high ends', () => {
    const { value, low, high } = under.of('fit-out');
    expect(value).toBeCloseTo(1_060.8, 9);
    expect(low).toBeCloseTo(530.4, 9);
    expect(high).toBeCloseTo(2_121.6, 9);
  });

  test('of year 0 and figures that are no money stay as they are', () => {
    const plain = new Given([...prices(levels), anAssumption({ key: 'months', value: 15 }), anAssumption({ key: 'rate', value: 7, priceYear: '2026/27' })], {
      on: '2026-09-30',
    });
    expect([plain.of('months').value, plain.of('rate').value, plain.of('months').low]).toEqual([15, 7, null]);
    expect(under.inBasePrices(80, null)).toBe(80);
  });

  test('beyond the last index are carried on at the assumed growth: 2 % a year', () => {
    const later = new Given([...prices({ 2026: 100 }), anAssumption({ key: 'rate', value: 100, priceYear: '2026/27' })], { on: '2028-04-01' });
    expect(later.of('rate').value).toBeCloseTo(104.04, 9);
  });

  test('as recorded earlier are restated by the index as it was known then', () => {
    const revised = [
      ...prices({ 2025: 100 }),
      anAssumption({ key: 'gdp-deflator', from: '2026-04-01', recorded: '2026-05-01', value: 102 }),
      anAssumption({ key: 'gdp-deflator', from: '2026-04-01', recorded: '2026-09-01', value: 110 }),
    ];
    const amount = (asRecordedAt?: string) =>
      new Given(revised, { on: '2026-09-30', ...(asRecordedAt === undefined ? {} : { asRecordedAt }) }).inBasePrices(1_000, '2025/26');
    expect(amount('2026-06-30')).toBeCloseTo(1_020, 9);
    expect(amount()).toBeCloseTo(1_100, 9);
  });

  test('of a year before the index cannot be restated', () => {
    expect(() => under.inBasePrices(1_000, '1999/00')).toThrow(RangeError);
  });
});

describe('a key', () => {
  test('that is no assumption is refused by name', () => {
    expect(() => given([]).of('luck')).toThrow(/"luck"/);
  });

  test('is looked up on the day of the appraisal', () => {
    const rates = [anAssumption({ key: 'rate', value: 1 }), anAssumption({ key: 'rate', from: '2026-10-01', value: 2 })];
    expect([given(rates).of('rate').value, given(rates, { on: '2026-10-01' }).of('rate').value]).toEqual([1, 2]);
  });

  test('says whether anyone vouches for it', () => {
    expect(['assumed', ' Assumed ', 'hmrc-amap'].map((source) => isAssumed({ source }))).toEqual([true, true, false]);
  });
});
