/** A device and all that replace it after, as capital by year: bought on the day it is due, and again at the end of every life. */
import { addMonths, financialYearContaining, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';

/** Pounds by year index that one replacement after another costs, the first on `first`, or at once where that day is past. */
export function chainCost(first: string, lifeMonths: number, price: number, years: number, given: Given): readonly number[] {
  const amounts = Array.from({ length: years }, () => 0);
  for (let day = first < given.on ? given.on : first; ; day = addMonths(day, lifeMonths)) {
    const index = yearIndex(given.base, financialYearContaining(day));
    if (index >= years) return amounts;
    amounts[index]! += price;
  }
}

export const added = (one: readonly number[], other: readonly number[]): readonly number[] => one.map((amount, year) => amount + other[year]!);
