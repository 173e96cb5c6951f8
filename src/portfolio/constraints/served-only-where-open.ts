import type { Column, Model } from '../model.ts';
import type { ServedCustomer } from './served-in-full.ts';

/**
 * Nobody is served from a closed site:   share ≤ open, one row for each customer and site. The strong form: sums over customers
 * would allow the same plans, but their relaxation proves far less.
 */
export function servedOnlyWhereOpen(model: Model, customers: readonly ServedCustomer[], sites: readonly Column[]): void {
  for (const { code, shares } of customers)
    for (const [at, share] of shares.entries()) {
      const open = sites[at]!;
      model.atMost(
        `open_for_${code}_at_${open.name}`,
        [
          [1, share],
          [-1, open],
        ],
        0,
      );
    }
}
