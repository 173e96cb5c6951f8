/**
 * When storage runs out: growth fitted to the readings, with a range of two standard errors, from the last reading. Without three
 * readings growth is UNKNOWN, and so is the day. Then what the room that is lacking would cost: bought, kept by others, or made by
 * deleting what may be deleted.
 */
import { fittedGrowth, type GrowthFit, growthHeadroom, type Rate, yearsUntilFull } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { IctSnapshot, StoragePool, StorageReading } from './snapshot.ts';
import { type Relief, reliefsOf } from './storage-relief.ts';

export interface RunOut {
  readonly earliest: string | null;
  readonly central: string | null;
  /** Null also where it never fills at the slow end of the range. */
  readonly latest: string | null;
}

export interface StorageForecast {
  readonly pool: StoragePool;
  readonly usableTb: number;
  /** At the last reading; null where there is none. */
  readonly usedTb: number | null;
  readonly readOn: string | null;
  readonly shareUsed: number | null;
  readonly growth: GrowthFit | null;
  readonly yearsToFull: number | null;
  readonly yearsToAlert: number | null;
  readonly fullOn: RunOut;
  /** The day on which the share of alert is reached, the last reading itself where it is reached already. */
  readonly alertOn: RunOut;
  readonly alertShare: number;
  readonly reliefs: readonly Relief[];
}

const nothingKnown: RunOut = { earliest: null, central: null, latest: null };

export function storageForecast(pool: StoragePool, ict: IctSnapshot, given: Given, alertShare: number, years: number): StorageForecast {
  const { last, growth } = useOf(pool, ict, given);
  const { usableTb } = pool;
  const known = last === undefined || growth === null ? null : { used: last.usedTb, on: last.readOn, growth };
  const run = (capacity: number): RunOut => (known === null ? nothingKnown : runOut(known.used, capacity, known.growth, known.on));
  return {
    pool,
    usableTb,
    usedTb: last?.usedTb ?? null,
    readOn: last?.readOn ?? null,
    shareUsed: last === undefined ? null : last.usedTb / usableTb,
    growth,
    yearsToFull: known === null ? null : yearsUntilFull(known.used, usableTb, known.growth.growth),
    yearsToAlert: known === null ? null : yearsUntilFull(known.used, usableTb * alertShare, known.growth.growth),
    fullOn: run(usableTb),
    alertOn: run(usableTb * alertShare),
    alertShare,
    reliefs: reliefsOf({ pool, used: last?.usedTb ?? null, on: last?.readOn ?? given.on, growth: growth?.growth ?? null, years }, ict, given),
  };
}

/** The last reading of a pool up to the appraisal date, and its growth. */
export function useOf(pool: StoragePool, ict: IctSnapshot, given: Given): { readonly last: StorageReading | undefined; readonly growth: GrowthFit | null } {
  const readings = ict
    .readingsOf(pool.code)
    .filter(({ readOn }) => readOn <= given.on)
    .toSorted((one, other) => (one.readOn < other.readOn ? -1 : 1));
  return { last: readings.at(-1), growth: fitOf(readings) };
}

/** Growth needs three readings on different days; a reading of nothing has no logarithm and is left out. */
function fitOf(readings: readonly StorageReading[]): GrowthFit | null {
  const points = readings.filter(({ usedTb }) => usedTb > 0).map(({ readOn, usedTb }) => ({ day: readOn, used: usedTb }));
  return points.length < 3 ? null : fittedGrowth(points);
}

function runOut(used: number, capacity: number, { growth, slowGrowth, fastGrowth }: GrowthFit, on: string): RunOut {
  const day = (rate: Rate): string | null => growthHeadroom(used, capacity, rate, 1, on).fullOn;
  return used >= capacity ? { earliest: on, central: on, latest: on } : { earliest: day(fastGrowth), central: day(growth), latest: day(slowGrowth) };
}
