/** What a vehicle costs to run today by what it is spent on, from the cost lines of its pools. */
import type { Given } from '../assumptions/given.ts';
import type { Input } from '../options/input.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import { type CurrentLine, currentLinesOf } from '../register/current-cost.ts';
import type { FleetSnapshot } from './snapshot.ts';
import type { WorkingVehicle } from './working-vehicle.ts';

/** What a component of running cost is made of. */
export const components = ['fuel', 'servicing', 'rent', 'fixed'] as const;
export type Component = (typeof components)[number];

export interface CostToday {
  /** Pounds a year today, by component; null where no line is known. */
  readonly cost: Readonly<Record<Component, Input>>;
  /** The one cost line of a component that is the vehicle's alone. */
  readonly costLine: Readonly<Partial<Record<Component, string>>>;
}

const componentOf = (category: string): Component =>
  category === 'FUEL' || category === 'ELECTRICITY'
    ? 'fuel'
    : category === 'SERVICING_AND_REPAIR' || category === 'TYRES'
      ? 'servicing'
      : category === 'VEHICLE_RENT'
        ? 'rent'
        : 'fixed';

/** What its pools cost today, by component; of a pool that several vehicles share, an equal part. Tyres alone are not its servicing. */
export function costToday(vehicle: WorkingVehicle, fleet: FleetSnapshot, given: Given): CostToday {
  const lines = fleet.poolsOf(vehicle.code).flatMap((pool) => currentLinesOf(pool, fleet.linesOf(pool.code), given));
  const by = Map.groupBy(lines, ({ line }) => componentOf(line.category));
  const partOf = ({ pool, amount }: CurrentLine) => (amount === null ? null : amount / Math.max(1, pool.vehicles?.length ?? 1));
  const cost = (component: Component): Input => {
    const own = by.get(component) ?? [];
    const parts = own.map(partOf);
    const isKnown = own.length > 0 && !parts.includes(null) && (component !== 'servicing' || own.some(({ line }) => line.category === 'SERVICING_AND_REPAIR'));
    const value = !isKnown ? null : (parts as number[]).reduce((sum, part) => sum + part, 0);
    const place = `cost_lines.csv: ${own.map(({ line }) => line.code).join(', ') || `none of ${vehicle.code}`}`;
    return recordInput(`${component} today`, value, 'GBP/year', place, own[0]?.line ?? unstated);
  };
  const alone = (component: Component) =>
    by.get(component)?.length === 1 && by.get(component)![0]!.pool.vehicles?.length === 1 ? by.get(component)![0]!.line.code : undefined;
  const costLine = Object.fromEntries(components.flatMap((component) => (alone(component) === undefined ? [] : [[component, alone(component)!]])));
  return { cost: { fuel: cost('fuel'), servicing: cost('servicing'), rent: cost('rent'), fixed: cost('fixed') }, costLine };
}
