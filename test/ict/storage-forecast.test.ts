/** When storage runs out, by hand. A year has 365.25 days here, and the last reading is of the appraisal date. */
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/appraisal/index.ts';
import type { IctRows, StoragePool } from '../../src/ict/snapshot.ts';
import { storageForecast } from '../../src/ict/storage-forecast.ts';
import { anIct, aQuote, aReading, aStoragePool, given, today } from './sample.ts';

/** Readings every fifty days, growing by so much a year to so much today. */
const readingsTo = (used: number, growth: number, slips: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0]) =>
  slips.map((slip, index) => {
    const readOn = addDays(today, -50 * (slips.length - 1 - index));
    return aReading({ readOn, usedTb: used * (1 + growth) ** (-daysBetween(readOn, today) / 365.25) * (1 + slip) });
  });
const forecast = (rows: Partial<IctRows>, pool: Partial<StoragePool> = {}, years = 2) =>
  storageForecast(aStoragePool(pool), anIct({ storageReadings: readingsTo(100, 1), ...rows }), given(), 0.8, years);

describe('320 of 500 TB, growing by 28 % a year', () => {
  const found = forecast({ storageReadings: readingsTo(320, 0.28) });
  test('are full in 1.8079 years and 80 % full in 0.9039', () => {
    expect(found.growth!.growth).toBeCloseTo(0.28, 9);
    expect(found.yearsToFull).toBeCloseTo(1.8079, 4);
    expect(found.yearsToAlert).toBeCloseTo(0.9039, 4);
  });
  test('which is 660 days from the last reading, with no range where every reading fits', () => {
    expect(found.fullOn.central).toBe(addDays(today, 660));
    expect(found.fullOn.earliest).toBe(found.fullOn.latest);
  });
});

describe('what the readings do not tell', () => {
  test('readings that scatter give a range around the day', () => {
    const { fullOn } = forecast({ storageReadings: readingsTo(320, 0.28, [0.02, -0.02, 0.01, -0.01, 0.02, -0.02, 0.01, 0]) });
    expect(fullOn.earliest! < fullOn.central! && fullOn.central! < fullOn.latest!).toBe(true);
  });
  test('two readings are no trend: the day is UNKNOWN, and so is what room would cost', () => {
    const found = forecast({ storageReadings: readingsTo(100, 1).slice(-2) }, { nextStepTb: 100, nextStepCost: 5 });
    expect(found).toMatchObject({ usedTb: 100, growth: null, yearsToFull: null, fullOn: { central: null } });
    expect(found.reliefs).toMatchObject([{ kind: 'STEP', total: null }]);
  });
  test('what shrinks is never full', () => expect(forecast({ storageReadings: readingsTo(100, -0.2) }).fullOn.central).toBeNull());
  test('what is full already is full on the day of the reading', () =>
    expect(forecast({}, { usableTb: 90 }).fullOn).toEqual({ earliest: today, central: today, latest: today }));
});

describe('100 TB that double every year, in a pool of 200, over two years', () => {
  const pool = { usableTb: 200, nextStepTb: 100, nextStepCost: 50_000, nextStepSupportPa: 4_000, deletableTb: 50, deleteCost: 3_000 };
  const relief = (kind: string, quote = {}) =>
    forecast({ cloudQuotes: [aQuote({ pool: 'STORE', tier: 'HOT', storagePerTbPm: 10, ...quote })] }, pool).reliefs.find((one) => one.kind === kind)!;

  test('need two steps by the end of the second: 2 × £50,000, and £8,000 of support in that year', () => {
    expect(relief('STEP')).toMatchObject({ steps: 2, capital: 100_000, revenue: 8_000, total: 108_000 });
  });
  test('or a provider who keeps what is over, 82.84 TB in the middle of the second year, at £120 each', () => {
    expect(relief('CLOUD').revenue).toBeCloseTo((100 * 2 ** 1.5 - 200) * 120, 6);
  });
  test('in dollars at 80 pence, with a tenth read back at £5 and support of a quarter on top', () => {
    const quote = { gbpPerUnit: 0.8, currency: 'USD', readSharePa: 0.1, retrievalPerTb: 2, egressPerTb: 3, supportShare: 0.25 };
    expect(relief('CLOUD', quote).revenue).toBeCloseTo((100 * 2 ** 1.5 - 200) * 120.5 * 1.25 * 0.8, 6);
  });
  test('deleting 50 TB puts the day off from one year to two', () => {
    expect(relief('DELETE')).toMatchObject({ total: 3_000, tb: 50, fullOn: addDays(today, 730) });
    expect(forecast({}, pool).fullOn.central).toBe(addDays(today, 365));
  });
  test('the cheapest stands first', () => expect(forecast({}, pool).reliefs.map(({ kind }) => kind)).toEqual(['DELETE', 'STEP']));
});
