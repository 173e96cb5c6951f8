import type { Column, Model } from '../model.ts';

export interface Passed {
  readonly code: string;
  /** Whether the next nearest is closed like all before it, so that people go on. */
  readonly passed: Column;
  /** Whether all before it are; null where it is the nearest. */
  readonly before: Column | null;
  readonly next: Column;
}

/** Who has gone past the nearer sites and finds the next one closed too goes on:   passed ≥ passed before − open, and from the nearest passed ≥ 1 − open. */
export function passedOver(model: Model, all: readonly Passed[]): void {
  for (const { code, passed, before, next } of all)
    model.atLeast(`go_on_from_${code}`, [[1, passed], [1, next], ...(before === null ? [] : [[-1, before] as const])], before === null ? 1 : 0);
}
