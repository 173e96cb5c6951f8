/** The limits that hold a plan back: of which a little more would make it better at what it is made for. */
import type { Budgets, PlanProblem } from './candidate.ts';
import type { Limits } from './highs.solver.ts';
import type { Plan } from './plan.ts';
import { type LimitedRule, limitedRules } from './plan-model.ts';
import { type BudgetChange, type MarginalValue, marginalValues } from './plan-reasons.ts';

/** A penny is nothing. */
const least = 0.005;

/**
 * Each limit of a year that is worth something more of, by planning again with so many pounds more of it, or less of a target. Those
 * that time left open stay in, unproved. `seconds` are for all of them together.
 */
export async function bindingLimits(by: number, problem: PlanProblem, plan: Plan, { seconds = 6, ...limits }: Limits): Promise<readonly MarginalValue[]> {
  const changes = limitsOf(problem).map(({ rule, year }): BudgetChange => ({ rule, year, amount: rule === 'TARGET' ? -by : by }));
  const each = { ...limits, seconds: Math.max(0.05, seconds / Math.max(1, changes.length)) };
  const values = await marginalValues(changes, problem, plan, each);
  const better = problem.aim === 'LEAST_COST' ? -1 : 1;
  return values.filter(({ aimChange, isProved }) => !isProved || (aimChange !== null && aimChange * better > least));
}

/** The years that have a limit of each kind. */
export function limitsOf({ budgets, years }: Pick<PlanProblem, 'budgets' | 'years'>): readonly Omit<BudgetChange, 'amount'>[] {
  const all = Array.from({ length: years }, (_, year) => year);
  return limitedRules.flatMap((rule) => all.filter((year) => isLimited(rule, year, budgets)).map((year) => ({ rule, year })));
}

function isLimited(rule: LimitedRule, year: number, { capital, oneOff, reserves, borrowing, savingTarget }: Budgets): boolean {
  const stated: Readonly<Record<LimitedRule, boolean>> = {
    CAPITAL: capital !== null,
    ONE_OFF_REVENUE: oneOff !== null,
    RESERVE: reserves !== null,
    BORROWING: borrowing !== null,
    DEBT_CHARGE: (borrowing?.chargeCap[year] ?? null) !== null,
    TARGET: (savingTarget[year] ?? null) !== null,
  };
  return stated[rule];
}
