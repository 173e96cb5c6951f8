/** What a changed ceiling does to a replacement programme. */
import type { Placed, ProgrammeFound } from './replacement-programme.ts';
import type { Choice, ProgrammeQuestion, Standing } from './replacement-question.ts';
import { yearsShown } from './replacement-shown.ts';
import { costOfWaiting, runningOfWaiting } from './replacement-sums.ts';

/** What moves from one programme to another of the same things, and what each move costs. */
export function changeShown(before: ProgrammeFound, after: ProgrammeFound): object {
  const was = new Map(before.placed.map((one) => [one.due.item, one.choice]));
  const isComparable = before.placed.length > 0 && after.placed.length > 0;
  const moves = isComparable ? after.placed.filter(({ due, choice }) => choice.year !== was.get(due.item)!.year) : [];
  const shown = (one: Placed) => moveShown(one, was.get(one.due.item)!, after.question);
  const isLater = ({ due, choice }: Placed) => choice.year > was.get(due.item)!.year;
  return {
    outcome: after.outcome,
    because: after.because,
    costsMore: isComparable ? costOfWaiting(after) - costOfWaiting(before) : null,
    runningCostsMore: isComparable ? runningOfWaiting(after) - runningOfWaiting(before) : null,
    delayed: moves.filter(isLater).map(shown),
    broughtForward: moves.filter((one) => !isLater(one)).map(shown),
    years: yearsShown(after),
  };
}

function moveShown({ due, choice }: Placed, stood: Choice, { years }: ProgrammeQuestion): object {
  return {
    asset: due.item.asset,
    from: years[stood.year] ?? null,
    to: years[choice.year] ?? null,
    capital: due.capital,
    costsMore: choice.costOfWaiting - stood.costOfWaiting,
    runningCostsMore: choice.runningOfWaiting - stood.runningOfWaiting,
  };
}

/** Where things stand, for a programme that should move few of them. */
export const standingOf = ({ placed }: ProgrammeFound): Standing => new Map(placed.map(({ due, choice }) => [due.item, choice.year]));
