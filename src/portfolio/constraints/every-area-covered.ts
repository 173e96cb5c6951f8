import type { Column, Model } from '../model.ts';

export interface CoveredArea {
  readonly code: string;
  /** The sites that reach it in time. */
  readonly reachedFrom: readonly Column[];
}

/** Every area has an open site that reaches it:   Σ open ≥ 1 over the sites within its limit. One that no site reaches makes the model infeasible. */
export function everyAreaCovered(model: Model, areas: readonly CoveredArea[]): void {
  for (const { code, reachedFrom } of areas)
    model.atLeast(
      `covered_${code}`,
      reachedFrom.map((open) => [1, open]),
      1,
    );
}
