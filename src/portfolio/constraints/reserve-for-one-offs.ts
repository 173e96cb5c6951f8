import type { PlanProblem } from '../candidate.ts';
import { allStartTerms, type Choices, noRelief, type Relief } from '../choices.ts';
import type { Model, Term } from '../model.ts';
import type { Raised } from '../raised.ts';

const thousand = 1_000;

/**
 * Reserves pay for one-off costs and for nothing that recurs:   drawn in a year ≤ Σ one-off costs of it; and the floor stays:
 * Σ drawn up to a year ≤ opening + Σ contributions up to it − floor.
 */
export function reserveForOneOffs(model: Model, { budgets, years }: PlanProblem, choices: Choices, { drawn }: Raised, relief: Relief = noRelief): void {
  const { reserves } = budgets;
  if (reserves === null) return;
  let held = reserves.opening;
  for (let year = 0; year < years; year++) {
    held += reserves.contributions[year] ?? 0;
    const taken = drawn.slice(0, year + 1).map((column): Term => [1, column]);
    const more = Array.from({ length: year + 1 }, (_, at) => relief(at)).flat();
    model.atMost(`reserve_${year}`, [...taken, ...more.map(([share, column]): Term => [-share, column])], (held - (reserves.floor[year] ?? 0)) / thousand);
    const oneOffs = allStartTerms(choices, ({ oneOff }) => -(oneOff[year] ?? 0) / thousand);
    for (const column of drawn.slice(year, year + 1)) model.atMost(`drawn_for_one_offs_${year}`, [[1, column], ...oneOffs], 0);
  }
}
