/** What the miles of private cars would cost in a pool car, at what our own pool cars cost for each mile. */
import type { Given } from '../assumptions/given.ts';
import type { CostGround } from './cost-measures.ts';
import { groupCost } from './fleet-costs.ts';

export interface PoolCarComparison {
  /** Pool cars whose cost and miles are known. */
  readonly poolCars: number;
  /** Pence a mile with the value lost; null where nothing of our pool cars is known. */
  readonly pencePerMile: number | null;
  /** Pence for one more mile of a car that is there anyway. */
  readonly variablePencePerMile: number | null;
  /** Pounds for the same miles in more pool cars. */
  readonly cost: number | null;
  /** What is paid for the miles and in lump sums, less that; positive where a pool car would be cheaper. null is UNKNOWN. */
  readonly difference: number | null;
  /** Pounds for the same miles in pool cars that stand idle anyway. */
  readonly costIfIdle: number | null;
}

export function poolCarComparison(miles: number, paid: number | null, vehicles: readonly CostGround[], given: Given): PoolCarComparison {
  const pool = vehicles.filter(({ vehicle }) => vehicle.role === 'POOL');
  const [all, variable] = [groupCost('WITH_CAPITAL', pool, given), groupCost('VARIABLE', pool, given)];
  const cost = all.pencePerMile === null ? null : (miles * all.pencePerMile) / 100;
  return {
    poolCars: all.count,
    pencePerMile: all.pencePerMile,
    variablePencePerMile: variable.pencePerMile,
    cost,
    difference: cost === null || paid === null ? null : paid - cost,
    costIfIdle: variable.pencePerMile === null ? null : (miles * variable.pencePerMile) / 100,
  };
}
