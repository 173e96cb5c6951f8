/**
 * What a building costs for each person, split into what its space costs and how much space each person has:
 * £/FTE = £/m² × m²/FTE. Against its peers the difference is split in the same two: dearer space, and more of it.
 */
import type { Given } from '../assumptions/given.ts';
import { peersIn } from './benchmark.ts';
import { fteIn, runningCost } from './carrying-cost.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface CostSplit {
  /** Pounds a year for each FTE; null where a part is UNKNOWN or nobody is based there. */
  readonly costPerFte: number | null;
  readonly costPerM2: number | null;
  readonly m2PerFte: number | null;
}

export interface SplitAgainstPeers extends CostSplit {
  /** Sums over the operational buildings of the same use where cost, gross area and people are all known, itself included. */
  readonly peers: CostSplit;
  readonly peerCount: number;
  /** Pounds for each FTE, adding up to the difference from the peers; null where either side is UNKNOWN. */
  readonly becauseDearer: number | null;
  readonly becauseBigger: number | null;
}

interface Parts {
  readonly cost: number;
  readonly area: number;
  readonly people: number;
}

function partsOf(building: Building, estate: EstateSnapshot, given: Given): Parts | null {
  const [cost, area, people] = [runningCost(building, estate, given).total, building.giaM2, fteIn(building, estate)];
  return cost === null || !area || !people ? null : { cost, area, people };
}

function splitOf(parts: Parts | null): CostSplit {
  if (parts === null) return { costPerFte: null, costPerM2: null, m2PerFte: null };
  const { cost, area, people } = parts;
  return { costPerFte: cost / people, costPerM2: cost / area, m2PerFte: area / people };
}

/** The two effects are taken half from either end, so that they add up to the whole difference and neither depends on which is moved first. */
export function costSplit(building: Building, estate: EstateSnapshot, given: Given): SplitAgainstPeers {
  const own = splitOf(partsOf(building, estate, given));
  const all = peersIn(estate, building.use).flatMap((one) => partsOf(one, estate, given) ?? []);
  const peers = splitOf(
    all.length === 0 ? null : all.reduce((sum, one) => ({ cost: sum.cost + one.cost, area: sum.area + one.area, people: sum.people + one.people })),
  );
  const effects = {
    becauseDearer: effect(own.costPerM2, peers.costPerM2, own.m2PerFte, peers.m2PerFte),
    becauseBigger: effect(own.m2PerFte, peers.m2PerFte, own.costPerM2, peers.costPerM2),
  };
  return { ...own, peers, peerCount: all.length, ...effects };
}

const effect = (moved: number | null, from: number | null, held: number | null, heldBefore: number | null): number | null =>
  moved === null || from === null || held === null || heldBefore === null ? null : ((moved - from) * (held + heldBefore)) / 2;
