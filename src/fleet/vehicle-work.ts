/**
 * What a vehicle does and costs today: age, odometer, miles and running cost a year, each with its witness. What is UNKNOWN is
 * priced at the end of its assumption that the asker names as the cautious one, and said to be missing; an age is never made up.
 */
import { daysBetween, monthsBetween, percentileInc } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import { type CurrentLine, currentLinesOf } from '../register/current-cost.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

/** Which end of an assumption stands in for what is UNKNOWN: the central value, or the one that cannot flatter. */
export type End = 'value' | 'low' | 'high';

/** What a component of running cost is made of. */
export const components = ['fuel', 'servicing', 'rent', 'fixed'] as const;
export type Component = (typeof components)[number];

/** What a vehicle is, as far as its costs depend on it; a typical one of a role is described by the same words. */
export type WorkingVehicle = Pick<
  Vehicle,
  | 'code'
  | 'role'
  | 'body'
  | 'marking'
  | 'fuel'
  | 'funding'
  | 'offRoad'
  | 'firstRegisteredOn'
  | 'replacementPrice'
  | 'priceBase'
  | 'marketValue'
  | 'hireEndsOn'
  | 'warrantyEndsOn'
  | 'plannedReplacement'
  | 'source'
  | 'asAt'
  | 'confidence'
>;

export interface VehicleWork {
  readonly vehicle: WorkingVehicle;
  /** Years since it was first registered, in whole months; null is UNKNOWN. */
  readonly age: Input;
  readonly milesPa: Input;
  readonly odometer: Input;
  /** Pounds a year today, by component; null where no line is known. */
  readonly cost: Readonly<Record<Component, Input>>;
  /** The one cost line of a component that is the vehicle's alone. */
  readonly costLine: Readonly<Partial<Record<Component, string>>>;
  /** Days off the road a year for what age brings, where they are recorded. */
  readonly daysOff: number | null;
  readonly missing: readonly Missing[];
}

const componentOf = (category: string): Component =>
  category === 'FUEL' || category === 'ELECTRICITY'
    ? 'fuel'
    : category === 'SERVICING_AND_REPAIR' || category === 'TYRES'
      ? 'servicing'
      : category === 'VEHICLE_RENT'
        ? 'rent'
        : 'fixed';

/** Causes that come with age; an accident or a loan does not. */
const causesOfAge: readonly string[] = ['SERVICE', 'REPAIR', 'MOT', 'AWAITING_PARTS'];

/** Age in years on a day, in whole months; one that is not registered yet has none behind it. */
export function ageOn(vehicle: Pick<Vehicle, 'code' | 'firstRegisteredOn' | 'source' | 'asAt' | 'confidence'>, on: string): Input {
  const since = vehicle.firstRegisteredOn;
  const value = since === null ? null : Math.max(0, monthsBetween(since, on)) / 12;
  return recordInput('age', value, 'years', `vehicles.csv: ${vehicle.code}, first_registered_on`, vehicle);
}

/** Too short a time to say what a year of a vehicle is like, days. */
const fewestDays = 30;
const yearInDays = 365;

/** Days up to the appraisal date that a vehicle has been ours to run; a year at the most. */
const daysSince = ({ firstRegisteredOn }: Pick<Vehicle, 'firstRegisteredOn'>, on: string): number =>
  firstRegisteredOn === null ? yearInDays : Math.max(0, Math.min(yearInDays, daysBetween(firstRegisteredOn, on) + 1));

/**
 * Miles of the year on record, scaled to a whole year from the days that the record and the vehicle were there, and to the days whose
 * miles are UNKNOWN; null where none are recorded, or too few days.
 */
export function recordedMiles(fleet: FleetSnapshot, vehicle: Pick<Vehicle, 'code' | 'firstRegisteredOn'>, on: string): number | null {
  const use = fleet.use.get(vehicle.code);
  if (use === undefined || use.miles === null) return null;
  const [known, days] = [use.daysUsed - use.daysWithoutMiles, Math.min(use.daysRecorded, daysSince(vehicle, on))];
  return known <= 0 || days < fewestDays ? null : ((use.miles * use.daysUsed) / known) * (yearInDays / days);
}

/** The usual miles a year of a role: the median of those that are recorded. */
export type UsualMiles = (role: string) => number | null;

export function usualMiles(fleet: FleetSnapshot, on: string): UsualMiles {
  const found = new Map<string, number | null>();
  return (role) => {
    if (!found.has(role)) {
      const miles = fleet.inRole(role).flatMap((vehicle) => recordedMiles(fleet, vehicle, on) ?? []);
      found.set(role, miles.length === 0 ? null : percentileInc(miles, 0.5));
    }
    return found.get(role)!;
  };
}

export function vehicleWork(vehicle: WorkingVehicle, fleet: FleetSnapshot, usual: UsualMiles, given: Given, end: End = 'value'): VehicleWork {
  const age = ageOn(vehicle, given.on);
  const milesPa = milesInput(vehicle, fleet, usual, age, given, end);
  const read = fleet.odometer.get(vehicle.code);
  const odometer =
    read === undefined
      ? derivedInput('odometer', age.value === null ? null : age.value * milesPa.value!, 'miles', 'age × miles a year: no reading')
      : recordInput('odometer', read.miles, 'miles', `meter_readings.csv: ${vehicle.code}`, { ...unstated, asAt: read.readOn });
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

/** What its pools cost today, by component; of a pool that several vehicles share, an equal part. */
function costToday(vehicle: WorkingVehicle, fleet: FleetSnapshot, given: Given): Pick<VehicleWork, 'cost' | 'costLine'> {
  const lines = fleet.poolsOf(vehicle.code).flatMap((pool) => currentLinesOf(pool, fleet.linesOf(pool.code), given));
  const by = Map.groupBy(lines, ({ line }) => componentOf(line.category));
  const partOf = ({ pool, amount }: CurrentLine) => (amount === null ? null : amount / Math.max(1, pool.vehicles?.length ?? 1));
  const cost = (component: Component): Input => {
    const own = by.get(component) ?? [];
    const parts = own.map(partOf);
    const value = own.length === 0 || parts.includes(null) ? null : (parts as number[]).reduce((sum, part) => sum + part, 0);
    const place = `cost_lines.csv: ${own.map(({ line }) => line.code).join(', ') || `none of ${vehicle.code}`}`;
    return recordInput(`${component} today`, value, 'GBP/year', place, own[0]?.line ?? unstated);
  };
  const alone = (component: Component) =>
    by.get(component)?.length === 1 && by.get(component)![0]!.pool.vehicles?.length === 1 ? by.get(component)![0]!.line.code : undefined;
  const costLine = Object.fromEntries(components.flatMap((component) => (alone(component) === undefined ? [] : [[component, alone(component)!]])));
  return { cost: { fuel: cost('fuel'), servicing: cost('servicing'), rent: cost('rent'), fixed: cost('fixed') }, costLine };
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

function missingOf({ code }: WorkingVehicle, fleet: FleetSnapshot, age: Input, cost: VehicleWork['cost']): readonly Missing[] {
  const gap = (what: string, where: string, treatment = priced): Missing => ({ what, where, treatment, hides: 'NOTHING' });
  const stated = fleet.ageCostsOf(`vehicle ${code}`).length > 0;
  return [
    ...(age.value === null
      ? [
          {
            ...gap('age', `vehicles.csv: ${code}, first_registered_on`, 'never taken for young: it counts as due, and no saving is claimed'),
            hides: 'RECURRING_COST' as const,
          },
        ]
      : []),
    ...(stated || cost.fuel.value !== null ? [] : [gap('fuel', `cost_lines.csv: a line FUEL for ${code}`)]),
    ...(stated || cost.servicing.value !== null ? [] : [gap('servicing and repair', `cost_lines.csv: a line SERVICING_AND_REPAIR for ${code}`)]),
    ...(fleet.use.has(code) || fleet.odometer.has(code) || stated ? [] : [gap('miles a year', `vehicle_days.csv or meter_readings.csv: ${code}`)]),
  ];
}
