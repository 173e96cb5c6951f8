/**
 * Who can be reached in time. Times are minutes; a point out of reach has Infinity. The share covered differs by what
 * is counted, so population, households and points are reported apart and never mixed. A point on the threshold
 * counts as covered.
 */
export interface DemandPoint {
  readonly id: string;
  readonly population: number;
  readonly households: number;
}

/** Minutes allowed: one for all, or one for each point (15 in town and 20 in the country). */
export type Threshold = number | readonly number[];

export interface NearestSite {
  /** minutes from the nearest open site */
  readonly minutes: number;
  /** minutes from the next nearest, the cover that is left if the nearest is out */
  readonly secondMinutes: number;
  /** index of the nearest open site, the lowest of equals, or null when none is open */
  readonly site: number | null;
}

export interface Coverage {
  readonly population: number;
  readonly households: number;
  readonly points: number;
}

/**
 * For each point its nearest and second nearest open site; `minutes` has a row for each site and a column for each
 * point.
 */
export function nearestSites(minutes: readonly (readonly number[])[], isOpen: readonly boolean[]): NearestSite[] {
  if (minutes.length !== isOpen.length) {
    throw new RangeError(`each site needs a row of minutes, got ${minutes.length} rows for ${isOpen.length} sites`);
  }
  return Array.from({ length: minutes[0]?.length ?? 0 }, (_, point) => {
    let nearest: NearestSite = { minutes: Infinity, secondMinutes: Infinity, site: null };
    for (const [site, row] of minutes.entries()) {
      if (!isOpen[site]) continue;
      const time = row[point] ?? Infinity;
      if (time < nearest.minutes) nearest = { minutes: time, secondMinutes: nearest.minutes, site };
      else if (time < nearest.secondMinutes) nearest = { ...nearest, secondMinutes: time };
    }
    return nearest;
  });
}

const allowed = (threshold: Threshold, at: number) => (typeof threshold === 'number' ? threshold : (threshold[at] ?? -Infinity));

function refuseUnlike(a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length !== b.length || a.length === 0) {
    throw new RangeError(`each value needs its weight and there must be one, got ${a.length} values and ${b.length} weights`);
  }
}

function totalOf(weights: readonly number[]): number {
  const bad = weights.find((weight) => !(weight >= 0));
  if (bad !== undefined) throw new RangeError(`a weight must be zero or more, got ${bad}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError(`weights must add up to more than zero, got ${total}`);
  return total;
}

/** The share of the weight, 0 to 1, that lies within the threshold. Refuses weights that add up to nothing. */
export function coverageShare(minutes: readonly number[], weights: readonly number[], threshold: Threshold): number {
  refuseUnlike(minutes, weights);
  const covered = weights.reduce((sum, weight, at) => (minutes[at]! <= allowed(threshold, at) ? sum + weight : sum), 0);
  return covered / totalOf(weights);
}

/** The shares of people, of households and of points within the threshold. */
export function coverage(points: readonly DemandPoint[], minutes: readonly number[], threshold: Threshold): Coverage {
  return {
    population: coverageShare(
      minutes,
      points.map(({ population }) => population),
      threshold,
    ),
    households: coverageShare(
      minutes,
      points.map(({ households }) => households),
      threshold,
    ),
    points: coverageShare(
      minutes,
      points.map(() => 1),
      threshold,
    ),
  };
}

/**
 * The mean weighted by demand, in the unit of the values. A point of no weight counts for nothing, even out of reach.
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  refuseUnlike(values, weights);
  return values.reduce((sum, value, at) => (weights[at] === 0 ? sum : sum + value * weights[at]!), 0) / totalOf(weights);
}

/** The smallest value that at least the share `p` of the weight does not exceed; no interpolation. p95 is p = 0.95. */
export function weightedPercentile(values: readonly number[], weights: readonly number[], p: number): number {
  refuseUnlike(values, weights);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  const needed = p * totalOf(weights) * (1 - 1e-12);
  const ordered = values.map((value, at) => ({ value, weight: weights[at]! })).filter(({ weight }) => weight > 0);
  ordered.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  let reached = 0;
  for (const { value, weight } of ordered) {
    reached += weight;
    if (reached >= needed) return value;
  }
  return ordered.at(-1)!.value;
}

/** The point that waits longest and its minutes; the first of equals. Refuses no points. */
export function worstServed(minutes: readonly number[]): { readonly point: number; readonly minutes: number } {
  if (minutes.length === 0) throw new RangeError('the worst served point needs at least one point, got 0');
  const longest = Math.max(...minutes);
  return { point: minutes.indexOf(longest), minutes: longest };
}

/** The points within the threshold before and outside it after, by index. */
export function pointsLosingCover(before: readonly number[], after: readonly number[], threshold: Threshold): number[] {
  refuseUnlike(before, after);
  return before.flatMap((minutes, at) => (minutes <= allowed(threshold, at) && after[at]! > allowed(threshold, at) ? [at] : []));
}
