/** Why no plan fits: the rules that clash, none of which could be left out of the clash, and the least that would help of each kind. */
import type { PlanProblem } from './candidate.ts';
import type { Relief } from './choices.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Column, Model, Term } from './model.ts';
import { type LimitedRule, limitedRules, type PlanRule, planRows, planRules, type Reliefs } from './plan-model.ts';

export interface Relaxation {
  readonly rule: LimitedRule | 'CHANGE_CAPACITY';
  /** The year of the plan in which it is given; null: over all years together. */
  readonly year: number | null;
  /** The team that gets days, where it is days that are given; null: it is pounds. */
  readonly team: string | null;
  /** Pounds, or days; null where no amount would do, or it is not known. */
  readonly amount: number | null;
  /** The same by year of the plan, to the penny above; empty where there is none. */
  readonly byYear: readonly number[];
  /** Whether time allowed to tell. */
  readonly isProved: boolean;
}

type Asked = Pick<Relaxation, 'rule' | 'year' | 'team'>;

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
  const { model } = planRows(problem, { rules });
  model.aim('minimise', 'nothing', []);
  const { kind } = await solved(model, limits);
  return kind === 'infeasible' ? false : kind === 'chosen' || kind === 'best so far' ? true : undefined;
}

/** For each limit by itself, and each year of it, the least more of it that allows a plan; limits of time are of each. */
export async function leastRelaxations(problem: PlanProblem, limits: Limits): Promise<readonly Relaxation[]> {
  const found: Relaxation[] = [];
  for (const asked of relaxable(problem)) found.push({ ...asked, ...(await leastOf(problem, asked, limits)) });
  return found;
}

function relaxable({ budgets, changeCapacity, years }: PlanProblem): readonly Asked[] {
  const { capital, oneOff, savingTarget, reserves, borrowing } = budgets;
  const isLimited: Readonly<Record<LimitedRule, (year: number) => boolean>> = {
    CAPITAL: () => capital !== null,
    ONE_OFF_REVENUE: () => oneOff !== null,
    RESERVE: () => reserves !== null,
    BORROWING: () => borrowing !== null,
    DEBT_CHARGE: (year) => (borrowing?.chargeCap[year] ?? null) !== null,
    TARGET: () => false,
  };
  const all = Array.from({ length: years }, (_, year) => year);
  return [
    ...limitedRules.flatMap((rule) => all.filter(isLimited[rule]).map((year) => ({ rule, year, team: null }))),
    ...[...changeCapacity.keys()].flatMap((team) => all.map((year) => ({ rule: 'CHANGE_CAPACITY' as const, year, team }))),
    ...(savingTarget.some((target) => target !== null) ? [{ rule: 'TARGET' as const, year: null, team: null }] : []),
  ];
}

async function leastOf(problem: PlanProblem, asked: Asked, limits: Limits): Promise<Pick<Relaxation, 'amount' | 'byYear' | 'isProved'>> {
  const { rule, year, team } = asked;
  let more: readonly (Column | null)[] = [];
  const reliefsIn = (model: Model): Reliefs => {
    more = Array.from({ length: problem.years }, (_, at) => (year === null || year === at ? model.amount(`more_${at}`) : null));
    const relief: Relief = (at) => (more[at] == null ? [] : [[1, more[at]]]);
    return rule === 'CHANGE_CAPACITY' ? { [rule]: (of) => (of === team ? relief : () => []) } : { [rule]: relief };
  };
  const { model } = planRows(problem, { reliefsIn });
  model.aim(
    'minimise',
    'more',
    more.flatMap((column): Term[] => (column === null ? [] : [[1, column]])),
    { within: 1e-9 },
  );
  const outcome = await solved(model, limits);
  if (outcome.kind !== 'chosen') return { amount: null, byYear: [], isProved: outcome.kind === 'infeasible' };
  const unit = team === null ? thousand : 1;
  const { solution } = outcome;
  const upwards = (amount: number) => Math.ceil(amount * 100 - 1e-3) / 100;
  return {
    amount: Math.max(0, solution.objective) * unit,
    byYear: more.map((column) => (column === null ? 0 : upwards(solution.valueOf(column) * unit))),
    isProved: true,
  };
}
