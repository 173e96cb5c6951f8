/**
 * What has to be given up of one aim to have more of another: the plans that none is better than on both counts. For each level that
 * the second aim must reach, from the strictest on, the best by the first, and of those the best by the second; what was found at one
 * level is where the search at the next begins. [multi-objective-algorithms]
 */
import { nonDominated } from '../appraisal/index.ts';
import { type Limits, solved } from './highs.solver.ts';
import type { Model, Sense, Term } from './model.ts';
import type { Solution } from './outcome.ts';

export interface FrontierAim {
  readonly name: string;
  readonly sense: Sense;
  readonly terms: readonly Term[];
  /** The least difference that matters, in its own unit. */
  readonly within: number;
}

export interface FrontierRows {
  readonly model: Model;
  readonly first: FrontierAim;
  readonly second: FrontierAim;
}

export interface FrontierPoint {
  readonly first: number;
  readonly second: number;
  /** How far the first aim may be from the best at this level, as a share of it. */
  readonly gap: number;
  readonly isProved: boolean;
  readonly solution: Solution;
}

export interface Frontier {
  /** The most of the second aim first. */
  readonly points: readonly FrontierPoint[];
  /** Levels of the second aim at which time ran out before anything was found. */
  readonly outOfTime: readonly number[];
}

/** How close the levels lie: so many between the two ends, or so much of the second aim apart. */
export type Levels = { readonly count: number } | { readonly step: number };

/** `rowsOf` makes the same model anew. Limits of time are of each point. Empty where nothing is possible. */
export async function frontierOf(rowsOf: () => FrontierRows, levels: Levels, limits: Limits = {}): Promise<Frontier> {
  const strictest = await pointAt(rowsOf(), null, 'second', limits);
  const loosest = strictest === null ? null : await pointAt(rowsOf(), null, 'first', { ...limits, start: strictest.solution });
  if (strictest === null || loosest === null) return { points: [], outOfTime: [] };
  const points: FrontierPoint[] = [strictest];
  const outOfTime: number[] = [];
  for (const level of levelsBetween(strictest.second, loosest.second, levels)) {
    const point = await pointAt(rowsOf(), level, 'first', { ...limits, start: points.at(-1)!.solution });
    if (point === null) outOfTime.push(level);
    else points.push(point);
  }
  return { points: kept([...points, loosest], rowsOf()), outOfTime };
}

/** From the strictest to the loosest, neither of which is a level that has to be looked at once more but the strictest. */
function levelsBetween(strictest: number, loosest: number, levels: Levels): readonly number[] {
  const range = loosest - strictest;
  const count = 'count' in levels ? Math.max(1, levels.count - 1) : Math.max(1, Math.ceil(Math.abs(range) / levels.step));
  return range === 0 ? [] : Array.from({ length: count }, (_, at) => strictest + (range * at) / count);
}

/** null where time ran out, or nothing is possible. */
async function pointAt({ model, first, second }: FrontierRows, level: number | null, leading: 'first' | 'second', limits: Limits): Promise<FrontierPoint | null> {
  if (level !== null && second.sense === 'maximise') model.atLeast('level', second.terms, level - second.within);
  if (level !== null && second.sense === 'minimise') model.atMost('level', second.terms, level + second.within);
  for (const { name, sense, terms, within } of leading === 'first' ? [first, second] : [second, first]) model.aim(sense, name, terms, { within });
  const outcome = await solved(model, limits);
  if (!('solution' in outcome)) return null;
  const [leads, follows] = outcome.solution.aims as [number, number];
  const isProved = outcome.kind === 'chosen' && outcome.tiesSettled;
  const [one, other] = leading === 'first' ? [leads, follows] : [follows, leads];
  return { first: one, second: other, gap: outcome.gap, isProved, solution: outcome.solution };
}

/** Each once, and none that another is better than on both counts. */
function kept(points: readonly FrontierPoint[], { first, second }: FrontierRows): readonly FrontierPoint[] {
  const more = ({ sense, within }: FrontierAim, amount: number) => Math.round((sense === 'maximise' ? amount : -amount) / within);
  const countsOf = (point: FrontierPoint) => [more(first, point.first), more(second, point.second)];
  const best = nonDominated(points, countsOf);
  return best.filter((point, at) => best.findIndex((other) => String(countsOf(other)) === String(countsOf(point))) === at);
}
