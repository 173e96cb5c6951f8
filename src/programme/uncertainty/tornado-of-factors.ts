/**
 * What a plan is worth where everything that shares a factor moves with it at once: energy in all buildings and vehicles, not one price at a
 * time. What goes opposite to the factor stands at its other end.
 */
import type { Cases } from '../../assumptions/draws.ts';
import { centralOf, type Driver, type RangeDriver } from '../../assumptions/driver.ts';
import { planInCases } from '../../portfolio/plan-in-cases.ts';
import type { PlanUnderDrivers } from './uncertain-plan.ts';

export interface FactorBar {
  readonly factor: string;
  readonly drivers: readonly RangeDriver[];
  /** The value with the factor at its low end, and at its high one. */
  readonly low: number;
  readonly high: number;
  readonly bar: number;
}

type Sharing = RangeDriver & { readonly shared: NonNullable<RangeDriver['shared']> };
const isSharing = (driver: Driver): driver is Sharing => driver.kind === 'RANGE' && driver.shared !== null;

/** Of factors that several drivers share, the widest first; one that moves nothing is left out. */
export function factorBars({ plan, drivers }: PlanUnderDrivers): readonly FactorBar[] {
  const groups = [...Map.groupBy(drivers.filter(isSharing), ({ shared }) => shared.factor)].filter(([, together]) => together.length > 1);
  const { value } = planInCases(plan, endsOfFactors(drivers, groups));
  return groups
    .map(([factor, together], at) => {
      const [low, high] = [value[2 * at]!, value[2 * at + 1]!];
      return { factor, drivers: together, low, high, bar: high - low };
    })
    .filter(({ bar }) => Math.abs(bar) >= 0.005)
    .sort((one, other) => Math.abs(other.bar) - Math.abs(one.bar));
}

/** A case for each end of each factor, everything else at its centre. */
function endsOfFactors(drivers: readonly Driver[], groups: readonly (readonly [string, readonly Sharing[]])[]): Cases {
  const count = 2 * groups.length;
  const placed = new Map(drivers.map((driver) => [driver.code, new Float64Array(count).fill(centralOf(driver))]));
  for (const [at, [, together]] of groups.entries())
    for (const { code, range, shared } of together) {
      const ends = shared.goesWith < 0 ? [range.high, range.low] : [range.low, range.high];
      placed.get(code)!.set(ends, 2 * at);
    }
  return { count, weights: null, of: (code) => placed.get(code) ?? null };
}
