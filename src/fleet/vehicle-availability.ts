/** On which share of its days a vehicle was fit for use, in the year up to the appraisal date. */
import { daysBetween } from '../appraisal/index.ts';
import type { FleetSnapshot, Vehicle, VorOfYear } from './snapshot.ts';

export interface VehicleDays {
  /** Days of the year that the vehicle was there. */
  readonly held: number;
  readonly off: number;
}

/** How what stands ready for use on the appraisal date is told. */
export const heldStatuses: readonly Vehicle['status'][] = ['IN_SERVICE', 'SPARE'];

/** What stands ready for use on the appraisal date. */
export const isHeld = ({ status }: Vehicle): boolean => heldStatuses.includes(status);

/**
 * Days held and days off the road. A vehicle is held from its registration on, or for the whole year where that is UNKNOWN; one that
 * was off for longer was held for as long as it was off. null where times off the road are not recorded, or nothing was written down
 * of this vehicle all year long: no day of use, no reading, no time off. That is UNKNOWN and not a year without a fault.
 */
export function vehicleDays(vehicle: Vehicle, fleet: FleetSnapshot, on: string): VehicleDays | null {
  const events = fleet.vorOf(vehicle.code);
  const { yearAgo } = fleet;
  const wasSeen = fleet.use.has(vehicle.code) || (fleet.odometer.get(vehicle.code)?.readOn ?? '') > yearAgo;
  if (!fleet.recordsVor || (events.length === 0 && !wasSeen)) return null;
  const off = daysOff(events);
  const { firstRegisteredOn: since } = vehicle;
  const held = since === null || since <= yearAgo ? daysBetween(yearAgo, on) : since > on ? 0 : daysBetween(since, on) + 1;
  return { held: Math.max(held, off), off };
}

export const daysOff = (events: readonly VorOfYear[]): number => events.reduce((sum, { days }) => sum + days, 0);

/** The share of days fit for use; null where UNKNOWN or the vehicle was not held for a day. */
export const availabilityOf = (days: VehicleDays | null): number | null => (days === null || days.held === 0 ? null : 1 - days.off / days.held);
