import type { Column, Model, Term } from '../model.ts';

export interface YearOfCapital {
  readonly name: string;
  /** What is spent in the year. */
  readonly spent: readonly Term[];
  readonly ceiling: number;
  /** What is left over for the next year; null where nothing is carried forward. */
  readonly carried: Column | null;
  /** What the year is short of; null where it may not be. */
  readonly short: Column | null;
}

/** No year spends more than its ceiling and what the year before left over:   Σ spent + carried − carried before − short ≤ ceiling. */
export function withinCeiling(model: Model, years: readonly YearOfCapital[]): void {
  for (const [at, { name, spent, ceiling, carried, short }] of years.entries()) {
    const before = years[at - 1]?.carried ?? null;
    const terms: Term[] = [...spent];
    if (carried !== null) terms.push([1, carried]);
    if (before !== null) terms.push([-1, before]);
    if (short !== null) terms.push([-1, short]);
    model.atMost(`ceiling_${name}`, terms, ceiling);
  }
}
