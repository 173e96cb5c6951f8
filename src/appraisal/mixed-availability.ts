/**
 * How many assets are up when each has an availability of its own, independently of the others: the exact distribution, one asset
 * convolved after the other (Poisson-binomial). Equal availabilities give the binomial. A distribution counts up to `most`; its
 * last entry is the chance of that many or more, so that a fleet of thousands costs no more than its size times the number needed.
 * [binomial-pool] [house-decision]
 */

/** The chances of exactly 0, 1, 2 … up, and last of the most that is counted or more. They add up to 1. */
export type CountDistribution = readonly number[];

/** Of no assets at all: certainly none is up. */
export function noneHeld(most: number): CountDistribution {
  if (!Number.isInteger(most) || most < 0) throw new RangeError(`a number of assets must be 0, 1, 2 …, got ${most}`);
  return Array.from({ length: most + 1 }, (_, count) => Number(count === 0));
}

/** The distribution with one asset more, which is up with the probability `up`. */
export function withOneMore(distribution: CountDistribution, up: number): CountDistribution {
  if (!(up >= 0 && up <= 1)) throw new RangeError(`a probability must lie between 0 and 1, got ${up}`);
  const most = distribution.length - 1;
  return distribution.map((chance, count) => (count === most ? chance : chance * (1 - up)) + (count === 0 ? 0 : distribution[count - 1]! * up));
}

/** The distribution of how many of these assets are up, counted up to `most`. */
export const countDistribution = (chances: readonly number[], most: number): CountDistribution => chances.reduce(withOneMore, noneHeld(most));

/** The chance that at least `k` are up. Refuses more than the distribution counts to. */
export function chanceOfAtLeast(distribution: CountDistribution, k: number): number {
  if (k > distribution.length - 1) throw new RangeError(`this distribution counts to ${distribution.length - 1}, got ${k}`);
  return Math.min(
    1,
    distribution.slice(Math.max(0, k)).reduce((sum, chance) => sum + chance, 0),
  );
}

/** The lesser of two independent counts, as of vehicles and of people to drive them. */
export function lesserOf(one: CountDistribution, other: CountDistribution): CountDistribution {
  const [atLeast, too] = [survival(one), survival(other)];
  const both = atLeast.map((chance, count) => chance * too[count]!);
  return both.map((chance, count) => chance - (both[count + 1] ?? 0));
}

/** The sum of two independent counts. */
export function sumOfCounts(one: CountDistribution, other: CountDistribution): CountDistribution {
  const most = one.length - 1;
  const sum = new Array<number>(most + 1).fill(0);
  for (const [count, chance] of one.entries()) {
    for (const [more, too] of other.entries()) sum[Math.min(most, count + more)]! += chance * too;
  }
  return sum;
}

/** The chances of at least 0, 1, 2 … up. */
function survival(distribution: CountDistribution): readonly number[] {
  const atLeast = [...distribution];
  for (let count = atLeast.length - 2; count >= 0; count -= 1) atLeast[count]! += atLeast[count + 1]!;
  return atLeast;
}
