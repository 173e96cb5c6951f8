/**
 * What a mile costs in groups of vehicles that stand ready, with quartiles of type 7. A vehicle that hardly moves looks dear, because
 * its fixed cost is spread over few miles: that is said wherever it is so.
 */
import { percentileInc } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type CostGround, type CostMeasure, type CostPerMile, costPerMile, definitions } from './cost-measures.ts';
import { isHeld } from './vehicle-availability.ts';

export interface GroupCost {
  readonly measure: CostMeasure;
  /** What is divided. */
  readonly numerator: string;
  /** Σ pounds and Σ miles of the vehicles where both are known, those that do not move included. */
  readonly amount: number;
  readonly miles: number;
  /** Pence: the one sum over the other; null where nothing is known or nothing moves. */
  readonly pencePerMile: number | null;
  /** Vehicles with a value of their own. */
  readonly count: number;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly leftOut: readonly CostPerMile[];
}

export function groupCost(measure: CostMeasure, vehicles: readonly CostGround[], given: Given): GroupCost {
  const costs = vehicles.filter(({ vehicle }) => isHeld(vehicle)).map((one) => costPerMile(measure, one, given));
  const values = costs.flatMap(({ value }) => value ?? []);
  const known = costs.filter(({ amount, miles }) => amount !== null && miles !== null);
  const [amount, miles] = [known.reduce((sum, one) => sum + one.amount!, 0), known.reduce((sum, one) => sum + one.miles!, 0)];
  const mark = (share: number) => (values.length < given.of('fleet-fewest-peers').value ? null : percentileInc(values, share));
  return {
    measure,
    numerator: definitions[measure].numerator,
    amount,
    miles,
    pencePerMile: miles === 0 ? null : (100 * amount) / miles,
    count: values.length,
    lowerQuartile: mark(0.25),
    median: mark(0.5),
    upperQuartile: mark(0.75),
    leftOut: costs.filter(({ value }) => value === null),
  };
}

/** 1 is the cheapest quarter, 4 the dearest; null without a value or with too few peers. */
export function quarterOf(value: number | null, { lowerQuartile, median, upperQuartile }: GroupCost): 1 | 2 | 3 | 4 | null {
  if (value === null || lowerQuartile === null || median === null || upperQuartile === null) return null;
  return value <= lowerQuartile ? 1 : value <= median ? 2 : value <= upperQuartile ? 3 : 4;
}

/** The median of the miles a year of these vehicles; null where none is known. */
export function medianMiles(costs: readonly Pick<CostPerMile, 'miles'>[]): number | null {
  const miles = costs.flatMap((one) => one.miles ?? []);
  return miles.length === 0 ? null : percentileInc(miles, 0.5);
}

/** What to bear in mind of a vehicle that drives far less than the median of its peers; null where it does not. */
export function lowMileageCaution(miles: number | null, median: number | null, given: Given): string | null {
  if (miles === null || median === null || miles >= given.of('low-mileage-share').value * median) return null;
  return `It drives ${Math.round(miles)} miles a year where the median of its role is ${Math.round(median)}: its fixed cost is spread over few miles, so that it looks dear for each mile.`;
}
