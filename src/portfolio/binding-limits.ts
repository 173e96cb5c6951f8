/** The limits that hold a plan back: of which a little more would make it better at what it is made for. */
import type { Budgets, PlanProblem } from './candidate.ts';
import type { Limits } from './highs.solver.ts';
import type { Plan } from './plan.ts';
import { type LimitedRule, limitedRules } from './plan-model.ts';
import { type BudgetChange, changeBy, changed, hintOf, type MarginalValue } from './plan-reasons.ts';
import { timeShared } from './time-shared.ts';

/** A penny is nothing. */
const least = 0.005;
const mostSeconds = 2;

/** How much more of each limit is looked at; of a target as much less. */
export interface Step {
  readonly pounds: number;
  readonly days: number;
}

/**
 * Each limit of a year that is worth something more of, by planning again, what is worth most first. Where time does not suffice for
 * all, those are tried first that things done in part would gain most by; what is left open and they would gain by stays in, unproved.
 * `seconds` are for all of them together. None where there is no plan to hold back.
 */
export async function bindingLimits(by: Step, problem: PlanProblem, plan: Plan, { seconds = 8, ...limits }: Limits): Promise<readonly MarginalValue[]> {
  if (plan.evaluated === null) return [];
  const secondsFor = timeShared(seconds, mostSeconds);
  const hint = await hintOf(problem, { ...limits, seconds: secondsFor(1) });
  const asked = changesOf(by, problem).map((change) => {
    const other = changed(problem, change);
    return { change, other, indicative: hint(other) };
  });
  const values: MarginalValue[] = [];
  for (const { change, other, indicative } of asked.toSorted((one, two) => (two.indicative ?? 0) - (one.indicative ?? 0))) {
    values.push({ ...change, indicative, ...(await changeBy(other, plan, { ...limits, seconds: secondsFor(1) })) });
  }
  const better = problem.aim === 'LEAST_COST' ? -1 : 1;
  const gain = ({ aimChange }: MarginalValue) => (aimChange ?? 0) * better;
  const isBinding = (one: MarginalValue) => (one.isProved ? gain(one) > least : (one.indicative ?? 1) > least);
  return values.filter(isBinding).toSorted((one, two) => gain(two) - gain(one));
}

const changesOf = (by: Step, problem: PlanProblem): readonly BudgetChange[] => [
  ...limitsOf(problem).map(({ rule, year }) => ({ rule, year, amount: rule === 'TARGET' ? -by.pounds : by.pounds })),
  ...[...problem.changeCapacity.keys()].flatMap((team) =>
    Array.from({ length: problem.years }, (_, year) => ({ rule: 'CHANGE_CAPACITY' as const, team, year, amount: by.days })),
  ),
];

/** The years that have a limit of each kind of money. */
export function limitsOf({ budgets, years }: Pick<PlanProblem, 'budgets' | 'years'>): readonly { readonly rule: LimitedRule; readonly year: number }[] {
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
