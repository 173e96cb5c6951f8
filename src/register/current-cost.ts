/** The cost lines of a pool that count today, in base-year prices, and the assumptions that a category of cost goes by. */
import type { Given } from '../assumptions/given.ts';
import type { CostCategory } from './cost.record.ts';
import type { CostLine, CostPool } from './register.ts';

export interface CurrentLine {
  readonly line: CostLine;
  readonly pool: CostPool;
  /** Pounds a year in base-year prices; null is UNKNOWN. */
  readonly amount: number | null;
}

const notCash: readonly string[] = ['DEPRECIATION', 'CAPITAL_CHARGE', 'INTERNAL_RECHARGE'];

/** Whether a line is money that leaves or reaches the organisation; depreciation, capital charges and recharges never are. */
export const isCashLine = ({ cash, category }: CostLine): boolean => cash && !notCash.includes(category);

/**
 * The lines of a pool that count: of each category the latest financial year that is not after year 0. Earlier years are history
 * and are not added to it.
 */
export function currentLinesOf(pool: CostPool, lines: readonly CostLine[], given: Given): readonly CurrentLine[] {
  const cash = lines.filter((line) => isCashLine(line) && line.financialYear <= given.base);
  const latest = new Map<string, string>();
  for (const { category, financialYear: year } of cash) if (year > (latest.get(category) ?? '')) latest.set(category, year);
  return cash.filter((line) => line.financialYear === latest.get(line.category)).map((line) => ({ line, pool, amount: basePrice(line, given) }));
}

/** Pounds a year in base-year prices, or UNKNOWN. */
export const basePrice = ({ amountPa, priceBase, financialYear: year }: CostLine, given: Given): number | null =>
  amountPa === null ? null : given.inBasePrices(amountPa, priceBase ?? year);

const growthKeys: Partial<Record<CostCategory, string>> = {
  ELECTRICITY: 'electricity',
  GAS: 'gas',
  RENT: 'rent',
  BUSINESS_RATES: 'business-rates',
  CLEANING: 'pay',
  SECURITY: 'pay',
  RECEPTION: 'pay',
  CARETAKER: 'pay',
};

/** The assumption that says how fast a category rises above general inflation. */
export const growthKey = (category: CostCategory): string => `real-growth-${growthKeys[category] ?? 'other'}`;

/** The assumption that says which share of a category ends with the asset that it is spent on. */
export const avoidableShareKey = (category: CostCategory): string => `avoidable-share-${category.toLowerCase().replaceAll('_', '-')}`;
