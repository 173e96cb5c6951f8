import type { Column, Model } from '../model.ts';

export interface ReachedGroup {
  readonly code: string;
  /** Whether its people are reached in time. */
  readonly reached: Column;
  /** The sites that reach it in time. */
  readonly sites: readonly Column[];
}

/** Nobody is reached from a closed site:   reached ≤ Σ open over the sites within the limit. */
export function reachedFromOpenSites(model: Model, groups: readonly ReachedGroup[]): void {
  for (const { code, reached, sites } of groups) model.atMost(`reached_${code}_only_if_open`, [[1, reached], ...sites.map((open) => [-1, open] as const)], 0);
}
