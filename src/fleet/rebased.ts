/** Where a vehicle goes when its base is emptied, and how far that is from its patch. */
import { kmPerMile } from '../appraisal/index.ts';
import type { VacatedSite } from '../options/consequence.ts';
import type { Place, TravelModel } from '../register/travel.ts';
import { placeOfSite } from './place-of-site.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export interface Rebased {
  readonly vehicle: Vehicle;
  /** The code of the site; null where nobody knows it. */
  readonly to: string | null;
  /** Miles by road between the two bases; null is UNKNOWN. */
  readonly miles: number | null;
  /** Minutes between them at ordinary speed; null is UNKNOWN. */
  readonly minutes: number | null;
  readonly note: string;
}

/** With its team; a shared one where most people go; where nobody goes anywhere of ours, to the nearest other base of vehicles. */
export function rebased(vehicle: Vehicle, vacated: VacatedSite, fleet: FleetSnapshot, travel: TravelModel): Rebased {
  const here = placeOf(vacated.site, fleet);
  const withTeam = vehicle.team === null ? undefined : vacated.teams.find(({ team }) => team === vehicle.team)?.to;
  const to = withTeam ?? vacated.homes[0] ?? nearestBase(vacated.site, here, fleet, travel);
  const there = to === null ? null : placeOf(to, fleet);
  const way = here === null || there === null ? null : { miles: travel.roadKm(here, there) / kmPerMile, minutes: travel.minutes(here, there) };
  return { vehicle, to, miles: way?.miles ?? null, minutes: way?.minutes ?? null, note: noteOf(to, withTeam != null, way, fleet) };
}

const placeOf = (code: string, fleet: FleetSnapshot): Place | null => {
  const site = fleet.site.get(code);
  return site === undefined ? null : placeOfSite(site, fleet);
};

/** The nearest other site that is known as a base of vehicles; of two as near the first code. */
function nearestBase(from: string, here: Place | null, fleet: FleetSnapshot, travel: TravelModel): string | null {
  if (here === null) return null;
  let best: { readonly site: string; readonly km: number } | null = null;
  for (const { site } of fleet.fleetBases) {
    const there = site === from ? null : placeOf(site, fleet);
    if (there === null) continue;
    const km = travel.roadKm(here, there);
    if (best === null || km < best.km) best = { site, km };
  }
  return best?.site ?? null;
}

function noteOf(to: string | null, isWithTeam: boolean, way: { readonly miles: number } | null, fleet: FleetSnapshot): string {
  if (to === null) return 'its new base is not known';
  const reason = isWithTeam ? 'with its team' : 'as a shared vehicle';
  const distance = way === null ? 'an UNKNOWN distance' : `${way.miles.toFixed(1)} miles`;
  return `${reason} to ${fleet.site.get(to)!.name}, ${distance} from its present base`;
}
