/** How much a vehicle was used, by the year. UNKNOWN use is not low use, and one that came during the year was not idle before. */
import { daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { milesAYear } from './miles-a-year.ts';
import type { FleetSnapshot, UseOfYear, Vehicle } from './snapshot.ts';

export interface UseOfVehicle {
  readonly daysUsed: number;
  /** Days of the record since it was first registered on which it was not off the road. */
  readonly daysAvailable: number;
  /** Of the days available. */
  readonly shareOfDays: number;
  /** Miles in a year of 365 days; null is UNKNOWN. */
  readonly milesAYear: number | null;
  readonly daysUsedAYear: number;
}

/** Days of the record on which it was there; an UNKNOWN registration counts as the whole of it. */
const daysHeld = ({ daysRecorded }: UseOfYear, { firstRegisteredOn }: Vehicle, on: string): number =>
  firstRegisteredOn === null ? daysRecorded : Math.min(daysRecorded, Math.max(0, daysBetween(firstRegisteredOn, on) + 1));

/** null where nothing is recorded of it, or for fewer days than the assumption asks. */
export function useOfVehicle(vehicle: Vehicle, fleet: FleetSnapshot, given: Given): UseOfVehicle | null {
  const use = fleet.use.get(vehicle.code);
  const held = use === undefined ? 0 : daysHeld(use, vehicle, given.on);
  if (use === undefined || held < given.of('use-record-fewest-days').value) return null;
  const off = fleet.vorOf(vehicle.code).reduce((sum, { days }) => sum + days, 0);
  const daysAvailable = Math.max(use.daysUsed, held - off);
  return {
    daysUsed: use.daysUsed,
    daysAvailable,
    shareOfDays: daysAvailable === 0 ? 0 : use.daysUsed / daysAvailable,
    milesAYear: milesOfYear(vehicle, use, held, fleet, given),
    daysUsedAYear: (use.daysUsed * 365) / held,
  };
}

/** Daily miles of one that came during the year are those of the days it was there. */
function milesOfYear(vehicle: Vehicle, use: UseOfYear, held: number, fleet: FleetSnapshot, given: Given): number | null {
  const found = milesAYear(vehicle, fleet, given);
  if (found === null) return null;
  return found.from === 'DAILY' ? (found.miles * use.daysRecorded) / held : found.miles;
}
