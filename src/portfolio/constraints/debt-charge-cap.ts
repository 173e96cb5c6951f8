import type { PlanProblem } from '../candidate.ts';
import { noRelief, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import { chargeTerms, type Raised } from '../raised.ts';

const thousand = 1_000;

/** What all loans of the plan charge to a year, provision and interest, stays within its cap:   Σ charge per pound × borrowed ≤ cap. */
export function debtChargeCap(model: Model, { budgets, years }: PlanProblem, raised: Raised, relief: Relief = noRelief): void {
  for (let year = 0; year < years; year++) {
    const cap = budgets.borrowing?.chargeCap[year] ?? null;
    const charges = chargeTerms(year, raised, budgets.borrowing);
    if (cap !== null && charges.some(([share]) => share > 0))
      model.atMost(`debt_charge_${year}`, [...charges, ...relief(year).map(([share, column]): Term => [-share, column])], cap / thousand);
  }
}
