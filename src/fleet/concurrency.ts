/**
 * How many vehicles are in use at once, hour by hour. Use is recorded in whole hours: a vehicle in use at any time of an hour is in use
 * for all of it, and one that ends where another begins hands over without overlap. The turnaround after a use is rounded up to whole
 * hours and counts as use, into the next day where need be.
 */
import { percentileInc } from '../appraisal/index.ts';

/** Vehicles in use on a day, by hour from midnight: 24 counts. */
export interface DayCounts {
  readonly date: string;
  readonly hours: readonly number[];
}

export interface HourOfDay {
  readonly hour: number;
  readonly mean: number;
  readonly percentile: number;
  readonly peak: number;
  /** The first day of that peak; null where nothing is ever in use at that hour. */
  readonly peakOn: string | null;
}

export interface Peak {
  readonly count: number;
  readonly date: string;
  readonly hour: number;
}

export interface Concurrency {
  /** Days of the record; those on which nothing was in use count as zeros. */
  readonly days: number;
  readonly hours: readonly HourOfDay[];
  /** The most in use at once, and when first; null where nothing was in use. */
  readonly peak: Peak | null;
  /** The percentile of the peaks of the days: as many as serve that share of days in full. */
  readonly percentileOfDailyPeaks: number;
  readonly meanOfDailyPeaks: number;
}

export const turnaroundHours = (minutes: number): number => Math.ceil(minutes / 60);

/** The curve by hour over so many days, of which those without a count are zeros. Refuses fewer days than there are counts. */
export function concurrencyOf(counted: readonly DayCounts[], days: number, percentile: number): Concurrency {
  if (days < Math.max(1, counted.length)) throw new RangeError(`a record of ${days} days cannot hold ${counted.length} days of use`);
  const idle = Array.from({ length: days - counted.length }, () => 0);
  const peaks = [...counted.map(({ hours }) => Math.max(...hours)), ...idle];
  return {
    days,
    hours: Array.from({ length: 24 }, (_, hour) => hourOfDay(hour, counted, idle, percentile)),
    peak: peakOf(counted),
    percentileOfDailyPeaks: percentileInc(peaks, percentile),
    meanOfDailyPeaks: meanOf(peaks),
  };
}

const meanOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0) / counts.length;

function hourOfDay(hour: number, counted: readonly DayCounts[], idle: readonly number[], percentile: number): HourOfDay {
  const counts = [...counted.map(({ hours }) => hours[hour]!), ...idle];
  const peak = counts.reduce((most, one) => Math.max(most, one), 0);
  const peakOn = peak === 0 ? null : counted.find(({ hours }) => hours[hour] === peak)!.date;
  return { hour, mean: meanOf(counts), percentile: percentileInc(counts, percentile), peak, peakOn };
}

function peakOf(counted: readonly DayCounts[]): Peak | null {
  let best: Peak | null = null;
  for (const { date, hours } of counted) for (const [hour, count] of hours.entries()) if (count > (best?.count ?? 0)) best = { count, date, hour };
  return best;
}
