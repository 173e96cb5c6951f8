import type { PlanProblem } from '../candidate.ts';
import { noRelief, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import { capIn, chargeTerms, type Raised } from '../raised.ts';

const thousand = 1_000;

/**
 * What all loans of the plan charge to a year, provision and interest, stays within its cap, and in the year after the plan within
 * the last:   Σ charge per pound × borrowed ≤ cap.
 */
export function debtChargeCap(model: Model, { budgets, years }: PlanProblem, raised: Raised, relief: Relief = noRelief): void {
  const { borrowing } = budgets;
  for (let year = 0; year <= years && borrowing !== null; year++) {
    const cap = capIn(year, borrowing, years);
    const charges = chargeTerms(year, raised, borrowing);
    if (cap !== null && charges.some(([share]) => share > 0))
      model.atMost(`debt_charge_${year}`, [...charges, ...relief(Math.min(year, years - 1)).map(([share, column]): Term => [-share, column])], cap / thousand);
  }
}
