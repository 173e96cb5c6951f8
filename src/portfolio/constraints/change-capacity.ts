import type { PlanProblem } from '../candidate.ts';
import { allStartTerms, type Choices, noRelief, type TeamRelief } from '../choices.ts';
import type { Model, Term } from '../model.ts';

/** A team delivers no more in a year than it has days for:   Σ days of what is started ≤ days of the team in the year. */
export function changeCapacity(model: Model, { changeCapacity: capacity, years }: PlanProblem, choices: Choices, relief: TeamRelief = () => noRelief): void {
  for (const [team, days] of capacity)
    for (let year = 0; year < years; year++) {
      const needed = allStartTerms(choices, ({ delivery }) => delivery.reduce((sum, one) => sum + (one.team === team && one.year === year ? one.days : 0), 0));
      const more = relief(team)(year).map(([share, column]): Term => [-share, column]);
      if (needed.some(([amount]) => amount > 0)) model.atMost(`days_of_${team}_${year}`, [...needed, ...more], days[year] ?? 0);
    }
}
