/** How much a vehicle was used, by the year: UNKNOWN use is not low use. */
import type { Given } from '../assumptions/given.ts';
import { milesAYear } from './miles-a-year.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export interface UseOfVehicle {
  readonly daysUsed: number;
  /** Days of the record on which it was not off the road. */
  readonly daysAvailable: number;
  /** Of the days available. */
  readonly shareOfDays: number;
  /** Miles in a year of 365 days; null is UNKNOWN. */
  readonly milesAYear: number | null;
  readonly daysUsedAYear: number;
}

/** null where nothing is recorded of it, or the record is shorter than the assumption asks. */
export function useOfVehicle(vehicle: Vehicle, fleet: FleetSnapshot, given: Given): UseOfVehicle | null {
  const { code } = vehicle;
  const use = fleet.use.get(code);
  if (use === undefined || use.daysRecorded < given.of('use-record-fewest-days').value) return null;
  const off = Math.min(
    use.daysRecorded,
    fleet.vorOf(code).reduce((sum, { days }) => sum + days, 0),
  );
  const daysAvailable = Math.max(use.daysUsed, use.daysRecorded - off);
  return {
    daysUsed: use.daysUsed,
    daysAvailable,
    shareOfDays: daysAvailable === 0 ? 0 : use.daysUsed / daysAvailable,
    milesAYear: milesAYear(vehicle, fleet, given)?.miles ?? null,
    daysUsedAYear: (use.daysUsed * 365) / use.daysRecorded,
  };
}
