/**
 * People counted in several buildings, added up hour by hour: peaks that fall on different days or hours do not add up, so the peak
 * of the sum is never more than the sum of the peaks. A percentile of the sum may lie on either side of the sum of the percentiles.
 * Only days and hours at which every building was counted are added; days before the break in attendance are left out.
 */
import { percentileInc } from '../appraisal/index.ts';

export interface Count {
  readonly building: string;
  readonly date: string;
  readonly hour: number;
  readonly headcount: number;
  readonly era: string;
}

export interface OwnPeak {
  readonly building: string;
  readonly peak: number;
  /** The percentile of its own daily peaks. */
  readonly percentile: number;
}

export interface SummedSeries {
  /** Days with an hour at which every building was counted. */
  readonly days: number;
  /** Such hours on all those days. */
  readonly hours: number;
  /** Hours at which some building was counted and another was not; they are left out. */
  readonly hoursLeftOut: number;
  readonly peakOfSum: number;
  readonly sumOfPeaks: number;
  /** sumOfPeaks − peakOfSum, people; never negative. */
  readonly diversityBenefit: number;
  /** The percentile (type 7) of the daily peaks of the sum, people. */
  readonly percentileOfSum: number;
  /** What adding up the buildings' own percentiles would give: shown because it is what people do, and wrong. */
  readonly sumOfPercentiles: number;
  readonly buildings: readonly OwnPeak[];
}

/** The series of the buildings added up; null where they share no hour at which all were counted. Refuses a percentile outside 0 to 1. */
export function summedSeries(buildings: readonly string[], counts: readonly Count[], percentile: number): SummedSeries | null {
  const own = buildings.map((building) => byHour(counts.filter((one) => one.building === building && one.era === 'POST_COVID')));
  const all = new Set(own.flatMap((series) => [...series.keys()]));
  const shared = [...all].filter((at) => own.every((series) => series.has(at)));
  if (shared.length === 0) return null;
  const sums = dailyPeaks(shared, (at) => own.reduce((sum, series) => sum + series.get(at)!, 0));
  const each = buildings.map((building, index) => {
    const peaks = dailyPeaks(shared, (at) => own[index]!.get(at)!);
    return { building, peak: Math.max(...peaks), percentile: percentileInc(peaks, percentile) };
  });
  const [peakOfSum, sumOfPeaks] = [Math.max(...sums), total(each.map(({ peak }) => peak))];
  return {
    days: sums.length,
    hours: shared.length,
    hoursLeftOut: all.size - shared.length,
    peakOfSum,
    sumOfPeaks,
    diversityBenefit: sumOfPeaks - peakOfSum,
    percentileOfSum: percentileInc(sums, percentile),
    sumOfPercentiles: total(each.map((one) => one.percentile)),
    buildings: each,
  };
}

/** Added up in order of size, so that the order of the buildings cannot show in the last decimal. */
const total = (figures: readonly number[]): number => figures.toSorted((one, other) => one - other).reduce((sum, one) => sum + one, 0);

/** By day and hour; of several ways of counting the same hour the one that saw most. */
function byHour(counts: readonly Count[]): ReadonlyMap<string, number> {
  const series = new Map<string, number>();
  for (const { date, hour, headcount } of counts) {
    const at = `${date} ${hour}`;
    series.set(at, Math.max(series.get(at) ?? 0, headcount));
  }
  return series;
}

/** The largest figure of each day. */
function dailyPeaks(hours: readonly string[], of: (at: string) => number): readonly number[] {
  const peaks = new Map<string, number>();
  for (const at of hours) {
    const day = at.slice(0, 10);
    peaks.set(day, Math.max(peaks.get(day) ?? 0, of(at)));
  }
  return [...peaks.values()];
}
