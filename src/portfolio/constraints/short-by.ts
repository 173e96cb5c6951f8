import type { Column, Model, Term } from '../model.ts';

const thousand = 1_000;

/** What all years together are short of their targets by stays as little as it can be:   Σ short of a year ≤ most. */
export const shortBy = (model: Model, short: readonly Column[], most: number): void =>
  model.atMost(
    'short',
    short.map((column): Term => [1, column]),
    most / thousand,
  );
