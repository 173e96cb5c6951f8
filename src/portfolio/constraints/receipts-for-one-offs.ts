import type { PlanProblem, Start } from '../candidate.ts';
import { allStartTerms, type Choices } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import type { Raised } from '../raised.ts';

const thousand = 1_000;

/** What of its one-off costs in a year receipts may pay for: nothing of what does not go on saving, and of the rest what qualifies. */
export const qualifyingIn = (year: number, { saving, oneOff, qualifying = oneOff }: Start): number =>
  (saving.at(-1) ?? 0) > 0 ? Math.min(qualifying[year] ?? 0, oneOff[year] ?? 0) : 0;

/**
 * Receipts pay for one-off costs only of what goes on saving, and only what qualifies:   paid in a year ≤ Σ such costs of it; and only once they have come in:
 * Σ paid up to a year ≤ Σ receipts that are old enough by it (of the year alone, where money is not carried forward). [flexible-receipts]
 */
export function receiptsForOneOffs(model: Model, { budgets }: PlanProblem, choices: Choices, { receipts: paid }: Raised): void {
  const { receiptLagYears: lag, capitalCarriesForward: carries } = budgets;
  if (lag === null) return;
  for (const [year, column] of paid.entries()) {
    const usable = allStartTerms(choices, ({ receipts }) => {
      const from = carries ? 0 : Math.max(0, year - lag);
      return -receipts.slice(from, Math.max(0, year - lag + 1)).reduce((sum, amount) => sum + amount, 0) / thousand;
    });
    const before = carries ? paid.slice(0, year + 1) : [column];
    model.atMost(`receipts_paid_${year}`, [...before.map((one): Term => [1, one]), ...usable], 0);
    const oneOffs = allStartTerms(choices, (start) => -qualifyingIn(year, start) / thousand);
    model.atMost(`receipts_for_what_saves_${year}`, [[1, column], ...oneOffs], 0);
  }
}
