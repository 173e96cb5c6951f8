/**
 * What a plan is to be the best at before its aim is looked at: first to be short of its targets by as little as can be, where they
 * are an aim and no rule; then to take as little as can be from posts, where those come last. Each is held while the next is sought.
 */
import type { PlanProblem } from './candidate.ts';
import { postsTerms } from './constraints/most-from-posts.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Term } from './model.ts';
import { halfPenny } from './plan-aims.ts';
import { type Held, nothingHeld, type PlanModel, planRows } from './plan-model.ts';

export const firstAimNames = ['LEAST_SHORT', 'LEAST_FROM_POSTS'] as const;

export interface FirstAim {
  readonly name: (typeof firstAimNames)[number];
  /** Pounds over the years of the plan. */
  readonly amount: number;
  /** Whether no plan does better. */
  readonly isProved: boolean;
}

export type FirstAims =
  | { readonly kind: 'reached'; readonly aims: readonly FirstAim[]; readonly held: Held; readonly seconds: number }
  | { readonly kind: 'infeasible' | 'out of time'; readonly seconds: number };

const thousand = 1_000;
/** What may be given up of an aim for those that follow, pounds. */
const givenUp = halfPenny * thousand;

const heldAs = { LEAST_SHORT: 'short', LEAST_FROM_POSTS: 'posts' } as const;

const termsOf = (name: FirstAim['name'], { short, choices }: PlanModel, { years }: PlanProblem): readonly Term[] =>
  name === 'LEAST_SHORT' ? short.map((column): Term => [1, column]) : postsTerms(choices, years);

/** Each with half of the time that is left, so that the aim itself has some. */
export async function firstAims(problem: PlanProblem, { seconds: allowed = 60, ...limits }: Limits): Promise<FirstAims> {
  const wanted = firstAimNames.filter((name) => (name === 'LEAST_SHORT' ? problem.aim === 'TARGET_FIRST' : problem.posts === 'LAST'));
  const aims: FirstAim[] = [];
  let held = nothingHeld;
  let seconds = 0;
  for (const name of wanted) {
    const rows = planRows(problem, { held });
    rows.model.aim('minimise', name, termsOf(name, rows, problem), { within: halfPenny });
    const outcome = await solved(rows.model, { ...limits, seconds: Math.max(0.01, (allowed - seconds) / 2) });
    seconds += outcome.seconds;
    if (outcome.kind === 'infeasible' || outcome.kind === 'out of time') return { kind: outcome.kind, seconds };
    if (!('solution' in outcome)) throw new RangeError(`a first aim of a plan came out ${outcome.kind}: ${JSON.stringify(outcome)}`);
    const amount = Math.max(0, outcome.solution.objective * thousand);
    aims.push({ name, amount, isProved: outcome.kind === 'chosen' });
    held = { ...held, [heldAs[name]]: amount + givenUp };
  }
  return { kind: 'reached', aims, held, seconds };
}
