/**
 * Who drives the miles of a vehicle that is withdrawn: the other vehicles of its role at its base, at what each mile costs them; where there are
 * none, private cars in place of a plain car, and hired vehicles otherwise. Sums of a group are made once, so that asking for one vehicle is quick.
 */
import type { Input } from '../options/input.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import type { ChangeCase } from './change-case.ts';
import { milesAYear } from './miles-a-year.ts';
import { isPerMile, vehicleLines } from './released-cost.ts';
import type { Vehicle } from './snapshot.ts';

export type Goes =
  /** `perMile` is UNKNOWN where none of the others has both its miles and its costs known: then the cost of a mile stays as it was. */
  | { readonly to: 'OTHER_VEHICLES'; readonly others: number; readonly perMile: Input }
  | { readonly to: 'PRIVATE_CARS'; readonly perMile: Input }
  | { readonly to: 'HIRED_VEHICLES'; readonly perDay: Input };

/** Pounds a year that follow a vehicle's miles; null where a line is UNKNOWN or there is none. */
export function perMileCost(vehicle: Vehicle, one: ChangeCase): number | null {
  const lines = vehicleLines(vehicle, one).filter(isPerMile);
  if (lines.length === 0 || lines.some(({ pool }) => one.heldIn(pool) > 1)) return null;
  return lines.reduce<number | null>((sum, { amount }) => (sum === null || amount === null ? null : sum + amount), 0);
}

interface Sums {
  vehicles: number;
  miles: number;
  cost: number;
}

const groupOf = ({ base, role, marking }: Vehicle): string => JSON.stringify([marking === 'COVERT' ? null : base, role, marking === 'COVERT']);

export function whereMilesGo(one: ChangeCase): (vehicle: Vehicle) => Goes {
  const groups = new Map<string, Sums>();
  const known = new Map<string, { readonly miles: number; readonly cost: number }>();
  for (const vehicle of one.fleet.vehicles.filter(({ status }) => status === 'IN_SERVICE')) {
    const [miles, cost] = [milesAYear(vehicle, one.fleet, one.given)?.miles ?? null, perMileCost(vehicle, one)];
    const sums = groups.get(groupOf(vehicle)) ?? { vehicles: 0, miles: 0, cost: 0 };
    sums.vehicles += 1;
    if (miles !== null && miles > 0 && cost !== null) {
      known.set(vehicle.code, { miles, cost });
      sums.miles += miles;
      sums.cost += cost;
    }
    groups.set(groupOf(vehicle), sums);
  }
  return (vehicle) => {
    const sums = groups.get(groupOf(vehicle)) ?? { vehicles: 0, miles: 0, cost: 0 };
    const others = sums.vehicles - Number(vehicle.status === 'IN_SERVICE');
    if (others <= 0) return withoutOthers(vehicle, one);
    const own = known.get(vehicle.code) ?? { miles: 0, cost: 0 };
    const [miles, cost] = [sums.miles - own.miles, sums.cost - own.cost];
    const perMile = derivedInput(
      'cost of a mile',
      miles > 0 ? cost / miles : null,
      'GBP/mile',
      'lines that follow miles ÷ miles, of the others of its role at its base',
    );
    return { to: 'OTHER_VEHICLES', others, perMile };
  };
}

function withoutOthers({ body, marking }: Vehicle, { given }: ChangeCase): Goes {
  return body === 'CAR' && marking === 'UNMARKED'
    ? { to: 'PRIVATE_CARS', perMile: assumptionInput(given, 'mileage-gbp-per-mile') }
    : { to: 'HIRED_VEHICLES', perDay: assumptionInput(given, 'relief-hire-gbp-per-day') };
}
