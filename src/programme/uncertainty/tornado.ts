/** What moves a value most: each driver at each end by itself, the widest bar first, and where it would bring the value to nothing. */
import { switchingPoint } from '../../appraisal/index.ts';
import { oneAtATime } from '../../assumptions/draws.ts';
import { centralOf, type Driver, pointsOf } from '../../assumptions/driver.ts';
import { planInCases } from '../../portfolio/plan-in-cases.ts';
import type { PlanUnderDrivers } from './uncertain-plan.ts';

export interface TornadoPoint {
  /** Where the driver stands; null for an outcome, which has a name. */
  readonly at: number | null;
  readonly outcome: string | null;
  readonly probability: number | null;
  readonly value: number;
}

export interface TornadoBar {
  readonly driver: Driver;
  readonly central: number | null;
  readonly points: readonly TornadoPoint[];
  /** The value at the high end less that at the low end, with its sign; of outcomes the best less the worst. */
  readonly bar: number;
  /** Where the driver brings the value to nothing, all else as it is; null where nowhere in reach. */
  readonly switchesAt: number | null;
}

/** What a value comes to with each driver at each of its points; what no driver moves is left out. */
export function tornado(drivers: readonly Driver[], central: number, valueAt: (driver: Driver, point: number) => number): readonly TornadoBar[] {
  return drivers
    .map((driver) => barOf(driver, central, valueAt))
    .filter(({ points }) => points.some(({ value }) => Math.abs(value - central) >= 0.005))
    .sort((one, other) => Math.abs(other.bar) - Math.abs(one.bar) || (one.driver.code < other.driver.code ? -1 : 1));
}

function barOf(driver: Driver, central: number, valueAt: (driver: Driver, point: number) => number): TornadoBar {
  const values = pointsOf(driver).map((point) => ({ point, value: valueAt(driver, point) }));
  const points = values.map(({ point, value }) =>
    driver.kind === 'RANGE'
      ? { at: point, outcome: null, probability: null, value }
      : { at: null, outcome: driver.outcomes[point]!.title, probability: driver.outcomes[point]!.probability, value },
  );
  if (driver.kind === 'OUTCOMES') {
    const all = values.map(({ value }) => value);
    return { driver, central: null, points, bar: Math.max(...all) - Math.min(...all), switchesAt: null };
  }
  const [low, high] = values as [(typeof values)[0], (typeof values)[0]];
  const curve = [low, { point: centralOf(driver), value: central }, high].map(({ point, value }) => ({ at: point, value }));
  return { driver, central: centralOf(driver), points, bar: high.value - low.value, switchesAt: switchingPoint(curve) };
}

/** The same of a plan whose parts and starts are fixed. */
export function planTornado({ plan, drivers }: PlanUnderDrivers, value: number): readonly TornadoBar[] {
  const cases = oneAtATime(drivers);
  const found = planInCases(plan, cases).value;
  const by = new Map(cases.variations.map(({ driver, point }, at) => [`${driver.code} ${point}`, found[at]!]));
  return tornado(drivers, value, (driver, point) => by.get(`${driver.code} ${point}`)!);
}
