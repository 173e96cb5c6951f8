/** What a building costs to keep: the cost lines that count today, in base-year prices, and what they come to for each square metre and person. */
import { financialYear, startYearOf } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type CurrentLine, currentLinesOf } from '../register/current-cost.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

/** The lines of the building's pools that count today. */
export const currentLines = (building: Building, estate: EstateSnapshot, given: Given): readonly CurrentLine[] =>
  estate.poolsOf(building.code).flatMap((pool) => currentLinesOf(pool, estate.linesOf(pool.code), given));

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
