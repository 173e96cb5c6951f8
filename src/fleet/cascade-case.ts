/**
 * A vehicle that leaves its role and takes the place of another in a lower one, instead of being sold while a new one is bought there.
 * What follows: the one it displaces is sold, the purchase there is put off for as long as the lower role's rule lets this one go on,
 * its own price is forgone, and it is refitted. In its old role the same new one is bought as without the move.
 */
import { derivedInput, type Input } from '../options/input.ts';
import { type Ageing, ageingFromToday, usedToday } from './ageing.ts';
import { servicingGrowth } from './ageing-rates.ts';
import type { Buying } from './buying.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import type { Vehicle } from './snapshot.ts';
import type { VehicleWork } from './vehicle-work.ts';

export interface CascadeCase {
  /** The vehicle that moves, in its own role. */
  readonly mover: ReplacementCase;
  /** The vehicle whose place it takes. */
  readonly displaced: ReplacementCase;
  /** The year index in which it moves: when it is replaced in its own role. */
  readonly year: number;
  /** Whole years that it may go on there; 0: none. */
  readonly years: number;
  readonly limitedBy: 'YEARS' | 'MILES' | 'NO_RULE';
  /** Its costs in the place of the other, from the year after the move. */
  readonly there: Ageing;
  /** What it would have fetched. */
  readonly forgone: number;
  readonly refit: Input;
}

/** Without a rule for the lower role nobody says how long it may go on: a year at a time. */
const yearsWithoutRule = 1;

export function cascadeOf(mover: ReplacementCase, displaced: ReplacementCase): CascadeCase {
  const year = mover.policyYear;
  const there = workThere(mover, displaced, year);
  const { years, limitedBy } = remaining(there, displaced);
  const { fleet, rates, given } = mover.buying;
  return {
    mover,
    displaced,
    year,
    years,
    limitedBy,
    there: ageingFromToday(there, fleet, rates, given),
    forgone: mover.held.worth(year),
    refit: refitOf(mover.vehicle, displaced, mover.buying),
  };
}

/** The same for two vehicles by their rows; null where nobody knows what a new one would cost for one of them. */
export function cascadeBetween(one: Vehicle, other: Vehicle, buying: Buying): CascadeCase | null {
  const [mover, displaced] = [replacementCase(one, 'value', buying), replacementCase(other, 'value', buying)];
  return mover === null || displaced === null ? null : cascadeOf(mover, displaced);
}

/** The mover as it is when it moves, doing the miles of the one it displaces. */
function workThere({ work, held, buying: { rates, given } }: ReplacementCase, displaced: ReplacementCase, year: number): VehicleWork {
  const { age, odometer, milesPa } = work;
  const then = { age: (age.value ?? 0) + year, odometer: (odometer.value ?? 0) + year * milesPa.value! };
  const miles = displaced.work.milesPa;
  const used = usedToday(work, rates, given, 'value');
  const perMile = milesPa.value === 0 ? 0 : used.fuel / milesPa.value!;
  const servicingPerMile = used.servicingPerMileNew ?? given.of('servicing-gbp-per-mile').value;
  const how = 'its own for a mile × the miles of the one it displaces';
  return {
    ...work,
    vehicle: { ...work.vehicle, marketValue: held.worth(year) },
    age: derivedInput('age when it moves', age.value === null ? null : then.age, 'years', 'age today + years until it moves'),
    odometer: derivedInput('odometer when it moves', then.odometer, 'miles', 'odometer today + miles until it moves'),
    milesPa: miles,
    cost: {
      fuel: derivedInput('fuel there', perMile * miles.value!, 'GBP/year', how),
      servicing: derivedInput(
        'servicing there',
        servicingPerMile * miles.value! * servicingGrowth(Math.max(1, then.age), then.odometer, rates),
        'GBP/year',
        how,
      ),
      rent: derivedInput('rent there', 0, 'GBP/year', 'it is ours'),
      fixed: displaced.work.cost.fixed,
    },
    daysOff: work.daysOff === null ? null : work.daysOff + rates.daysOffPerYear * year,
  };
}

/** Whole years that the lower role's rule leaves it. */
function remaining({ age, odometer, milesPa }: VehicleWork, { vehicle, buying: { fleet } }: ReplacementCase): Pick<CascadeCase, 'years' | 'limitedBy'> {
  const rule = fleet.replacementRule.get(vehicle.role);
  if (rule === undefined || (rule.maxYears === null && rule.maxMiles === null)) return { years: yearsWithoutRule, limitedBy: 'NO_RULE' };
  const byYears = rule.maxYears === null || age.value === null ? Infinity : rule.maxYears - age.value;
  const byMiles = rule.maxMiles === null || milesPa.value === 0 ? Infinity : (rule.maxMiles - odometer.value!) / milesPa.value!;
  const left = Math.min(byYears, byMiles);
  return { years: Number.isFinite(left) ? Math.max(0, Math.floor(left)) : yearsWithoutRule, limitedBy: byMiles < byYears ? 'MILES' : 'YEARS' };
}

/** The other's equipment is fitted to it, and its livery changed where the place wants another. */
function refitOf(mover: Vehicle, { vehicle, changeCost }: ReplacementCase, { given }: Buying): Input {
  const livery = mover.marking === vehicle.marking ? 0 : given.of('vehicle-decommission-gbp').value;
  return derivedInput('refit', changeCost.value! + livery, 'GBP', 'equipment of the one it displaces moved over + livery changed');
}
