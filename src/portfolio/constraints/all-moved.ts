import type { Column, Model } from '../model.ts';

/** Everything has moved by the last wave:   moved by the last = 1. */
export function allMoved(model: Model, byLast: readonly Column[]): void {
  for (const column of byLast) model.exactly(`all_${column.name}`, [[1, column]], 1);
}
