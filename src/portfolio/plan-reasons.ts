/** Why something is in the plan or out of it, and what more or less money would do: each by planning again, since a ranking or a ratio could not tell. */
import type { Budgets, PlanProblem } from './candidate.ts';
import { type Limits, solved } from './highs.solver.ts';
import { bestPlan, type Plan, type PlannedStart } from './plan.ts';
import type { PlanEvaluated } from './plan-evaluation.ts';
import { type LimitedRule, planModel } from './plan-model.ts';
import { relaxed, worthOfLimits } from './relaxation.ts';
import { timeShared } from './time-shared.ts';

const thousand = 1_000;
/** For each plan that is made again. */
const mostSeconds = 60;

/** What another plan changes. */
export interface Changed {
  /** How much the plan's value changes, pounds; null where no plan would be left, or none was found in time. */
  readonly change: number | null;
  /** The same of what the plan is made for, pounds: value, saving of the last year, or what it costs. */
  readonly aimChange: number | null;
  /** Pounds by which that may be off, because both plans could still be better; 0 where both are proved, null where nobody knows. */
  readonly mayBeOffBy: number | null;
  /** Whether the change is exact: false where time ran out before either plan was proved best. */
  readonly isProved: boolean;
}

/** Of what is forced out where it is in, or in where it is out. */
export interface Reason extends Changed {
  readonly code: string;
  readonly isChosen: boolean;
}

/** `seconds` are for all of them together; what they did not suffice for is told as not proved. */
export async function reasonsFor(codes: readonly string[], problem: PlanProblem, plan: Plan, { seconds, ...limits }: Limits): Promise<readonly Reason[]> {
  const chosen = new Set(plan.evaluated?.picks.map(({ candidate }) => candidate.code));
  const secondsFor = timeShared(seconds ?? Number.POSITIVE_INFINITY, mostSeconds);
  const reasons: Reason[] = [];
  for (const [at, code] of codes.entries()) {
    const isChosen = chosen.has(code);
    const other = isChosen ? { ...problem, mustOut: [...problem.mustOut, code] } : { ...problem, mustIn: [...problem.mustIn, code] };
    reasons.push({ code, isChosen, ...(await changeBy(other, plan, { ...limits, seconds: secondsFor(codes.length - at) })) });
  }
  return reasons;
}

interface LimitsOrNone extends Omit<Limits, 'seconds'> {
  /** null: no time is left. */
  readonly seconds: number | null;
}

const untried: Changed = { change: null, aimChange: null, mayBeOffBy: null, isProved: false };

/**
 * What another problem changes, planned again from the plan that there is, so that time that runs out leaves nothing poorer than it. What
 * no plan was found for in its time is not known: how much poorer a list would be says nothing of it.
 */
export async function changeBy(other: PlanProblem, plan: Plan, { seconds, ...limits }: LimitsOrNone): Promise<Changed> {
  return seconds === null ? untried : changeTo(await bestPlan(other, { ...limits, seconds, start: startsIn(other, plan), listStandsIn: false }), plan, other);
}

/** The plan without what has to be out; where something else has to be in there is no room for it, and the search begins by itself. */
function startsIn({ mustIn, mustOut }: PlanProblem, { evaluated }: Plan): readonly PlannedStart[] | undefined {
  const starts = evaluated?.picks.map(({ candidate: { code }, start: { year } }) => ({ code, year })) ?? [];
  const held = new Set(starts.map(({ code }) => code));
  return mustIn.every((code) => held.has(code)) ? starts.filter(({ code }) => !mustOut.includes(code)) : undefined;
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

export interface MarginalValue extends BudgetChange, Changed {
  /** What things that may be done in part would make of it: a hint that comes at once; null where the plan is made for something else than value. */
  readonly indicative: number | null;
}

/** What each change of a budget would make the plan worth more or less. `seconds` are for all of them together. */
export async function marginalValues(
  changes: readonly BudgetChange[],
  problem: PlanProblem,
  plan: Plan,
  { seconds, ...limits }: Limits,
): Promise<readonly MarginalValue[]> {
  const values: MarginalValue[] = [];
  const secondsFor = timeShared(seconds ?? Number.POSITIVE_INFINITY, mostSeconds);
  const hint = await hintOf(problem, { ...limits, seconds: secondsFor(1) });
  for (const [at, change] of changes.entries()) {
    const other = changed(problem, change);
    values.push({ ...change, indicative: hint(other), ...(await changeBy(other, plan, { ...limits, seconds: secondsFor(changes.length - at) })) });
  }
  return values;
}

/** What the relaxation makes of other limits, by what one more of each is worth to it. */
export async function hintOf(problem: PlanProblem, { seconds, ...limits }: LimitsOrNone): Promise<(changed: PlanProblem) => number | null> {
  if (seconds === null || problem.aim !== 'MOST_VALUE' || problem.posts === 'LAST') return () => null;
  const model = relaxed(planModel(problem).model);
  const outcome = await solved(model, { ...limits, seconds });
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
export function changeTo(other: Plan, plan: Plan, problem: Pick<PlanProblem, 'aim' | 'years'>): Changed {
  const isProved = plan.outcome === 'PROVED' && (other.outcome === 'PROVED' || other.outcome === 'INFEASIBLE');
  if (other.evaluated === null || plan.evaluated === null) return { ...untried, isProved };
  const change = (of: (evaluated: PlanEvaluated) => number) => of(other.evaluated!) - of(plan.evaluated!);
  const [one, two] = [couldGain(plan, problem), couldGain(other, problem)];
  return {
    change: change(({ value }) => value),
    aimChange: change((evaluated) => aimOf(evaluated, problem)),
    mayBeOffBy: one === null || two === null ? null : Math.max(one, two),
    isProved,
  };
}

/** Pounds that a plan could still be better by at what it is made for. */
function couldGain({ outcome, evaluated, bound }: Plan, problem: Pick<PlanProblem, 'aim' | 'years'>): number | null {
  if (outcome === 'PROVED') return 0;
  return evaluated === null || bound === null ? null : Math.abs(bound - aimOf(evaluated, problem));
}

/** Pounds of what a plan is made for; of LEAST_COST what it costs. */
function aimOf({ picks, years: of, value }: PlanEvaluated, { aim, years }: Pick<PlanProblem, 'aim' | 'years'>): number {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  if (aim === 'LEAST_COST') return picks.reduce((total, { start }) => total + sum(start.capital) + sum(start.oneOff), 0);
  return aim === 'MOST_SAVING' ? (of[years - 1]?.saving ?? 0) : value;
}
