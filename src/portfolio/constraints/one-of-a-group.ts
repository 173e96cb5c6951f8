import type { Group } from '../candidate.ts';
import { type Choices, isIn } from '../choices.ts';
import type { Model } from '../model.ts';

/**
 * Of what rules each other out at most one is chosen, so that keeping things as they are is always among the choices:   Σ chosen ≤ 1;
 * or as few and as many as the group says:   least ≤ Σ chosen ≤ most.
 */
export function oneOfAGroup(model: Model, groups: readonly Group[], choices: Choices): void {
  for (const { name, members, least = 0, most = 1 } of groups) {
    const chosen = members.flatMap((code) => choices.of(code) ?? []).map((one) => [1, isIn(one)] as const);
    if (chosen.length > most) model.atMost(`one_of_${name}`, chosen, most);
    if (least > 0) model.atLeast(`least_of_${name}`, chosen, least);
  }
}
