/**
 * Which areas may lend a vehicle to which, and how long it takes: from the nearest base of a vehicle that counts there to the nearest
 * base here, by road with a detour, at the speed of a response car.
 */
import { travelModel } from '../register/travel.ts';
import type { CapabilityGround } from './capability.ts';
import { basesIn, placesOf } from './capability-places.ts';
import type { Area, CapabilityRule } from './snapshot.ts';

export interface Lender {
  readonly area: Area;
  readonly minutes: number;
  /** By road, on the way that takes those minutes. */
  readonly km: number;
}

/** In words, for those who read the minutes. */
export const lendingTravel =
  'From the nearest base of a vehicle that counts in the lending area to the nearest base in the other, straight line with a detour, at blue-light speed.';

const known = new WeakMap<CapabilityGround, Map<CapabilityRule, ReadonlyMap<string, readonly Lender[]>>>();

/** For each area of a rule the others that hold a vehicle that counts, the nearest first; none where a place is not known. */
export function lendersOf(ground: CapabilityGround, rule: CapabilityRule): ReadonlyMap<string, readonly Lender[]> {
  const ofGround = known.get(ground) ?? new Map<CapabilityRule, ReadonlyMap<string, readonly Lender[]>>();
  const lenders = ofGround.get(rule) ?? newLenders(ground, rule);
  known.set(ground, ofGround.set(rule, lenders));
  return lenders;
}

function newLenders(ground: CapabilityGround, rule: CapabilityRule): ReadonlyMap<string, readonly Lender[]> {
  const { minutes, roadKm } = travelModel(ground.given, ground.given.of('blue-light-factor').value);
  const areas = ground.holdings(rule).areas.flatMap((holding) => (holding.area === null ? [] : [{ ...holding, area: holding.area }]));
  const places = areas.map((holding) => ({
    area: holding.area,
    lends: placesOf(
      ground.fleet,
      holding.ready.map(({ vehicle }) => vehicle.base),
    ),
    borrows: basesIn(ground.fleet, holding),
  }));
  return new Map(
    places.map(({ area, borrows }) => {
      const others = places.filter((other) => other.area !== area && other.lends.length > 0 && borrows.length > 0);
      const lenders = others.map((other) => {
        const ways = other.lends.flatMap((from) => borrows.map((to) => ({ minutes: minutes(from, to), km: roadKm(from, to) })));
        return { area: other.area, ...ways.reduce((one, next) => (next.minutes < one.minutes ? next : one)) };
      });
      return [area.code, lenders.toSorted((one, other) => one.minutes - other.minutes || (one.area.code < other.area.code ? -1 : 1))];
    }),
  );
}
