/** The cost lines that end with what leaves, and by how much: a whole pool with the last thing it serves, or a machine's share of a line that follows machines. */
import type { Given } from '../assumptions/given.ts';
import { avoidableShareKey, type CurrentLine, currentLinesOf } from '../register/current-cost.ts';
import type { CostLine, CostPool } from '../register/register.ts';
import { type Dependencies, dependantsOf, type Released, released } from './release.ts';
import { type Circuit, type IctSnapshot, isHeld, isLive, nameOf } from './snapshot.ts';

export interface PoolRelease extends CurrentLine {
  /** Share of the line that ends, 0 to 1. */
  readonly share: number;
  /** Circuits that it pays for, where it pays for nothing else. */
  readonly circuits?: readonly Circuit[];
  readonly because: string;
}

export interface ItRelease extends Released {
  readonly lines: readonly PoolRelease[];
}

export const dependenciesIn = (ict: IctSnapshot, on: string): Dependencies => ({
  needsOf: ict.needsOf,
  neededBy: ict.neededBy,
  isReleasable: (code) => ict.asset.has(code) || ict.circuit.has(code),
  isGone: (code) => {
    const [system, asset] = [ict.system.get(code), ict.asset.get(code)];
    return (system !== undefined && !isLive(system, on)) || (asset !== undefined && !isHeld(asset));
  },
});

/** What ends for good when these systems or pieces of IT are switched off together. */
export function itRelease(leaving: readonly string[], ict: IctSnapshot, given: Given): ItRelease {
  const dependencies = dependenciesIn(ict, given.on);
  const found = released(leaving, dependencies);
  const touched = [...new Set([...found.gone, ...found.stillNeeded.keys()])];
  const pools = new Set(touched.flatMap((code) => [...ict.poolsOfAsset(code), ...ict.poolsOfSystem(code), ...poolOfCircuit(code, ict)]));
  return { ...found, lines: [...pools].flatMap((pool) => poolReleases(pool, found, dependencies, ict, given)) };
}

function poolReleases(pool: CostPool, { gone }: Released, dependencies: Dependencies, ict: IctSnapshot, given: Given): readonly PoolRelease[] {
  if (pool.buildings !== null || pool.vehicles !== null) return [];
  return currentLinesOf(pool, ict.linesOf(pool.code), given).flatMap((current): PoolRelease[] => {
    const { line } = current;
    const { served, circuits } = servedBy(line, pool, ict);
    if (served.length === 0) return [];
    const held = served.filter((code) => !dependencies.isGone(code));
    const whole = { ...current, ...(circuits.length === 0 ? {} : { circuits }), share: 1, because: `the last thing that ${pool.name} serves leaves` };
    if (held.every((code) => gone.has(code))) return [whole];
    const carried = sharers(line.driver === 'PER_VM', ict.avoidability.get(line.code)?.release === 'PROPORTIONAL', held, dependencies);
    const leaving = carried.filter((code) => gone.has(code)).length;
    return leaving === 0
      ? []
      : [{ ...current, share: leaving / carried.length, because: `${leaving} of the ${carried.length} that ${pool.name} carries leave` }];
  });
}

/**
 * What a line is paid for: what its pool serves; of a HOST that only systems are named for, the machines that they run on too, so that no
 * tenant claims what others still need; of a pool that serves nothing by itself, the circuits that are paid from it.
 */
export function servedBy({ code }: CostLine, pool: CostPool, ict: IctSnapshot): { readonly served: readonly string[]; readonly circuits: readonly Circuit[] } {
  const named = [...(pool.itAssets ?? []), ...(pool.systems ?? [])];
  if (named.length === 0) {
    const circuits = ict.circuitsPaidFrom(code);
    return { served: circuits.map((circuit) => circuit.code), circuits };
  }
  const isWhole = ict.avoidability.get(code)?.release !== 'PROPORTIONAL';
  const machines = pool.kind === 'HOST' && pool.itAssets === null && isWhole ? named.flatMap((system) => machinesOf(system, ict)) : [];
  return { served: [...new Set([...named, ...machines])], circuits: [] };
}

const machinesOf = (system: string, ict: IctSnapshot): readonly string[] =>
  ict
    .needsOf(system)
    .filter(({ kind, strength, to }) => kind === 'RUNS_ON' && strength === 'HARD' && ict.asset.has(to))
    .map(({ to }) => to);

/** The pool that a circuit is paid from; none of anything else, nor of a pool that the asker may not see. */
export function poolOfCircuit(code: string, ict: IctSnapshot): readonly CostPool[] {
  const line = ict.costLine.get(ict.circuit.get(code)?.costLine ?? '');
  const pool = ict.pool.get(line?.pool ?? '');
  return pool === undefined ? [] : [pool];
}

/** What a line is shared by: machines where it follows them, the things served where its release is proportional, nothing where it falls by a step. */
export function sharers(perMachine: boolean, proportional: boolean, served: readonly string[], dependencies: Dependencies): readonly string[] {
  if (perMachine) return served.flatMap((code) => dependantsOf(code, dependencies));
  return proportional ? served : [];
}

/** Pounds a year that the line releases, in base-year prices; null is UNKNOWN. */
export function yearlyRelease({ line, amount, share }: PoolRelease, given: Given): number | null {
  if (amount === null) return null;
  return amount * share * (line.avoidableShare ?? given.of(avoidableShareKey(line.category)).value);
}

/** The others that hold a thing back, in words. */
export const heldBackBy = (others: readonly string[], ict: IctSnapshot): string =>
  others.length <= 3 ? others.map((code) => nameOf(code, ict)).join(', ') : `${others.length} others`;
