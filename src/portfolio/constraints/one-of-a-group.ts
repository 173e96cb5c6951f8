import type { Group } from '../candidate.ts';
import { type Choices, isIn } from '../choices.ts';
import type { Model } from '../model.ts';

/** Of what rules each other out at most one is chosen, so that keeping things as they are is always among the choices:   Σ chosen ≤ 1. */
export function oneOfAGroup(model: Model, groups: readonly Group[], choices: Choices): void {
  for (const { name, members } of groups) {
    const columns = members.flatMap((code) => choices.of(code) ?? []).map(isIn);
    if (columns.length > 1)
      model.atMost(
        `one_of_${name}`,
        columns.map((column) => [1, column]),
        1,
      );
  }
}
