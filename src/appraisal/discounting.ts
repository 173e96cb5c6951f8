/**
 * Discount factors from a versioned schedule of yearly rates. DF(0) = 1 and DF(t) = DF(t−1) / (1 + rate of year t):
 * the rate of a band applies to its own years only, so the factor bends at 31, 76, 126, 201 and 301 instead of
 * jumping. Real terms; year 0 is the base financial year. [green-book-2026] [tag-2026]
 */
import { roundedHalfUp } from './money.ts';
import { perYear, type Rate } from './units.ts';

export interface DiscountBand {
  /** First year index the rate applies to. */
  readonly fromYear: number;
  readonly rate: Rate;
}

export interface DiscountSchedule {
  readonly id: string;
  readonly title: string;
  /** ISO day from which the schedule rules. */
  readonly effectiveFrom: string;
  /** Key of the source. */
  readonly source: string;
  readonly bands: readonly DiscountBand[];
}

/**
 * When in its year a flow falls. INDEX: a whole number of years from the base year's own mid-point, DF(t), the
 * default; it is already the mid-year convention and takes no further half year. MID_FROM_START: capital at time 0,
 * the flow of year t half a year before t. START: the flow of year t at its start, DF(t−1). Year 0 counts in full
 * under each. [vfm-discounting]
 */
export type Timing = 'INDEX' | 'MID_FROM_START' | 'START';

const bandStarts = [0, 31, 76, 126, 201, 301];

function bands(...rates: readonly number[]): DiscountBand[] {
  return rates.map((rate, at) => ({ fromYear: bandStarts[at]!, rate: perYear(rate) }));
}

const edition = { effectiveFrom: '2026-02-05', source: 'green-book-2026' };

export const GB_STANDARD: DiscountSchedule = {
  id: 'GB_STANDARD',
  title: 'Green Book 2026, standard',
  ...edition,
  bands: bands(0.035, 0.03, 0.025, 0.02, 0.015, 0.01),
};
export const GB_HEALTH: DiscountSchedule = {
  id: 'GB_HEALTH',
  title: 'Green Book 2026, health',
  ...edition,
  bands: bands(0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043),
};
/** An extra sensitivity, for horizons above 50 years only. */
export const GB_LOW_SENSITIVITY: DiscountSchedule = {
  id: 'GB_LOW_SENSITIVITY',
  title: 'Green Book 2026, low sensitivity for horizons above 50 years',
  ...edition,
  bands: bands(0.03, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086),
};

/** A schedule with one rate for all years, chosen by the user. */
export function flatSchedule(rate: Rate): DiscountSchedule {
  const title = `one rate of ${roundedHalfUp(rate * 100, 6)} % a year`;
  return { id: `FLAT(${rate})`, title, effectiveFrom: '1000-01-01', source: 'user', bands: [{ fromYear: 0, rate }] };
}

/**
 * The yearly rate a schedule applies in a year. Refuses a year that is not 0, 1, 2 …, and a schedule without a band
 * for it.
 */
export function rateInYear(schedule: DiscountSchedule, year: number): Rate {
  if (!Number.isInteger(year) || year < 0) throw new RangeError(`a year index must be 0, 1, 2 …, got ${year}`);
  const band = schedule.bands.findLast(({ fromYear }) => fromYear <= year);
  if (!band) throw new RangeError(`schedule ${schedule.id} has no rate for year ${year}`);
  return band.rate;
}

/**
 * Factors for years 0 to `lastYear`, each what a pound of that year is worth in year 0. Refuses a last year that is
 * not whole.
 */
export function discountFactors(schedule: DiscountSchedule, lastYear: number, timing: Timing = 'INDEX'): number[] {
  if (!Number.isInteger(lastYear) || lastYear < 0) throw new RangeError(`a year index must be 0, 1, 2 …, got ${lastYear}`);
  const factors = factorsTo(schedule, lastYear);
  if (timing === 'INDEX') return factors;
  return factors.map((_, year) => {
    if (year === 0) return 1;
    return timing === 'START' ? factors[year - 1]! : factors[year - 1]! / Math.sqrt(1 + rateInYear(schedule, year));
  });
}

/** Worked out once for each schedule, because thousands of appraisals ask for the same. */
const worked = new WeakMap<DiscountSchedule, number[]>();

function factorsTo(schedule: DiscountSchedule, lastYear: number): number[] {
  const known = worked.get(schedule) ?? [1];
  worked.set(schedule, known);
  for (let year = known.length; year <= lastYear; year += 1) known.push(known[year - 1]! / (1 + rateInYear(schedule, year)));
  return known.slice(0, lastYear + 1);
}

/** What a pound of `year` is worth in year 0. Refuses a year that is not 0, 1, 2 … */
export function discountFactor(schedule: DiscountSchedule, year: number, timing: Timing = 'INDEX'): number {
  return discountFactors(schedule, year, timing)[year]!;
}
