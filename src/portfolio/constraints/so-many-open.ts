import type { Column, Model } from '../model.ts';

/** Exactly so many sites are open:   Σ open = p. */
export function soManyOpen(model: Model, sites: readonly Column[], count: number): void {
  model.exactly(
    'so_many_open',
    sites.map((open) => [1, open]),
    count,
  );
}
