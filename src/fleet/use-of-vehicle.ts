/** How much a vehicle was used, by the year: UNKNOWN use is not low use. */
import type { Given } from '../assumptions/given.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export interface UseOfVehicle {
  readonly daysUsed: number;
  /** Days of the record on which it was not off the road. */
  readonly daysAvailable: number;
  /** Of the days available. */
  readonly shareOfDays: number;
  /** Miles in a year of 365 days; null where those of any day in use are UNKNOWN. */
  readonly milesAYear: number | null;
  readonly daysUsedAYear: number;
}

/** Miles in a year of 365 days; null where they are UNKNOWN for any day in use. */
export function milesInAYear(vehicle: string, fleet: FleetSnapshot): number | null {
  const use = fleet.use.get(vehicle);
  if (use === undefined || use.miles === null || use.daysWithoutMiles > 0 || use.daysRecorded === 0) return null;
  return (use.miles * 365) / use.daysRecorded;
}

/** null where nothing is recorded of it, or the record is shorter than the assumption asks. */
export function useOfVehicle({ code }: Vehicle, fleet: FleetSnapshot, given: Given): UseOfVehicle | null {
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
    milesAYear: milesInAYear(code, fleet),
    daysUsedAYear: (use.daysUsed * 365) / use.daysRecorded,
  };
}
