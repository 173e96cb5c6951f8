/**
 * How many assets are up when each has an availability of its own, independently of the others: the exact distribution, one asset
 * convolved after the other (Poisson-binomial). Equal availabilities give the binomial. A distribution counts up to `most`; its
 * last entry is the chance of that many or more. Chances below 1e-20 are dropped, so that a fleet of thousands is counted in the time
 * that its likely counts take. [binomial-pool] [house-decision]
 */

/** The chances of exactly 0, 1, 2 … up, and last of the most that is counted or more. They add up to 1. */
export type CountDistribution = readonly number[];

const negligible = 1e-20;

/** A count of assets that are up, one asset added after the other. */
export class CountUp {
  readonly most: number;
  readonly #chances: Float64Array;
  #least = 0;
  #greatest = 0;

  /** Of no assets at all: certainly none is up. Refuses a number that is not 0, 1, 2 … */
  constructor(most: number) {
    if (!Number.isInteger(most) || most < 0) throw new RangeError(`a number of assets must be 0, 1, 2 …, got ${most}`);
    this.most = most;
    this.#chances = new Float64Array(most + 1);
    this.#chances[0] = 1;
  }

  /** One asset more, which is up with the probability given. Refuses one outside 0 to 1. */
  add(up: number): this {
    if (!(up >= 0 && up <= 1)) throw new RangeError(`a probability must lie between 0 and 1, got ${up}`);
    const chances = this.#chances;
    this.#greatest = Math.min(this.most, this.#greatest + 1);
    for (let count = this.#greatest; count >= this.#least; count -= 1) {
      const below = count === this.#least ? 0 : chances[count - 1]! * up;
      chances[count] = chances[count]! * (count === this.most ? 1 : 1 - up) + below;
    }
    while (this.#least < this.#greatest && chances[this.#least]! < negligible) chances[this.#least++] = 0;
    while (this.#greatest > this.#least && this.#greatest < this.most && chances[this.#greatest]! < negligible) chances[this.#greatest--] = 0;
    return this;
  }

  /** The chance that the most that is counted, or more, are up. */
  get atLeastMost(): number {
    return Math.min(1, this.#chances[this.most]!);
  }

  /** Whether more assets cannot change it any more. */
  get isCertain(): boolean {
    return this.#least === this.most;
  }

  get distribution(): CountDistribution {
    return [...this.#chances];
  }
}

/** How many of these assets are up, counted up to `most`. */
export function countOf(chances: Iterable<number>, most: number): CountUp {
  const count = new CountUp(most);
  for (const up of chances) {
    if (count.isCertain) break;
    count.add(up);
  }
  return count;
}

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
    if (chance === 0) continue;
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
