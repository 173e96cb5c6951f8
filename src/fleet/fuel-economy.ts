/** Vehicles that drew far more or far less fuel than their miles can have used: a card used for another vehicle shows on both. */
import type { Given } from '../assumptions/given.ts';
import { type DataCheck, finding } from './data-check.ts';
import { daysInYear, milesAYear } from './miles-a-year.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

const litresPerGallon = 4.54609;

/** What such a body can do on a gallon, least and most, and the largest tank it has. */
const keys = {
  CAR: { economy: 'fuel-mpg-car', tank: 'fuel-tank-litres-car' },
  VAN: { economy: 'fuel-mpg-van', tank: 'fuel-tank-litres-van' },
  MINIBUS: { economy: 'fuel-mpg-minibus', tank: 'fuel-tank-litres-minibus' },
  TRUCK: { economy: 'fuel-mpg-truck', tank: 'fuel-tank-litres-truck' },
  MOTORCYCLE: { economy: 'fuel-mpg-motorcycle', tank: 'fuel-tank-litres-motorcycle' },
  TRAILER: { economy: 'fuel-mpg-trailer', tank: 'fuel-tank-litres-trailer' },
  OTHER: { economy: 'fuel-mpg-other', tank: 'fuel-tank-litres-other' },
} as const satisfies Record<NonNullable<Vehicle['body']>, object>;

/** The assumption that says how large the largest tank of a body is. */
export const tankKey = (body: NonNullable<Vehicle['body']>): string => keys[body].tank;

export interface Drawn {
  readonly vehicle: string;
  readonly litres: number;
  readonly days: number;
}

interface Economy {
  readonly vehicle: Vehicle;
  /** Miles in the days that the log covers. */
  readonly miles: number;
  readonly gallons: number;
  readonly least: number;
  readonly most: number;
}

const mpg = ({ miles }: Economy, { gallons }: Economy): number => miles / gallons;
const isRight = (own: Economy, drawn: Economy): boolean => mpg(own, drawn) >= own.least && mpg(own, drawn) <= own.most;

/**
 * Vehicles that were there for the whole log, whose miles are known other than from their whole life. Where the one that drew too
 * much and the one that drew too little of a base are the only such, and would both be right with the draws of the other, each names
 * the other.
 */
export function fuelEconomyChecks(drawn: readonly Drawn[], fleet: FleetSnapshot, given: Given): readonly DataCheck[] {
  const odd = drawn.flatMap((one) => economyOf(one, fleet, given)).filter((one) => !isRight(one, one));
  const byBase = Map.groupBy(odd, ({ vehicle }) => vehicle.base);
  return odd.map((one) => {
    const { vehicle, miles, gallons } = one;
    const tooMuch = mpg(one, one) < one.least;
    const others = vehicle.base === null ? [] : byBase.get(vehicle.base)!.filter((other) => other !== one);
    const [other] = others;
    const isSwapped = others.length === 1 && isRight(one, other!) && isRight(other!, one);
    const swapped = isSwapped ? ' With the draws of the related vehicle both would be right.' : '';
    const found = `${Math.round(gallons * litresPerGallon)} litres for ${Math.round(miles)} miles: ${mpg(one, one).toFixed(1)} miles a gallon, where ${one.least} to ${one.most} can be.${swapped}`;
    const related = isSwapped ? [other!.vehicle.code] : [];
    return finding(tooMuch ? 'FUEL_TOO_MUCH_FOR_MILES' : 'FUEL_TOO_LITTLE_FOR_MILES', {
      vehicle: vehicle.code,
      related,
      at: `litres of ${vehicle.code}`,
      found,
    });
  });
}

function economyOf({ vehicle: code, litres, days }: Drawn, fleet: FleetSnapshot, given: Given): readonly Economy[] {
  const vehicle = fleet.vehicle.get(code)!;
  const driven = milesAYear(vehicle, fleet, given);
  const since = vehicle.firstRegisteredOn;
  const wasThere = isHeld(vehicle) && (since === null || since <= fleet.yearAgo) && days >= given.of('odometer-fewest-days').value;
  if (!wasThere || driven === null || driven.from === 'LIFETIME' || vehicle.fuel === 'PHEV' || vehicle.fuel === 'BEV') return [];
  const { low, high, value } = given.of(keys[vehicle.body ?? 'OTHER'].economy);
  return [{ vehicle, miles: (driven.miles * days) / daysInYear, gallons: litres / litresPerGallon, least: low ?? value, most: high ?? value }];
}
