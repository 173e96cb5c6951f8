/** Miles a year as they are recorded, of a vehicle and of its role. */
import { daysBetween, percentileInc } from '../appraisal/index.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

/** Too short a time to say what a year of a vehicle is like, days. */
const fewestDays = 30;
export const yearInDays = 365;

/** Days up to the appraisal date that a vehicle has been ours to run; a year at the most. */
export const daysSince = ({ firstRegisteredOn }: Pick<Vehicle, 'firstRegisteredOn'>, on: string): number =>
  firstRegisteredOn === null ? yearInDays : Math.max(0, Math.min(yearInDays, daysBetween(firstRegisteredOn, on) + 1));

/**
 * Miles of the year on record, scaled to a whole year from the days that the record and the vehicle were there, and to the days whose
 * miles are UNKNOWN; null where none are recorded, or too few days.
 */
export function recordedMiles(fleet: FleetSnapshot, vehicle: Pick<Vehicle, 'code' | 'firstRegisteredOn'>, on: string): number | null {
  const use = fleet.use.get(vehicle.code);
  if (use === undefined || use.miles === null) return null;
  const [known, days] = [use.daysUsed - use.daysWithoutMiles, Math.min(use.daysRecorded, daysSince(vehicle, on))];
  return known <= 0 || days < fewestDays ? null : ((use.miles * use.daysUsed) / known) * (yearInDays / days);
}

/** The usual miles a year of a role: the median of those that are recorded. */
export type UsualMiles = (role: string) => number | null;

export function usualMiles(fleet: FleetSnapshot, on: string): UsualMiles {
  const found = new Map<string, number | null>();
  return (role) => {
    if (!found.has(role)) {
      const miles = fleet.inRole(role).flatMap((vehicle) => recordedMiles(fleet, vehicle, on) ?? []);
      found.set(role, miles.length === 0 ? null : percentileInc(miles, 0.5));
    }
    return found.get(role)!;
  };
}
