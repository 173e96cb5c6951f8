/**
 * The rates that a mile in a private car is paid at in a tax year, as they were known on a day. The first 10,000 miles of a person and
 * tax year are paid at the full rate, each further one at the lower one. [hmrc-amap]
 */
import { addDays, addMonths, daysBetween } from '../appraisal/index.ts';
import type { Assumption } from '../assumptions/assumption.ts';
import { inForceIfAny } from '../assumptions/in-force.ts';
import { mileageCost } from './private-mileage.ts';

export interface RateInForce {
  readonly from: string;
  /** The last day of the tax year that it holds for. */
  readonly to: string;
  readonly full: Assumption;
  readonly beyond: Assumption;
  /** Its share of the days of the tax year. */
  readonly share: number;
}

/** The first and the last day of the tax year that is written as the financial year beginning with it. */
export function taxYearDays(taxYear: string): { readonly first: string; readonly last: string } {
  const first = `${taxYear.slice(0, 4)}-04-06`;
  return { first, last: addDays(addMonths(first, 12), -1) };
}

/** The rates of a tax year in the order of their days; none where one of the two was not known for all of it. */
export function ratesIn(taxYear: string, assumptions: readonly Assumption[], asRecordedAt?: string): readonly RateInForce[] {
  const { first, last } = taxYearDays(taxYear);
  const keys = ['mileage-gbp-per-mile', 'mileage-gbp-per-mile-after-10000'] as const;
  const changes = assumptions.filter(({ key, from }) => keys.some((one) => one === key) && from > first && from <= last).map(({ from }) => from);
  const starts = [first, ...new Set(changes)].sort();
  const found = starts.map((from, index) => {
    const to = index + 1 < starts.length ? addDays(starts[index + 1]!, -1) : last;
    const [full, beyond] = keys.map((key) => inForceIfAny(assumptions, key, from, asRecordedAt));
    return full === undefined || beyond === undefined ? null : { from, to, full, beyond, share: (daysBetween(from, to) + 1) / (daysBetween(first, last) + 1) };
  });
  const known = found.filter((one) => one !== null);
  return known.length < found.length ? [] : known.reduce<readonly RateInForce[]>(joined, []);
}

/** Neighbours of the same rates are one. */
function joined(rates: readonly RateInForce[], next: RateInForce): readonly RateInForce[] {
  const last = rates.at(-1);
  const isSame = last !== undefined && last.full === next.full && last.beyond === next.beyond;
  return isSame ? [...rates.slice(0, -1), { ...last, to: next.to, share: last.share + next.share }] : [...rates, next];
}

/** Pounds for the miles of one person in the tax year; miles are taken as driven evenly over it where the rate changes within. */
export const mileageCostInYear = (miles: number, rates: readonly RateInForce[]): number =>
  rates.reduce((sum, { share, full, beyond }) => sum + share * mileageCost(miles, { full: full.value, lower: beyond.value }), 0);
