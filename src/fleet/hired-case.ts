/** A vehicle on lease or contract hire: it stays until its hire ends, and doing nothing then hires the same again. */
import { daysBetween } from '../appraisal/index.ts';
import { leftOut } from '../options/contribution.ts';
import type { Missing } from '../options/option.ts';
import type { Buying } from './buying.ts';
import { hiredAgain } from './hired-vehicle.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import type { Vehicle } from './snapshot.ts';

const daysInYear = 365.25;

/** null where nobody knows what a new one costs nor how long policy keeps it. */
export function hiredCase(vehicle: Vehicle, buying: Buying): ReplacementCase | null {
  const one = replacementCase(vehicle, 'low', buying);
  if (one === null) return null;
  const { hireEndsOn } = vehicle;
  const toGo = hireEndsOn === null ? 0 : daysBetween(buying.given.on, hireEndsOn) / daysInYear;
  return {
    ...one,
    held: { ...one.held, worth: () => 0 },
    usual: hiredAgain(one, vehicle, buying),
    policyDueOn: hireEndsOn,
    policyYear: Math.max(1, Math.round(toGo)),
    work: { ...one.work, missing: [...ofTheVehicle(one.work.missing), ...unknownOf(one)] },
  };
}

/** Servicing that no line shows is in the rent: nothing is saved by it, and so nothing is hidden. */
const ofTheVehicle = (missing: readonly Missing[]): readonly Missing[] =>
  missing.filter(({ what }) => what !== 'age').map((one) => (one.what === 'servicing and repair' ? { ...one, hides: 'NOTHING' } : one));

/** What is UNKNOWN of the hire itself; how old the vehicle is decides nothing, because it goes back when its hire ends. */
function unknownOf({ vehicle, work, held }: ReplacementCase): readonly Missing[] {
  return [
    ...(vehicle.hireEndsOn === null
      ? [
          {
            what: 'the end of its hire',
            where: `vehicles.csv: ${vehicle.code}, hire_ends_on`,
            treatment: `taken to end next year; what leaving it sooner would cost is ${leftOut}`,
            hides: 'ONE_OFF_COST' as const,
          },
        ]
      : []),
    ...(work.cost.rent.value === null && held.basis === 'MODEL'
      ? [
          {
            what: 'its rent',
            where: `cost_lines.csv: a line VEHICLE_RENT for ${vehicle.code}`,
            treatment: 'no rent is counted as saved',
            hides: 'NOTHING' as const,
          },
        ]
      : []),
  ];
}
