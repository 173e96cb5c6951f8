/** What is uncertain: a value somewhere in a range, or one of several outcomes. */
import type { Range } from './sample.ts';

/** What it has in common with others: in this share of all cases it stands where the factor stands; negative: opposite to it. */
export interface SharedFactor {
  readonly factor: string;
  readonly goesWith: number;
}

interface Named {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly shared: SharedFactor | null;
}

export interface RangeDriver extends Named {
  readonly kind: 'RANGE';
  readonly range: Range;
}

export interface Outcome {
  readonly title: string;
  readonly probability: number;
}

export interface OutcomeDriver extends Named {
  readonly kind: 'OUTCOMES';
  readonly outcomes: readonly Outcome[];
  /** The outcome that stated figures rest on; −1: none of them, the figures as stated. */
  readonly central: number;
}

export type Driver = RangeDriver | OutcomeDriver;

/** Where a driver stands while nothing is varied: the central value, or the number of the outcome. */
export const centralOf = (driver: Driver): number => (driver.kind === 'RANGE' ? driver.range.central : driver.central);

/** The points a driver is tried at by itself: both ends of a range, or each outcome. */
export const pointsOf = (driver: Driver): readonly number[] =>
  driver.kind === 'RANGE' ? [driver.range.low, driver.range.high] : driver.outcomes.map((_, at) => at);
