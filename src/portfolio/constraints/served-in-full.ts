import type { Column, Model } from '../model.ts';

export interface ServedCustomer {
  readonly code: string;
  /** The share of it that each site serves, in the order of the sites. */
  readonly shares: readonly Column[];
}

/** Every customer is served in full:   Σ share = 1 over the sites. With shares that are 0 or 1, by one site alone. */
export function servedInFull(model: Model, customers: readonly ServedCustomer[]): void {
  for (const { code, shares } of customers)
    model.exactly(
      `served_${code}`,
      shares.map((share) => [1, share]),
      1,
    );
}
