/** The gap of each year before any plan: spending and debt charges less funding, or as it was stated where only that is known. Nominal pounds. */
import { financialYear, financialYearAfter, startYearOf, yearIndex } from '../../appraisal/index.ts';
import { knownSum } from '../../options/known-sum.ts';
import { type Warning, warning } from '../../options/option.ts';
import type { FinanceRecords } from './finance.store.ts';

export type BudgetLine = FinanceRecords['budgetOutlookLines'][number];

/** null is UNKNOWN everywhere. */
export interface BudgetYear {
  readonly financialYear: string;
  readonly lines: readonly BudgetLine[];
  readonly spending: number | null;
  readonly debtCharges: number | null;
  readonly funding: number | null;
  /** Spending and debt charges. */
  readonly netBudget: number | null;
  readonly gap: number | null;
  /** What the medium-term plan takes from reserves to balance the year: no funding, since it comes once. */
  readonly reserveUse: number;
  readonly generalReserve: number | null;
  readonly earmarkedReserve: number | null;
}

/** A gap that was stated for several years together. */
export interface StatedSum {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly unknownYears: readonly string[];
  /** What is left for the years whose gap is UNKNOWN, all together. */
  readonly remainder: number;
}

/** The years that an outlook has lines of, the first to the last. */
export function yearsOfOutlook(lines: readonly BudgetLine[]): readonly string[] {
  const starts = lines.flatMap(({ financialYear: year, fromYear }) => [year, fromYear ?? year]).map((year) => startYearOf(financialYear(year)));
  const first = Math.min(...starts);
  return lines.length === 0 ? [] : yearsFrom(`${first}/${String((first + 1) % 100).padStart(2, '0')}`, Math.max(...starts) - first + 1);
}

export const yearsFrom = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => financialYearAfter(financialYear(first), at));

export function budgetYear(year: string, all: readonly BudgetLine[]): BudgetYear {
  const lines = all.filter((line) => line.financialYear === year && line.fromYear === null);
  const of = (kind: BudgetLine['kind']) => lines.filter((line) => line.kind === kind);
  const sum = (kind: BudgetLine['kind']) => (of(kind).length === 0 ? null : knownSum(of(kind).map(({ amount }) => amount)));
  const [spending, debtCharges, funding] = [sum('SPENDING'), of('DEBT_CHARGE').length === 0 ? 0 : sum('DEBT_CHARGE'), sum('FUNDING')];
  const netBudget = spending === null || debtCharges === null ? null : spending + debtCharges;
  return {
    financialYear: year,
    lines,
    spending,
    debtCharges,
    funding,
    netBudget,
    gap: sum('GAP') ?? (netBudget === null || funding === null ? null : netBudget - funding),
    reserveUse: sum('RESERVE_USE') ?? 0,
    generalReserve: sum('GENERAL_RESERVE'),
    earmarkedReserve: sum('EARMARKED_RESERVE'),
  };
}

export function statedSums(lines: readonly BudgetLine[]): readonly StatedSum[] {
  return lines.flatMap(({ kind, fromYear, financialYear: to, amount }) => {
    if (kind !== 'GAP' || fromYear === null || amount === null) return [];
    const years = yearsFrom(fromYear, yearIndex(financialYear(fromYear), financialYear(to)) + 1).map((year) => budgetYear(year, lines));
    const known = years.reduce((sum, { gap }) => sum + (gap ?? 0), 0);
    return [{ from: fromYear, to, amount, unknownYears: years.filter(({ gap }) => gap === null).map((year) => year.financialYear), remainder: amount - known }];
  });
}

/** Pounds within which a stated gap and its parts agree. */
const close = 1;

export function baselineWarnings(years: readonly BudgetYear[], sums: readonly StatedSum[]): readonly Warning[] {
  const differing = years.filter(
    ({ gap, netBudget, funding }) => gap !== null && netBudget !== null && funding !== null && Math.abs(gap - netBudget + funding) > close,
  );
  const unequal = sums.filter(({ unknownYears, remainder }) => unknownYears.length === 0 && Math.abs(remainder) > close);
  return [
    ...differing.map(({ financialYear: year }) =>
      warning('GAP_NOT_RECONCILED', `The stated gap of ${year} is not its spending less its funding.`, 'Correct one of them in budget_outlook.csv.'),
    ),
    ...unequal.map(({ from, to }) =>
      warning('SUM_NOT_RECONCILED', `The gap stated for ${from} to ${to} together is not the sum of its years.`, 'Correct one of them in budget_outlook.csv.'),
    ),
  ];
}
