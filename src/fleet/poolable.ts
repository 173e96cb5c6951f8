/** Which vehicles may be pooled, and which of them have their use told by the hour. */
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isSpecialist } from './specialist-roles.ts';
import { isHeld } from './vehicle-availability.ts';

/** Held, placed, not covert and of no specialist role: what the summary of use at once counts, too. */
export const isPoolable = (vehicle: Vehicle): boolean =>
  isHeld(vehicle) && vehicle.base !== null && vehicle.marking !== 'COVERT' && !isSpecialist(vehicle.role);

const counted = new WeakMap<FleetSnapshot, ReadonlyMap<string, number>>();

/** How many vehicles of a role at a base are counted in use at once; counted together, because each of them asks. */
export function pooledAt(base: string, role: string, fleet: FleetSnapshot): number {
  const found = counted.get(fleet) ?? pooledByGroup(fleet);
  counted.set(fleet, found);
  return found.get(`${base} ${role}`) ?? 0;
}

function pooledByGroup(fleet: FleetSnapshot): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const vehicle of fleet.vehicles) {
    const group = `${vehicle.base} ${vehicle.role}`;
    if (isPoolable(vehicle) && areHoursKnown(vehicle, fleet)) found.set(group, (found.get(group) ?? 0) + 1);
  }
  return found;
}

export const areHoursKnown = ({ code }: Vehicle, fleet: Pick<FleetSnapshot, 'use'>): boolean => (fleet.use.get(code)?.hours ?? null) !== null;
