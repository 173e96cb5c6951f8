/** How far and how long between two places: the straight line with a detour, at assumed speeds, until a travel-time matrix is loaded. */
import { detourFactor, greatCircleKm, kmPerMile, travelMinutes } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Area, Site } from './register.ts';

export type Settlement = 'CITY' | 'URBAN' | 'RURAL';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly settlement: Settlement;
}

/** A record with coordinates as a place; null where either is UNKNOWN. */
export const placeOf = (
  { latitude, longitude }: { readonly latitude: number | null; readonly longitude: number | null },
  settlement: Settlement,
): Place | null => (latitude === null || longitude === null ? null : { latitude, longitude, settlement });

/** The place of a site; one without a settlement of its own has that of its area. Null where it has no coordinates. */
export const sitePlace = (site: Site, area: Area | undefined): Place | null => placeOf(site, site.settlement ?? area?.settlement ?? 'URBAN');

export interface TravelModel {
  roadKm(from: Place, to: Place): number;
  /** Door to door, minutes. */
  minutes(from: Place, to: Place): number;
}

/** The share of a trip on urban roads: all, none, or half where it joins the two. */
const urbanShare = (from: Place, to: Place): number => (Number(from.settlement !== 'RURAL') + Number(to.settlement !== 'RURAL')) / 2;

/** The travel model under the assumptions in force, so many times as fast; a trip takes the detour of the settlement it starts from. */
export function travelModel(given: Given, faster = 1): TravelModel {
  const value = (key: string) => given.of(key).value;
  const detours = {
    urban: value('detour-urban'),
    ruralShort: value('detour-rural-short'),
    ruralLong: value('detour-rural-long'),
    longFromKm: value('detour-long-from-km'),
  };
  const speeds = {
    urbanKmh: value('urban-mph') * kmPerMile * faster,
    ruralKmh: value('rural-mph') * kmPerMile * faster,
    accessMinutes: value('access-minutes'),
  };
  const roadKm = (from: Place, to: Place) => {
    const straight = greatCircleKm(from, to);
    return straight * detourFactor(straight, from.settlement === 'RURAL' ? 'RURAL' : 'URBAN', detours);
  };
  return { roadKm, minutes: (from, to) => travelMinutes(roadKm(from, to), urbanShare(from, to), speeds) };
}
