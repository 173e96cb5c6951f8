import type { PlanProblem } from '../candidate.ts';
import { allStartTerms, type Choices, noRelief, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import { nothingRaised, type Raised } from '../raised.ts';

/** Amounts go in by the thousand pounds. */
const thousand = 1_000;

const upTo = (amounts: readonly number[], year: number): number => amounts.slice(0, Math.max(0, year + 1)).reduce((sum, amount) => sum + amount, 0);

/**
 * Capital is spent only once it is there. Carried forward:   Σ capital up to a year ≤ Σ budget up to it + Σ receipts that are old
 * enough by it. Not carried forward:   capital of the year ≤ its budget + the receipts that become usable in it. What is borrowed
 * adds to what is there, and receipts that pay for one-off costs take from it.
 */
export function capitalAvailable(
  model: Model,
  { budgets, years }: PlanProblem,
  choices: Choices,
  raised: Raised = nothingRaised,
  relief: Relief = noRelief,
): void {
  const { capital: budget, capitalCarriesForward, receiptLagYears: lag } = budgets;
  if (budget === null) return;
  for (let year = 0; year < years; year++) {
    const of = (amounts: readonly number[], at: number) => (capitalCarriesForward ? upTo(amounts, at) : (amounts[at] ?? 0));
    const spent: readonly Term[] = allStartTerms(choices, ({ capital, receipts }) => {
      const usable = lag === null ? 0 : of(receipts, year - lag);
      return (of(capital, year) - usable) / thousand;
    });
    const counts = (at: number) => (capitalCarriesForward ? at <= year : at === year);
    const elsewhere = raised.receipts.flatMap((column, at): Term[] => (counts(at) ? [[1, column]] : []));
    const borrowed = raised.loans.flatMap((loan): Term[] => (counts(loan.year) ? [[-1, loan.amount]] : []));
    const terms = [...spent, ...elsewhere, ...borrowed];
    const extra = capitalCarriesForward ? Array.from({ length: year + 1 }, (_, at) => relief(at)).flat() : relief(year);
    if (terms.some(([coefficient]) => coefficient > 0))
      model.atMost(`capital_${year}`, [...terms, ...extra.map(([share, column]) => [-share, column] as const)], of(budget, year) / thousand);
  }
}
