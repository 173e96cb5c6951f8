/**
 * What the new place costs, month by month: the provider's bill, data included, from the day after the move until the work ends, and a commitment from its
 * signature to its last day, whether or not anything runs. Moving there is paid once, in the month of the move.
 */
import { financialYearContaining, type Month, monthContaining, shareOfMonthBetween, yearIndex } from '../../appraisal/index.ts';
import { type Commitment, commitmentOf, idleIn } from '../commitment.ts';
import type { MoveCase } from '../move-case.ts';
import { costOfMoving, yearlyBill, yearlyDataBills } from '../move-lines.ts';
import type { Leaver } from './leaver.ts';

export interface NewCost {
  readonly leaver: Leaver;
  /** Pounds by month. */
  readonly paid: readonly number[];
  /** Of it, what is paid although nothing runs there: before the move, or after the work has ended. */
  readonly idle: readonly number[];
  readonly moving: readonly number[];
  readonly commitment: Commitment | null;
  /** The day on which the work itself ends; null where it goes on. */
  readonly workEndsOn: string | null;
  readonly unknown: readonly ('run_pm' | 'migration_cost' | 'quote')[];
}

const never = '9999-12-31';

export function newCost(leaver: Leaver, months: readonly Month[]): NewCost {
  const none = months.map(() => 0);
  const { move, startsOn, leaving } = leaver;
  if (move === null)
    return { leaver, paid: none, idle: none, moving: none, commitment: null, workEndsOn: null, unknown: leaving === 'UNPRICED' ? ['quote'] : [] };
  const [yearly, moving] = [yearlyBill(move), costOfMoving(move)];
  const commitment = commitmentOf(move, startsOn);
  const { switchOffPlannedOn: off } = move.system;
  const workEndsOn = off !== null && off > startsOn ? off : null;
  const data = dataBills(move);
  const bills = months.map((month) => billIn(month, startsOn, workEndsOn ?? never, { run: (yearly ?? 0) / 12, data: dataIn(month, data, move) }, commitment));
  return {
    leaver,
    paid: bills.map(({ paid }) => paid),
    idle: bills.map(({ idle }) => idle),
    moving: months.map(({ firstDay }) => (firstDay === monthContaining(startsOn).firstDay ? (moving ?? 0) : 0)),
    commitment,
    workEndsOn,
    unknown: [...(yearly === null ? ['run_pm' as const] : []), ...(moving === null ? ['migration_cost' as const] : [])],
  };
}

interface MonthlyBill {
  readonly run: number;
  readonly data: number;
}

function billIn(
  month: Month,
  startsOn: string,
  endsOn: string,
  { run, data }: MonthlyBill,
  commitment: Commitment | null,
): { readonly paid: number; readonly idle: number } {
  const runs = shareOfMonthBetween(startsOn, endsOn, month);
  const paid = runs * (run + data);
  const idle = commitment === null ? 0 : idleIn(month, commitment, { after: startsOn, upTo: endsOn, monthly: run });
  return { paid: paid + idle, idle };
}

const known = new WeakMap<MoveCase, readonly number[]>();

/** Worked out once for each move, since it does not depend on the day. */
function dataBills(move: MoveCase): readonly number[] {
  const bills = known.get(move) ?? yearlyDataBills(move);
  known.set(move, bills);
  return bills;
}

/** Pounds a month by the year that the month lies in; beyond the appraisal those of its last year. */
const dataIn = ({ lastDay }: Month, bills: readonly number[], { given }: MoveCase): number =>
  bills[Math.min(bills.length - 1, Math.max(0, yearIndex(given.base, financialYearContaining(lastDay))))]! / 12;

/** Pounds a month of what runs and what is kept there, commitments left out. */
export const monthlyBill = (move: MoveCase, month: Month): number => (yearlyBill(move) ?? 0) / 12 + dataIn(month, dataBills(move), move);
