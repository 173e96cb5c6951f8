/** What is paid for several months at once, in advance: it ends no sooner than what was paid for. */
import { lastDayAfter, lastDayOf } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Avoidability } from './register.ts';

/** A day on which a time that is paid for ends: `earliest`, or 31 March. */
export const endOfAPaidPeriod = (rule: Avoidability | undefined, given: Given): string => rule?.earliest ?? lastDayOf(given.base);

/** The last day of the time that the payment covers: times end on `earliest`, or on 31 March, and every so many months before and after. */
export function endOfPaidPeriod(day: string, rule: Avoidability | undefined, given: Given): string {
  const months = rule?.paidInAdvanceMonths ?? null;
  if (months === null) return day;
  const anchor = endOfAPaidPeriod(rule, given);
  const end = (periods: number) => lastDayAfter(anchor, periods * months);
  let periods = 0;
  while (end(periods) < day) periods++;
  while (end(periods - 1) >= day) periods--;
  return end(periods);
}
