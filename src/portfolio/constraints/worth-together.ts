import type { PlanProblem } from '../candidate.ts';
import { type Choices, type Chosen, type Pair, startTerms } from '../choices.ts';
import type { Model } from '../model.ts';

/** Whether a start has begun to change what is spent each year by a year of the plan. */
const isSaving = (chosen: Chosen, year: number) => startTerms(chosen, ({ saving }) => Number(saving.slice(0, year + 1).some((amount) => amount !== 0)));

/**
 * What two are worth together counts in a year only if both save in it:   together ≤ one, together ≤ the other,
 * together ≥ one + the other − 1, where "one" is 1 once it saves.
 */
export function worthTogether(model: Model, { together, years }: PlanProblem, choices: Choices): readonly Pair[] {
  return together.flatMap((pair) => {
    const [one, other] = [choices.of(pair.one), choices.of(pair.other)];
    if (one === undefined || other === undefined) return [];
    const active = Array.from({ length: years }, (_, year) => {
      const column = model.share(`together_${pair.one}_${pair.other}_${year}`);
      const [first, second] = [isSaving(one, year), isSaving(other, year)];
      const less = first.map(([coefficient, of]) => [-coefficient, of] as const);
      const lessOther = second.map(([coefficient, of]) => [-coefficient, of] as const);
      model.atMost(`both_${column.name}_one`, [[1, column], ...less], 0);
      model.atMost(`both_${column.name}_other`, [[1, column], ...lessOther], 0);
      model.atLeast(`both_${column.name}`, [[1, column], ...less, ...lessOther], -1);
      return { year, column };
    });
    return [{ together: pair, active }];
  });
}
