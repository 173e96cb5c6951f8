/** Which value of an assumption holds on a day, and which was believed to on another. */
import { describe, expect, test } from 'vitest';
import { inForce, inForceIfAny, NoValueInForce } from '../../src/assumptions/in-force.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { anAssumption } from './sample.ts';

const rate = (from: string, recorded: string, value: number, own = false) => anAssumption({ key: 'rate', from, recorded, value, own });

describe('the value in force', () => {
  const rates = [rate('2026-04-06', '2026-05-21', 0.55), rate('2011-04-06', '2011-03-23', 0.45)];
  const value = (on: string, asRecordedAt?: string) => inForceIfAny(rates, 'rate', on, asRecordedAt)?.value;

  test('is the one with the latest effective date that is not after the day', () => {
    expect([value('2011-04-05'), value('2011-04-06'), value('2026-04-05'), value('2026-04-06'), value('2040-01-01')]).toEqual([
      undefined,
      0.45,
      0.45,
      0.55,
      0.55,
    ]);
  });

  test('as recorded on an earlier day is the one that was known then, whatever came out later', () => {
    expect([value('2026-04-30', '2026-05-20'), value('2026-04-30', '2026-05-21')]).toEqual([0.45, 0.55]);
  });

  test('of two records of the same effective date is the later record', () => {
    const corrected = [...rates, rate('2026-04-06', '2026-06-01', 0.54)];
    expect(inForce(corrected, 'rate', '2026-07-01').value).toBe(0.54);
    expect(inForce(corrected.toReversed(), 'rate', '2026-07-01').value).toBe(0.54);
    expect(inForce(corrected, 'rate', '2026-07-01', '2026-05-31').value).toBe(0.55);
  });

  test('does not depend on the order of the rows', () => {
    expect(inForce(rates.toReversed(), 'rate', '2026-07-01').value).toBe(0.55);
  });

  test('is refused by name where there is none', () => {
    expect(() => inForce(rates, 'rate', '2001-01-01')).toThrow(NoValueInForce);
    expect(() => inForce(rates, 'rates', '2026-07-01', '2026-07-01')).toThrow(/"rates" is in force on 2026-07-01 as recorded by 2026-07-01/);
  });
});

describe('an organisation’s own value', () => {
  test('comes before the shipped one, even if that has a later date', () => {
    expect(inForce([rate('2020-04-01', '2020-04-01', 9, true), rate('2026-04-01', '2026-04-01', 15)], 'rate', '2026-09-30').value).toBe(9);
  });

  test('holds only from its own day and once it is recorded; until then the shipped one does', () => {
    const rows = [rate('2026-04-01', '2026-05-01', 9, true), rate('2010-04-01', '2010-04-01', 15)];
    expect(inForce(rows, 'rate', '2026-03-31').value).toBe(15);
    expect(inForce(rows, 'rate', '2026-09-30', '2026-04-30').value).toBe(15);
    expect(inForce(rows, 'rate', '2026-09-30').value).toBe(9);
  });
});

describe('T9: 12,000 miles of one driver in 2026/27, under the shipped rates', () => {
  const { assumptions } = shippedAssumptions('seeds/assumptions');
  const pounds = (asRecordedAt?: string) => {
    const of = (key: string) => inForce(assumptions, key, '2026-04-30', asRecordedAt).value;
    return 10_000 * of('mileage-gbp-per-mile') + 2_000 * of('mileage-gbp-per-mile-after-10000');
  };

  test('cost £6,000', () => {
    expect(pounds()).toBeCloseTo(6_000, 9);
  });

  test('were believed to cost £5,000 on 30 April 2026', () => {
    expect(pounds('2026-04-30')).toBeCloseTo(5_000, 9);
  });
});
