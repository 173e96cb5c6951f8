/**
 * One vehicle's work done over the horizon by a chain of vehicles: the one held now, kept so many years, then new ones, each kept as
 * long as policy keeps them. A change falls at the end of its year index; running cost of year t is that of the year that ends then,
 * so a chain costs what its equivalent annual cost says. Year 0 is now; ages are those of the appraisal date.
 */
import type { Ageing, RunningCost } from './ageing.ts';

export interface Chain {
  /** The year index in which the one held now goes. */
  readonly firstChange: number;
  /** Year indexes in which a new one is bought, within the horizon. */
  readonly changes: readonly number[];
  /** Running cost by year index; nothing in year 0. */
  readonly running: readonly (RunningCost | null)[];
  /** What is sold in each change, pounds. */
  readonly sales: ReadonlyMap<number, number>;
  /** What the one held at the horizon is worth then: one that came new its value in use, the one held from the start its price. */
  readonly worthAtEnd: number;
}

/** What is bought each time: its ageing, and its value in use at the age of 0, 1, 2 … years. */
export interface Renewal {
  readonly ageing: Ageing;
  readonly inUse: readonly number[];
}

/** The chain over `horizon` years: the held one until `firstChange`, then new ones of `life` whole years each. */
export function chainOf(held: Ageing, { ageing: bought, inUse }: Renewal, firstChange: number, life: number, horizon: number): Chain {
  const changes: number[] = [];
  for (let year = firstChange; year < horizon; year += life) changes.push(year);
  const ageAt = (year: number) => (year <= firstChange ? null : ((year - firstChange - 1) % life) + 1);
  const running: (RunningCost | null)[] = [null];
  for (let year = 1; year <= horizon; year += 1) {
    const age = ageAt(year);
    running.push(age === null ? held.running(year) : bought.running(age));
  }
  const sales = new Map(changes.map((year) => [year, year === firstChange ? held.worth(year) : bought.worth(life)]));
  const age = ageAt(horizon);
  return { firstChange, changes, running, sales, worthAtEnd: age === null ? held.worth(horizon) : inUse[age]! };
}
