/**
 * Equivalent annual cost or saving: the level yearly amount, first paid a year from now, that is worth the same over
 * a life. It compares assets with unequal lives; not for assets that serve unequally: compare those by present value.
 * EAC = NPV / A(n), A(n) = DF(1) + … + DF(n). The sign of the present value is kept. [supplementary-eac]
 */
import { type DiscountSchedule, discountFactors } from './discounting.ts';
import { type Gbp, gbp, type Rate, type Years } from './units.ts';

/**
 * A(n): the worth today of a pound a year for `life` whole years, the first a year from now. Refuses a life below one
 * year.
 */
export function annuityFactor(schedule: DiscountSchedule, life: number): number {
  if (!Number.isInteger(life) || life < 1) throw new RangeError(`life must be 1, 2, 3 … whole years, got ${life}`);
  return discountFactors(schedule, life).reduce((sum, factor) => sum + factor, -1);
}

/** The level yearly amount worth the same as `npv` over `life` whole years, GBP a year, with the sign of `npv`. */
export function equivalentAnnual(npv: Gbp, schedule: DiscountSchedule, life: number): Gbp {
  return gbp(npv / annuityFactor(schedule, life));
}

/**
 * A(n) at one rate, also for part years: (1 − (1+r)^−n) / r, exact down to a rate of zero. Refuses a life of nothing.
 */
export function flatAnnuityFactor(rate: Rate, life: Years): number {
  if (!(life > 0)) throw new RangeError(`life must be a positive number of years, got ${life}`);
  return rate === 0 ? life : -Math.expm1(-life * Math.log1p(rate)) / rate;
}

/** The level yearly amount worth the same as `npv` over `life` years at one rate, GBP a year. */
export function flatEquivalentAnnual(npv: Gbp, rate: Rate, life: Years): Gbp {
  return gbp(npv / flatAnnuityFactor(rate, life));
}
