/**
 * Hosts that fall due while everything on them is to move away: keep them on paid support until then, or buy new ones for the time in
 * between? A move that slips makes the bridge longer, so what one month more costs is said too.
 */
import { addMonths, daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { isRefreshed } from './device-life.ts';
import { dueOn, lastSecurity, priceEach, securityEnd } from './lifecycle.ts';
import { plannedMoveOn } from './move-case.ts';
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
  /** DO_NOT_REFRESH: bridging is cheaper. REFRESH: it is not, or no security is to be had so long. UNKNOWN: a price is lacking. */
  readonly advice: 'DO_NOT_REFRESH' | 'REFRESH' | 'UNKNOWN';
  readonly because: string;
}

export function refreshOrMove(ict: IctSnapshot, given: Given): readonly RefreshOrMove[] {
  const dependencies = dependenciesIn(ict, given.on);
  return ict.itAssets
    .flatMap((asset) => {
      const model = ict.model.get(asset.model)!;
      const due = isHeld(asset) && isRefreshed(model) ? dueOn(asset, model, given) : null;
      const emptyOn = due === null ? null : emptiedOn(asset.code, dependencies, ict);
      return due === null || emptyOn === null || addMonths(due, 60) < emptyOn ? [] : [adviceFor(asset, due, emptyOn, ict, given)];
    })
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}

/** When everything that runs on a thing, at any depth, is to have moved; null where a system on it has no day, or none is on it. */
function emptiedOn(code: string, dependencies: Dependencies, ict: IctSnapshot): string | null {
  const seen = new Set([code]);
  const days: (string | null)[] = [];
  for (const one of seen) {
    const system = ict.system.get(one);
    if (system !== undefined) days.push(system.parallelUntil ?? plannedMoveOn(system, ict));
    else for (const other of dependantsOf(one, dependencies)) seen.add(other);
  }
  return days.length === 0 || days.some((day) => day === null) ? null : days.reduce((one, other) => (one! > other! ? one : other));
}

function adviceFor(asset: ItAsset, due: string, emptyOn: string, ict: IctSnapshot, given: Given): RefreshOrMove {
  const model = ict.model.get(asset.model)!;
  const [free, last] = [securityEnd(model), lastSecurity(model)];
  const bridgeMonths = free === null || free >= emptyOn ? 0 : (daysBetween(free > given.on ? free : given.on, emptyOn) * 12) / 365.25;
  const monthly = model.extendedSupportPa === null ? null : (given.inBasePrices(model.extendedSupportPa, model.priceBase) * asset.quantity) / 12;
  const bridgeCost = bridgeMonths === 0 ? 0 : monthly === null ? null : bridgeMonths * monthly;
  const each = priceEach(asset, model, given);
  const refreshCost = each === null ? null : each * asset.quantity;
  const about = { asset, due, emptyOn, bridgeMonths, bridgeCost, bridgePerMonth: monthly, refreshCost };
  if (last !== null && last < emptyOn) return { ...about, advice: 'REFRESH', because: `no security updates can be had after ${last}` };
  if (due >= emptyOn) return { ...about, advice: 'DO_NOT_REFRESH', because: 'it is empty before it falls due' };
  if (bridgeCost === null || refreshCost === null) return { ...about, advice: 'UNKNOWN', because: 'what support or a new one costs is not known' };
  return bridgeCost < refreshCost
    ? { ...about, advice: 'DO_NOT_REFRESH', because: 'paid support until it is empty costs less than a new one' }
    : { ...about, advice: 'REFRESH', because: 'paid support until it is empty costs as much as a new one' };
}
