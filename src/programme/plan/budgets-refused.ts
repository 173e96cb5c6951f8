/** What budgets of a question cannot be. */
import { Refusal } from '../../api/refusal.ts';
import type { BudgetYearInput } from './plan.input.ts';

const limits = ['capital', 'oneOffRevenue', 'reserveOpening', 'netRevenueExpenditure', 'borrowingLimit', 'debtChargeCap'] as const;

/** Refuses a year that is stated twice, and a limit below nothing; all of them at once. */
export function refuseBudgets(budgets: readonly BudgetYearInput[]): void {
  const years = budgets.map(({ financialYear }) => financialYear);
  const twice = years.filter((year, at) => years.indexOf(year) !== at).map((year) => `${year} twice`);
  const negative = budgets.flatMap((budget) =>
    limits.filter((field) => (budget[field] ?? 0) < 0).map((field) => `${field} of ${budget.financialYear}: ${budget[field]}`),
  );
  const found = [...twice, ...negative];
  if (found.length === 0) return;
  throw new Refusal('BAD_USER_INPUT', 'Budgets cannot be like that.', {
    where: 'budgets',
    found: found.slice(0, 5).join('; '),
    fix: 'state each year once, and no limit below 0',
  });
}
