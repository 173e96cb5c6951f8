/** What is promised to a provider: it is paid from its signature to its last day, whether or not anything runs there. */
import { firstDayOf, lastDayAfter, type Month, monthsFrom, shareOfMonthBetween } from '../appraisal/index.ts';
import { type Contribution, endingLine, known, nothingAsked } from '../options/contribution.ts';
import { recordInput } from '../options/record-input.ts';
import type { MoveCase } from './move-case.ts';
import { monthlyPounds, rateInput } from './quote-price.ts';

export interface Commitment {
  /** It is paid from the day after. */
  readonly signedOn: string;
  readonly endsOn: string;
  /** Pounds a month. */
  readonly monthly: number;
}

/** A commitment whose signature has no day is signed on the day of the move, and slips with it. */
export function commitmentOf({ quote, given }: MoveCase, startsOn: string): Commitment | null {
  const { signedOn, commitEndsOn, commitMonths, commitPm, runPm } = quote;
  const signed = signedOn === null ? startsOn : given.putOff(signedOn);
  const endsOn = commitEndsOn === null ? (commitMonths === null ? null : lastDayAfter(signed, commitMonths)) : given.putOff(commitEndsOn);
  const monthly = monthlyPounds({ quote, given }, commitPm ?? runPm);
  return endsOn === null || monthly === null || endsOn <= signed ? null : { signedOn: signed, endsOn, monthly };
}

/** What runs there: from the day after the first day to the last, for so many pounds a month. */
export interface Running {
  readonly after: string;
  readonly upTo: string;
  readonly monthly: number;
}

/** Pounds of a month that are paid for nothing: before what is committed for runs, after it, and beyond what it uses. */
export function idleIn(month: Month, { signedOn, endsOn, monthly }: Commitment, { after, upTo, monthly: used }: Running): number {
  const committed = shareOfMonthBetween(signedOn, endsOn, month);
  const both = shareOfMonthBetween(signedOn > after ? signedOn : after, endsOn < upTo ? endsOn : upTo, month);
  return (committed - both) * monthly + both * Math.max(0, monthly - used);
}

/** The same by year, of a commitment that is still to be signed: what is signed already is owed whatever is done. */
export function unusedCommitment(one: MoveCase): Contribution {
  const { quote, given, startsOn, years } = one;
  const commitment = commitmentOf(one, startsOn);
  if (commitment === null || commitment.signedOn <= given.on) return nothingAsked;
  const runs = { after: startsOn, upTo: never, monthly: monthlyPounds(one, quote.runPm) ?? 0 };
  const amounts = years.map((year) => 0 - monthsFrom(firstDayOf(year), 12).reduce((sum, month) => sum + idleIn(month, commitment, runs), 0));
  const place = `cloud_quotes.csv: ${quote.code}`;
  const line = endingLine(amounts, {
    label: `Committed to ${quote.name} and not used`,
    cashClass: 'CASH_BUDGET',
    formula: `commitment from ${commitment.signedOn} to ${commitment.endsOn}, before the move on ${startsOn} or beyond what it uses`,
    inputs: [recordInput('commitment a month', quote.commitPm ?? quote.runPm, quote.currency, place, quote), rateInput(quote)],
  });
  return known([line], 1);
}

const never = '9999-12-31';
