import { type Place, placeOf } from '../register/travel.ts';
import type { FleetSnapshot, Site } from './snapshot.ts';

/** Where a site lies; null where its coordinates are UNKNOWN. One of an unknown settlement is taken for rural. */
export function placeOfSite(site: Site, fleet: FleetSnapshot): Place | null {
  const area = site.area === null ? undefined : fleet.area.get(site.area);
  return placeOf(site, site.settlement ?? area?.settlement ?? 'RURAL');
}
