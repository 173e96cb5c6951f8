/**
 * Everything that the lines of one way to make a building fit are worked out from. It is seen as a closure of what comes to an end,
 * so that what a closure knows of running cost, exit and receipt serves here too.
 */
import { addMonths, financialYearContaining, lastDayOf, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { fieldOf } from '../exchange/table.ts';
import { assumptionInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import type { CostCategory } from '../register/cost.record.ts';
import type { TravelModel } from '../register/travel.ts';
import { type ClosureCase, closureCase, yearIndexOf } from './closure-case.ts';
import { closureTermTable } from './closure-term.record.ts';
import { type Exit, exitOf } from './exit.ts';
import type { Building, ClosureTerm, EstateSnapshot, RightSizingTerm } from './snapshot.ts';

export interface RightSizingCase {
  readonly row: RightSizingTerm;
  readonly building: Building;
  /** What comes to an end, seen as a closure: its last day of use is the day until which things are as they were. */
  readonly ending: ClosureCase;
  /** The last day of things as they are. */
  readonly takesEffectOn: string;
  /** The year index in which that day falls: one-offs are spent in it. */
  readonly effectIn: number;
}

export function rightSizingCase(row: RightSizingTerm, estate: EstateSnapshot, travel: TravelModel, given: Given): RightSizingCase {
  const building = estate.building.get(row.building)!;
  const takesEffectOn = row.takesEffectOn === null ? lastDayOf(given.beginsIn) : given.putOff(row.takesEffectOn);
  const closure = closureCase(building, 'CLOSE', estate, travel, given);
  const term = termOf(row, closure.term);
  const vacated = row.kind === 'SUBLET_PART' ? addMonths(takesEffectOn, lettingMonths(row, given).value!) : takesEffectOn;
  const ending = { ...closure, term, vacated, vacatedIn: yearIndexOf({ given }, vacated), exit: exitAfter(row, building, term, estate, given, vacated) };
  return { row, building, ending, takesEffectOn, effectIn: yearIndex(given.base, financialYearContaining(takesEffectOn)) };
}

type NumberField = { [Field in keyof RightSizingTerm]: RightSizingTerm[Field] extends number | null ? Field : never }[keyof RightSizingTerm];

/** What right_sizing_terms.csv says of a figure; UNKNOWN where the cell is blank. */
export const rowInput = (row: RightSizingTerm, field: NumberField, name: string, unit: string): Input =>
  recordInput(name, row[field], unit, `right_sizing_terms.csv: ${row.code}`, row);

export const lettingMonths = (row: RightSizingTerm, given: Given): Input =>
  firstKnown(rowInput(row, 'lettingMonths', 'months until it is let', 'months'), assumptionInput(given, 'letting-months'));

/** What closure_terms.csv knows of leaving the building, with what this row says of the sale and of holding it empty laid over it. */
function termOf(row: RightSizingTerm, known: ClosureTerm | undefined): ClosureTerm | undefined {
  const own = {
    receiptGross: row.receiptGross,
    receiptProbability: row.receiptProbability,
    saleCompletesOn: row.completesOn,
    voidSecurityPa: row.holdingCostPa,
  };
  const stated = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  const whole = row.kind === 'RIGHT_SIZE' || row.kind === 'MOTHBALL' ? known : undefined;
  if (Object.keys(stated).length === 0) return whole === undefined ? undefined : { ...whole, saleCompletesOn: null };
  const blank = Object.entries(closureTermTable.columns).map(([name, { blankMeans }]) => [fieldOf(name), blankMeans ?? null]);
  const base = whole ?? ({ ...Object.fromEntries(blank), building: row.building } as ClosureTerm);
  return { ...base, saleCompletesOn: null, ...stated, source: `right_sizing_terms.csv: ${row.code}` };
}

const plainExit = (kind: Exit['kind'], lastDay: string | null): Exit => ({
  kind,
  lastDay,
  lease: null,
  penalty: 0,
  noticeBy: null,
  conditions: null,
  missedBreaks: [],
  noticeAssumed: false,
});

/** A building that is replaced is left as a closed one is; a mothballed or refurbished one stays ours; a part or a rent ends on its day. */
function exitAfter({ kind }: RightSizingTerm, building: Building, term: ClosureTerm | undefined, estate: EstateSnapshot, given: Given, day: string): Exit {
  if (kind === 'RIGHT_SIZE') return exitOf(building, term, estate, given, day);
  if (kind === 'MOTHBALL' || kind === 'REFURBISH') return plainExit('RUNS_ON', null);
  return plainExit(kind === 'DISPOSE_PART' ? 'SALE' : 'NOTICE', day);
}

/** The same case with only the cost lines of some categories. */
export function onlyCosts(ending: ClosureCase, categories: readonly CostCategory[]): ClosureCase {
  const { estate } = ending;
  return { ...ending, estate: { ...estate, linesOf: (pool) => estate.linesOf(pool).filter(({ category }) => categories.includes(category)) } };
}
