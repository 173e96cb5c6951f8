/** How far a vehicle goes in a year, and where that is known from. */
import { daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export const mileSources = ['ODOMETER', 'DAILY', 'LIFETIME'] as const;

export interface MilesAYear {
  readonly miles: number;
  readonly from: (typeof mileSources)[number];
}

export const daysInYear = 365;
const daysInMeanYear = 365.25;

/** Years since it was first registered, on the appraisal date; null is UNKNOWN, and so is a registration that is still to come. */
export function ageOf({ firstRegisteredOn }: Vehicle, on: string): number | null {
  return firstRegisteredOn === null || firstRegisteredOn > on ? null : daysBetween(firstRegisteredOn, on) / daysInMeanYear;
}

/**
 * Two believed readings far enough apart come first; then daily miles, if they were recorded for as long and none is missing; then
 * the odometer over the whole life. null is UNKNOWN.
 */
export function milesAYear(vehicle: Vehicle, fleet: FleetSnapshot, given: Given): MilesAYear | null {
  const [latest, earlier, use] = [fleet.odometer.get(vehicle.code), fleet.earlierOdometer.get(vehicle.code), fleet.use.get(vehicle.code)];
  if (latest !== undefined && earlier !== undefined)
    return { miles: ((latest.miles - earlier.miles) * daysInYear) / daysBetween(earlier.readOn, latest.readOn), from: 'ODOMETER' };
  const fewestDays = given.of('odometer-fewest-days').value;
  if (use !== undefined && use.miles !== null && use.daysWithoutMiles === 0 && use.daysRecorded >= fewestDays)
    return { miles: (use.miles * daysInYear) / use.daysRecorded, from: 'DAILY' };
  const since = vehicle.firstRegisteredOn;
  const days = latest === undefined || since === null ? 0 : daysBetween(since, latest.readOn);
  return days >= fewestDays ? { miles: (latest!.miles * daysInYear) / days, from: 'LIFETIME' } : null;
}
