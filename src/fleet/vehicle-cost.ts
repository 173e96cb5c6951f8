/** What a vehicle costs to keep: the cost lines of its own pools that count today, told apart by what they follow. */
import type { Given } from '../assumptions/given.ts';
import type { CostCategory } from '../register/cost.record.ts';
import { type CurrentLine, currentLinesOf } from '../register/current-cost.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

/** A sum of cost lines, pounds a year in base-year prices. */
export interface CostSum {
  /** null where a line is UNKNOWN, or nothing at all is recorded of what the vehicle costs. */
  readonly total: number | null;
  readonly known: number;
}

/** Revenue lines of pools that serve this vehicle and nothing else; what several share is nobody's own cost. */
export const ownLines = ({ code }: Vehicle, fleet: FleetSnapshot, given: Given): readonly CurrentLine[] =>
  fleet
    .poolsOf(code)
    .filter(({ vehicles, buildings }) => vehicles!.length === 1 && (buildings ?? []).length === 0)
    .flatMap((pool) => currentLinesOf(pool, fleet.linesOf(pool.code), given))
    .filter(({ line }) => line.ledger === 'REVENUE');

/** The sum of the lines that are wanted; 0 where the vehicle has lines and none of them is. */
export function costSum(lines: readonly CurrentLine[], isWanted: (one: CurrentLine) => boolean = () => true): CostSum {
  const wanted = lines.filter(isWanted);
  const known = wanted.reduce((sum, { line, amount }) => sum + (line.category === 'OTHER_INCOME' ? -1 : 1) * (amount ?? 0), 0);
  return { total: lines.length === 0 || wanted.some(({ amount }) => amount === null) ? null : known, known };
}

/** The same, but UNKNOWN where nothing of the kind is recorded: no line for repairs is no proof that there were none. */
export const costSumOfKind = (lines: readonly CurrentLine[], isWanted: (one: CurrentLine) => boolean): CostSum =>
  lines.some(isWanted) ? costSum(lines, isWanted) : { total: null, known: 0 };

/** Whether a line follows the miles; every other line runs whether the vehicle moves or not. */
export const isVariable = ({ line }: CurrentLine): boolean => line.driver === 'PER_MILE';

const isOf =
  (...categories: readonly CostCategory[]) =>
  ({ line }: CurrentLine): boolean =>
    categories.includes(line.category);

/** Servicing, maintenance and repair, tyres with it; without accidents. */
export const isSmr = isOf('SERVICING_AND_REPAIR', 'TYRES');
export const isFuel = isOf('FUEL', 'ELECTRICITY');
export const isAccident = isOf('ACCIDENT_REPAIR');
