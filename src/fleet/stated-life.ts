/** The years of a life that somebody states, in place of the ageing model. */
import type { Given } from '../assumptions/given.ts';
import type { Ageing, RunningCost } from './ageing.ts';
import type { FleetSnapshot, VehicleAgeCost } from './snapshot.ts';

/** What is stated of a life, year by year, in base-year prices. */
export interface StatedYear {
  readonly running: number;
  readonly worth: number;
}

/** The years stated for the first of these owners that has any; null where none has. */
export function statedLife(fleet: FleetSnapshot, given: Given, ...owners: readonly string[]): readonly StatedYear[] | null {
  const rows = owners.map((owner) => fleet.ageCostsOf(owner)).find((found) => found.length > 0);
  if (rows === undefined) return null;
  const real = (amount: number, { priceBase }: VehicleAgeCost) => given.inBasePrices(amount, priceBase);
  return rows.toSorted((one, other) => one.ageYear - other.ageYear).map((row) => ({ running: real(row.runningCost, row), worth: real(row.marketValue, row) }));
}

const nothing: RunningCost = { fuel: 0, servicing: 0, rent: 0, fixed: 0, offRoad: 0, stated: 0 };

/** A stated life from the year after `age` on; worth `now` today. */
export function statedAgeing(life: readonly StatedYear[], age: number, now: number): Ageing {
  const yearOf = (year: number) => life[Math.min(life.length, age + year) - 1]!;
  return {
    basis: 'STATED',
    lastYear: Math.max(0, life.length - age),
    running: (year) => ({ ...nothing, stated: yearOf(year).running }),
    worth: (year) => (year === 0 ? now : yearOf(year).worth),
  };
}
