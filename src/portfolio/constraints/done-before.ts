import type { Order } from '../candidate.ts';
import { begunBy, type Choices, isIn } from '../choices.ts';
import type { Model, Term } from '../model.ts';

/**
 * Where both are done, the first begins so many years before the other:   the other begun by a year + the first chosen
 * − the first begun by that year less the lag ≤ 1.
 */
export function doneBefore(model: Model, orders: readonly Order[], choices: Choices): void {
  for (const { first: firstCode, then: thenCode, lagYears } of orders) {
    const [first, then] = [choices.of(firstCode), choices.of(thenCode)];
    if (first === undefined || then === undefined) continue;
    for (const [at, column] of then.by.entries()) {
      const before = begunBy(first, then.candidate.starts[at]!.begins - lagYears);
      const terms: readonly Term[] = [[1, column], [1, isIn(first)], ...(before === undefined ? [] : [[-1, before] as const])];
      model.atMost(`before_${firstCode}_${column.name}`, terms, 1);
    }
  }
}
