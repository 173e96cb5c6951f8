import type { PlanProblem } from '../candidate.ts';
import { allStartTerms, type Choices, noRelief, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import { nothingRaised, type Raised } from '../raised.ts';

const thousand = 1_000;

/**
 * One-off revenue costs stay within each year's limit, what is drawn from reserves for them, and what receipts pay; none of the limit
 * is carried forward:   Σ one-off costs of the year ≤ limit + drawn + paid by receipts.
 */
export function oneOffRevenueLimit(
  model: Model,
  { budgets, years }: PlanProblem,
  choices: Choices,
  raised: Raised = nothingRaised,
  relief: Relief = noRelief,
): void {
  const { oneOff: limit } = budgets;
  if (limit === null) return;
  for (let year = 0; year < years; year++) {
    const terms = allStartTerms(choices, ({ oneOff }) => (oneOff[year] ?? 0) / thousand);
    const paid = [raised.drawn[year], raised.receipts[year]].flatMap((column): Term[] => (column === undefined ? [] : [[-1, column]]));
    const more = relief(year).map(([share, column]): Term => [-share, column]);
    if (terms.some(([coefficient]) => coefficient > 0)) model.atMost(`one_off_revenue_${year}`, [...terms, ...paid, ...more], (limit[year] ?? 0) / thousand);
  }
}
