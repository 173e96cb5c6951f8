/**
 * The share of days on which a vehicle can be expected to be on the road: its own record of the year if there is one and it is long
 * enough, else the mean of its role, of the fleet, or the assumption where times off the road are not recorded at all. Waiting for
 * delivery is no time off the road.
 */
import type { Given } from '../assumptions/given.ts';
import { workedOutOnce } from '../assumptions/worked-out-once.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { daysOff, isHeld, vehicleDays } from './vehicle-availability.ts';

export const availabilityBases = ['OWN_RECORD', 'ROLE', 'FLEET', 'ASSUMED'] as const;
export type AvailabilityBasis = (typeof availabilityBases)[number];

export interface VehicleAvailability {
  /** 0 to 1. */
  readonly share: number;
  readonly basis: AvailabilityBasis;
  /** Days of the year that its own record covers, and those off the road among them; null where nothing is recorded. */
  readonly daysRecorded: number | null;
  readonly daysOff: number | null;
}

export interface Availabilities {
  of(vehicle: Vehicle): VehicleAvailability;
  /** What a further vehicle of one of these roles, or of any, would be expected to have. */
  usual(roles: readonly string[] | null): Pick<VehicleAvailability, 'share' | 'basis'>;
}

interface Record {
  readonly days: number;
  readonly off: number;
}

/** Availabilities in the year that ends on the appraisal date. */
export const availabilitiesOf = workedOutOnce((fleet: FleetSnapshot, given: Given): Availabilities => {
  const [assumed, fewest] = [given.of('vehicle-availability').value, given.of('availability-fewest-days').value];
  const recordOf = (vehicle: Vehicle): Record | null => {
    const days = vehicleDays(vehicle, fleet, given.on);
    const waiting = daysOff(fleet.vorOf(vehicle.code).filter(({ cause }) => cause === 'PRE_DELIVERY'));
    return days === null ? null : { days: days.held, off: Math.max(0, days.off - waiting) };
  };
  const means = meansByRole(fleet, recordOf, fewest);
  const usual: Availabilities['usual'] = (roles) => {
    const own = (roles ?? []).map((role) => means.get(role)).filter((one) => one !== undefined);
    const all = addedUp([...means.values()]);
    if (own.length > 0) return { share: shareOf(addedUp(own)), basis: 'ROLE' };
    return all.days > 0 ? { share: shareOf(all), basis: 'FLEET' } : { share: assumed, basis: 'ASSUMED' };
  };
  const expected = (vehicle: Vehicle): VehicleAvailability => {
    const record = recordOf(vehicle);
    const told = record !== null && record.days >= fewest ? { share: shareOf(record), basis: 'OWN_RECORD' as const } : usual([vehicle.role]);
    return { ...told, daysRecorded: record?.days ?? null, daysOff: record?.off ?? null };
  };
  const found = new Map<Vehicle, VehicleAvailability>();
  return {
    usual,
    of(vehicle) {
      const known = found.get(vehicle) ?? expected(vehicle);
      found.set(vehicle, known);
      return known;
    },
  };
});

const shareOf = ({ days, off }: Record): number => (days - off) / days;

const addedUp = (records: readonly Record[]): Record =>
  records.reduce((sum, { days, off }) => ({ days: sum.days + days, off: sum.off + off }), { days: 0, off: 0 });

/** The records of vehicles in use, by role; those too short to tell are left out. */
function meansByRole(fleet: FleetSnapshot, recordOf: (vehicle: Vehicle) => Record | null, fewest: number): ReadonlyMap<string, Record> {
  const means = new Map<string, Record>();
  for (const vehicle of fleet.vehicles) {
    const record = isHeld(vehicle) ? recordOf(vehicle) : null;
    if (record !== null && record.days >= fewest) means.set(vehicle.role, addedUp([means.get(vehicle.role) ?? { days: 0, off: 0 }, record]));
  }
  return means;
}
