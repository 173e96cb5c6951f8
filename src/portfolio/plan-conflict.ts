/** Why no plan fits: the rules that clash, none of which could be left out of the clash, and the least that would help of each kind. */
import type { PlanProblem } from './candidate.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Model, Term } from './model.ts';
import { type PlanRule, planRows, planRules, type Reliefs } from './plan-model.ts';

export interface Relaxation {
  readonly rule: 'CAPITAL' | 'ONE_OFF_REVENUE' | 'TARGET';
  /** The year of the plan in which it is given; null: over all years together. */
  readonly year: number | null;
  /** Pounds; null where no amount would do. */
  readonly amount: number | null;
}

const thousand = 1_000;

/** Rules that together allow no plan, though they do without any one of them; empty where a plan exists or time ran out before it was known. */
export async function clashingRules(problem: PlanProblem, limits: Limits): Promise<readonly PlanRule[]> {
  if ((await isPossible(problem, planRules, limits)) !== false) return [];
  let kept: readonly PlanRule[] = planRules;
  for (const rule of planRules) {
    const without = kept.filter((one) => one !== rule);
    if ((await isPossible(problem, without, limits)) === false) kept = without;
  }
  return kept;
}

/** undefined where time ran out before it was known. */
async function isPossible(problem: PlanProblem, rules: readonly PlanRule[], limits: Limits): Promise<boolean | undefined> {
  const { model } = planRows(problem, rules);
  model.aim('minimise', 'nothing', []);
  const { kind } = await solved(model, limits);
  return kind === 'infeasible' ? false : kind === 'chosen' || kind === 'best so far' ? true : undefined;
}

/** For each limit by itself, and each year of it, the least more of it that allows a plan. */
export async function leastRelaxations(problem: PlanProblem, limits: Limits): Promise<readonly Relaxation[]> {
  const { capital, oneOff, savingTarget } = problem.budgets;
  const yearsOf = (amounts: readonly unknown[] | null) => (amounts === null ? [] : amounts.map((_, year) => year));
  const asked: readonly Omit<Relaxation, 'amount'>[] = [
    ...yearsOf(capital).map((year) => ({ rule: 'CAPITAL' as const, year })),
    ...yearsOf(oneOff).map((year) => ({ rule: 'ONE_OFF_REVENUE' as const, year })),
    ...(savingTarget.some((target) => target !== null) ? [{ rule: 'TARGET' as const, year: null }] : []),
  ];
  const found: Relaxation[] = [];
  for (const one of asked) found.push({ ...one, amount: await leastOf(problem, one, limits) });
  return found;
}

async function leastOf(problem: PlanProblem, { rule, year }: Omit<Relaxation, 'amount'>, limits: Limits): Promise<number | null> {
  const more: Term[] = [];
  const relief = (model: Model): Reliefs => {
    const columns = Array.from({ length: problem.years }, (_, at) => (year === null || year === at ? model.amount(`more_${at}`) : null));
    for (const column of columns) if (column !== null) more.push([1, column]);
    return { [rule]: (at: number): readonly Term[] => (columns[at] == null ? [] : [[1, columns[at]]]) };
  };
  const { model } = planRows(problem, planRules, relief);
  model.aim('minimise', 'more', more, { within: 1e-9 });
  const outcome = await solved(model, limits);
  return outcome.kind === 'chosen' ? Math.max(0, outcome.solution.objective) * thousand : null;
}
