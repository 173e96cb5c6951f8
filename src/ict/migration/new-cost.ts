/**
 * What the new place costs, month by month: the provider's bill from the day after the move until the work ends, and a commitment from its
 * signature to its last day, whether or not anything runs. Moving there is paid once, in the month of the move.
 */
import { lastDayAfter, type Month, monthContaining, shareOfMonthBetween } from '../../appraisal/index.ts';
import type { MoveCase } from '../move-case.ts';
import { costOfMoving, monthlyPounds, yearlyBill } from '../move-lines.ts';
import type { Leaver } from './leaver.ts';

export interface Commitment {
  /** It is paid from the day after. */
  readonly signedOn: string;
  readonly endsOn: string;
  readonly monthly: number;
}

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
  const bills = months.map((month) => billIn(month, startsOn, workEndsOn ?? never, (yearly ?? 0) / 12, commitment));
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

/** A commitment whose signature has no day is signed on the day of the move, and slips with it. */
function commitmentOf(move: MoveCase, startsOn: string): Commitment | null {
  const { signedOn, commitEndsOn, commitMonths, commitPm, runPm } = move.quote;
  const signed = signedOn ?? startsOn;
  const endsOn = commitEndsOn ?? (commitMonths === null ? null : lastDayAfter(signed, commitMonths));
  const monthly = commitPm ?? runPm;
  return endsOn === null || monthly === null || endsOn <= signed ? null : { signedOn: signed, endsOn, monthly: monthlyPounds(move, monthly) };
}

function billIn(month: Month, startsOn: string, endsOn: string, bill: number, commitment: Commitment | null): { readonly paid: number; readonly idle: number } {
  const runs = shareOfMonthBetween(startsOn, endsOn, month);
  if (commitment === null) return { paid: runs * bill, idle: 0 };
  const { signedOn, endsOn: last, monthly } = commitment;
  const committed = shareOfMonthBetween(signedOn, last, month);
  const both = shareOfMonthBetween(signedOn > startsOn ? signedOn : startsOn, last < endsOn ? last : endsOn, month);
  const idle = (committed - both) * monthly + both * Math.max(0, monthly - bill);
  return { paid: runs * bill + idle, idle };
}
