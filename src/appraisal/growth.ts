/**
 * When something that grows by a steady share runs out of room. Growth is compound, per year: used × (1+g)^t.
 * Dates count a year as 365.25 days, rounded down, so an alert is never late. [house-decision]
 */
import { addDays, daysBetween } from './calendar.ts';
import { perYear, type Rate, type Years, years } from './units.ts';

const daysPerYear = 365.25;

export interface GrowthHeadroom {
  /** years until full; 0 when full already; null when it never fills */
  readonly yearsToFull: Years | null;
  readonly yearsToAlert: Years | null;
  /** ISO days of the same */
  readonly fullOn: string | null;
  readonly alertOn: string | null;
}

/**
 * Years until `used`, growing by `growth` a year, reaches `capacity`: ln(capacity/used) / ln(1+g); 0 when it is
 * there, null when never.
 */
export function yearsUntilFull(used: number, capacity: number, growth: Rate): Years | null {
  if (!(used >= 0 && capacity > 0)) throw new RangeError(`use and capacity must be positive, got ${used} of ${capacity}`);
  if (used >= capacity) return years(0);
  return used === 0 || growth <= 0 ? null : years(Math.log(capacity / used) / Math.log1p(growth));
}

/** When capacity runs out and when `alertShare` of it is reached, seen from the day `on`. */
export function growthHeadroom(used: number, capacity: number, growth: Rate, alertShare: number, on: string): GrowthHeadroom {
  if (!(alertShare > 0 && alertShare <= 1)) throw new RangeError(`an alert share must lie between 0 and 1, got ${alertShare}`);
  const [yearsToFull, yearsToAlert] = [yearsUntilFull(used, capacity, growth), yearsUntilFull(used, capacity * alertShare, growth)];
  const dayOf = (length: Years | null) => (length === null ? null : farDay(on, length));
  return { yearsToFull, yearsToAlert, fullOn: dayOf(yearsToFull), alertOn: dayOf(yearsToAlert) };
}

/** A day so many years on; null beyond the reach of four-digit years, which is never in any plan. */
function farDay(on: string, length: Years): string | null {
  return length > 1000 ? null : addDays(on, Math.floor(length * daysPerYear));
}

export interface UsageReading {
  /** ISO day */
  readonly day: string;
  readonly used: number;
}

export interface GrowthFit {
  readonly growth: Rate;
  /** fitted level on the first and on the last day */
  readonly firstLevel: number;
  readonly lastLevel: number;
  /** residual standard error of ln(used): 0.02 is a typical miss of two per cent */
  readonly residualStandardError: number;
  /** yearly growth two standard errors of the slope lower and higher */
  readonly slowGrowth: Rate;
  readonly fastGrowth: Rate;
  readonly from: string;
  readonly to: string;
  readonly readings: number;
}

/**
 * Yearly growth fitted by least squares to ln(used) over time. Refuses fewer than three readings, a use of zero, and
 * a single day.
 */
export function fittedGrowth(readings: readonly UsageReading[]): GrowthFit {
  if (readings.length < 3) throw new RangeError(`a growth fit needs three readings or more, got ${readings.length}`);
  const sorted = readings.toSorted((a, b) => daysBetween(b.day, a.day));
  const [from, to] = [sorted[0]!.day, sorted.at(-1)!.day];
  const xs = sorted.map(({ day }) => daysBetween(from, day) / daysPerYear);
  const ys = sorted.map(({ used }) => {
    if (!(used > 0)) throw new RangeError(`a reading must be above zero, got ${used}`);
    return Math.log(used);
  });
  const { slope, intercept, standardError, slopeError } = straightFit(xs, ys);
  return {
    growth: perYear(Math.expm1(slope)),
    firstLevel: Math.exp(intercept),
    lastLevel: Math.exp(intercept + slope * xs.at(-1)!),
    residualStandardError: standardError,
    slowGrowth: perYear(Math.expm1(slope - 2 * slopeError)),
    fastGrowth: perYear(Math.expm1(slope + 2 * slopeError)),
    from,
    to,
    readings: sorted.length,
  };
}

function straightFit(xs: readonly number[], ys: readonly number[]) {
  const count = xs.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) throw new RangeError('readings must be of more than one day');
  const slope = xs.reduce((sum, x, at) => sum + (x - meanX) * (ys[at]! - meanY), 0) / spread;
  const intercept = meanY - slope * meanX;
  const missed = xs.reduce((sum, x, at) => sum + (ys[at]! - intercept - slope * x) ** 2, 0);
  const standardError = Math.sqrt(missed / (count - 2));
  return { slope, intercept, standardError, slopeError: standardError / Math.sqrt(spread) };
}
