import type { Column, Model } from '../model.ts';

export interface Replaced {
  readonly code: string;
  /** How many of them there are, all alike. */
  readonly count: number;
  /** How many in each year that they may be replaced in, after the last year included where they may wait so long. */
  readonly years: readonly Column[];
}

/** Everything that falls due is replaced in one of the years that it may be:   Σ replaced over the years = count. */
export function eachInOneYear(model: Model, all: readonly Replaced[]): void {
  for (const { code, count, years } of all)
    model.exactly(
      `once_${code}`,
      years.map((replaced) => [1, replaced]),
      count,
    );
}
