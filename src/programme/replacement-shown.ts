/** A replacement programme as the API shows it, and what changes between two of them. */
import { type FinancialYear, financialYearAfter } from '../appraisal/index.ts';
import { type Warning, warning } from '../options/option.ts';
import type { Placed, ProgrammeFound } from './replacement-programme.ts';
import type { Choice, ProgrammeQuestion, Standing } from './replacement-question.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
const pounds = (amount: number): string => `£${Math.round(Math.abs(amount)).toLocaleString('en-GB')}`;

export function itemShown({ due, choice }: Placed, { asked, years }: ProgrammeQuestion): object {
  const isWithin = choice.year < asked.years;
  return {
    asset: due.item.asset,
    dueOn: due.item.dueOn[asked.milestone],
    dueIn: financialYearAfter(asked.from, due.due),
    replacedIn: isWithin ? years[choice.year] : null,
    yearsLate: isWithin ? choice.year - due.due : null,
    capital: due.capital,
    costOfWaiting: choice.costOfWaiting,
    runningCostOfWaiting: choice.runningOfWaiting,
    mayWait: due.item.mayWait,
  };
}

export const costOfWaiting = ({ placed }: ProgrammeFound): number => sum(placed.map(({ choice }) => choice.costOfWaiting));

const runningOfWaiting = ({ placed }: ProgrammeFound): number => sum(placed.map(({ choice }) => choice.runningOfWaiting));

/** What every year spends; the last row is what is left for after the programme. */
export function yearsShown({ question, placed }: ProgrammeFound): readonly object[] {
  const { asked, years, due } = question;
  const ceiling = (at: number) => (asked.ceilings.length === 0 ? null : asked.ceilings[Math.min(at, asked.ceilings.length - 1)]!);
  const row = (financialYear: FinancialYear | null, at: number) => {
    const here = placed.filter(({ choice }) => choice.year === at);
    const isAfter = financialYear === null;
    return {
      financialYear,
      replaced: here.length,
      late: here.filter(({ choice }) => choice.isLate).length,
      capital: isAfter ? sum(here.map((one) => one.due.capital)) : sum(placed.map(({ choice }) => choice.capital[at]!)),
      ceiling: isAfter ? null : ceiling(at),
      wanted: sum(due.filter((one) => one.due === at).map(({ capital }) => capital)),
    };
  };
  return [...years.map(row), row(null, years.length)];
}

export function programmeShown(found: ProgrammeFound): object {
  const { question, outcome, because, gap, provedWithin, placed } = found;
  return {
    outcome,
    because,
    gap,
    provedWithin,
    summary: summaryOf(found),
    costOfWaiting: costOfWaiting(found),
    runningCostOfWaiting: runningOfWaiting(found),
    capital: sum(placed.flatMap(({ choice }) => choice.capital)),
    years: yearsShown(found),
    undated: question.undated.length,
    unpriced: question.unpriced.length,
    warnings: warningsOf(found),
  };
}

function summaryOf(found: ProgrammeFound): string {
  const late = found.placed.filter(({ choice }) => choice.isLate);
  if (found.because.length > 0) return found.because.join(' ');
  if (found.placed.length === 0) return 'Nothing falls due.';
  return late.length === 0
    ? `All ${found.placed.length} are replaced by the year they are due in.`
    : `${late.length} of ${found.placed.length} wait; waiting ${costOfWaiting(found) < 0 ? 'saves' : 'costs'} ${pounds(costOfWaiting(found))} over the horizon, running cost ${runningOfWaiting(found) < 0 ? 'down' : 'up'} by ${pounds(runningOfWaiting(found))} of it.`;
}

function warningsOf({ question, placed }: ProgrammeFound): readonly Warning[] {
  const { undated, unpriced, coarseness, years } = question;
  const after = placed.filter(({ choice }) => choice.year === years.length);
  return [
    ...(after.length === 0
      ? []
      : [
          warning(
            'PEAK_AFTERWARDS',
            `${after.length} are left for after the programme: ${pounds(sum(after.map(({ due }) => due.capital)))} of capital has moved and not gone away.`,
            'Plan for them, or raise the ceilings.',
          ),
        ]),
    ...(undated.length === 0
      ? []
      : [
          warning(
            'DATE_UNKNOWN',
            `When ${undated.length} more are due, nobody knows: they are not in the programme.`,
            'Fill in their dates, or ask by another milestone.',
          ),
        ]),
    ...(unpriced.length === 0
      ? []
      : [
          warning(
            'PRICE_UNKNOWN',
            `What ${unpriced.length} that fall due would cost is UNKNOWN: they are not in the programme.`,
            'Fill in what a new one costs today.',
          ),
        ]),
    ...(coarseness > 1
      ? [
          warning(
            'COSTS_ROUNDED',
            `There are so many that costs of waiting within ${pounds(coarseness)} count as alike.`,
            'Ask for a part of them for the last pound.',
          ),
        ]
      : []),
  ];
}

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
