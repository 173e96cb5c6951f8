import type { Column, Model } from '../model.ts';

export interface Nearest {
  readonly code: string;
  /** Whether all of them are closed, so that people go on to the next. */
  readonly passed: Column;
  readonly sites: readonly Column[];
}

/** Who finds all the nearest sites closed goes on to the next:   passed + Σ open ≥ 1 over those nearest. */
export function passedOver(model: Model, all: readonly Nearest[]): void {
  for (const { code, passed, sites } of all) model.atLeast(`go_on_from_${code}`, [[1, passed], ...sites.map((open) => [1, open] as const)], 1);
}
