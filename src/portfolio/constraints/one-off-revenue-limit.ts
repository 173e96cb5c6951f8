import type { PlanProblem } from '../candidate.ts';
import { allStartTerms, type Choices, noRelief, type Relief } from '../choices.ts';
import type { Model } from '../model.ts';

const thousand = 1_000;

/** One-off revenue costs stay within each year's limit; none of it is carried forward:   Σ one-off costs of the year ≤ limit. */
export function oneOffRevenueLimit(model: Model, { budgets, years }: PlanProblem, choices: Choices, relief: Relief = noRelief): void {
  const { oneOff: limit } = budgets;
  if (limit === null) return;
  for (let year = 0; year < years; year++) {
    const terms = allStartTerms(choices, ({ oneOff }) => (oneOff[year] ?? 0) / thousand);
    if (terms.some(([coefficient]) => coefficient > 0))
      model.atMost(`one_off_revenue_${year}`, [...terms, ...relief(year).map(([share, column]) => [-share, column] as const)], (limit[year] ?? 0) / thousand);
  }
}
