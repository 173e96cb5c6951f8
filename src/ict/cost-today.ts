/** What a system costs as it stands: its own lines, and an even share of the hosts it runs on. A share of a shared host is what it would be charged, never what leaving saves. */
import type { Given } from '../assumptions/given.ts';
import { currentLinesOf } from '../register/current-cost.ts';
import type { CostPool } from '../register/register.ts';
import { isRefreshed, lifeOf } from './device-life.ts';
import { dueOn, priceEach } from './lifecycle.ts';
import { dependenciesIn } from './pool-release.ts';
import { type Dependencies, dependantsOf, isCarrying } from './release.ts';
import { chainCost } from './replacement-chain.ts';
import { type IctSnapshot, type ItAsset, type ItDependency, type ItSystem, isHeld } from './snapshot.ts';

export interface CostToday {
  /** Pounds a year in base-year prices; null where a part is UNKNOWN. */
  readonly own: number | null;
  readonly shareOfHosts: number | null;
  readonly total: number | null;
  /** An even share of buying those hosts anew until the horizon, capital; null where a price or a day is UNKNOWN. */
  readonly shareOfRefresh: number | null;
}

interface Carrier {
  readonly asset: ItAsset;
  /** How many things it carries; of what carries machines, those of them all: one in so many is the part of the system. */
  readonly carried: number;
}

/** What it runs on and cannot do without: a machine, and what that machine runs on in turn, so often as a way leads there. */
export function hostsOf(system: ItSystem, ict: IctSnapshot, on: string): readonly Carrier[] {
  return carriersUnder(ict.needsOf(system.code).filter(isCarrying), 1, [system.code], dependenciesIn(ict, on), ict);
}

function carriersUnder(
  needs: readonly ItDependency[],
  parts: number,
  way: readonly string[],
  dependencies: Dependencies,
  ict: IctSnapshot,
): readonly Carrier[] {
  return [...new Set(needs.map(({ to }) => to))].flatMap((code): readonly Carrier[] => {
    const asset = ict.asset.get(code);
    if (asset === undefined || !isHeld(asset) || way.includes(code)) return [];
    const carried = parts * Math.max(1, dependantsOf(code, dependencies).length);
    const under = ict.needsOf(code).filter((need) => isCarrying(need) && (need.kind === 'RUNS_ON' || need.kind === 'USES_DB'));
    return [{ asset, carried }, ...carriersUnder(under, carried, [...way, code], dependencies, ict)];
  });
}

export function costToday(system: ItSystem, ict: IctSnapshot, given: Given): CostToday {
  const hosts = hostsOf(system, ict, given.on);
  const cost = (pool: CostPool, parts: number) => added(currentLinesOf(pool, ict.linesOf(pool.code), given).map(({ amount }) => divided(amount, parts)));
  const own = added(ict.poolsOfSystem(system.code).map((pool) => cost(pool, pool.systems?.length ?? 1)));
  const ofHosts = hosts.flatMap(({ asset, carried }) =>
    ict.poolsOfAsset(asset.code).map((pool) => cost(pool, carried * Math.max(1, pool.itAssets?.length ?? 1))),
  );
  const shareOfHosts = added(ofHosts);
  const hasOwn = ict.poolsOfSystem(system.code).length > 0;
  return {
    own: hasOwn ? own : null,
    shareOfHosts,
    total: hasOwn ? added([own, shareOfHosts]) : null,
    shareOfRefresh: added(hosts.map((carrier) => refreshShare(carrier, ict, given))),
  };
}

const added = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
const divided = (amount: number | null, parts: number): number | null => (amount === null ? null : amount / parts);

function refreshShare({ asset, carried }: Carrier, ict: IctSnapshot, given: Given): number | null {
  const model = ict.model.get(asset.model)!;
  if (!isRefreshed(model)) return 0;
  const [due, each] = [dueOn(asset, model, given), priceEach(asset, model, given)];
  if (due === null || each === null) return null;
  const chain = chainCost(due, lifeOf(model, given), each * asset.quantity, ict.organisation.horizonYears + 1, given);
  return chain.reduce((sum, amount) => sum + amount, 0) / carried;
}
