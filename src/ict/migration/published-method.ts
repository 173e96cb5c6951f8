/**
 * The future cost of a published cloud business case, month by month: what share of the estate has moved is no longer paid for in the old place
 * and is paid for in the new. It knows no hosts, rooms and contracts, and so lets go of a part of each at once. [azure-business-case]
 */
import { daysBetween } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { DoubleRunning } from './double-running.ts';
import { monthlyBill } from './new-cost.ts';
import { latest } from './paid-line.ts';

export interface LinearMonth {
  readonly moved: number;
  readonly old: number;
  readonly new: number;
}

/** In proportion: (1 − moved) × the old cost of what moves + moved × the new. Of a line that others share, the part of those who move. */
function linearMonths({ lines, leavers, months }: DoubleRunning, moved: (month: number) => number): readonly LinearMonth[] {
  const parts = lines.map(({ cost: { yearly, carries, heldBy } }) => ({
    monthly: (yearly ?? 0) / 12,
    part: carries.length / (carries.length + heldBy.length),
  }));
  return months.map(({ month }, at) => {
    const share = moved(at);
    const bill = leavers.reduce((sum, { move }) => sum + (move === null ? 0 : monthlyBill(move, month)), 0);
    return { moved: share, old: parts.reduce((sum, { monthly, part }) => sum + monthly * (1 - share * part), 0), new: share * bill };
  });
}

/** Moved evenly from the first move to the last day of use of the last old place, as it stands at the end of each month. */
export function straightLine(ledger: DoubleRunning): readonly LinearMonth[] {
  const first = ledger.leavers.map(({ startsOn }) => startsOn).reduce((one, other) => (one < other ? one : other));
  const length = Math.max(1, daysBetween(first, latest(ledger.leavers.map(({ lastUse }) => lastUse))));
  return linearMonths(ledger, (at) => Math.min(1, Math.max(0, daysBetween(first, ledger.months[at]!.month.lastDay) / length)));
}

const publishedYears = ['published-moved-share-year-0', 'published-moved-share-year-1', 'published-moved-share-year-2', 'published-moved-share-year-3'];

/** By the share that the method takes to have moved in each twelve months unless it is told otherwise: 0, 20, 50 and then 100 %. */
export function byPublishedYears(ledger: DoubleRunning, given: Given): readonly LinearMonth[] {
  const shares = publishedYears.map((key) => given.of(key).value);
  return linearMonths(ledger, (at) => shares[Math.min(Math.floor(at / 12), shares.length - 1)]!);
}
