/**
 * What is paid for the old place and for the new, month by month, in prices of year 0. The old cost falls by steps, when the last thing
 * that a line waits for has left and its contract lets go; the new one begins with the move or the signature, whichever is first.
 */
import { type Month, monthContaining, monthsBetween, monthsFrom } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { IctSnapshot } from '../snapshot.ts';
import type { Leaver } from './leaver.ts';
import { type NewCost, newCost } from './new-cost.ts';
import { type OldCost, oldCosts } from './old-cost.ts';
import { endOfPayment, latest, type PaidLine, paidLine } from './paid-line.ts';

export interface MonthPaid {
  readonly month: Month;
  readonly old: number;
  readonly new: number;
  /** Moving there, once, optimism bias included. */
  readonly moving: number;
  /** Old cost for what is paid for elsewhere already, or no longer used. */
  readonly twice: number;
  /** Committed and paid although nothing runs there. */
  readonly idle: number;
  readonly total: number;
  /** What the same lines would cost if nothing moved. */
  readonly ifNothingMoves: number;
  /** By the day of payment: what is paid in advance falls in its first month. */
  readonly paidOut: number;
  /** Σ of what is paid twice and idle, up to this month. */
  readonly runningTotal: number;
}

export interface DoubleRunning {
  readonly months: readonly MonthPaid[];
  readonly lines: readonly PaidLine[];
  readonly news: readonly NewCost[];
  readonly leavers: readonly Leaver[];
}

export const [fewestMonths, mostMonths] = [12, 120];

const sums = (rows: readonly (readonly number[])[], months: readonly Month[]): readonly number[] =>
  months.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0));

/** The ledger of these months. What is UNKNOWN is in no sum. */
export function doubleRunning(leavers: readonly Leaver[], months: readonly Month[], ict: IctSnapshot, given: Given): DoubleRunning {
  return doubleRunningOf(oldCosts(new Map(leavers.map((one) => [one.code, one])), ict, given), leavers, months, ict, given);
}

/** The same, where it is known already what waits for what. */
export function doubleRunningOf(
  costs: readonly OldCost[],
  leavers: readonly Leaver[],
  months: readonly Month[],
  ict: IctSnapshot,
  given: Given,
): DoubleRunning {
  const byCode = new Map(leavers.map((one) => [one.code, one]));
  const lines = costs.map((cost) => paidLine(cost, byCode, months, ict, given));
  const news = leavers.map((leaver) => newCost(leaver, months));
  const sumOf = (rows: readonly (readonly number[])[]) => sums(rows, months);
  const [old, twice, paidOut] = [sumOf(lines.map(({ paid }) => paid)), sumOf(lines.map((one) => one.twice)), sumOf(lines.map((one) => one.paidOut))];
  const [fresh, idle, moving] = [sumOf(news.map(({ paid }) => paid)), sumOf(news.map((one) => one.idle)), sumOf(news.map((one) => one.moving))];
  const ifNothingMoves = costs.reduce((sum, { yearly }) => sum + (yearly ?? 0) / 12, 0);
  let runningTotal = 0;
  const rows = months.map((month, at): MonthPaid => {
    runningTotal += twice[at]! + idle[at]!;
    const about = { month, old: old[at]!, new: fresh[at]!, moving: moving[at]!, twice: twice[at]!, idle: idle[at]! };
    return { ...about, total: about.old + about.new + about.moving, ifNothingMoves, paidOut: paidOut[at]! + about.new + about.moving, runningTotal };
  });
  return { months: rows, lines, news, leavers };
}

/** From the month after the appraisal date to that in which the last line and the last commitment end; at least a year, at most ten. */
export function usualMonths(leavers: readonly Leaver[], ict: IctSnapshot, given: Given): readonly Month[] {
  const first = monthsFrom(given.on, 2)[monthContaining(given.on).lastDay === given.on ? 1 : 0]!;
  const byCode = new Map(leavers.map((one) => [one.code, one]));
  const ends = oldCosts(byCode, ict, given)
    .filter(({ heldBy }) => heldBy.length === 0)
    .map((cost) => endOfPayment(cost, latest(cost.carries.map((code) => byCode.get(code)!.lastUse)), ict, given));
  const others = leavers.flatMap((one) => [one.lastUse, newCost(one, []).commitment?.endsOn ?? one.lastUse]);
  const last = latest([first.lastDay, ...ends, ...others]);
  return monthsFrom(first.firstDay, Math.min(mostMonths, Math.max(fewestMonths, monthsBetween(first.firstDay, last) + 1)));
}

export const sumOfMonths = ({ months }: DoubleRunning, figure: 'old' | 'new' | 'moving' | 'twice' | 'idle' | 'total' | 'ifNothingMoves' | 'paidOut'): number =>
  months.reduce((sum, month) => sum + month[figure], 0);
