/** What a building costs to keep: the cost lines that count today, in base-year prices, and what they come to for each square metre and person. */
import { financialYear, startYearOf } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Building, CostLine, CostPool, EstateSnapshot } from './snapshot.ts';

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
 * The lines of the building's pools that count: of one pool and category the latest financial year that is not after year 0.
 * Earlier years are history and are not added to it.
 */
export function currentLines(building: Building, estate: EstateSnapshot, given: Given): readonly CurrentLine[] {
  return estate.poolsOf(building.code).flatMap((pool) => {
    const cash = estate.linesOf(pool.code).filter((line) => isCashLine(line) && line.financialYear <= given.base);
    const latest = new Map<string, string>();
    for (const { category, financialYear: year } of cash) if (year > (latest.get(category) ?? '')) latest.set(category, year);
    return cash.filter((line) => line.financialYear === latest.get(line.category)).map((line) => ({ line, pool, amount: basePrice(line, given) }));
  });
}

/** Pounds a year in base-year prices, or UNKNOWN. */
export const basePrice = ({ amountPa, priceBase, financialYear: year }: CostLine, given: Given): number | null =>
  amountPa === null ? null : given.inBasePrices(amountPa, priceBase ?? year);

export interface RunningCost {
  /** Pounds a year of the building's own pools, income taken off; null where a line is UNKNOWN or there is none. */
  readonly total: number | null;
  /** The part that is known. */
  readonly known: number;
  readonly unknownLines: readonly string[];
}

/** The running cost of the building itself: revenue lines of pools that serve no other building, but for those of the categories left out. */
export function runningCost(building: Building, estate: EstateSnapshot, given: Given, leftOut: readonly string[] = []): RunningCost {
  const own = currentLines(building, estate, given).filter(
    ({ pool, line }) => (pool.buildings ?? []).length === 1 && line.ledger === 'REVENUE' && !leftOut.includes(line.category),
  );
  const unknownLines = own.filter(({ amount }) => amount === null).map(({ line }) => line.code);
  const known = own.reduce((sum, { line, amount }) => sum + (line.category === 'OTHER_INCOME' ? -1 : 1) * (amount ?? 0), 0);
  return { total: own.length === 0 || unknownLines.length > 0 ? null : known, known, unknownLines };
}

/** Full-time equivalents based in the building today; null where nobody has said, or one figure is UNKNOWN. */
export function fteIn(building: Building, estate: EstateSnapshot): number | null {
  const bases = estate.basesIn(building.code);
  if (bases.length === 0) return housesNobody(building) ? 0 : null;
  return bases.reduce<number | null>((sum, { fte }) => (sum === null || fte === null ? null : sum + fte), 0);
}

const emptyUses: readonly string[] = ['MAST', 'LAND', 'RESIDENTIAL', 'PROPERTY_STORE', 'STABLES'];

/** Whether nobody is expected to be based there, so that no team rows means nobody. */
export const housesNobody = ({ use }: Building): boolean => emptyUses.includes(use);

/** Net internal area: measured, or the assumed share of the gross area; null where neither is known. */
export function netArea({ niaM2, giaM2 }: Building, given: Given): number | null {
  return niaM2 ?? (giaM2 === null ? null : giaM2 * given.of('nia-share-of-gia').value);
}

/** The whole years since it was built, seen from year 0; null is UNKNOWN. */
export const ageIn = ({ builtYear }: Building, given: Given): number | null => (builtYear === null ? null : startYearOf(financialYear(given.base)) - builtYear);
