/** Which vehicles may be pooled, and which of them have their use told by the hour. */
import type { PlacedVehicle } from './concurrent-use.ts';
import type { FleetSnapshot, Site, UseOfYear, Vehicle } from './snapshot.ts';
import { isSpecialist } from './specialist-roles.ts';
import { isHeld } from './vehicle-availability.ts';

/** Held, placed, not covert and of no specialist role. */
export const isPoolable = (vehicle: Vehicle): boolean =>
  isHeld(vehicle) && vehicle.base !== null && vehicle.marking !== 'COVERT' && !isSpecialist(vehicle.role);

export const areHoursKnown = ({ code }: Vehicle, fleet: Pick<FleetSnapshot, 'use'>): boolean => (fleet.use.get(code)?.hours ?? null) !== null;

/** Those whose use at once can be counted, each with its base, its role and the area it serves. */
export function poolableVehicles(vehicles: readonly Vehicle[], sites: readonly Site[], useOfYear: readonly UseOfYear[]): readonly PlacedVehicle[] {
  const use = new Map(useOfYear.map((row) => [row.vehicle, row]));
  const areas = new Map(sites.map(({ code, area }) => [code, area]));
  return vehicles
    .filter((vehicle) => isPoolable(vehicle) && areHoursKnown(vehicle, { use }))
    .map(({ code, base, area, role }) => ({ code, base: base!, area: area ?? areas.get(base!) ?? null, role }));
}
