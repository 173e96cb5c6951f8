/** A plan for when the solver found none in its time: poorer than the best, and still one that keeps every rule. */
import type { PlanProblem } from './candidate.ts';
import { greedyOrders, greedyPlan } from './greedy.ts';
import type { PlanEvaluated } from './plan-evaluation.ts';
import { rulesBroken } from './plan-rules-kept.ts';

/**
 * The best plan that going down a list comes to; undefined where each breaks a rule or misses a target, and where the plan is made for
 * something that no list looks at.
 */
export function planByList(problem: PlanProblem): PlanEvaluated | undefined {
  const { aim, posts, years } = problem;
  if ((aim !== 'MOST_VALUE' && aim !== 'MOST_SAVING') || posts === 'LAST') return undefined;
  const worth = (plan: PlanEvaluated): number => (aim === 'MOST_VALUE' ? plan.value : plan.years[years - 1]!.saving);
  const kept = greedyOrders.map((by) => greedyPlan(problem, by)).filter((plan) => keepsAll(problem, plan));
  return kept.toSorted((one, other) => worth(other) - worth(one))[0];
}

const keepsAll = (problem: PlanProblem, { picks, years }: PlanEvaluated): boolean =>
  years.every(({ breaks }) => breaks.length === 0) && rulesBroken(problem, picks).length === 0;
