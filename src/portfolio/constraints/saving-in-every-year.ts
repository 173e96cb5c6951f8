import type { PlanProblem } from '../candidate.ts';
import { allStartTerms, type Choices, noRelief, type Pair, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import { chargeTerms, nothingRaised, type Raised } from '../raised.ts';

const thousand = 1_000;

/**
 * Every year saves what it has to:   Σ saving of the year + what pairs add or take − what loans charge ≥ target. The sum over the years
 * would let a rich year hide a poor one.
 */
export function savingInEveryYear(
  model: Model,
  { budgets, years }: PlanProblem,
  choices: Choices,
  pairs: readonly Pair[],
  raised: Raised = nothingRaised,
  relief: Relief = noRelief,
): void {
  for (let year = 0; year < years; year++) {
    const target = budgets.savingTarget[year] ?? null;
    if (target === null) continue;
    const own = allStartTerms(choices, ({ saving }) => (saving[year] ?? 0) / thousand);
    const joint = pairs.flatMap(({ together, active }) =>
      active.flatMap((one): Term[] => (one.year === year ? [[together.savingPa / thousand, one.column]] : [])),
    );
    const charged = chargeTerms(year, raised, budgets.borrowing).map(([share, column]): Term => [-share, column]);
    model.atLeast(`saving_${year}`, [...own, ...joint, ...charged, ...relief(year)], target / thousand);
  }
}
