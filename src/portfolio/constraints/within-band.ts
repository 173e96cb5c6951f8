import type { Model, Term } from '../model.ts';

export interface YearOfSpending {
  readonly name: string;
  readonly spent: readonly Term[];
}

/** Each year spends about the mean of all:   (1 − band) · mean ≤ Σ spent ≤ (1 + band) · mean. */
export function withinBand(model: Model, years: readonly YearOfSpending[], band: number): void {
  const all = years.flatMap(({ spent }) => spent);
  const mean = (weight: number): Term[] => all.map(([amount, column]) => [(-weight * amount) / years.length, column]);
  for (const { name, spent } of years) {
    model.atMost(`at_most_${name}`, [...spent, ...mean(1 + band)], 0);
    model.atLeast(`at_least_${name}`, [...spent, ...mean(1 - band)], 0);
  }
}
