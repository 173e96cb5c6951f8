import type { Model } from '../model.ts';
import type { MovedBy } from './not-in-wave.ts';

/** What needs another moves no sooner than it:   moved by a wave ≤ the other moved by that wave. */
export function movedNoSooner(model: Model, needs: readonly { readonly one: MovedBy; readonly needed: MovedBy }[]): void {
  for (const { one, needed } of needs)
    for (const [wave, column] of one.by.entries())
      model.atMost(
        `needs_${needed.code}_${column.name}`,
        [
          [1, column],
          [-1, needed.by[wave]!],
        ],
        0,
      );
}
