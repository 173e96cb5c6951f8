/**
 * Which areas may lend a vehicle to which, and how long it takes: from the nearest base of a vehicle that counts there to the nearest
 * base here, by road with a detour, at the speed of a response car.
 */
import { type Place, placeOf, travelModel } from '../register/travel.ts';
import type { AreaHolding, CapabilityGround } from './capability.ts';
import { servedArea } from './capability-areas.ts';
import type { Area, CapabilityRule, FleetSnapshot } from './snapshot.ts';

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

/** Where a lent vehicle would be wanted: at the bases of those that count here, or where there is none at any base of the area. */
function basesIn(fleet: FleetSnapshot, { area, ready }: AreaHolding): readonly Place[] {
  const own = placesOf(
    fleet,
    ready.map(({ vehicle }) => vehicle.base),
  );
  if (own.length > 0) return own;
  const others = fleet.vehicles.filter((vehicle) => servedArea(fleet, vehicle) === area?.code).map(({ base }) => base);
  const sites = fleet.sites.filter((site) => site.area === area?.code).map(({ code }) => code);
  return placesOf(fleet, others.length > 0 ? others : sites);
}

function placesOf(fleet: FleetSnapshot, codes: readonly (string | null)[]): readonly Place[] {
  return [...new Set(codes)].flatMap((code) => {
    const site = code === null ? undefined : fleet.site.get(code);
    const settlement = site?.settlement ?? (site?.area == null ? undefined : fleet.area.get(site.area)?.settlement) ?? 'URBAN';
    const place = site === undefined ? null : placeOf(site, settlement);
    return place === null ? [] : [place];
  });
}
