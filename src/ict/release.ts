/**
 * What really ends when things are switched off. A host is carried by whatever still runs on it, and a room by the hosts that stand
 * in it: their cost falls by a step when the last one leaves, and not before. Only hard needs carry; a system is never switched off
 * by what another one no longer needs.
 */
import type { ItDependency } from './snapshot.ts';

/** Needs that keep IT standing: an interface or a sign-in service is used by a system, but does not exist for it alone. */
const carrying: readonly ItDependency['kind'][] = ['RUNS_ON', 'USES_DB', 'LOCATED_IN', 'CONNECTED_BY'];
export const isCarrying = ({ kind, strength }: ItDependency): boolean => strength === 'HARD' && carrying.includes(kind);

export interface Dependencies {
  readonly needsOf: (code: string) => readonly ItDependency[];
  readonly neededBy: (code: string) => readonly ItDependency[];
  /** Whether a thing can be released by what leaves it: IT and circuits can, systems and sites cannot. */
  readonly isReleasable: (code: string) => boolean;
  /** Whether a thing still runs at all. */
  readonly isGone: (code: string) => boolean;
}

export interface Released {
  /** What leaves first, and then what has lost its last dependant, in that order. */
  readonly gone: ReadonlySet<string>;
  /** What one of those needs and others still need too, with those others. */
  readonly stillNeeded: ReadonlyMap<string, readonly string[]>;
  /** What stays and cannot work without something that leaves. */
  readonly broken: readonly ItDependency[];
}

export function released(leaving: readonly string[], dependencies: Dependencies): Released {
  const gone = new Set(leaving);
  const stillNeeded = new Map<string, readonly string[]>();
  const queue = [...leaving];
  for (let code = queue.shift(); code !== undefined; code = queue.shift()) {
    for (const { to } of dependencies.needsOf(code).filter(isCarrying)) {
      if (gone.has(to) || !dependencies.isReleasable(to)) continue;
      const others = dependantsOf(to, dependencies).filter((other) => !gone.has(other));
      if (others.length > 0) stillNeeded.set(to, others);
      else {
        stillNeeded.delete(to);
        gone.add(to);
        queue.push(to);
      }
    }
  }
  return { gone, stillNeeded, broken: brokenBy(leaving, gone, dependencies) };
}

/** What a thing carries today. */
export const dependantsOf = (code: string, { neededBy, isGone }: Pick<Dependencies, 'neededBy' | 'isGone'>): readonly string[] => [
  ...new Set(
    neededBy(code)
      .filter(isCarrying)
      .map(({ from }) => from)
      .filter((from) => !isGone(from)),
  ),
];

const brokenBy = (leaving: readonly string[], gone: ReadonlySet<string>, { neededBy, isGone }: Dependencies): readonly ItDependency[] =>
  leaving.flatMap((code) => neededBy(code).filter(({ from, strength }) => strength === 'HARD' && !gone.has(from) && !isGone(from)));
