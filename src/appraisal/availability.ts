/**
 * How many to hold so that enough are available. Each asset is up with probability `availability`, independently;
 * tails are summed outward from the point asked, away from the mode, so they stay exact for pools of thousands.
 * [binomial-pool]
 */

function refuseUnsound(n: number, p: number): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`a number of assets must be 0, 1, 2 …, got ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability must lie between 0 and 1, got ${p}`);
}

/**
 * The probability that exactly `k` of `n` are up. Factors are multiplied in an order that keeps the product near one.
 */
export function binomialExactly(n: number, k: number, p: number): number {
  refuseUnsound(n, p);
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  if (2 * k > n) return binomialExactly(n, n - k, 1 - p);
  let product = 1;
  let [ways, ups, downs] = [0, 0, 0];
  while (ways < k || ups < k || downs < n - k) {
    if (ways < k && (product < 1 || ups + downs === n)) {
      ways += 1;
      product *= (n - k + ways) / ways;
    } else if (ups < k) {
      ups += 1;
      product *= p;
    } else {
      downs += 1;
      product *= 1 - p;
    }
  }
  return product;
}

/**
 * The probability that from `low` to `high` of `n` are up, both included; summed outward from the likeliest of them.
 */
export function binomialBetween(n: number, low: number, high: number, p: number): number {
  refuseUnsound(n, p);
  const [least, most] = [Math.max(0, Math.ceil(low)), Math.min(n, Math.floor(high))];
  if (least > most) return 0;
  const likeliest = Math.min(most, Math.max(least, Math.floor((n + 1) * p)));
  const start = binomialExactly(n, likeliest, p);
  let total = start;
  for (let k = likeliest + 1, term = start; k <= most && term > 0; k += 1) {
    term *= ((n - k + 1) * p) / (k * (1 - p));
    total += term;
  }
  for (let k = likeliest - 1, term = start; k >= least && term > 0; k -= 1) {
    term *= ((k + 1) * (1 - p)) / ((n - k) * p);
    total += term;
  }
  return Math.min(1, total);
}

/** The probability that at least `k` of `n` are up. */
export function binomialAtLeast(n: number, k: number, p: number): number {
  refuseUnsound(n, p);
  const least = Math.ceil(k);
  if (least <= 0) return 1;
  if (least > n) return 0;
  return least > n * p ? binomialBetween(n, least, n, p) : 1 - binomialBetween(n, 0, least - 1, p);
}

/** The probability that at most `k` of `n` are up. */
export function binomialAtMost(n: number, k: number, p: number): number {
  return binomialAtLeast(n, n - Math.floor(k), 1 - p);
}

/** The share of time an asset is up: mean time between failures / (that + mean time to repair), both in one unit. */
export function availabilityFrom(meanTimeBetweenFailures: number, meanTimeToRepair: number): number {
  if (!(meanTimeBetweenFailures > 0 && meanTimeToRepair >= 0)) {
    throw new RangeError(`times must be positive, got ${meanTimeBetweenFailures} between failures and ${meanTimeToRepair} to repair`);
  }
  return meanTimeBetweenFailures / (meanTimeBetweenFailures + meanTimeToRepair);
}

/**
 * The fewest to hold so that `needed` are up with at least the confidence asked. Refuses certainty, and assets that
 * are never up.
 */
export function smallestFleet(needed: number, availability: number, confidence: number): number {
  refuseUnsound(needed, availability);
  if (availability === 0) throw new RangeError('assets must be up at times, got an availability of 0');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1, got ${confidence}`);
  let held = needed;
  while (binomialAtLeast(held, needed, availability) < confidence) held += 1;
  return held;
}
