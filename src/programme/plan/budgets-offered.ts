/** The budgets of a plan with a little more of one of them, as somebody would ask for them. */
import { financialYearAfter } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { Budgets } from '../../portfolio/candidate.ts';
import type { Relaxation } from '../../portfolio/least-relaxations.ts';
import { budgetsChanged } from '../../portfolio/plan-reasons.ts';
import type { BudgetOfYear } from './plan-money.ts';
import type { PlanQuestion } from './plan-problem.ts';

/** null where no amount would do, or where it is not money that is missing. */
export function budgetsRelaxed({ problem, netRevenueExpenditure }: PlanQuestion, { rule, byYear }: Relaxation, given: Given): readonly BudgetOfYear[] | null {
  if (byYear.length === 0 || rule === 'CHANGE_CAPACITY') return null;
  const sign = rule === 'TARGET' ? -1 : 1;
  const relaxed = byYear.reduce(
    (budgets, amount, year) => (amount === 0 ? budgets : budgetsChanged(budgets, { rule, year, amount: sign * amount })),
    problem.budgets,
  );
  return Array.from({ length: problem.years }, (_, year) => ({
    financialYear: financialYearAfter(given.base, year),
    ...moneyOf(year, relaxed),
    netRevenueExpenditure: netRevenueExpenditure[year] ?? null,
  }));
}

const moneyOf = (
  year: number,
  { capital, oneOff, savingTarget, reserves, borrowing }: Budgets,
): Omit<BudgetOfYear, 'financialYear' | 'netRevenueExpenditure'> => ({
  capital: capital?.[year] ?? null,
  oneOffRevenue: oneOff?.[year] ?? null,
  savingTarget: savingTarget[year] ?? null,
  reserveOpening: year === 0 ? (reserves?.opening ?? null) : null,
  reserveContribution: reserves?.contributions[year] ?? null,
  borrowingLimit: borrowing?.limit[year] ?? null,
  debtChargeCap: borrowing?.chargeCap[year] ?? null,
});
