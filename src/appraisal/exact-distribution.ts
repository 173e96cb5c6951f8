/**
 * Exact distributions of a few discrete, independent amounts: every combination is counted, so a simulation can be
 * checked against it. Values ascend, probabilities add up to 1. For many amounts use sampling. [house-decision]
 */
import { roundedHalfUp } from './money.ts';

export interface Chance {
  readonly value: number;
  readonly probability: number;
}

export type Distribution = readonly Chance[];

/** Most distinct values of a sum before it should be sampled instead. */
const mostOutcomes = 1_000_000;

function merged(outcomes: readonly Chance[]): Distribution {
  const byValue = new Map<number, number>();
  for (const { value, probability } of outcomes) {
    const settled = roundedHalfUp(value, 6);
    byValue.set(settled, (byValue.get(settled) ?? 0) + probability);
  }
  return [...byValue].map(([value, probability]) => ({ value, probability })).toSorted((a, b) => a.value - b.value);
}

/**
 * A distribution from rows of a value and its probability, equal values together.
 * Refuses negative probabilities and any that do not add up to 1.
 */
export function distributionOf(rows: readonly (readonly [number, number])[]): Distribution {
  const whole = rows.reduce((sum, [, probability]) => sum + probability, 0);
  if (rows.some(([, probability]) => !(probability >= 0)) || Math.abs(whole - 1) > 1e-9) {
    throw new RangeError(`probabilities must be zero or more and add up to 1, got ${whole}`);
  }
  return merged(rows.map(([value, probability]) => ({ value, probability })));
}

/**
 * The distribution of the sum of independent amounts; of none it is certainly zero. Refuses more than a million
 * combinations.
 */
export function distributionOfSum(all: readonly Distribution[]): Distribution {
  return all.reduce<Distribution>(
    (sum, next) => {
      const size = sum.length * next.length;
      if (size > mostOutcomes) throw new RangeError(`at most ${mostOutcomes} combinations can be counted, got ${size}; sample instead`);
      return merged(sum.flatMap((a) => next.map((b) => ({ value: a.value + b.value, probability: a.probability * b.probability }))));
    },
    [{ value: 0, probability: 1 }],
  );
}

/** The mean, in the unit of the values. */
export function meanOf(distribution: Distribution): number {
  return distribution.reduce((sum, { value, probability }) => sum + value * probability, 0);
}

/** The probability of reaching a target: that the value is at least it. */
export function probabilityAtLeast(distribution: Distribution, target: number): number {
  return distribution.reduce((sum, { value, probability }) => (value >= target ? sum + probability : sum), 0);
}

/** The smallest value not exceeded with probability `p` or more. Refuses p outside 0 to 1. */
export function quantileOf(distribution: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  let reached = 0;
  const found = distribution.find(({ probability }) => {
    reached += probability;
    return reached >= p - 1e-12;
  });
  const value = (found ?? distribution.at(-1))?.value;
  if (value === undefined) throw new RangeError('a distribution needs at least one outcome, got 0');
  return value;
}
