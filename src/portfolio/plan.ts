/** The best affordable plan: chosen by the solver, worked out again here, and refused if the two do not agree to the penny. */
import type { PlanProblem } from './candidate.ts';
import type { Choices } from './choices.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Outcome, Solution } from './outcome.ts';
import { type Pick, type PlanEvaluated, planEvaluated } from './plan-evaluation.ts';
import { planModel, valueAt } from './plan-model.ts';

export const planOutcomes = ['PROVED', 'BEST_SO_FAR', 'INFEASIBLE', 'OUT_OF_TIME'] as const;

export interface Plan {
  readonly outcome: (typeof planOutcomes)[number];
  /** null where there is none. */
  readonly evaluated: PlanEvaluated | null;
  /** Pounds of the aim that no plan does better than; null where it is not known. */
  readonly bound: number | null;
  /** The distance to the bound as a share of the aim; null where it is not known. */
  readonly gap: number | null;
  readonly tiesSettled: boolean;
  readonly seconds: number;
}

const thousand = 1_000;

export async function bestPlan(problem: PlanProblem, limits: Limits = {}): Promise<Plan> {
  const { model, choices } = planModel(problem);
  const outcome = await solved(model, limits);
  const { seconds } = outcome;
  if (outcome.kind === 'infeasible') return { outcome: 'INFEASIBLE', evaluated: null, bound: null, gap: null, tiesSettled: true, seconds };
  if (outcome.kind === 'out of time') return { outcome: 'OUT_OF_TIME', evaluated: null, bound: null, gap: null, tiesSettled: false, seconds };
  if (!('solution' in outcome)) throw new RangeError(`a plan came out ${outcome.kind}: ${JSON.stringify(outcome)}`);
  return {
    outcome: outcome.kind === 'chosen' ? 'PROVED' : 'BEST_SO_FAR',
    evaluated: agreed(problem, choices, outcome),
    bound: Number.isFinite(outcome.bound) ? outcome.bound * thousand : null,
    gap: Number.isFinite(outcome.gap) ? outcome.gap : null,
    tiesSettled: outcome.kind === 'chosen' && outcome.tiesSettled,
    seconds,
  };
}

/** The plan of a solution. Refuses, as a fault of ours, one that breaks a limit or is worth something else than the solver says. */
function agreed(problem: PlanProblem, choices: Choices, { solution }: Extract<Outcome, { solution: Solution }>): PlanEvaluated {
  const evaluated = planEvaluated(problem, picksIn(choices, solution));
  const broken = evaluated.years.flatMap(({ year, breaks }) => breaks.map((one) => `year ${year} breaks ${one}`));
  if (broken.length > 0) throw new RangeError(`the plan ${broken.join('; ')}`);
  const worth = solution.aims[valueAt(problem.aim)]! * thousand;
  const difference = Math.abs(evaluated.value - worth);
  if (difference > 0.01 * Math.max(1, evaluated.picks.length)) throw new RangeError(`the plan is worth £${evaluated.value}, the solver says £${worth}`);
  return evaluated;
}

/** Each candidate that is chosen, with the first start by which it has started. */
const picksIn = ({ all }: Choices, solution: Solution): readonly Pick[] =>
  all.flatMap(({ candidate, by }) => {
    const at = by.findIndex((column) => solution.valueOf(column) === 1);
    return at === -1 ? [] : [{ candidate, start: candidate.starts[at]! }];
  });
