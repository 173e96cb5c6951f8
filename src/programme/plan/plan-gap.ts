/** The gap of a medium-term plan as what each year of a plan has to save: in every year by itself, in the prices of year 0. */
import { Refusal } from '../../api/refusal.ts';
import type { Given } from '../../assumptions/given.ts';
import { budgetYear, yearsFrom } from '../finance/budget-baseline.ts';
import type { NamedOutlook } from '../finance/outlook-named.ts';

/** By year from year 0; below zero where the year has something over, null where its gap is UNKNOWN. Refuses where all are. */
export function gapByYear({ outlook, lines }: NamedOutlook, years: number, given: Given): readonly (number | null)[] {
  const gaps = yearsFrom(given.base, years).map((year) => {
    const { gap } = budgetYear(year, lines);
    return gap === null ? null : given.inBasePrices(gap, year);
  });
  if (gaps.every((gap) => gap === null))
    throw new Refusal('BAD_USER_INPUT', 'The gap of that medium-term plan is UNKNOWN in every year of the plan.', {
      where: 'closeGap',
      found: outlook,
      fix: 'ask for more years or another outlook, or fill in budget_outlook.csv',
    });
  return gaps;
}
