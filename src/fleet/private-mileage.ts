/**
 * What private mileage costs: for each person and tax year 10,000 miles at the full rate, further ones at the lower, and the lump sum of an
 * essential user. Rates are those in force on the appraisal date, because they are what would be paid from now on. [hmrc-amap]
 */
import type { Given } from '../assumptions/given.ts';
import type { FleetSnapshot, PrivateMileage } from './snapshot.ts';

export const milesAtFullRate = 10_000;

export interface MileageRates {
  readonly full: number;
  readonly lower: number;
}

export const mileageRates = (given: Given): MileageRates => ({
  full: given.of('mileage-gbp-per-mile').value,
  lower: given.of('mileage-gbp-per-mile-after-10000').value,
});

/** Pounds for the miles of one person in one tax year, without a lump sum. */
export function mileageCost(miles: number, { full, lower }: MileageRates): number {
  const beyond = Math.max(0, miles - milesAtFullRate);
  return (miles - beyond) * full + beyond * lower;
}

/** Claims of the latest tax year that is not after year 0: earlier years are history, as of cost lines. */
export function currentClaims(fleet: FleetSnapshot, given: Given): readonly PrivateMileage[] {
  const years = fleet.privateMileage.map(({ taxYear }) => taxYear).filter((year) => year <= given.base);
  const latest = years.reduce((one, other) => (one > other ? one : other), '');
  return fleet.privateMileage.filter(({ taxYear }) => taxYear === latest);
}
