import type { Need } from '../candidate.ts';
import { type Choices, startedBy } from '../choices.ts';
import type { Model } from '../model.ts';

/**
 * What needs another starts no sooner than it, or so many years later:   started by a year ≤ the other started by that year less the lag.
 * What needs something that is not there cannot start.
 */
export function needsFirst(model: Model, needs: readonly Need[], choices: Choices): void {
  for (const { candidate, other, lagYears } of needs) {
    const [one, needed] = [choices.of(candidate), choices.of(other)];
    for (const [at, column] of (one?.by ?? []).entries()) {
      const first = needed === undefined ? undefined : startedBy(needed, one!.candidate.starts[at]!.year - lagYears);
      model.atMost(`needs_${other}_${column.name}`, [[1, column], ...(first === undefined ? [] : [[-1, first] as const])], 0);
    }
  }
}
