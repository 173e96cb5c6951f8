/** When policy, warranty, hire or its own plan says that a vehicle is due, and what each change of vehicle costs besides its price. */

import { addDays, addMonths, financialYear, firstDayOf, monthsBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { derivedInput, type Input } from '../options/input.ts';
import type { FleetSnapshot, ReplacementRule } from './snapshot.ts';
import type { VehicleWork } from './vehicle-work.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

export interface DueDays {
  /** The day it reaches the years of its role; null: UNKNOWN, or the role has no such rule. */
  readonly policyAge: string | null;
  /** The day its odometer reaches the miles of its role, at its miles a year. */
  readonly policyMiles: string | null;
  readonly warranty: string | null;
  readonly hireEnd: string | null;
  readonly planned: string | null;
}

const daysInYear = 365.25;
/** Beyond this nothing is planned, and a date would mislead. */
const furthestYears = 60;

const yearsOn = (day: string, length: number): string => addMonths(day, Math.round(length * 12));

export function dueDays(work: VehicleWork, rule: ReplacementRule | undefined, given: Given): DueDays {
  const { vehicle } = work;
  return {
    policyAge: vehicle.firstRegisteredOn === null || rule?.maxYears == null ? null : yearsOn(vehicle.firstRegisteredOn, rule.maxYears),
    policyMiles: rule?.maxMiles == null ? null : dayOfMiles(work, rule.maxMiles, given.on),
    warranty: vehicle.warrantyEndsOn,
    hireEnd: vehicle.hireEndsOn,
    planned: vehicle.plannedReplacement === null ? null : firstDayOf(financialYear(vehicle.plannedReplacement)),
  };
}

/** The day that the odometer reaches so many miles; null where nothing says how far it has come or goes, or that lies too far ahead. */
function dayOfMiles({ odometer, milesPa }: VehicleWork, miles: number, on: string): string | null {
  if (odometer.value === null || milesPa.value === null || milesPa.value <= 0) return odometer.value !== null && odometer.value >= miles ? on : null;
  const years = (miles - odometer.value) / milesPa.value;
  return years > furthestYears ? null : addDays(on, Math.round(Math.max(-furthestYears, years) * daysInYear));
}

/** Where no rule limits its role, nor leaves it to the economic life, a vehicle's own plan is the policy. */
const followsPlan = (rule: ReplacementRule | undefined): boolean =>
  rule === undefined || (rule.maxYears === null && rule.maxMiles === null && rule.logic !== 'EAC');

/**
 * When policy says that it is due: the earlier of the two limits, or the later one where the rule says so; null where neither is known.
 * The vehicle's own plan is the policy where no rule limits its role.
 */
export function policyDue(
  { policyAge, policyMiles, planned }: Pick<DueDays, 'policyAge' | 'policyMiles' | 'planned'>,
  rule: ReplacementRule | undefined,
): string | null {
  if (followsPlan(rule)) return planned;
  const known = [policyAge, policyMiles].filter((day) => day !== null).sort();
  if (rule?.logic === 'LATEST') return known.length === 2 || rule.maxYears === null || rule.maxMiles === null ? (known.at(-1) ?? null) : null;
  return known[0] ?? null;
}

/** Whole years that policy keeps a new one that runs so many miles a year; null where it has no limit, or leaves it to the economic life. */
export function policyLife(rule: ReplacementRule | undefined, milesPa: number): number | null {
  if (rule === undefined || rule.logic === 'EAC') return null;
  const byMiles = rule.maxMiles === null || milesPa <= 0 ? null : rule.maxMiles / milesPa;
  const limits = [rule.maxYears, byMiles].filter((limit) => limit !== null);
  if (limits.length === 0) return null;
  return Math.max(1, Math.round(rule.logic === 'LATEST' ? Math.max(...limits) : Math.min(...limits)));
}

/** Whole years from its registration to its own planned year, where no rule limits its role; null where either is UNKNOWN or they do not follow. */
export function plannedLife({ firstRegisteredOn, plannedReplacement }: WorkingVehicle, rule: ReplacementRule | undefined): number | null {
  if (!followsPlan(rule) || firstRegisteredOn === null || plannedReplacement === null) return null;
  const years = Math.round(monthsBetween(firstRegisteredOn, firstDayOf(financialYear(plannedReplacement))) / 12);
  return years > 0 ? years : null;
}

/**
 * What a change of vehicle costs besides its price, pounds: each piece of equipment moved over, and livery and radio taken off.
 * Beside a stated life nothing is assumed: only what equipment.csv states is counted.
 */
export function changeCost(vehicle: WorkingVehicle, fleet: FleetSnapshot, given: Given, isStated: boolean): Input {
  const assumed = (key: string) => (isStated ? 0 : given.of(key).value);
  const moved = fleet
    .equipmentIn(vehicle.code)
    .filter(({ transferable }) => transferable !== false)
    .reduce((sum, { moveCost }) => sum + (moveCost ?? assumed('kit-move-gbp')), 0);
  const taken = vehicle.marking === 'MARKED' ? assumed('vehicle-decommission-gbp') : 0;
  return derivedInput('fitting out again', moved + taken, 'GBP', 'equipment.csv: move_cost of what moves over + taking off livery and radio');
}
