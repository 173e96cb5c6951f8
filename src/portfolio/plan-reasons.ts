/** Why something is in the plan or out of it, and what more or less money would do: each by planning again, since a ranking or a ratio could not tell. */
import type { Budgets, PlanProblem } from './candidate.ts';
import { type Limits, solved } from './highs.solver.ts';
import { bestPlan, type Plan } from './plan.ts';
import type { PlanEvaluated } from './plan-evaluation.ts';
import { type LimitedRule, planModel } from './plan-model.ts';
import { relaxed, worthOfLimits } from './relaxation.ts';

const thousand = 1_000;

export interface Reason {
  readonly code: string;
  readonly isChosen: boolean;
  /** How much the plan's value changes if it is forced out (where it is in) or in (where it is out), pounds; null where no plan would be left. */
  readonly change: number | null;
  /** The same of what the plan is made for, pounds: value, saving of the last year, or what it costs. */
  readonly aimChange: number | null;
  /** Whether the change is exact: false where time ran out before the other plan was proved best. */
  readonly isProved: boolean;
}

export async function reasonsFor(codes: readonly string[], problem: PlanProblem, plan: Plan, limits: Limits): Promise<readonly Reason[]> {
  const chosen = new Set(plan.evaluated?.picks.map(({ candidate }) => candidate.code));
  const reasons: Reason[] = [];
  for (const code of codes) {
    const isChosen = chosen.has(code);
    const other = await bestPlan(isChosen ? { ...problem, mustOut: [...problem.mustOut, code] } : { ...problem, mustIn: [...problem.mustIn, code] }, limits);
    reasons.push({ code, isChosen, ...changeTo(other, plan, problem) });
  }
  return reasons;
}

export interface BudgetChange {
  readonly rule: LimitedRule | 'CHANGE_CAPACITY';
  /** Whose days, where they are days. */
  readonly team?: string;
  /** The year of the plan. */
  readonly year: number;
  /** Pounds, or days, more; negative: less. */
  readonly amount: number;
}

export interface MarginalValue extends BudgetChange {
  /** What things that may be done in part would make of it: a hint that comes at once; null where the plan is made for something else than value. */
  readonly indicative: number | null;
  readonly change: number | null;
  readonly aimChange: number | null;
  readonly isProved: boolean;
}

/** What each change of a budget would make the plan worth more or less. */
export async function marginalValues(changes: readonly BudgetChange[], problem: PlanProblem, plan: Plan, limits: Limits): Promise<readonly MarginalValue[]> {
  const values: MarginalValue[] = [];
  const hint = await hintOf(problem, limits);
  for (const change of changes) {
    const other = changed(problem, change);
    values.push({ ...change, indicative: hint(other), ...changeTo(await bestPlan(other, limits), plan, problem) });
  }
  return values;
}

/** What the relaxation makes of other limits, by what one more of each is worth to it. */
export async function hintOf(problem: PlanProblem, limits: Limits): Promise<(changed: PlanProblem) => number | null> {
  if (problem.aim !== 'MOST_VALUE' || problem.posts === 'LAST') return () => null;
  const model = relaxed(planModel(problem).model);
  const outcome = await solved(model, limits);
  const duals = outcome.kind === 'chosen' ? outcome.solution.duals : null;
  return (other) => (duals === null ? null : worthOfLimits(model, planModel(other).model, duals) * thousand);
}

export function changed(problem: PlanProblem, change: BudgetChange): PlanProblem {
  const { rule, team, year, amount } = change;
  if (rule !== 'CHANGE_CAPACITY') return { ...problem, budgets: budgetsChanged(problem.budgets, { rule, year, amount }) };
  const days = Array.from({ length: problem.years }, (_, at) => Math.max(0, (problem.changeCapacity.get(team ?? '')?.[at] ?? 0) + (at === year ? amount : 0)));
  return { ...problem, changeCapacity: new Map(problem.changeCapacity).set(team ?? '', days) };
}

/** Budgets with more or less of one limit in a year; what is not limited stays so, and no limit falls below nothing. */
export function budgetsChanged(budgets: Budgets, { rule, year, amount }: BudgetChange & { readonly rule: LimitedRule }): Budgets {
  const more = (amounts: readonly number[]) =>
    Array.from({ length: Math.max(amounts.length, year + 1) }, (_, at) => (amounts[at] ?? 0) + (at === year ? amount : 0));
  const limit = (amounts: readonly number[]) => more(amounts).map((one) => Math.max(0, one));
  const moreIfAny = (amounts: readonly (number | null)[], least: number) =>
    amounts.map((known, at) => (at === year && known !== null ? Math.max(least, known + amount) : known));
  const { capital, oneOff, reserves, borrowing, savingTarget } = budgets;
  if (rule === 'CAPITAL') return { ...budgets, capital: capital && limit(capital) };
  if (rule === 'ONE_OFF_REVENUE') return { ...budgets, oneOff: oneOff && limit(oneOff) };
  if (rule === 'RESERVE') return { ...budgets, reserves: reserves && { ...reserves, contributions: more(reserves.contributions) } };
  if (rule === 'BORROWING') return { ...budgets, borrowing: borrowing && { ...borrowing, limit: limit(borrowing.limit) } };
  if (rule === 'DEBT_CHARGE') return { ...budgets, borrowing: borrowing && { ...borrowing, chargeCap: moreIfAny(borrowing.chargeCap, 0) } };
  return { ...budgets, savingTarget: moreIfAny(savingTarget, Number.NEGATIVE_INFINITY) };
}

/** How much more or less the other plan is worth, and is as what it is made for. */
export function changeTo(other: Plan, plan: Plan, problem: Pick<PlanProblem, 'aim' | 'years'>): Pick<Reason, 'change' | 'aimChange' | 'isProved'> {
  const isProved = plan.outcome === 'PROVED' && (other.outcome === 'PROVED' || other.outcome === 'INFEASIBLE');
  if (other.evaluated === null || plan.evaluated === null) return { change: null, aimChange: null, isProved };
  const change = (of: (evaluated: PlanEvaluated) => number) => of(other.evaluated!) - of(plan.evaluated!);
  return { change: change(({ value }) => value), aimChange: change((evaluated) => aimOf(evaluated, problem)), isProved };
}

/** Pounds of what a plan is made for; of LEAST_COST what it costs. */
function aimOf({ picks, years: of, value }: PlanEvaluated, { aim, years }: Pick<PlanProblem, 'aim' | 'years'>): number {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  if (aim === 'LEAST_COST') return picks.reduce((total, { start }) => total + sum(start.capital) + sum(start.oneOff), 0);
  return aim === 'MOST_SAVING' ? (of[years - 1]?.saving ?? 0) : value;
}
