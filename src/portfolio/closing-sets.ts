/**
 * What makes a model of closing small and keeps it exact. When so many sites close, an area's nearest open one is among that many and
 * one more, and nothing beyond one that must stay matters: areas that share their nearest sites share the columns of the model.
 */
import type { ClosingArea, ClosingProblem } from './closing.ts';

/** Sites that some areas have nearest, by their places in the list. */
export interface SiteSet {
  /** Made of the code of the first area that has it. */
  readonly code: string;
  readonly sites: readonly number[];
  /** What it comes to where all of them close, or where one is open: minutes × people, or people. */
  readonly amount: number;
}

interface Sets {
  readonly sets: readonly SiteSet[];
  /** What stands whatever closes. */
  readonly constant: number;
}

/** How many of those that may close do, beyond those that must go. */
export const freeToClose = ({ sites, count }: ClosingProblem): number => count - sites.filter(({ mustGo }) => mustGo).length;

/** The sites of an area that can be its nearest, the nearest first: up to one that must stay, or one more than can close. */
function candidates({ minutes }: ClosingArea, problem: ClosingProblem): readonly number[] {
  const placed = [...problem.sites.keys()].filter((at) => !problem.sites[at]!.mustGo && Number.isFinite(minutes[at]!));
  const inOrder = placed.sort((one, other) => minutes[one]! - minutes[other]! || one - other);
  const stays = inOrder.findIndex((at) => problem.sites[at]!.mustStay);
  return inOrder.slice(0, Math.min(freeToClose(problem) + 1, stays < 0 ? inOrder.length : stays + 1));
}

/** Nothing but closing all of these leaves somebody with no site; none where a set is too large to close or holds one that must stay. */
const canAllClose = (sites: readonly number[], problem: ClosingProblem): boolean =>
  sites.length <= freeToClose(problem) && !sites.some((at) => problem.sites[at]!.mustStay);

/** The nearest so many sites of some areas, all of which may close; the nearest but one that it is made of, and the site that it adds. */
export interface PassedSet extends SiteSet {
  /** Its place in the list; null where it is the nearest alone. */
  readonly before: number | null;
  readonly next: number;
}

type Placed = PassedSet & { readonly at: number };

/** The nearest 1, 2, 3 … sites of the areas with the minutes × people that going on to the next adds; the constant is the way to the nearest. */
export function passedSets(problem: ClosingProblem): { readonly sets: readonly PassedSet[]; readonly constant: number } {
  const sets = new Map<string, Placed>();
  let constant = 0;
  for (const area of problem.areas.filter(({ weight }) => weight > 0)) {
    const near = candidates(area, problem);
    if (near.length === 0) continue;
    constant += area.weight * area.minutes[near[0]!]!;
    let before: number | null = null;
    for (const [at, next] of near.slice(0, -1).entries()) {
      const sites = near.slice(0, at + 1).sort((one, other) => one - other);
      const further = area.minutes[near[at + 1]!]! - area.minutes[next]!;
      const known: Placed = sets.get(sites.join(' ')) ?? { at: sets.size, code: `${area.code}_${at + 1}`, sites, before, next, amount: 0 };
      sets.set(sites.join(' '), { ...known, amount: known.amount + area.weight * further });
      before = known.at;
    }
  }
  return { sets: [...sets.values()], constant };
}

/** The sites that reach the areas in time with the people they reach; the constant is the people whom some of them reach whatever closes. */
export function reachedSets(problem: ClosingProblem): Sets {
  const sets = new Merged();
  let constant = 0;
  for (const area of problem.areas) {
    const near = inTime(area, problem);
    if (canAllClose(near, problem)) {
      if (near.length > 0 && area.weight > 0) sets.add(area.code, near, area.weight);
    } else constant += area.weight;
  }
  return { sets: sets.all(), constant };
}

const inTime = ({ minutes, limit }: ClosingArea, { sites }: ClosingProblem): readonly number[] =>
  [...sites.keys()].filter((at) => !sites[at]!.mustGo && minutes[at]! <= limit);

/** The sites of which one has to stay: those that reach an area which must stay reached, and all that an area has to go to. */
export function neededSets(problem: ClosingProblem): readonly SiteSet[] {
  const sets = new Merged();
  for (const area of problem.areas) {
    const known = area.minutes.some(Number.isFinite);
    const near = area.mustReach ? inTime(area, problem) : candidates(area, problem);
    if ((area.mustReach || known) && canAllClose(near, problem)) sets.add(area.code, near, 0);
  }
  return sets.all();
}

/** Sets with the same sites are one. */
class Merged {
  readonly #sets = new Map<string, SiteSet>();

  add(code: string, sites: readonly number[], amount: number): void {
    const inOrder = sites.toSorted((one, other) => one - other);
    const key = inOrder.join(' ');
    const known = this.#sets.get(key) ?? { code, sites: inOrder, amount: 0 };
    this.#sets.set(key, { ...known, amount: known.amount + amount });
  }

  all(): readonly SiteSet[] {
    return [...this.#sets.values()];
  }
}
