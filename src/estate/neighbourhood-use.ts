/** How an office is used: whether hardly, and where the people counted since the break in attendance are going. */
import { daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { OfficeRow } from './neighbourhood-office.ts';

export interface DailyPeak {
  readonly building: string;
  readonly date: string;
  readonly peak: number;
}

export type UseTrend = Pick<OfficeRow, 'meanPeople' | 'daysCounted' | 'trend' | 'peopleChangePa'>;

const daysInYear = 365.25;

/**
 * The straight line through the daily peaks by least squares, people a year. A change smaller than a share of the mean is STEADY;
 * too few days, or all on one day, give no trend. The days must lie after the break: eras are never averaged together.
 */
export function useTrend(peaks: readonly DailyPeak[], given: Given): UseTrend {
  const days = peaks.length;
  if (days === 0) return { meanPeople: null, daysCounted: 0, trend: null, peopleChangePa: null };
  const meanPeople = peaks.reduce((sum, { peak }) => sum + peak, 0) / days;
  const years = peaks.map(({ date }) => daysBetween(peaks[0]!.date, date) / daysInYear);
  const middle = years.reduce((sum, one) => sum + one, 0) / days;
  const spread = years.reduce((sum, one) => sum + (one - middle) ** 2, 0);
  if (days < given.of('use-trend-fewest-days').value || spread === 0) return { meanPeople, daysCounted: days, trend: null, peopleChangePa: null };
  const change = peaks.reduce((sum, { peak }, index) => sum + (years[index]! - middle) * (peak - meanPeople), 0) / spread;
  const steady = Math.abs(change) < given.of('use-trend-share').value * meanPeople || change === 0;
  return { meanPeople, daysCounted: days, trend: steady ? 'STEADY' : change < 0 ? 'FALLING' : 'RISING', peopleChangePa: change };
}

/** Pounds for each hour used; null where either is UNKNOWN or it is not used at all. */
export const costPerHour = (costPa: number | null, hoursPerWeek: number | null, given: Given): number | null =>
  costPa === null || !hoursPerWeek ? null : costPa / (hoursPerWeek * given.of('weeks-used').value);

/** null where the hours are UNKNOWN. */
export const isHardlyUsed = (hoursPerWeek: number | null, given: Given): boolean | null =>
  hoursPerWeek === null ? null : hoursPerWeek < given.of('hardly-used-hours-per-week').value;
