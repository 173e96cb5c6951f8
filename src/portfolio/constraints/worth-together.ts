import type { PlanProblem, Start } from '../candidate.ts';
import { type Choices, type Chosen, type Pair, startTerms } from '../choices.ts';
import { countsFrom } from '../joint-saving.ts';
import type { Column, Model, Term } from '../model.ts';

const negated = (terms: readonly Term[]): readonly Term[] => terms.map(([coefficient, column]) => [-coefficient, column]);

/**
 * What two are worth together counts in a year of the appraisal only if both save in it:   together ≤ one, together ≤ the other,
 * together ≥ one + the other − 1, where "one" is 1 once it saves. Years in which the same starts save share a column.
 */
export function worthTogether(model: Model, { together, factors }: PlanProblem, choices: Choices): readonly Pair[] {
  return together.flatMap((pair) => {
    const [one, other] = [choices.of(pair.one), choices.of(pair.other)];
    if (one === undefined || other === undefined) return [];
    const alike = new Map<string, Column>();
    const active = Array.from({ length: factors.length }, (_, year) => {
      const counts = [one, other].map((chosen) => chosen.candidate.starts.map((start) => countsFrom(start) <= year));
      const key = JSON.stringify(counts);
      if (counts.some((starts) => !starts.includes(true))) return [];
      const column = alike.get(key) ?? bothIn(model, `together_${pair.one}_${pair.other}_${year}`, savingBy(one, year), savingBy(other, year));
      alike.set(key, column);
      return [{ year, column }];
    });
    return [{ together: pair, active: active.flat() }];
  });
}

const savingBy = (chosen: Chosen, year: number): readonly Term[] => startTerms(chosen, (start: Start) => Number(countsFrom(start) <= year));

function bothIn(model: Model, name: string, one: readonly Term[], other: readonly Term[]): Column {
  const column = model.share(name);
  model.atMost(`both_${column.name}_one`, [[1, column], ...negated(one)], 0);
  model.atMost(`both_${column.name}_other`, [[1, column], ...negated(other)], 0);
  model.atLeast(`both_${column.name}`, [[1, column], ...negated(one), ...negated(other)], -1);
  return column;
}
