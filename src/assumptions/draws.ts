/**
 * Cases to work something out in: drawn by chance, every combination of outcomes, or one thing varied at a time. Draws of a driver
 * depend on the seed and its code alone, so that whatever is compared is compared under the same luck.
 */
import { centralOf, type Driver, pointsOf } from './driver.ts';
import { drawsWithFactor, outcomeAt, type Shape, valueAt } from './sample.ts';

export interface Cases {
  readonly count: number;
  /** What each case counts for, adding up to 1; null: all alike. */
  readonly weights: Float64Array | null;
  /** By case the value of a range, or the number of an outcome; null where the driver is not among those varied. */
  of(code: string): Float64Array | null;
}

/** So many numbers of a stream of their own, from 0 up to 1. */
export type Uniforms = (name: string, count: number) => Float64Array;

export function drawnCases(drivers: readonly Driver[], count: number, uniforms: Uniforms, shape: Shape): Cases {
  const factors = new Map<string, Float64Array>();
  const factorOf = (name: string): Float64Array => {
    const found = factors.get(name) ?? uniforms(`factor ${name}`, count);
    factors.set(name, found);
    return found;
  };
  const drawn = drivers.map((driver): readonly [string, Float64Array] => {
    const own = uniforms(driver.code, count);
    const { shared } = driver;
    const luck = shared === null ? own : drawsWithFactor(own, factorOf(shared.factor), uniforms(`${driver.code} with its factor`, count), shared.goesWith);
    return [driver.code, luck.map(placeIn(driver, shape))];
  });
  return { count, weights: null, of: lookUp(new Map(drawn)) };
}

function placeIn(driver: Driver, shape: Shape): (u: number) => number {
  if (driver.kind === 'RANGE') return (u) => valueAt(u, driver.range, shape);
  const probabilities = driver.outcomes.map(({ probability }) => probability);
  return (u) => outcomeAt(u, probabilities);
}

const lookUp = (all: ReadonlyMap<string, Float64Array>) => (code: string) => all.get(code) ?? null;

/** How many combinations of outcomes there are; Infinity where a driver has a range, or a factor makes some go together. */
export const combinations = (drivers: readonly Driver[]): number =>
  drivers.reduce((product, driver) => (driver.kind === 'RANGE' || driver.shared !== null ? Infinity : product * driver.outcomes.length), 1);

/** Every combination of the outcomes, each with its probability. Refuses drivers with ranges. */
export function everyCombination(drivers: readonly Driver[]): Cases {
  const count = combinations(drivers);
  if (!Number.isFinite(count)) throw new RangeError('only outcomes can be counted, not ranges');
  const weights = new Float64Array(count).fill(1);
  let repeat = 1;
  const all = drivers.map((driver): readonly [string, Float64Array] => {
    const outcomes = driver.kind === 'OUTCOMES' ? driver.outcomes : [];
    const each = repeat;
    repeat *= outcomes.length;
    const at = Float64Array.from({ length: count }, (_, index) => Math.floor(index / each) % outcomes.length);
    for (let index = 0; index < count; index++) weights[index]! *= outcomes[at[index]!]!.probability;
    return [driver.code, at];
  });
  return { count, weights, of: lookUp(new Map(all)) };
}

export interface Variation {
  readonly driver: Driver;
  readonly point: number;
}

/** A case for each end or outcome of each driver, everything else at its centre. */
export function oneAtATime(drivers: readonly Driver[]): Cases & { readonly variations: readonly Variation[] } {
  const variations = drivers.flatMap((driver) => pointsOf(driver).map((point) => ({ driver, point })));
  const all = drivers.map((driver): readonly [string, Float64Array] => [
    driver.code,
    Float64Array.from(variations, (one) => (one.driver === driver ? one.point : centralOf(driver))),
  ]);
  return { count: variations.length, weights: null, variations, of: lookUp(new Map(all)) };
}
