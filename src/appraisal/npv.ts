/**
 * Net present value. Flows are real, in base-year prices, one a year: the first is year 0 and is not discounted.
 * Costs are negative. Nothing is rounded here; round the total once, at the door. (A spreadsheet's NPV takes its
 * first value as year 1: put a zero in front to compare.) [green-book-2026] [vfm-worked-example]
 */
import { type DiscountSchedule, discountFactors, type Timing } from './discounting.ts';
import { sumOf } from './money.ts';
import { type Gbp, gbp } from './units.ts';

/** A flow of nothing in year 0 and each year to the horizon, to be added to. */
export const noFlow = (horizon: number): number[] => new Array<number>(horizon + 1).fill(0);

/** Each year's flow in year-0 money. */
export function discounted(flows: readonly Gbp[], schedule: DiscountSchedule, timing: Timing = 'INDEX'): Gbp[] {
  if (flows.length === 0) return [];
  const factors = discountFactors(schedule, flows.length - 1, timing);
  return flows.map((flow, year) => gbp(flow * factors[year]!));
}

/** The worth today of a run of yearly flows, GBP, costs negative; an empty run is worth nothing. */
export function presentValue(flows: readonly Gbp[], schedule: DiscountSchedule, timing: Timing = 'INDEX'): Gbp {
  return sumOf(discounted(flows, schedule, timing));
}

/** The running total of yearly flows, GBP: what has been paid out or gained by the end of each year. */
export function cumulative(flows: readonly Gbp[]): Gbp[] {
  let total = 0;
  return flows.map((flow) => {
    total += flow;
    return gbp(total);
  });
}
