/**
 * Whose private mileage a base should bring in house, and with how many pool cars: people are taken in the order of what a day of theirs costs,
 * as long as the cars for them cost less than their claims. How many cars is told from how many people drive on the same day, each
 * independently on their days of the year, never from the average: each car must pay for itself, there are never more than nearly every
 * day needs, and what they do not reach stays private.
 */

import { drivingCost, type PoolCar } from './pool-car.ts';
import type { PoolRule } from './pool-size.ts';
import type { MileageRates } from './private-mileage.ts';
import { mileageCost } from './private-mileage.ts';
import type { PrivateMileage } from './snapshot.ts';

/** A claim whose days are known. */
export type DatedClaim = PrivateMileage & { readonly days: number };

export interface MileagePlan {
  readonly claims: readonly DatedClaim[];
  readonly car: PoolCar;
  readonly cars: number;
  /** Share of the days claimed on which a car is there. */
  readonly reached: number;
  /** Pounds a year by which the cars are cheaper, their price spread over their life. */
  readonly worth: number;
}

/** Chances of 0, 1, 2 … people driving on one day. */
type Chances = readonly number[];

/** One more person who drives with this chance. What is too unlikely to matter is dropped, so that large bases stay quick. */
function withOneMore(chances: Chances, chance: number): Chances {
  const next = Array.from({ length: chances.length + 1 }, (_, count) => (chances[count] ?? 0) * (1 - chance) + (chances[count - 1] ?? 0) * chance);
  while (next.length > 1 && next[next.length - 1]! < 1e-12) next.pop();
  return next;
}

/** The smallest number of people that is not exceeded with this probability. */
export function mostDriving(chances: Chances, probability: number): number {
  let reached = 0;
  const found = chances.findIndex((chance) => {
    reached += chance;
    return reached >= probability - 1e-9;
  });
  return found === -1 ? chances.length - 1 : found;
}

/** By number of cars from 0, the share of the days of use that so many would serve, each day counted by those who drive. */
export function sharesServed(chances: Chances): readonly number[] {
  const mean = chances.reduce((sum, chance, count) => sum + chance * count, 0);
  const shares = [0];
  let atLeast = 1;
  for (let cars = 1; cars < chances.length; cars += 1) {
    atLeast -= chances[cars - 1]!;
    shares.push(shares[cars - 1]! + (mean === 0 ? 0 : atLeast / mean));
  }
  return shares;
}

export const chancesOf = (claims: readonly DatedClaim[], daysPa: number): Chances =>
  claims.reduce<Chances>((chances, { days }) => withOneMore(chances, Math.min(1, days / daysPa)), [1]);

/** What a claim costs a year; a lump sum that is UNKNOWN saves nothing. */
export const claimCost = ({ miles, essentialUser, lumpSum }: PrivateMileage, rates: MileageRates): number =>
  mileageCost(miles, rates) + (essentialUser ? (lumpSum ?? 0) : 0);

/** The plan that is worth most; null where no number of cars pays for itself. A car that is off the road leaves its days private. */
export function mileagePlan(claims: readonly DatedClaim[], cars: readonly PoolCar[], rule: PoolRule, rates: MileageRates, daysPa: number): MileagePlan | null {
  const byDay = claims
    .filter(({ days, miles }) => days > 0 && miles > 0)
    .toSorted((one, other) => claimCost(other, rates) / other.days - claimCost(one, rates) / one.days || (one.person < other.person ? -1 : 1));
  let best: { readonly count: number; readonly plan: Omit<MileagePlan, 'claims'> } | null = null;
  let [chances, cost, miles]: [Chances, number, number] = [[1], 0, 0];
  for (const [index, claim] of byDay.entries()) {
    chances = withOneMore(chances, Math.min(1, claim.days / daysPa));
    [cost, miles] = [cost + claimCost(claim, rates), miles + claim.miles];
    const [served, most] = [sharesServed(chances), mostDriving(chances, rule.percentile.value!)];
    for (const car of cars) {
      for (let held = 1; held <= most; held += 1) {
        const reached = rule.availability.value! * served[held]!;
        const worth = reached * cost - held * car.yearly - drivingCost(car, reached * miles, held);
        if (worth > (best?.plan.worth ?? 0)) best = { count: index + 1, plan: { car, cars: held, reached, worth } };
      }
    }
  }
  return best === null ? null : { claims: byDay.slice(0, best.count), ...best.plan };
}
