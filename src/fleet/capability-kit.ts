/** Whether a vehicle carries what a rule asks for: in it on the day, not away, and in calibration. */
import type { CapabilityRule, Equipment, FleetSnapshot, Vehicle } from './snapshot.ts';

export type KitFault = 'KIT_MISSING' | 'KIT_AWAY' | 'KIT_OUT_OF_CALIBRATION';

export interface KitProblem {
  readonly fault: KitFault;
  readonly explanation: string;
}

/** What is wrong with the kit of a vehicle on a day; null where it has all of it: what the rule names, and what its role must carry. */
export function kitProblem(fleet: FleetSnapshot, vehicle: Vehicle, rule: Pick<CapabilityRule, 'kit'>, on: string): KitProblem | null {
  const needed = new Map<string, number>((rule.kit ?? []).map((one) => [one, 1]));
  for (const { class: kind, minimum } of fleet.kitRulesOf(vehicle.role)) needed.set(kind, Math.max(minimum, needed.get(kind) ?? 0));
  for (const [kind, minimum] of needed) {
    const carried = fleet.equipmentIn(vehicle.code).filter((piece) => piece.class === kind && (piece.fittedOn === null || piece.fittedOn <= on));
    if (carried.filter((piece) => !isAway(piece, on) && !isOutOfCalibration(piece, on)).length < minimum) return problemOf(kind, minimum, carried, on);
  }
  return null;
}

function problemOf(kind: string, minimum: number, carried: readonly Equipment[], on: string): KitProblem {
  const away = carried.find((piece) => isAway(piece, on));
  const late = carried.find((piece) => isOutOfCalibration(piece, on));
  if (carried.length < minimum) return { fault: 'KIT_MISSING', explanation: `carries ${carried.length} of ${minimum} ${kind}` };
  if (away !== undefined) return { fault: 'KIT_AWAY', explanation: `its ${kind} is away${away.awayUntil === null ? '' : ` until ${away.awayUntil}`}` };
  return { fault: 'KIT_OUT_OF_CALIBRATION', explanation: `its ${kind} was due for calibration on ${late!.calibrationDueOn}` };
}

/** Where only one of the two days is known, it is away on the side that nothing is known of. */
const isAway = ({ awayFrom, awayUntil }: Equipment, on: string): boolean =>
  (awayFrom !== null || awayUntil !== null) && (awayFrom === null || awayFrom <= on) && (awayUntil === null || on <= awayUntil);

const isOutOfCalibration = ({ calibrationDueOn }: Equipment, on: string): boolean => calibrationDueOn !== null && calibrationDueOn < on;
