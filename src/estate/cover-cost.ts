/**
 * What keeping a contact point costs a year: the running cost of the building that hosts it. One that is UNKNOWN is priced like the
 * dearest peer of the same use, by the square metre where the area is known, and never below what is known of it: never as nothing.
 */
import type { Given } from '../assumptions/given.ts';
import { runningCost } from './carrying-cost.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface CoverCost {
  /** Pounds a year, base-year prices; null where nothing is known anywhere to price it by. */
  readonly yearlyCost: number | null;
  readonly isCostKnown: boolean;
  readonly costBasis: string;
}

interface Peer {
  readonly building: Building;
  readonly cost: number;
}

/** The cost of any building of the estate; the peers are looked up once. */
export function coverCosts(estate: EstateSnapshot, given: Given): (building: Building) => CoverCost {
  const known = estate.buildings
    .filter(({ status }) => status === 'OPERATIONAL')
    .flatMap((building): Peer[] => {
      const { total } = runningCost(building, estate, given);
      return total === null ? [] : [{ building, cost: total }];
    });
  return (building) => {
    const { total, known: part } = runningCost(building, estate, given);
    if (total !== null) return { yearlyCost: total, isCostKnown: true, costBasis: 'its running cost' };
    const priced = pricedByPeers(building, known);
    if (priced === null) return { yearlyCost: null, isCostKnown: false, costBasis: 'UNKNOWN, and no building has a known cost to price it by' };
    return priced.yearlyCost >= part
      ? { ...priced, isCostKnown: false }
      : { yearlyCost: part, isCostKnown: false, costBasis: 'UNKNOWN, at least the part that is known' };
  };
}

function pricedByPeers({ code, use, giaM2 }: Building, known: readonly Peer[]): { readonly yearlyCost: number; readonly costBasis: string } | null {
  const peers = known.filter(({ building }) => building.use === use && building.code !== code);
  const byArea = peers.flatMap(({ building, cost }) => (building.giaM2 ? [{ building, cost: cost / building.giaM2 }] : []));
  const dearest = dearestOf(byArea);
  if (giaM2 !== null && dearest !== null)
    return {
      yearlyCost: dearest.cost * giaM2,
      costBasis: `UNKNOWN, priced at £${dearest.cost.toFixed(2)} for each m² like ${dearest.building.code}, the dearest of its use`,
    };
  const whole = dearestOf(peers) ?? dearestOf(known);
  return whole === null
    ? null
    : { yearlyCost: whole.cost, costBasis: `UNKNOWN, priced like the whole of ${whole.building.code}, the dearest with a known cost` };
}

/** The dearest; the first code among equals. */
const dearestOf = (peers: readonly Peer[]): Peer | null =>
  peers.reduce<Peer | null>(
    (best, one) => (best === null || one.cost > best.cost || (one.cost === best.cost && one.building.code < best.building.code) ? one : best),
    null,
  );
