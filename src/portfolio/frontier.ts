/**
 * What has to be given up of one aim to have more of another: what nothing is better than on both counts. At each level that the second
 * aim must reach, the best by the first, and of those the best by the second. [multi-objective-algorithms]
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
  /** The best by the second aim first, and each once. */
  readonly points: readonly FrontierPoint[];
  /** Levels of the second aim at which time ran out before anything was found. */
  readonly outOfTime: readonly number[];
}

/** How close the levels lie: so many between the two ends, or every point there is that lies so much of the second aim from the last. */
export type Levels = { readonly count: number } | { readonly step: number };

/** `rowsOf` makes the same model anew. Limits of time are of each point. Empty where nothing is possible. */
export async function frontierOf(rowsOf: () => FrontierRows, levels: Levels, limits: Limits = {}): Promise<Frontier> {
  const strictest = await pointAt(rowsOf(), null, 'second', limits);
  const loosest = strictest === null ? null : await pointAt(rowsOf(), null, 'first', limits, strictest);
  if (strictest === null || loosest === null) return { points: [], outOfTime: [] };
  const at: At = (level, start) => pointAt(rowsOf(), level, 'first', limits, start);
  const found = 'count' in levels ? await atLevels(at, strictest, loosest, levels.count) : await everyPoint(at, strictest, loosest, levels.step);
  return { ...found, points: kept([strictest, ...found.points, loosest], rowsOf()) };
}

type At = (level: number, start: FrontierPoint) => Promise<FrontierPoint | null>;

/** From the strictest level to the loosest: what was found at one is allowed at the next, and the search begins with it. */
async function atLevels(at: At, strictest: FrontierPoint, loosest: FrontierPoint, count: number): Promise<Frontier> {
  const points: FrontierPoint[] = [];
  const outOfTime: number[] = [];
  for (let step = 0; step < count - 1; step++) {
    const level = strictest.second + ((loosest.second - strictest.second) * step) / (count - 1);
    const point = await at(level, points.at(-1) ?? strictest);
    if (point === null) outOfTime.push(level);
    else points.push(point);
  }
  return { points, outOfTime };
}

/** From the loosest on, each at a level that is a step stricter than what the last one reached. */
async function everyPoint(at: At, strictest: FrontierPoint, loosest: FrontierPoint, step: number): Promise<Frontier> {
  const points: FrontierPoint[] = [];
  const stricter = Math.sign(strictest.second - loosest.second);
  for (let last = loosest; (strictest.second - last.second) * stricter >= step / 2; ) {
    const level = last.second + stricter * step;
    const point = await at(level, strictest);
    if (point === null) return { points: points.reverse(), outOfTime: [level] };
    points.push(point);
    last = point;
  }
  return { points: points.reverse(), outOfTime: [] };
}

/** null where time ran out, or nothing is possible. */
async function pointAt(
  { model, first, second }: FrontierRows,
  level: number | null,
  leading: 'first' | 'second',
  limits: Limits,
  before?: FrontierPoint,
): Promise<FrontierPoint | null> {
  const columns = [...model.columns];
  if (level !== null && second.sense === 'maximise') model.atLeast('level', second.terms, level - second.within);
  if (level !== null && second.sense === 'minimise') model.atMost('level', second.terms, level + second.within);
  for (const { name, sense, terms, within } of leading === 'first' ? [first, second] : [second, first]) model.aim(sense, name, terms, { within });
  const start = before === undefined ? {} : { start: new Map(columns.map((column) => [column, before.solution.valueOf(column)])) };
  const outcome = await solved(model, { ...limits, ...start });
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
