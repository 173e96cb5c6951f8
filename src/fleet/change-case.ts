/** What every option that shares or gives up vehicles is worked out under: the fleet, the assumptions, and the day until which things are as they were. */
import { type FinancialYear, financialYearContaining, financialYearsFrom, lastDayOf, shareOfYearAfter, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { CostPool } from '../register/register.ts';
import { type TravelModel, travelModel } from '../register/travel.ts';
import { type Buying, buyingOf } from './buying.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export interface ChangeCase {
  readonly fleet: FleetSnapshot;
  /** What doing nothing would buy is worked out with. */
  readonly buying: Buying;
  /** What doing nothing would do about a vehicle, worked out once for all the options that would give it up; null where that is not known. */
  readonly usualCase: (vehicle: Vehicle) => ReplacementCase | null;
  readonly given: Given;
  readonly travel: TravelModel;
  readonly years: readonly FinancialYear[];
  /** The last day of things as they are. */
  readonly lastDay: string;
  /** The year index in which that day falls: one-offs are spent in it. */
  readonly changesIn: number;
  /** By year index, the share of the year after that day. */
  readonly shares: readonly number[];
  /** How many vehicles that we still hold a pool serves. */
  readonly heldIn: (pool: CostPool) => number;
}

const known = new WeakMap<FleetSnapshot, WeakMap<Given, ChangeCase>>();

/** A change at the end of the year it begins in, year 0 unless it is put off, made once for a fleet and its assumptions and kept for as long as both are. */
export function changeCase(fleet: FleetSnapshot, given: Given): ChangeCase {
  const ofFleet = known.get(fleet) ?? new WeakMap<Given, ChangeCase>();
  const found = ofFleet.get(given) ?? newCase(fleet, given, lastDayOf(given.beginsIn));
  known.set(fleet, ofFleet.set(given, found));
  return found;
}

function newCase(fleet: FleetSnapshot, given: Given, lastDay: string): ChangeCase {
  const [buying, years] = [buyingOf(fleet, given), financialYearsFrom(given.base, fleet.organisation.horizonYears + 1)];
  return {
    fleet,
    buying,
    usualCase: usualCases(buying),
    given,
    travel: travelModel(given),
    years,
    lastDay,
    changesIn: yearIndex(given.base, financialYearContaining(lastDay)),
    shares: years.map((year) => shareOfYearAfter(lastDay, year)),
    heldIn: heldByPool(fleet),
  };
}

/** The same change on another last day. */
export const on = (one: ChangeCase, lastDay: string): ChangeCase => ({
  ...one,
  lastDay,
  changesIn: yearIndex(one.given.base, financialYearContaining(lastDay)),
  shares: one.years.map((year) => shareOfYearAfter(lastDay, year)),
});

function usualCases(buying: Buying): ChangeCase['usualCase'] {
  const found = new Map<Vehicle, ReplacementCase | null>();
  return (vehicle) => {
    if (!found.has(vehicle)) found.set(vehicle, replacementCase(vehicle, 'low', buying));
    return found.get(vehicle) ?? null;
  };
}

/** Counted once for each pool, because a pool may serve the whole fleet. */
function heldByPool(fleet: FleetSnapshot): ChangeCase['heldIn'] {
  const counted = new Map<string, number>();
  return ({ code, vehicles }) => {
    const found = counted.get(code) ?? (vehicles ?? []).filter((vehicle) => isGone(fleet.vehicle.get(vehicle)) === false).length;
    counted.set(code, found);
    return found;
  };
}

const isGone = (vehicle: Vehicle | undefined): boolean => vehicle === undefined || vehicle.status === 'DISPOSED';
