/** A vehicle with the figures that planners look for beside its own columns, so that lists can be filtered and ordered by them. */
import type { Context } from '../access/context.ts';
import type { Given } from '../assumptions/given.ts';
import { date, oneOf, optional, yesNo } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { type Row, table } from '../exchange/table.ts';
import { givenOf } from '../register/given.ts';
import { fleetOf } from './fleet.store.ts';
import { isUnderUsed, justificationStates, justified, useTests } from './little-used.ts';
import { ageOf, mileSources, milesAYear } from './miles-a-year.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { valueLostPa } from './value-lost.ts';
import { vehicleTable } from './vehicle.record.ts';
import { availabilityOf, vehicleDays } from './vehicle-availability.ts';
import { costSum, costSumOfKind, isSmr, isVariable, ownLines } from './vehicle-cost.ts';

/** Income may exceed cost. */
const anySum = { min: -1e12 };
const pence = (of: string) => optional(measure(`${of}, pence a mile; UNKNOWN where a line or the miles are`, anySum));

export const vehicleFiguresTable = table({
  ...vehicleTable,
  key: ['code'],
  columns: {
    ...vehicleTable.columns,
    age_years: optional(measure('Years since it was first registered')),
    odometer_mi: optional(measure('The latest odometer reading that is believed, miles')),
    odometer_on: optional(date('The day of that reading')),
    miles_pa: optional(measure('Miles a year')),
    miles_from: optional(oneOf(mileSources, 'ODOMETER: two readings that are believed; DAILY: recorded days; LIFETIME: the odometer over its age')),
    days_recorded: optional(whole('Days of the last year that the record of days covers')),
    days_used: optional(whole('Days used, of these')),
    share_of_days_used: optional(share('Days used of days recorded')),
    hours_used: optional(measure('Hours in use on days whose hours are known')),
    under_used: optional(yesNo('Whether it is little used by every measure that is known: days, miles, hours')),
    justification_state: oneOf(justificationStates, 'Whether a reason to keep it though little used holds today; NO_EXPIRY has no last day and does not hold'),
    justified_until: optional(date('The last day of that reason')),
    vor_days: optional(whole('Days off the road in the last year')),
    availability: optional(share('Share of its days in the last year on which it was not off the road')),
    running_cost_pa: optional(money('Pounds a year to run it, base-year prices, shared pools left out; UNKNOWN where one line is', anySum)),
    known_running_cost_pa: money('The part of the running cost that is known', anySum),
    value_lost_pa: optional(money('Value lost a year: (price new today − value today) ÷ age; 0 for one that is rented')),
    fixed_pence_per_mile: pence('Costs that do not follow the miles'),
    variable_pence_per_mile: pence('Costs that follow the miles'),
    pence_per_mile: pence('All running costs, without capital'),
    pence_per_mile_with_capital: pence('All running costs and the value lost'),
    smr_pence_per_mile: pence('Servicing, repair and tyres only; UNKNOWN where there is no such line'),
  },
});

/** The columns that the figures add to a vehicle. */
export const figureColumns: readonly string[] = Object.keys(vehicleFiguresTable.columns).filter((column) => !(column in vehicleTable.columns));

export type VehicleFigures = Row<typeof vehicleFiguresTable>;

/** Pence for each mile; null where either is UNKNOWN or it does not move. */
export const pencePerMile = (amountPa: number | null, milesPa: number | null): number | null =>
  amountPa === null || !milesPa ? null : (100 * amountPa) / milesPa;

export function vehicleFigures(vehicle: Vehicle, fleet: FleetSnapshot, given: Given): VehicleFigures {
  const [odometer, use] = [fleet.odometer.get(vehicle.code), fleet.use.get(vehicle.code)];
  const driven = milesAYear(vehicle, fleet, given);
  const days = vehicleDays(vehicle, fleet, given.on);
  const { state, until } = justified(fleet.justificationsOf(vehicle.code), given.on);
  return {
    ...vehicle,
    ageYears: ageOf(vehicle, given.on),
    odometerMi: odometer?.miles ?? null,
    odometerOn: odometer?.readOn ?? null,
    milesPa: driven?.miles ?? null,
    milesFrom: driven?.from ?? null,
    daysRecorded: use?.daysRecorded ?? null,
    daysUsed: use?.daysUsed ?? null,
    shareOfDaysUsed: use === undefined ? null : use.daysUsed / use.daysRecorded,
    hoursUsed: use?.hours ?? null,
    underUsed: isUnderUsed(useTests(vehicle, driven?.miles ?? null, fleet, given)),
    justificationState: state,
    justifiedUntil: until,
    vorDays: days?.off ?? null,
    availability: availabilityOf(days),
    ...costFigures(vehicle, fleet, given, driven?.miles ?? null),
  };
}

function costFigures(vehicle: Vehicle, fleet: FleetSnapshot, given: Given, milesPa: number | null) {
  const lines = ownLines(vehicle, fleet, given);
  const { total, known } = costSum(lines);
  const valueLost = valueLostPa(vehicle, given);
  const perMile = (amount: number | null) => pencePerMile(amount, milesPa);
  return {
    runningCostPa: total,
    knownRunningCostPa: known,
    valueLostPa: valueLost,
    fixedPencePerMile: perMile(costSum(lines, (one) => !isVariable(one)).total),
    variablePencePerMile: perMile(costSum(lines, isVariable).total),
    pencePerMile: perMile(total),
    pencePerMileWithCapital: perMile(total === null || valueLost === null ? null : total + valueLost),
    smrPencePerMile: perMile(costSumOfKind(lines, isSmr).total),
  };
}

/** Every vehicle with its figures under the recorded assumptions. */
export const vehiclesWithFigures = (context: Context): Promise<readonly VehicleFigures[]> =>
  context.remembered('vehicles', async () => {
    const [fleet, given] = [await fleetOf(context), await givenOf(context)];
    return fleet.vehicles.map((vehicle) => vehicleFigures(vehicle, fleet, given));
  });
