/** Whether a vehicle is of the kind that a rule asks for, and what is wrong with one that looks as if it were. */
import type { RuleAreas } from './capability-areas.ts';
import type { KitFault } from './capability-kit.ts';
import { isCovert } from './covert.ts';
import type { CapabilityRule, FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

export type NotCountedReason = 'NOT_OFF_ROAD' | 'OFF_ROAD_UNKNOWN' | 'OTHER_ROLE' | 'NOT_IN_SERVICE' | 'HIRE_ENDED' | 'AREA_UNKNOWN' | 'COVERT' | KitFault;

export interface NotCounted {
  readonly vehicle: Vehicle;
  readonly reason: NotCountedReason;
  readonly explanation: string;
}

const isFourWheelDrive = ({ drive }: Vehicle): boolean => drive === 'AWD' || drive === '4X4_LOW_RANGE';

/** Whether a vehicle counts or looks as if it would. Of a rule without roles a car whose drive is known to be on two wheels does not. */
export function isCandidate(vehicle: Vehicle, { roles, offRoad }: CapabilityRule): boolean {
  if (vehicle.status === 'DISPOSED') return false;
  if (roles?.includes(vehicle.role) === true) return true;
  if (!offRoad) return roles === null;
  return vehicle.offRoad === true || isFourWheelDrive(vehicle) || (roles === null && vehicle.offRoad === null && vehicle.drive === null);
}

const fault = (reason: NotCountedReason, explanation: string): Omit<NotCounted, 'vehicle'> => ({ reason, explanation });

/** Why a candidate is not of the kind that the rule asks for; null where it is. */
export function kindFault(vehicle: Vehicle, { roles, offRoad }: CapabilityRule, on: string): Omit<NotCounted, 'vehicle'> | null {
  if (!isHeld(vehicle)) return fault('NOT_IN_SERVICE', `is ${vehicle.status.toLowerCase().replaceAll('_', ' ')}`);
  if (offRoad && vehicle.offRoad === false)
    return fault('NOT_OFF_ROAD', isFourWheelDrive(vehicle) ? 'has four driven wheels but may not leave the road' : 'may not leave the road');
  if (offRoad && vehicle.offRoad === null) return fault('OFF_ROAD_UNKNOWN', 'whether it may leave the road is UNKNOWN (vehicles.csv: off_road)');
  if (roles !== null && !roles.includes(vehicle.role)) return fault('OTHER_ROLE', `is used for other duties: its role is ${vehicle.role}`);
  if (isCovert(vehicle)) return fault('COVERT', 'is covert, and is not called to other duties');
  if (vehicle.hireEndsOn !== null && vehicle.hireEndsOn < on) return fault('HIRE_ENDED', `its hire ended on ${vehicle.hireEndsOn}`);
  return null;
}

/** The share of the days on record that a vehicle worked in another area than that it counts in. */
export function elsewhereOf({ code }: Vehicle, area: string | null, { placed }: RuleAreas, fleet: FleetSnapshot): number {
  const away = fleet.daysInAreasOf(code).filter((row) => placed(row.area) !== area);
  const recorded = fleet.use.get(code)?.daysRecorded ?? 0;
  return recorded === 0 ? 0 : Math.min(1, away.reduce((sum, { days }) => sum + days, 0) / recorded);
}
