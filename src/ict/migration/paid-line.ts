/** What one part of a line of the old place is paid, month by month, until the last thing that it waits for has left and its contract lets go. */
import { lastDayAfter, type Month, monthContaining, monthsBetween, shareOfMonthBetween, shareOfMonthUpTo } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { endOfAPaidPeriod } from '../../register/paid-in-advance.ts';
import { type CircuitLeft, circuitsLeft } from '../circuit-term.ts';
import { licenceEnd } from '../licence-end.ts';
import type { IctSnapshot } from '../snapshot.ts';
import { lastPaidDay } from '../stopping-cost.ts';
import type { Leaver } from './leaver.ts';
import type { OldCost } from './old-cost.ts';

export type Leavers = ReadonlyMap<string, Leaver>;

export interface PaidLine {
  readonly cost: OldCost;
  /** The last day that what it is for is used; null where something stays. */
  readonly lastUse: string | null;
  /** The last day that is paid for in full; null: it does not end. */
  readonly endsOn: string | null;
  /** Pounds by month, for the month. */
  readonly paid: readonly number[];
  /** Pounds by month in which they are paid out; what is paid in advance falls in the first month that it is for. */
  readonly paidOut: readonly number[];
  /** Of what is paid, what is for places that are paid for elsewhere already, or no longer used. */
  readonly twice: readonly number[];
}

/** The latest of some days. */
export const latest = (days: readonly string[]): string => days.reduce((one, other) => (one > other ? one : other));

/** The last day that a part is paid for once it is last used on a day. It never comes earlier when the use lasts longer. */
export const endOfPayment = (cost: OldCost, lastUse: string, ict: IctSnapshot, given: Given): string => leftAfter(cost, lastUse, ict, given).lastDay;

/** The same, with what leaving a circuit before its term is charged. */
function leftAfter({ line, carries, circuits, yearly }: OldCost, lastUse: string, ict: IctSnapshot, given: Given): CircuitLeft {
  const licences = carries.flatMap((code) => ict.licencesOf(code)).filter(({ costLine }) => costLine === line.code);
  const ends = licences.map((licence) => licenceEnd(licence, lastUse, given));
  const lastDay = lastPaidDay(line, { lastUse, licences: ends }, ict.avoidability.get(line.code), given);
  return circuits === undefined ? { lastDay, charge: 0 } : circuitsLeft(circuits, lastDay, yearly ?? 0, given);
}

export function paidLine(cost: OldCost, leavers: Leavers, months: readonly Month[], ict: IctSnapshot, given: Given): PaidLine {
  const yearly = cost.yearly ?? 0;
  if (cost.heldBy.length > 0) {
    const paid = months.map(() => yearly / 12);
    return { cost, lastUse: null, endsOn: null, paid, paidOut: paidOutOf(cost, paid, months, null, ict, given), twice: months.map(() => 0) };
  }
  const going = cost.carries.map((code) => leavers.get(code)!);
  const lastUse = latest(going.map((one) => one.lastUse));
  const { endsOn, paid, left } = paidUntil(cost, lastUse, months, ict, given);
  const twice = months.map((month, at) => {
    const shares = going.map(({ startsOn }) => shareOfMonthBetween(startsOn, endsOn, month));
    return ((yearly / 12) * shares.reduce((sum, share) => sum + share, 0)) / going.length + left[at]!;
  });
  return { cost, lastUse, endsOn, paid, paidOut: paidOutOf(cost, paid, months, endsOn, ict, given), twice };
}

interface PaidUntil {
  readonly endsOn: string;
  readonly paid: readonly number[];
  /** Of it, what remains for a while after the end. */
  readonly left: readonly number[];
}

/** What is paid by month where the last use is on a day. */
export function paidUntil(cost: OldCost, lastUse: string, months: readonly Month[], ict: IctSnapshot, given: Given): PaidUntil {
  const { lastDay: endsOn, charge } = leftAfter(cost, lastUse, ict, given);
  const left = months.map((month) => residualIn(cost, endsOn, month, ict) + (endsOn >= month.firstDay && endsOn <= month.lastDay ? charge : 0));
  return { endsOn, left, paid: months.map((month, at) => ((cost.yearly ?? 0) / 12) * shareOfMonthUpTo(endsOn, month) + left[at]!) };
}

/** What remains of it for a while after it ends. */
function residualIn({ line, share }: OldCost, endsOn: string, month: Month, ict: IctSnapshot): number {
  const rule = ict.avoidability.get(line.code);
  if (rule?.residualAmountPa == null || rule.residualMonths === null) return 0;
  return ((rule.residualAmountPa * share) / 12) * shareOfMonthBetween(endsOn, lastDayAfter(endsOn, rule.residualMonths), month);
}

/** In advance, the whole of a time is paid in the first month of it; a time that began earlier is paid already. */
function paidOutOf(
  { line, yearly }: OldCost,
  paid: readonly number[],
  months: readonly Month[],
  endsOn: string | null,
  ict: IctSnapshot,
  given: Given,
): readonly number[] {
  const rule = ict.avoidability.get(line.code);
  const length = rule?.paidInAdvanceMonths ?? null;
  if (length === null) return paid;
  const anchor = monthContaining(endOfAPaidPeriod(rule, given)).firstDay;
  return months.map(({ firstDay }) => {
    const isFirst = (monthsBetween(anchor, firstDay) - 1) % length === 0;
    return isFirst && (endsOn === null || endsOn >= firstDay) ? ((yearly ?? 0) / 12) * length : 0;
  });
}
