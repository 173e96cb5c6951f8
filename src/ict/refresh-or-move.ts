/**
 * Hosts that fall due while everything on them is to move away: keep them on paid support until then, or buy new ones for the time in
 * between? A move that slips makes the bridge longer, so what one month more costs is said too.
 */
import { addMonths } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { isRefreshed } from './device-life.ts';
import { dueOn, lastSecurity, priceEach, stateOf } from './lifecycle.ts';
import { plannedLeavers } from './migration/leaver.ts';
import { paidSupport } from './paid-support.ts';
import { dependenciesIn } from './pool-release.ts';
import { type Dependencies, dependantsOf } from './release.ts';
import { type IctSnapshot, type ItAsset, isHeld } from './snapshot.ts';

export interface RefreshOrMove {
  readonly asset: ItAsset;
  readonly due: string;
  /** When the last system on it is to have moved, old and new side by side included. */
  readonly emptyOn: string;
  /** Months beyond the end of free security until then. */
  readonly bridgeMonths: number;
  /** Pounds of paid support for them; null where its price is UNKNOWN. */
  readonly bridgeCost: number | null;
  readonly bridgePerMonth: number | null;
  readonly refreshCost: number | null;
  /** DO_NOT_REFRESH: bridging is cheaper. REFRESH: it is not, or no security is to be had so long. UNKNOWN: a price or the end of support is lacking. */
  readonly advice: 'DO_NOT_REFRESH' | 'REFRESH' | 'UNKNOWN';
  readonly because: string;
}

export function refreshOrMove(ict: IctSnapshot, given: Given): readonly RefreshOrMove[] {
  const dependencies = dependenciesIn(ict, given.on);
  const lastUse = new Map(plannedLeavers(ict, given).map((leaver) => [leaver.code, leaver.lastUse]));
  return ict.itAssets
    .flatMap((asset) => {
      const model = ict.model.get(asset.model)!;
      const due = isHeld(asset) && isRefreshed(model) ? dueOn(asset, model, given) : null;
      const emptyOn = due === null ? null : emptiedOn(asset.code, dependencies, lastUse, ict);
      return due === null || emptyOn === null || addMonths(due, 60) < emptyOn ? [] : [adviceFor(asset, due, emptyOn, ict, given)];
    })
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}

/** When everything that runs on a thing, at any depth, has left it, side by side included; null where a system on it has no day, or none is on it. */
function emptiedOn(code: string, dependencies: Dependencies, lastUse: ReadonlyMap<string, string>, ict: IctSnapshot): string | null {
  const seen = new Set([code]);
  const days: (string | null)[] = [];
  for (const one of seen) {
    if (ict.system.has(one)) days.push(lastUse.get(one) ?? null);
    else for (const other of dependantsOf(one, dependencies)) seen.add(other);
  }
  return days.length === 0 || days.some((day) => day === null) ? null : days.reduce((one, other) => (one! > other! ? one : other));
}

function adviceFor(asset: ItAsset, due: string, emptyOn: string, ict: IctSnapshot, given: Given): RefreshOrMove {
  const model = ict.model.get(asset.model)!;
  const [state, last] = [stateOf(model), lastSecurity(model)];
  const [{ months: bridgeMonths, cost: bridgeCost, perMonth: bridgePerMonth }, each] = [
    paidSupport(asset, model, emptyOn, given),
    priceEach(asset, model, given),
  ];
  const refreshCost = each === null ? null : each * asset.quantity;
  const about = { asset, due, emptyOn, bridgeMonths, bridgeCost, bridgePerMonth, refreshCost };
  if (state === 'ENDED') return { ...about, advice: 'REFRESH', because: 'its support has ended, and no security updates are to be had' };
  if (state === 'UNKNOWN' && due < emptyOn) return { ...about, advice: 'UNKNOWN', because: 'how long its maker supports it is not known' };
  if (last !== null && last < emptyOn) return { ...about, advice: 'REFRESH', because: `no security updates can be had after ${last}` };
  if (due >= emptyOn) return { ...about, advice: 'DO_NOT_REFRESH', because: 'it is empty before it falls due' };
  if (bridgeCost === null || refreshCost === null) return { ...about, advice: 'UNKNOWN', because: 'what support or a new one costs is not known' };
  return bridgeCost < refreshCost
    ? { ...about, advice: 'DO_NOT_REFRESH', because: 'paid support until it is empty costs less than a new one' }
    : { ...about, advice: 'REFRESH', because: 'paid support until it is empty costs as much as a new one' };
}
