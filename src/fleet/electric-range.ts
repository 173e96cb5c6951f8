/**
 * Whether an electric vehicle would do what a vehicle does on a busy day: the miles of a shift on a cold day's range, and the miles of
 * the day on what it can be charged with in the hours that it stands. Stated range flatters; a day that one used day in fifty exceeds
 * is what counts, not the mean.
 */

import type { Given } from '../assumptions/given.ts';
import type { FleetSnapshot, UseOfYear, Vehicle, VehicleOffer } from './snapshot.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

export interface RangeCheck {
  /** Miles on one charge on a cold day, driven as its role drives; null where the offer states no range. */
  readonly usableRange: number | null;
  readonly busyDayMiles: number | null;
  readonly busyDayHours: number | null;
  /** Shifts that a busy day is made of, of eight hours each. */
  readonly shifts: number | null;
  readonly shiftMiles: number | null;
  readonly chargingKw: number;
  /** Miles that it can be charged with in the hours of a busy day in which it stands. */
  readonly rechargedMiles: number | null;
  /** Whether it does the work; null is UNKNOWN. */
  readonly does: boolean | null;
  readonly because: readonly string[];
}

const hoursInShift = 8;
const blueLightRoles: readonly string[] = [
  'RESPONSE_MARKED',
  'ROADS_POLICING',
  'ARV',
  'DOG',
  'RURAL_4X4',
  'COLLISION_INVESTIGATION',
  'FIRE_APPLIANCE',
  'SPECIAL_APPLIANCE',
];

/** What of a stated range is left on a cold day, as the role drives, without coming back empty. */
export function rangeLeft(range: number, role: string, given: Given): number {
  const value = (key: string): number => given.of(key).value;
  const asDriven = blueLightRoles.includes(role) ? value('electric-blue-light-factor') : 1;
  return range * (1 - value('electric-cold-range-loss')) * asDriven * value('electric-usable-share');
}

/** Power at the base of the vehicle: that of its points, as far as the vehicle takes it. */
export function chargingKw(offer: Pick<VehicleOffer, 'chargeKw'>, vehicle: Pick<Vehicle, 'base'>, fleet: FleetSnapshot, given: Given): number {
  const points = (vehicle.base === null ? undefined : fleet.base.get(vehicle.base))?.chargerKw ?? given.of('charger-kw').value;
  return Math.min(points, offer.chargeKw ?? points);
}

type Offered = Pick<VehicleOffer, 'name' | 'rangeMi' | 'batteryKwh' | 'chargeKw'>;

export function rangeCheck(
  vehicle: WorkingVehicle & Pick<Vehicle, 'base'>,
  offer: Offered,
  use: UseOfYear | undefined,
  fleet: FleetSnapshot,
  given: Given,
): RangeCheck {
  const usableRange = offer.rangeMi === null ? null : rangeLeft(offer.rangeMi, vehicle.role, given);
  const [busyDayMiles, busyDayHours] = [use?.busyDayMiles ?? null, use?.busyDayHours ?? null];
  const shifts = busyDayHours === null ? null : Math.max(1, Math.round(busyDayHours / hoursInShift));
  const shiftMiles = busyDayMiles === null || shifts === null ? busyDayMiles : busyDayMiles / shifts;
  const kw = chargingKw(offer, vehicle, fleet, given);
  const milesPerKwh = usableRange === null || offer.batteryKwh === null ? null : usableRange / (offer.batteryKwh * given.of('electric-usable-share').value);
  const rechargedMiles = milesPerKwh === null || busyDayHours === null ? null : Math.max(0, 24 - busyDayHours) * kw * milesPerKwh;
  const because = obstacles({ usableRange, busyDayMiles, busyDayHours, shifts, shiftMiles, rechargedMiles, chargingKw: kw }, offer.name);
  const isKnown = usableRange !== null && shiftMiles !== null && rechargedMiles !== null;
  return {
    usableRange,
    busyDayMiles,
    busyDayHours,
    shifts,
    shiftMiles,
    chargingKw: kw,
    rechargedMiles,
    because,
    does: because.length > 0 ? false : isKnown ? true : null,
  };
}

const whole = (miles: number): string => `${Math.round(miles)} miles`;

function obstacles(check: Omit<RangeCheck, 'does' | 'because'>, name: string): readonly string[] {
  const { usableRange, busyDayMiles, busyDayHours, shiftMiles, shifts, rechargedMiles, chargingKw: kw } = check;
  const tooFar =
    usableRange !== null && shiftMiles !== null && shiftMiles > usableRange
      ? [
          `Too far: on one day in fifty it drives ${whole(busyDayMiles!)}${(shifts ?? 1) > 1 ? `, ${whole(shiftMiles)} a shift` : ''}; ${name} goes ${whole(usableRange)} on a cold day.`,
        ]
      : [];
  const tooShort =
    rechargedMiles !== null && busyDayMiles !== null && busyDayMiles > rechargedMiles
      ? [
          `Too little time to charge: in the ${Math.round(24 - busyDayHours!)} hours that it stands on such a day, ${kw} kW give ${whole(rechargedMiles)} of the ${whole(busyDayMiles)} that it drives.`,
        ]
      : [];
  return [...tooFar, ...tooShort];
}
