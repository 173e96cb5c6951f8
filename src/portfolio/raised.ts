/**
 * The money that a plan raises beyond its budgets, as columns in thousands of pounds: out of reserves, out of receipts for one-off
 * costs, and borrowed. How much of each is the plan's to choose.
 */
import { chargePerPound, longestMrpLife, rateOfTerm } from '../appraisal/index.ts';
import type { Borrowing, PlanProblem } from './candidate.ts';
import type { Column, Model, Term } from './model.ts';

export interface Loan {
  /** The year of the plan in which the capital is spent that it pays for. */
  readonly year: number;
  readonly termYears: number;
  readonly amount: Column;
}

export interface Raised {
  /** By year of the plan; empty where nothing may be drawn. */
  readonly drawn: readonly Column[];
  readonly receipts: readonly Column[];
  readonly loans: readonly Loan[];
}

export const nothingRaised: Raised = { drawn: [], receipts: [], loans: [] };

export function raisedIn(model: Model, problem: PlanProblem): Raised {
  const { budgets, years } = problem;
  const byYear = (name: string) => Array.from({ length: years }, (_, year) => model.amount(`${name}_${year}`));
  return {
    drawn: budgets.reserves === null || budgets.oneOff === null ? [] : byYear('drawn'),
    receipts: budgets.receiptsPayOneOffs && budgets.receiptLagYears !== null && budgets.oneOff !== null ? byYear('receipts_for_one_offs') : [],
    loans: loansIn(model, problem),
  };
}

/** A loan for each year and each length of life of what could be bought in it. */
function loansIn(model: Model, { budgets, candidates, years }: PlanProblem): readonly Loan[] {
  const { borrowing, capital } = budgets;
  if (borrowing === null || capital === null) return [];
  return Array.from({ length: years }, (_, year) => {
    const bought = candidates.filter(({ starts }) => starts.some((start) => (start.capital[year] ?? 0) > 0));
    const lives = [...new Set(bought.flatMap(({ assetLifeYears: life }) => (life === null ? [] : Math.min(life, longestMrpLife))))].sort(
      (one, other) => one - other,
    );
    return lives.map((termYears) => ({ year, termYears, amount: model.amount(`borrowed_${year}_over_${termYears}`) }));
  }).flat();
}

/**
 * What a pound borrowed in a year over a term charges to a later year, in the prices of year 0; nothing in the year of the spend.
 * The loan is of a pound in the prices of year 0, and its charge is fixed in the cash of its own year.
 */
export function chargeIn(year: number, loan: { readonly year: number; readonly termYears: number }, { method, rates, priceLevels }: Borrowing): number {
  const share = chargePerPound(method, rateOfTerm(rates, loan.termYears), loan.termYears)[year - loan.year - 1] ?? 0;
  const levelIn = (at: number) => priceLevels[at] ?? priceLevels.at(-1) ?? 1;
  return (share * levelIn(loan.year)) / levelIn(year);
}

/** The cap of a year; in the year after the plan that of its last one, because only then do the loans of the last year charge. */
export const capIn = (year: number, { chargeCap }: Borrowing, years: number): number | null => chargeCap[Math.min(year, years - 1)] ?? null;

/** What all loans charge to a year. */
export const chargeTerms = (year: number, { loans }: Raised, borrowing: Borrowing | null): readonly Term[] =>
  borrowing === null ? [] : loans.map((loan): Term => [chargeIn(year, loan, borrowing), loan.amount]);
