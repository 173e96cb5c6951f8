/**
 * The most things in use at once. Times are numbers of any one unit. The tie rule: by default an interval is closed,
 * so one that begins at the moment another ends overlaps it; with HAND_OVER the second takes over the same thing.
 * Turnaround is added to every end. [min-platforms]
 */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface OverlapRule {
  /** time after each use before the thing can go out again, in the unit of the intervals */
  readonly turnaround?: number;
  readonly atTie?: 'OVERLAP' | 'HAND_OVER';
}

export interface Overlap {
  /** the most in use at once: the fewest that serve all */
  readonly count: number;
  /** when that is first reached; null when there are no intervals */
  readonly at: number | null;
}

interface Event {
  readonly at: number;
  readonly change: number;
}
const beginningsFirst = (a: Event, b: Event) => b.change - a.change;
const endingsFirst = (a: Event, b: Event) => a.change - b.change;

/**
 * The most intervals open at once, and when first. Refuses an interval that ends before it begins and a negative
 * turnaround.
 */
export function maximumOverlap(intervals: readonly Interval[], rule: OverlapRule = {}): Overlap {
  const { turnaround = 0, atTie = 'OVERLAP' } = rule;
  if (!(turnaround >= 0)) throw new RangeError(`a turnaround must be zero or more, got ${turnaround}`);
  const bad = intervals.find(({ from, to }) => !(to >= from));
  if (bad) throw new RangeError(`an interval must not end before it begins, got ${bad.from} to ${bad.to}`);
  const atSameTime = atTie === 'OVERLAP' ? beginningsFirst : endingsFirst;
  const events = intervals.flatMap(({ from, to }) => [
    { at: from, change: 1 },
    { at: to + turnaround, change: -1 },
  ]);
  events.sort((a, b) => a.at - b.at || atSameTime(a, b));
  let [inUse, most]: [number, Overlap] = [0, { count: 0, at: null }];
  for (const { at, change } of events) {
    inUse += change;
    if (inUse > most.count) most = { count: inUse, at };
  }
  return most;
}
