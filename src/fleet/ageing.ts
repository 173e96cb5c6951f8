/**
 * What a vehicle costs to run in each coming year, and what it is worth at the end of each: years stated in vehicle_age_costs.csv,
 * or else the ageing model, calibrated to the vehicle's own costs and market value where they are known. Pounds in base-year
 * prices, without VAT. Purchase prices are spent and appear nowhere.
 */

import type { Given } from '../assumptions/given.ts';
import { type AgeingRates, priceBehind, servicingGrowth } from './ageing-rates.ts';
import type { Component } from './cost-today.ts';
import { isOurs } from './funding.ts';
import { modelledAgeing } from './modelled-life.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { statedAgeing, statedLife } from './stated-life.ts';
import type { End, VehicleWork } from './vehicle-work.ts';

/** Pounds of one year by what they are spent on; `offRoad` is relief for the days off the road, `stated` a whole year as stated. */
export type RunningCost = Readonly<Record<Component | 'offRoad' | 'stated', number>>;

export interface Ageing {
  readonly basis: 'STATED' | 'MODEL';
  /** The last year that is stated; further years repeat it. Infinity for the model. */
  readonly lastYear: number;
  /** In year 1, 2, 3 … from now; for a new one, of its life. */
  running(year: number): RunningCost;
  /** What it fetches after so many years; 0 is now, and for a new one its price without conversion. */
  worth(year: number): number;
}

export const sumOfRunning = ({ fuel, servicing, rent, fixed, offRoad, stated }: RunningCost): number => fuel + servicing + rent + fixed + offRoad + stated;

const isElectric = ({ fuel }: Pick<Vehicle, 'fuel'>): boolean => fuel === 'BEV';

/** The assumption that stands in for the fuel or electricity of a mile. */
export const energyKey = (vehicle: Pick<Vehicle, 'fuel'>): string => (isElectric(vehicle) ? 'electricity-gbp-per-mile' : 'energy-gbp-per-mile');

/** An assumption at the end that is asked for. */
export function atEnd(given: Given, key: string, end: End): number {
  const { value, low, high } = given.of(key);
  return { value, low: low ?? value, high: high ?? value }[end];
}

/** How many times as much as when new its servicing costs today, as far as the growth was ever seen: a barge of seventy counts as it was then. */
function grownToday({ age, odometer }: VehicleWork, rates: AgeingRates, mostYears: number): number {
  if (age.value === null || age.value === 0) return 1;
  const years = Math.min(age.value, mostYears);
  return servicingGrowth(Math.max(1, years), ((odometer.value ?? 0) * years) / age.value, rates);
}

/** What has no engine uses no fuel, unless a cost line says so. */
const usesFuel = ({ body }: Pick<Vehicle, 'body'>): boolean => body !== 'TRAILER';

/** Pounds of fuel and of servicing a year as the vehicle is today, its own or assumed. */
export function usedToday(work: VehicleWork, rates: AgeingRates, given: Given, end: End) {
  const { vehicle, milesPa, cost } = work;
  const grown = grownToday(work, rates, atEnd(given, 'ageing-most-years', end));
  return {
    fuel: cost.fuel.value ?? (usesFuel(vehicle) ? milesPa.value! * atEnd(given, energyKey(vehicle), end) : 0),
    servicing: cost.servicing.value ?? milesPa.value! * atEnd(given, 'servicing-gbp-per-mile', end) * grown,
    /** Servicing for a mile when it was new. */
    servicingPerMileNew: milesPa.value === 0 ? null : cost.servicing.value === null ? null : cost.servicing.value / (milesPa.value! * grown),
  };
}

/** What a vehicle fetches today, where anybody knows; null otherwise. */
const stated = ({ marketValue }: Pick<Vehicle, 'marketValue'>, given: Given): number | null =>
  marketValue === null ? null : given.inBasePrices(marketValue, null);

/** The coming years of a vehicle that is held today. One that is leased or hired is worth nothing to us at any time. */
export function ageingFromToday(work: VehicleWork, fleet: FleetSnapshot, rates: AgeingRates, given: Given, end: End = 'value'): Ageing {
  const { vehicle, age, odometer, milesPa, cost, daysOff } = work;
  const mayBeSold = isOurs(vehicle);
  const life = statedLife(fleet, given, `vehicle ${vehicle.code}`, `role ${vehicle.role}`);
  const valued = mayBeSold ? stated(vehicle, given) : 0;
  if (life !== null) {
    const years = Math.min(life.length, age.value === null ? life.length : Math.floor(age.value));
    return statedAgeing(life, years, valued ?? (years === 0 ? (priceBeforeConversion(vehicle, given) ?? 0) : life[years - 1]!.worth));
  }
  const used = usedToday(work, rates, given, end);
  const worth = valued ?? (end === 'low' ? 0 : null); // what nobody valued, and goes the sooner, fetches and loses nothing; otherwise the resale curve says
  const price = mayBeSold
    ? (priceBeforeConversion(vehicle, given) ?? (worth === null ? 0 : priceBehind(worth, age.value ?? 0, odometer.value ?? 0, rates)))
    : 0;
  return modelledAgeing(
    {
      ...used,
      age: age.value,
      odometer: odometer.value ?? 0,
      milesPa: milesPa.value!,
      rent: cost.rent.value ?? 0,
      fixed: cost.fixed.value ?? 0,
      daysOff,
      price,
      worth,
    },
    daysOff === null ? { ...rates, daysOffPerYear: atEnd(given, 'days-off-road-per-year-of-age', end) } : rates,
  );
}

/** What one like it costs today less the livery, lights and radio that nobody buys again; null is UNKNOWN. */
export function priceBeforeConversion(vehicle: Pick<Vehicle, 'replacementPrice' | 'priceBase' | 'marking'>, given: Given): number | null {
  if (vehicle.replacementPrice === null) return null;
  const price = given.inBasePrices(vehicle.replacementPrice, vehicle.priceBase);
  return vehicle.marking === 'MARKED' ? price * (1 - given.of('conversion-share-of-price').value) : price;
}
