import type { Column, Model } from '../model.ts';

/** Somebody is served by so many open places in a year:   Σ open ≥ least, over the places that may close or open. */
export function enoughOpen(model: Model, name: string, open: readonly Column[], least: number): void {
  model.atLeast(
    `enough_open_${name}`,
    open.map((column) => [1, column]),
    least,
  );
}
