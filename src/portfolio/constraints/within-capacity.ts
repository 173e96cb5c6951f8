import type { Column, Model, Term } from '../model.ts';

export interface LimitedSite {
  readonly code: string;
  readonly capacity: number;
  /** What serving takes of it, in the unit of its capacity. */
  readonly uses: readonly Term[];
  /** Whether it is open; null where it always is. */
  readonly open: Column | null;
}

/** A site gives no more than it has, and nothing while closed:   Σ use · share ≤ capacity · open. */
export function withinCapacity(model: Model, sites: readonly LimitedSite[]): void {
  for (const { code, capacity, uses, open } of sites) {
    if (open === null) model.atMost(`capacity_${code}`, uses, capacity);
    else model.atMost(`capacity_${code}`, [...uses, [-capacity, open]], 0);
  }
}
