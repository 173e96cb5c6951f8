/** Where the vehicles of an area stand, as far as it is known. */
import { type Place, placeOf } from '../register/travel.ts';
import type { AreaHolding } from './capability.ts';
import { servedArea } from './capability-areas.ts';
import type { FleetSnapshot } from './snapshot.ts';

/** Where a lent vehicle would be wanted: at the bases of those that count here, or where there is none at any base of the area. */
export function basesIn(fleet: FleetSnapshot, { area, ready }: AreaHolding): readonly Place[] {
  const own = placesOf(
    fleet,
    ready.map(({ vehicle }) => vehicle.base),
  );
  if (own.length > 0) return own;
  const others = fleet.vehicles.filter((vehicle) => servedArea(fleet, vehicle) === area?.code).map(({ base }) => base);
  const sites = fleet.sites.filter((site) => site.area === area?.code).map(({ code }) => code);
  return placesOf(fleet, others.length > 0 ? others : sites);
}

export function placesOf(fleet: FleetSnapshot, codes: readonly (string | null)[]): readonly Place[] {
  return [...new Set(codes)].flatMap((code) => {
    const site = code === null ? undefined : fleet.site.get(code);
    const settlement = site?.settlement ?? (site?.area == null ? undefined : fleet.area.get(site.area)?.settlement) ?? 'URBAN';
    const place = site === undefined ? null : placeOf(site, settlement);
    return place === null ? [] : [place];
  });
}
