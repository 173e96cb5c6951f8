/** Groups of vehicles that stand ready, each of which can be asked what a mile costs on any measure. */
import type { Given } from '../assumptions/given.ts';
import type { CostGround, CostMeasure } from './cost-measures.ts';
import { type GroupCost, groupCost, lowMileageCaution, medianMiles } from './fleet-costs.ts';
import { type Grouping, groupsOf } from './grouping.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

const mostLeftOutShown = 10;

export interface ShownCost extends GroupCost {
  readonly leftOutCount: number;
}

/** A cost as it is shown: of what is left out the first few, and how many there are. */
export const shownCost = (cost: GroupCost): ShownCost => ({ ...cost, leftOutCount: cost.leftOut.length, leftOut: cost.leftOut.slice(0, mostLeftOutShown) });

export interface CostGroup {
  readonly code: string | null;
  readonly name: string;
  readonly vehicles: number;
  readonly medianMiles: number | null;
  /** Vehicles that drive far less than that. */
  readonly lowMileage: number;
  /** The group with its costs on these measures: only the groups of a page are asked. */
  with(measures: readonly CostMeasure[]): object;
}

export function costGroups(
  vehicles: readonly Vehicle[],
  by: Grouping,
  grounds: ReadonlyMap<string, CostGround>,
  fleet: FleetSnapshot,
  given: Given,
): readonly CostGroup[] {
  return groupsOf(vehicles.filter(isHeld), by, fleet).map(({ code, name, vehicles: those }) => {
    const costs = those.map((vehicle) => grounds.get(vehicle.code)!);
    const median = medianMiles(costs);
    const lowMileage = costs.filter(({ miles }) => lowMileageCaution(miles, median, given) !== null).length;
    const figures = { code, name, vehicles: those.length, medianMiles: median, lowMileage };
    return { ...figures, with: (measures) => ({ ...figures, measures: measures.map((measure) => shownCost(groupCost(measure, costs, given))) }) };
  });
}
