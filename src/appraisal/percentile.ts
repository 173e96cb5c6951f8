/**
 * Percentiles of a sample by linear interpolation. `p` is a fraction. The inclusive form (type 7) is the house
 * default for utilisation: p = 0 is the minimum, p = 1 the maximum. [excel-functions]
 */

function interpolated(data: readonly number[], rank: number): number {
  const sorted = data.toSorted((a, b) => a - b);
  const below = Math.floor(rank);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (rank - below) * (high - low);
}

function refuseUnusable(data: readonly number[]): void {
  if (data.length === 0) throw new RangeError('a percentile needs at least one value, got 0');
  const bad = data.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`a percentile needs finite values, got ${bad}`);
}

/** The inclusive percentile (PERCENTILE.INC), in the unit of the data. Refuses p outside 0 to 1 and empty data. */
export function percentileInc(data: readonly number[], p: number): number {
  refuseUnusable(data);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  return interpolated(data, p * (data.length - 1));
}

/**
 * The exclusive percentile (PERCENTILE.EXC). Refuses p below 1/(n+1) or above n/(n+1): the sample cannot speak for
 * those.
 */
export function percentileExc(data: readonly number[], p: number): number {
  refuseUnusable(data);
  const rank = p * (data.length + 1) - 1;
  const nearest = Math.round(rank);
  const settled = Math.abs(rank - nearest) < 1e-9 ? nearest : rank;
  if (!(settled >= 0 && settled <= data.length - 1)) {
    throw new RangeError(`p must lie between 1/(n+1) and n/(n+1) for n = ${data.length}, got ${p}`);
  }
  return interpolated(data, settled);
}
