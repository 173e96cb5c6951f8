/** A replacement programme as the API shows it. */

import { type FinancialYear, financialYearAfter } from '../../appraisal/index.ts';
import { countOf } from '../../options/replacement-item.ts';
import type { Placed, ProgrammeFound } from './replacement-programme.ts';
import type { ProgrammeQuestion } from './replacement-question.ts';
import { costOfWaiting, runningOfWaiting, sum } from './replacement-sums.ts';
import { summaryOf, warningsOf } from './replacement-words.ts';

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

/** What every year spends; the last row is what is left for after the programme. */
export function yearsShown({ question, placed }: ProgrammeFound): readonly object[] {
  const { asked, years, due } = question;
  const ceiling = (at: number) => (asked.ceilings.length === 0 ? null : asked.ceilings[Math.min(at, asked.ceilings.length - 1)]!);
  const row = (financialYear: FinancialYear | null, at: number) => {
    const here = placed.filter(({ choice }) => choice.year === at);
    const isAfter = financialYear === null;
    return {
      financialYear,
      replaced: countOf(here.map(({ due: one }) => one.item)),
      late: countOf(here.filter(({ choice }) => choice.isLate).map(({ due: one }) => one.item)),
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
    undated: countOf(question.undated),
    unpriced: countOf(question.unpriced),
    warnings: warningsOf(found),
  };
}
