/** The best affordable plan: chosen by the solver, worked out again here, and refused if the two do not agree to the penny. */
import type { PlanProblem } from './candidate.ts';
import type { Choices } from './choices.ts';
import { type Limits, type Progress, solved } from './highs.solver.ts';
import type { Column } from './model.ts';
import type { Outcome, Solution } from './outcome.ts';
import { valueAt } from './plan-aims.ts';
import { planByList } from './plan-by-list.ts';
import { type Pick, type PlanEvaluated, planEvaluated } from './plan-evaluation.ts';
import { type FirstAim, firstAims } from './plan-first-aims.ts';
import { leastFunding } from './plan-funding.ts';
import { type Held, planModel } from './plan-model.ts';
import { rulesBroken } from './plan-rules-kept.ts';

export const planOutcomes = ['PROVED', 'BEST_SO_FAR', 'INFEASIBLE', 'OUT_OF_TIME'] as const;

export interface Plan {
  readonly outcome: (typeof planOutcomes)[number];
  /** null where there is none. */
  readonly evaluated: PlanEvaluated | null;
  /** What comes before the aim, in its order, and what was reached of it; empty where nothing does. */
  readonly firstAims: readonly FirstAim[];
  /** Pounds of the aim that no plan does better than; null where it is not known. */
  readonly bound: number | null;
  /** The distance to the bound as a share of the aim; null where it is not known. */
  readonly gap: number | null;
  readonly tiesSettled: boolean;
  readonly seconds: number;
}

/** How long a plan may take, what it begins with, and who looks on. */
export interface PlanLimits extends Limits {
  /** A plan to begin with: what it cannot have is passed over. */
  readonly start?: readonly PlannedStart[] | undefined;
  readonly onProgress?: (progress: PlanProgress) => void;
  /** Whether the best list stands in where time was too short for any plan; unless said it does. */
  readonly listStandsIn?: boolean;
}

export interface PlannedStart {
  readonly code: string;
  /** Of the plan, from 0. */
  readonly year: number;
}

/** How far the search is: pounds of the aim. */
export interface PlanProgress {
  /** null while no plan is known. */
  readonly best: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly seconds: number;
  /** Where it is better than what was told before. */
  readonly picks: readonly PlannedStart[] | null;
}

const thousand = 1_000;
const usualSeconds = 60;

const none = { evaluated: null, bound: null, gap: null } as const;

export async function bestPlan(problem: PlanProblem, { start, onProgress, listStandsIn = true, ...limits }: PlanLimits = {}): Promise<Plan> {
  const { seconds: allowed = usualSeconds } = limits;
  const before = await firstAims(problem, { ...limits, seconds: allowed });
  if (before.kind !== 'reached')
    return { ...none, outcome: before.kind === 'infeasible' ? 'INFEASIBLE' : 'OUT_OF_TIME', firstAims: [], tiesSettled: false, seconds: before.seconds };
  const { aims, held } = before;
  const { model, choices } = planModel(problem, held);
  const outcome = await solved(model, {
    ...limits,
    seconds: Math.max(Number.MIN_VALUE, allowed - before.seconds),
    ...(start === undefined ? {} : { start: startIn(choices, start) }),
    ...(onProgress === undefined ? {} : { onProgress: (progress) => onProgress(planProgress(choices, progress)) }),
  });
  const seconds = before.seconds + outcome.seconds;
  if (outcome.kind === 'infeasible') return { ...none, outcome: 'INFEASIBLE', firstAims: aims, tiesSettled: true, seconds };
  if (outcome.kind === 'out of time') return { ...none, ...withoutSolver(problem, listStandsIn), firstAims: aims, tiesSettled: false, seconds };
  if (!('solution' in outcome)) throw new RangeError(`a plan came out ${outcome.kind}: ${JSON.stringify(outcome)}`);
  return {
    outcome: outcome.kind === 'chosen' && aims.every(({ isProved }) => isProved) ? 'PROVED' : 'BEST_SO_FAR',
    evaluated: await agreed(problem, choices, outcome, held),
    firstAims: aims,
    bound: Number.isFinite(outcome.bound) ? outcome.bound * thousand : null,
    gap: Number.isFinite(outcome.gap) ? outcome.gap : null,
    tiesSettled: outcome.kind === 'chosen' && outcome.tiesSettled,
    seconds,
  };
}

/** What there is to say when the time of the solver was over before it had found a plan. */
function withoutSolver(problem: PlanProblem, listStandsIn: boolean): { readonly outcome: Plan['outcome']; readonly evaluated: PlanEvaluated | null } {
  const evaluated = (listStandsIn ? planByList(problem) : undefined) ?? null;
  return { outcome: evaluated === null ? 'OUT_OF_TIME' : 'BEST_SO_FAR', evaluated };
}

/** The plan of a solution. Refuses, as a fault of ours, one that breaks a rule or is worth something else than the solver says. */
async function agreed(problem: PlanProblem, choices: Choices, { solution }: Extract<Outcome, { solution: Solution }>, held: Held): Promise<PlanEvaluated> {
  const picks = picksIn(choices, solution);
  const evaluated = planEvaluated(problem, picks, await leastFunding(problem, picks, held));
  const inYears = evaluated.years.flatMap(({ year, breaks }) => breaks.map((one) => `year ${year}: ${one}`));
  const broken = [...inYears, ...rulesBroken(problem, picks)];
  if (broken.length > 0) throw new RangeError(`the plan breaks ${broken.join('; ')}`);
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

function planProgress(choices: Choices, { best, bound, seconds, solution }: Progress): PlanProgress {
  const gap = best === null || bound === null ? null : Math.abs(best - bound) / Math.max(1e-9, Math.abs(best));
  const picks = solution === null ? null : picksIn(choices, solution).map(({ candidate: { code }, start: { year } }) => ({ code, year }));
  return { best: best === null ? null : best * thousand, bound: bound === null ? null : bound * thousand, gap, seconds, picks };
}

/** Every choice: started by a year or not. */
function startIn({ all }: Choices, start: readonly PlannedStart[]): ReadonlyMap<Column, number> {
  const years = new Map(start.map(({ code, year }) => [code, year]));
  return new Map(
    all.flatMap(({ candidate, by }) =>
      candidate.starts.map((one, at): [Column, number] => [by[at]!, one.year >= (years.get(candidate.code) ?? Number.POSITIVE_INFINITY) ? 1 : 0]),
    ),
  );
}
