/**
 * What a vehicle does and costs today: age, odometer, miles and running cost a year, each with its witness. What is UNKNOWN is
 * priced at the end of its assumption that the asker names as the cautious one, and said to be missing; an age is never made up.
 */
import { monthsBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import { type CostToday, costToday } from './cost-today.ts';
import { isOurs } from './funding.ts';
import { daysSince, recordedMiles, type UsualMiles, yearInDays } from './recorded-miles.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

/** Which end of an assumption stands in for what is UNKNOWN: the central value, or the one that cannot flatter. */
export type End = 'value' | 'low' | 'high';

export interface VehicleWork extends CostToday {
  readonly vehicle: WorkingVehicle;
  /** Years since it was first registered, in whole months; null is UNKNOWN. */
  readonly age: Input;
  readonly milesPa: Input;
  readonly odometer: Input;
  /** Days off the road a year for what age brings, where they are recorded. */
  readonly daysOff: number | null;
  readonly missing: readonly Missing[];
}

/** Causes that come with age; an accident or a loan does not. */
const causesOfAge: readonly string[] = ['SERVICE', 'REPAIR', 'MOT', 'AWAITING_PARTS'];

/** Age in years on a day, in whole months; one that is not registered yet has none behind it. */
export function ageOn(vehicle: Pick<Vehicle, 'code' | 'firstRegisteredOn' | 'source' | 'asAt' | 'confidence'>, on: string): Input {
  const since = vehicle.firstRegisteredOn;
  const value = since === null ? null : Math.max(0, monthsBetween(since, on)) / 12;
  return recordInput('age', value, 'years', `vehicles.csv: ${vehicle.code}, first_registered_on`, vehicle);
}

export function vehicleWork(vehicle: WorkingVehicle, fleet: FleetSnapshot, usual: UsualMiles, given: Given, end: End = 'value'): VehicleWork {
  const age = ageOn(vehicle, given.on);
  const milesPa = milesInput(vehicle, fleet, usual, age, given, end);
  const read = fleet.odometer.get(vehicle.code);
  const odometer =
    read === undefined
      ? derivedInput('odometer', age.value === null ? null : age.value * milesPa.value!, 'miles', 'age × miles a year: no reading')
      : recordInput(
          'odometer',
          read.miles,
          'miles',
          read.draw === undefined ? `meter_readings.csv: ${vehicle.code}` : `fuel_draws.csv: ${read.draw}, odometer_mi`,
          { ...unstated, asAt: read.readOn },
        );
  const { cost, costLine } = costToday(vehicle, fleet, given);
  return { vehicle, age, milesPa, odometer, cost, costLine, daysOff: daysOffOf(vehicle, fleet, given.on), missing: missingOf(vehicle, fleet, age, cost) };
}

function milesInput(vehicle: WorkingVehicle, fleet: FleetSnapshot, usual: UsualMiles, age: Input, given: Given, end: End): Input {
  const recorded = recordedMiles(fleet, vehicle, given.on);
  if (recorded !== null) return recordInput('miles a year', recorded, 'miles/year', `vehicle_days.csv: ${vehicle.code}`, unstated);
  const read = fleet.odometer.get(vehicle.code);
  if (read !== undefined && age.value !== null && age.value >= 0.5)
    return derivedInput('miles a year', read.miles / age.value, 'miles/year', 'odometer ÷ age: no days of use are recorded');
  const peers = usual(vehicle.role);
  return peers === null
    ? assumptionInput(given, 'vehicle-miles-pa', end)
    : derivedInput('miles a year', peers, 'miles/year', 'median of its role: its own are UNKNOWN');
}

/** null where times off the road are not recorded, or the vehicle was not there for a whole year. */
function daysOffOf(vehicle: WorkingVehicle, fleet: FleetSnapshot, on: string): number | null {
  if (!fleet.recordsVor || daysSince(vehicle, on) < yearInDays) return null;
  return fleet
    .vorOf(vehicle.code)
    .filter(({ cause }) => causesOfAge.includes(cause))
    .reduce((sum, { days }) => sum + days, 0);
}

const priced = 'priced at the end of its assumption that cannot flatter the option';

function missingOf({ code, body, marketValue, ...vehicle }: WorkingVehicle, fleet: FleetSnapshot, age: Input, cost: VehicleWork['cost']): readonly Missing[] {
  const gap = (what: string, where: string, hides: Missing['hides'], treatment = priced): Missing => ({ what, where, treatment, hides });
  const stated = fleet.vehicleAgeCosts.length > 0 && [`vehicle ${code}`, `role ${vehicle.role}`].some((owner) => fleet.ageCostsOf(owner).length > 0);
  return [
    ...(age.value === null
      ? [gap('age', `vehicles.csv: ${code}, first_registered_on`, 'RECURRING_COST', 'never taken for young: it counts as due, and no saving is claimed')]
      : []),
    ...(stated || cost.fuel.value !== null || body === 'TRAILER' ? [] : [gap('fuel', `cost_lines.csv: a line FUEL for ${code}`, 'RECURRING_COST')]),
    ...(stated || cost.servicing.value !== null
      ? []
      : [gap('servicing and repair', `cost_lines.csv: a line SERVICING_AND_REPAIR for ${code}`, 'RECURRING_COST')]),
    ...(stated || marketValue !== null || !isOurs(vehicle)
      ? []
      : [
          gap(
            'market value',
            `vehicles.csv: ${code}, market_value`,
            'NOTHING',
            'it fetches nothing where it goes sooner, and what the resale curve says where it stays',
          ),
        ]),
    ...(fleet.use.has(code) || fleet.odometer.has(code) || stated
      ? []
      : [gap('miles a year', `vehicle_days.csv or meter_readings.csv: ${code}`, 'RECURRING_COST')]),
  ];
}
