/**
 * Payback: when the running total turns from negative to zero or more. The flow of year 0 falls at time 0, that of
 * year t evenly over the year that ends at t, so the answer is in years from time 0, linear inside the year: t−1 +
 * shortfall / flow of t. `first` is the first crossing: 0 when money came in before any went out, null when it never
 * comes. `last` is the crossing after which the total stays up: the same as `first` unless it dips again, null when
 * it ends below zero. [green-book-2026]
 */
import type { DiscountSchedule, Timing } from './discounting.ts';
import { roundedHalfUp } from './money.ts';
import { discounted } from './npv.ts';
import { type Gbp, gbp } from './units.ts';

export interface Payback {
  readonly first: number | null;
  readonly last: number | null;
}

/** Years until the flows have paid for themselves, undiscounted. Costs negative. */
export function payback(flows: readonly Gbp[]): Payback {
  const totals = runningTotals(flows);
  const crossings = totals.flatMap((total, year) => {
    const before = totals[year - 1] ?? 0;
    return before < 0 && total >= 0 ? [year - 1 - before / (total - before)] : [];
  });
  const startsInCredit = !((flows.find((flow) => flow !== 0) ?? 0) < 0);
  const all = startsInCredit ? [0, ...crossings] : crossings;
  const endsBelow = (totals.at(-1) ?? 0) < 0;
  return { first: all[0] ?? null, last: endsBelow ? null : (all.at(-1) ?? null) };
}

/** The same on discounted flows: years until they have paid for themselves and for the time value of money. */
export function discountedPayback(flows: readonly Gbp[], schedule: DiscountSchedule, timing: Timing = 'INDEX'): Payback {
  return payback(discounted(flows, schedule, timing));
}

/** The total to date, freed of float noise so that exactly paid back reads as zero. */
function runningTotals(flows: readonly Gbp[]): Gbp[] {
  let total = 0;
  return flows.map((flow) => {
    total = roundedHalfUp(total + flow, 6);
    return gbp(total);
  });
}
