import type { Chosen } from '../choices.ts';
import type { Model } from '../model.ts';

/** What has started stays started:   started by an earlier year ≤ started by a later one. */
export function startsOnce(model: Model, chosen: readonly Pick<Chosen, 'by'>[]): void {
  for (const { by } of chosen)
    for (const [at, column] of by.entries()) {
      const before = by[at - 1];
      if (before !== undefined)
        model.atMost(
          `once_${column.name}`,
          [
            [1, before],
            [-1, column],
          ],
          0,
        );
    }
}
