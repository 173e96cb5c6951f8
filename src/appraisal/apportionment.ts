/**
 * Who pays what in a shared building. Common space is spread in proportion to exclusive space; vacant space stays
 * with the host, or the shares would not add up. Charges are whole pennies that add up to the cost. A fee is a
 * transfer: it moves a saving, it does not make one. [house-decision]
 */
import { allocated } from './money.ts';
import { type Gbp, gbp } from './units.ts';

export interface Occupier {
  readonly id: string;
  readonly exclusiveSqm: number;
  readonly headcount: number;
  /** true for the one that keeps vacant space */
  readonly isHost?: boolean;
}

function sharesOf(amounts: readonly number[], of: string): number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(whole > 0) || amounts.some((amount) => !(amount >= 0))) {
    throw new RangeError(`${of} must be zero or more and add up to more than zero, got ${JSON.stringify(amounts)}`);
  }
  return amounts.map((amount) => amount / whole);
}

/**
 * Shares by exclusive area, adding up to 1; `vacantSqm` of empty exclusive space counts as the host's.
 * Refuses vacant space without a host to keep it.
 */
export function areaShares(occupiers: readonly Occupier[], vacantSqm = 0): number[] {
  const host = occupiers.findIndex(({ isHost }) => isHost);
  if (vacantSqm !== 0 && host === -1) throw new RangeError(`vacant space needs a host to keep it, got ${vacantSqm} m² and no host`);
  return sharesOf(
    occupiers.map(({ exclusiveSqm }, at) => exclusiveSqm + (at === host ? vacantSqm : 0)),
    'exclusive areas',
  );
}

/** Shares by people (or desks), adding up to 1. */
export function headcountShares(occupiers: readonly Occupier[]): number[] {
  return sharesOf(
    occupiers.map(({ headcount }) => headcount),
    'headcounts',
  );
}

/** Shares part by area and part by people: w × area + (1 − w) × headcount. Refuses a weight outside 0 to 1. */
export function hybridShares(occupiers: readonly Occupier[], areaWeight: number, vacantSqm = 0): number[] {
  if (!(areaWeight >= 0 && areaWeight <= 1)) throw new RangeError(`the weight of area must lie between 0 and 1, got ${areaWeight}`);
  const people = headcountShares(occupiers);
  return areaShares(occupiers, vacantSqm).map((share, at) => areaWeight * share + (1 - areaWeight) * people[at]!);
}

/** What each pays of a cost, GBP, whole pennies, the odd ones on the largest share. */
export function apportionedCharges(cost: Gbp, shares: readonly number[]): Gbp[] {
  return allocated(cost, shares);
}

export interface FeeRange {
  /** what having the guest costs the host */
  readonly least: Gbp;
  /** what the guest saves, less its one-off costs as a yearly amount */
  readonly most: Gbp;
}

/** Yearly fees at which neither side loses, GBP a year; null when there are none and so no deal. */
export function feasibleFees(hostMarginalCost: Gbp, guestAvoidableCost: Gbp, guestOneOffsPerYear: Gbp): FeeRange | null {
  const most = gbp(guestAvoidableCost - guestOneOffsPerYear);
  return hostMarginalCost > most ? null : { least: hostMarginalCost, most };
}

/** The fee that leaves the host this share of what both gain together; half unless agreed otherwise. */
export function splitFee({ least, most }: FeeRange, hostShare = 0.5): Gbp {
  if (!(hostShare >= 0 && hostShare <= 1)) throw new RangeError(`the host's share must lie between 0 and 1, got ${hostShare}`);
  return gbp(least + (most - least) * hostShare);
}
