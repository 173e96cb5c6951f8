import { type Place, sitePlace } from '../register/travel.ts';
import type { FleetSnapshot, Site } from './snapshot.ts';

/** Where a site lies; null where its coordinates are UNKNOWN. */
export const placeOfSite = (site: Site, fleet: FleetSnapshot): Place | null => sitePlace(site, site.area === null ? undefined : fleet.area.get(site.area));
