/** The rates that a question is answered with: the standard schedule, unless the organisation or a scenario sets one rate for all years. */
import { type DiscountSchedule, flatSchedule, GB_STANDARD, perYear, rateInYear } from '../appraisal/index.ts';
import type { Given } from './given.ts';

/** GB_STANDARD, or FLAT(r) where the assumption `discount-rate` is the organisation's own or is no longer the standard one. Refuses −100 % and below. */
export function scheduleOf(given: Given): DiscountSchedule {
  const { value, own } = given.of('discount-rate');
  return own || value !== rateInYear(GB_STANDARD, 1) ? flatSchedule(perYear(value)) : GB_STANDARD;
}
