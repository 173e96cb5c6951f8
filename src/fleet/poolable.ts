/** Which vehicles may be pooled, and which of them have their use told by the hour. */
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isSpecialist } from './specialist-roles.ts';
import { isHeld } from './vehicle-availability.ts';

/** Held, placed, not covert and of no specialist role: what the summary of use at once counts, too. */
export const isPoolable = (vehicle: Vehicle): boolean =>
  isHeld(vehicle) && vehicle.base !== null && vehicle.marking !== 'COVERT' && !isSpecialist(vehicle.role);

export const areHoursKnown = ({ code }: Vehicle, fleet: Pick<FleetSnapshot, 'use'>): boolean => (fleet.use.get(code)?.hours ?? null) !== null;
