/** Which vehicles are used little, and what is said for keeping them. UNKNOWN use is not low use. */
import type { Given } from '../assumptions/given.ts';
import type { ChangeCase } from './change-case.ts';
import { justifiedBy } from './justification.ts';
import type { FleetSnapshot, Vehicle, VehicleJustification } from './snapshot.ts';
import { type UseOfVehicle, useOfVehicle } from './use-of-vehicle.ts';
import type { Goes } from './where-miles-go.ts';

export interface WithdrawalCase extends ChangeCase {
  readonly vehicle: Vehicle;
  /** The same, as every option that shares says what goes. */
  readonly givenUp: readonly Vehicle[];
  readonly use: UseOfVehicle & { readonly milesAYear: number };
  /** Reasons that hold. */
  readonly inForce: readonly VehicleJustification[];
  /** Reasons that held once, or that nobody dated. */
  readonly lapsed: readonly VehicleJustification[];
  readonly goes: Goes;
  /** Other vehicles of its role at its base that are used little as well. */
  readonly alsoLittleUsed: number;
}

export interface LittleUse {
  readonly vehicle: Vehicle;
  readonly use: WithdrawalCase['use'];
}

/** The vehicle's use, where it lies below both limits; null where it does not, or where it is UNKNOWN. */
export function littleUse(vehicle: Vehicle, fleet: FleetSnapshot, given: Given): LittleUse | null {
  const use = useOfVehicle(vehicle, fleet, given);
  if (use === null || use.milesAYear === null) return null;
  const isLittle = use.shareOfDays < given.of('withdraw-share-of-days').value && use.milesAYear < given.of('withdraw-miles-pa').value;
  return isLittle ? { vehicle, use: { ...use, milesAYear: use.milesAYear } } : null;
}

export function withdrawalCase({ vehicle, use }: LittleUse, change: ChangeCase, goes: Goes, alsoLittleUsed: number): WithdrawalCase {
  const inForce = justifiedBy(vehicle.code, change.fleet, change.given.beginsOn);
  const lapsed = change.fleet.justificationsOf(vehicle.code).filter((one) => !inForce.includes(one));
  return { ...change, vehicle, givenUp: [vehicle], use, inForce, lapsed, goes, alsoLittleUsed };
}
