/** Where no plan fits: the least more of each limit that would help. */
import { limitsOf } from './binding-limits.ts';
import type { PlanProblem } from './candidate.ts';
import type { Relief } from './choices.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Column, Model, Term } from './model.ts';
import { type LimitedRule, planRows, type Reliefs } from './plan-model.ts';

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
  /** Whether time allowed to tell: where it did not, an amount is enough, and less of it may be. */
  readonly isProved: boolean;
}

type Asked = Pick<Relaxation, 'rule' | 'year' | 'team'>;

const thousand = 1_000;

/** For each limit by itself, in each year of it and over all years together, the least more of it that allows a plan; limits of time are of each. */
export async function leastRelaxations(problem: PlanProblem, limits: Limits): Promise<readonly Relaxation[]> {
  const found: Relaxation[] = [];
  for (const asked of relaxable(problem)) found.push({ ...asked, ...(await leastOf(problem, asked, limits)) });
  return found;
}

function relaxable(problem: PlanProblem): readonly Asked[] {
  const { budgets, changeCapacity, years } = problem;
  const each = Array.from({ length: years }, (_, year) => year);
  const together = years > 1 ? [null] : [];
  const limits = limitsOf(problem);
  const yearsOf = (rule: LimitedRule) => limits.filter((limit) => limit.rule === rule).map(({ year }) => year);
  const ofMoney = [...new Set(limits.map(({ rule }) => rule))].filter((rule) => rule !== 'TARGET');
  return [
    ...ofMoney.flatMap((rule) => [...yearsOf(rule), ...together].map((year) => ({ rule, year, team: null }))),
    ...[...changeCapacity.keys()].flatMap((team) => [...each, ...together].map((year) => ({ rule: 'CHANGE_CAPACITY' as const, year, team }))),
    ...(budgets.savingTarget.some((target) => target !== null) ? [{ rule: 'TARGET' as const, year: null, team: null }] : []),
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
  if (!('solution' in outcome)) return { amount: null, byYear: [], isProved: outcome.kind === 'infeasible' };
  const unit = team === null ? thousand : 1;
  const { solution } = outcome;
  const upwards = (amount: number) => Math.ceil(amount * 100 - 1e-3) / 100;
  return {
    amount: Math.max(0, solution.objective) * unit,
    byYear: more.map((column) => (column === null ? 0 : upwards(solution.valueOf(column) * unit))),
    isProved: outcome.kind === 'chosen',
  };
}
