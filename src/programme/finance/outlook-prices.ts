/** Savings by category of cost in the cash of each year, and how fast prices of each category rise. */
import type { Given } from '../../assumptions/given.ts';
import { isCashReleasing } from '../../options/appraise.ts';
import type { CostCategory } from '../../register/cost.record.ts';
import { growthKey } from '../../register/current-cost.ts';
import type { CostLine } from '../../register/register.ts';
import type { PlanPart } from '../plan/plan-parts.ts';

export interface SavingOfCategory {
  /** null: from no cost line, such as a proposal, or what is added elsewhere. */
  readonly category: CostCategory | null;
  /** Nominal pounds by year of the plan. */
  readonly amounts: readonly number[];
  /** Yearly rise above prices in general; null where none is looked at. */
  readonly realGrowth: number | null;
}

/** Prices of each year of the plan, 1 in year 0. */
export const priceLevel = (given: Given, financialYear: string): number => 1 / given.inBasePrices(1, financialYear);

/** By category in the order of what they come to in the last year, the most first. Together they are the saving of the plan but for what parts change in each other. */
export function savingByCategory(
  parts: readonly PlanPart[],
  costLines: readonly CostLine[],
  levels: readonly number[],
  given: Given,
): readonly SavingOfCategory[] {
  const categories = new Map(costLines.map(({ code, category }) => [code, category]));
  const counted = parts.flatMap(({ lines }) => lines).filter(isCashReleasing);
  const byCategory = Map.groupBy(counted, ({ costLine }) => (costLine === undefined ? null : (categories.get(costLine) ?? null)));
  const found = [...byCategory].map(([category, lines]) => ({
    category,
    amounts: levels.map((level, year) => level * lines.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0)),
    realGrowth: category === null ? null : given.of(growthKey(category)).value,
  }));
  return found.sort((one, other) => (other.amounts.at(-1) ?? 0) - (one.amounts.at(-1) ?? 0));
}
