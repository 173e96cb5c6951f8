/**
 * What the old place costs, line by line, and what has to leave before each line ends: a host is paid for until the last system on it
 * has gone, a room until the last host, a contract until the last thing it serves. A line that follows machines ends part by part.
 */
import type { Given } from '../../assumptions/given.ts';
import { type CurrentLine, currentLinesOf } from '../../register/current-cost.ts';
import type { CostPool } from '../../register/register.ts';
import { isKeptWithApplication } from '../kept-with-application.ts';
import { dependenciesIn, poolOfCircuit, servedBy, sharers, yearlyRelease } from '../pool-release.ts';
import { type Dependencies, dependantsOf, isCarrying, released } from '../release.ts';
import type { Circuit, IctSnapshot } from '../snapshot.ts';
import type { Leaver } from './leaver.ts';

export interface OldCost extends CurrentLine {
  /** Share of the line that this part is, 0 to 1. */
  readonly share: number;
  /** Circuits that it pays for, where it pays for nothing else. */
  readonly circuits?: readonly Circuit[];
  /** Pounds a year of it that end; null is UNKNOWN. */
  readonly yearly: number | null;
  /** What leaves that it waits for, in the order of codes. */
  readonly carries: readonly string[];
  /** What stays and keeps it; while there is any, it does not end. */
  readonly heldBy: readonly string[];
}

export type Leaving = ReadonlyMap<string, Pick<Leaver, 'keepsLicences'>>;

interface Whole {
  readonly leaving: Leaving;
  readonly dependencies: Dependencies;
  /** What has gone once all of it has left. */
  readonly gone: ReadonlySet<string>;
  readonly ict: IctSnapshot;
  readonly given: Given;
}

/** Lines that wait for anything that leaves, in the order of their codes. */
export function oldCosts(leaving: Leaving, ict: IctSnapshot, given: Given): readonly OldCost[] {
  const dependencies = dependenciesIn(ict, given.on);
  const whole = { leaving, dependencies, gone: released([...leaving.keys()], dependencies).gone, ict, given };
  return poolsUnder([...leaving.keys()], ict)
    .filter(({ buildings, vehicles }) => buildings === null && vehicles === null)
    .flatMap((pool) => partsOf(pool, whole))
    .sort((one, other) => (one.line.code < other.line.code ? -1 : 1));
}

/** The pools that serve what leaves, or anything that it stands on at any depth. */
function poolsUnder(leaving: readonly string[], ict: IctSnapshot): readonly CostPool[] {
  const found = new Set(leaving);
  for (const code of found) for (const { to } of ict.needsOf(code).filter(isCarrying)) found.add(to);
  return [...new Set([...found].flatMap((code) => [...ict.poolsOfAsset(code), ...ict.poolsOfSystem(code), ...poolOfCircuit(code, ict)]))];
}

function partsOf(pool: CostPool, whole: Whole): readonly OldCost[] {
  const { leaving, dependencies, ict, given } = whole;
  return currentLinesOf(pool, ict.linesOf(pool.code), given).flatMap((current) => {
    const { served: all, circuits } = servedBy(current.line, pool, ict);
    const served = all.filter((code) => !dependencies.isGone(code));
    if (served.length === 0) return [];
    const carried = sharers(current.line.driver === 'PER_VM', ict.avoidability.get(current.line.code)?.release === 'PROPORTIONAL', served, dependencies);
    const parts = carried.length === 0 ? [served] : carried.map((code) => [code]);
    return parts.flatMap((codes): readonly OldCost[] => {
      const share = 1 / parts.length;
      const kept = codes.filter((code) => isKeptWithApplication(current.line, pool, code) && leaving.get(code)?.keepsLicences === true);
      const standing = codes.filter((code) => !kept.includes(code)).map((code) => standingOn(code, whole));
      const carries = [...new Set(standing.flatMap(({ leaves }) => leaves))].sort();
      const heldBy = [...new Set([...kept, ...standing.flatMap(({ stays }) => stays)])].sort();
      const yearly = yearlyRelease({ ...current, share, because: '' }, given);
      return carries.length === 0 ? [] : [{ ...current, ...(circuits.length === 0 ? {} : { circuits }), share, yearly, carries, heldBy }];
    });
  });
}

/** What leaves from a thing, and what stays on it: what stands on it at any depth, or itself where nothing does. Things that wait for each other stay. */
export function standingOn(
  code: string,
  { leaving, dependencies, gone }: Pick<Whole, 'leaving' | 'dependencies' | 'gone'>,
): { readonly leaves: readonly string[]; readonly stays: readonly string[] } {
  const found = new Set([code]);
  const [leaves, stays] = [[] as string[], [] as string[]];
  for (const one of found) {
    const on = dependencies.isReleasable(one) ? dependantsOf(one, dependencies) : [];
    if (leaving.has(one)) leaves.push(one);
    else if (on.length === 0) stays.push(one);
    else for (const other of on) found.add(other);
  }
  const waiting = stays.length > 0 || gone.has(code) ? [] : [...found].filter((one) => !gone.has(one));
  return { leaves, stays: [...stays, ...waiting] };
}
