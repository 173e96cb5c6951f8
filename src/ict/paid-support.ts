/** Support that is bought beyond its free end: by calendar months, a part of one by its days, and each further year at its own price. */
import { addDays, addMonths, monthsBetween, monthsFrom, shareOfMonthBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { lastSecurity, securityEnd, stateOf } from './lifecycle.ts';
import type { ItAsset, ItModel } from './snapshot.ts';

export interface PaidSupport {
  /** Months of it from the free end, or today, up to a day. */
  readonly months: number;
  /** Pounds for all of a row; null is UNKNOWN: its price, or how long the maker supports it for nothing. */
  readonly cost: number | null;
  /** Pounds for a month more; null is UNKNOWN. */
  readonly perMonth: number | null;
}

export function paidSupport({ quantity }: Pick<ItAsset, 'quantity'>, model: ItModel, until: string, given: Given): PaidSupport {
  const yearly = model.extendedSupportPa === null ? null : given.inBasePrices(model.extendedSupportPa, model.priceBase) * quantity;
  const free = securityEnd(model) ?? (stateOf(model) === 'ENDED' ? given.on : null);
  if (free === null) return { months: 0, cost: stateOf(model) === 'UNKNOWN' ? null : 0, perMonth: yearly === null ? null : yearly / 12 };
  const years = Array.from({ length: Math.max(1, yearsBegun(free, until)) }, (_, year) =>
    monthsAfter(later(addMonths(free, 12 * year), given.on), earlier(addMonths(free, 12 * (year + 1)), until)),
  );
  const priceIn = (year: number) => (yearly ?? 0) * (model.extendedSupportRise ?? given.of('it-extended-support-rise').high ?? 1) ** Math.max(0, year);
  const months = years.reduce((sum, one) => sum + one, 0);
  const cost = years.reduce((sum, one, year) => sum + (one * priceIn(year)) / 12, 0);
  return {
    months,
    cost: months === 0 ? 0 : yearly === null ? null : cost,
    perMonth: yearly === null ? null : priceIn(yearsBegun(free, addDays(until, 1)) - 1) / 12,
  };
}

/** Whether security updates can be had up to a day at all, paid for or not; null where nobody knows. */
export function canBeSupported(model: ItModel, until: string): boolean | null {
  const last = lastSecurity(model);
  if (last !== null) return last >= until;
  return { ENDED: false, SUPPORTED_NO_DATE: true, UNKNOWN: null, DATED: null }[stateOf(model)];
}

/** How many years after a day have begun by another. */
function yearsBegun(from: string, to: string): number {
  let years = 0;
  while (addMonths(from, 12 * years) < to) years++;
  return years;
}

/** Calendar months after one day and up to another; 0 where they are in the other order. */
const monthsAfter = (after: string, upTo: string): number =>
  upTo <= after ? 0 : monthsFrom(after, monthsBetween(after, upTo) + 2).reduce((sum, month) => sum + shareOfMonthBetween(after, upTo, month), 0);

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);
