import { type Choices, isIn } from '../choices.ts';
import type { Model } from '../model.ts';

/** What must be done, or is wanted, is chosen:   chosen = 1; what is not wanted is not:   chosen = 0. */
export function chosenOrNot(model: Model, wanted: readonly string[], unwanted: readonly string[], choices: Choices): void {
  const each = (codes: readonly string[], name: string, value: number) => {
    for (const chosen of [...new Set(codes)].flatMap((code) => choices.of(code) ?? []))
      model.exactly(`${name}_${chosen.candidate.code}`, [[1, isIn(chosen)]], value);
  };
  each(wanted, 'must_have', 1);
  each(unwanted, 'must_not_have', 0);
}
