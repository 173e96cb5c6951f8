/** The same plan for one target after the other: what is always in it, what only above some target, and what never. */
import type { PlanProblem } from './candidate.ts';
import type { Limits } from './highs.solver.ts';
import { bestPlan, type Plan, type PlanLimits } from './plan.ts';

export const standings = ['ALWAYS', 'ONLY_ABOVE', 'ONLY_BELOW', 'SOMETIMES', 'NEVER'] as const;
export type Standing = (typeof standings)[number];

export interface AtTarget {
  /** Pounds, of the year that asks for most. */
  readonly target: number;
  readonly plan: Plan;
  /** In the plan of the next lower target, and not in this one. */
  readonly drops: readonly string[];
  readonly adds: readonly string[];
}

export interface StandingOf {
  readonly code: string;
  readonly standing: Standing;
  /** Targets for which it is in the plan. */
  readonly targets: readonly number[];
}

export interface AcrossTargets {
  /** By target, the least first. */
  readonly plans: readonly AtTarget[];
  /** Whether every plan holds all of the one before: then a plan for less is a beginning of that for more. */
  readonly isNested: boolean;
  readonly standings: readonly StandingOf[];
}

/** Limits of time are of each plan. What no plan reaches tells nothing of what stands in it. */
export async function plansAcrossTargets(problem: PlanProblem, targets: readonly number[], limits: Limits): Promise<AcrossTargets> {
  const asked = [...new Set(targets)].sort((one, other) => one - other);
  const found = new Map<number, Plan>();
  let start: PlanLimits['start'];
  for (const target of asked.toReversed()) {
    const plan = await bestPlan(withTarget(problem, target), { ...limits, start }); // what saves more is allowed where less is needed
    found.set(target, plan);
    start = plan.evaluated?.picks.map(({ candidate, start: { year } }) => ({ code: candidate.code, year })) ?? start;
  }
  const plans: AtTarget[] = [];
  let before: readonly string[] | null = null;
  for (const [target, plan] of asked.map((one) => [one, found.get(one)!] as const)) {
    const codes = codesOf(plan);
    const of = (some: readonly string[] | null, others: readonly string[] | null) =>
      some === null || others === null ? [] : some.filter((code) => !others.includes(code));
    plans.push({ target, plan, drops: of(before, codes), adds: of(codes, before) });
    before = codes ?? before;
  }
  const reached = plans.filter(({ plan }) => plan.evaluated !== null);
  return { plans, isNested: plans.every(({ drops }) => drops.length === 0), standings: problem.candidates.map(({ code }) => standingOf(code, reached)) };
}

const codesOf = ({ evaluated }: Plan): readonly string[] | null => evaluated?.picks.map(({ candidate }) => candidate.code) ?? null;

function standingOf(code: string, reached: readonly AtTarget[]): StandingOf {
  const isIn = reached.map(({ plan }) => codesOf(plan)!.includes(code));
  const targets = reached.filter((_, at) => isIn[at]).map(({ target }) => target);
  const changes = isIn.filter((now, at) => at > 0 && now !== isIn[at - 1]).length;
  const once: Standing = isIn[0] === true ? 'ONLY_BELOW' : 'ONLY_ABOVE';
  const standing = targets.length === 0 ? 'NEVER' : changes === 0 ? 'ALWAYS' : changes === 1 ? once : 'SOMETIMES';
  return { code, standing, targets };
}

/** The targets of the years in their own shape, the greatest of them made this; of the last year where no year has one. */
export function withTarget(problem: PlanProblem, target: number): PlanProblem {
  const { savingTarget } = problem.budgets;
  const greatest = Math.max(0, ...savingTarget.map((known) => known ?? 0));
  const last = Array.from({ length: problem.years }, (_, year) => (year === problem.years - 1 ? target : null));
  const scaled = savingTarget.map((known) => (known === null ? null : (known * target) / greatest));
  return { ...problem, budgets: { ...problem.budgets, savingTarget: greatest === 0 ? last : scaled } };
}
