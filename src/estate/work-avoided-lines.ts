/** Work that a closed building no longer needs: dated backlog and planned replacements, as far as they would have been done. */
import { financialYear, firstDayOf, yearIndex } from '../appraisal/index.ts';
import { type Contribution, contributed, known, oneOffLine, unknown } from '../options/contribution.ts';
import { recordInput } from '../options/record-input.ts';
import { chanceOfWork, isWorkNeeded } from './baseline-works.ts';
import type { ClosureCase } from './closure-case.ts';
import type { Condition } from './snapshot.ts';

export const workAvoidedContribution = (closure: ClosureCase): Contribution =>
  contributed(
    ...closure.estate
      .conditionsOf(closure.building.code)
      .filter(isWorkNeeded)
      .map((one) => workAvoided(closure, one)),
  );

/** Dated work due after the building is empty, as far as it would have been done; unfunded work frees no budget. */
function workAvoided({ given, vacated, years }: ClosureCase, row: Condition): Contribution {
  const place = `conditions.csv: ${row.code}`;
  if (row.dueYear === null || row.costToB === null)
    return unknown({
      what: `${row.element}, ${row.costToB === null ? 'cost' : 'year'}`,
      where: place,
      treatment: 'no work avoided is counted',
      hides: 'NOTHING',
    });
  const due = financialYear(row.dueYear);
  const chance = recordInput(
    'chance that it would be done',
    chanceOfWork(row),
    'share',
    row.probability === null ? `${place}: ${row.funded ? 'funded' : 'not funded'}` : place,
    row,
  );
  if (firstDayOf(due) <= vacated || chance.value === 0) return known([], 2);
  const amount = given.inBasePrices(row.costToB, row.priceBase);
  return known(
    [
      oneOffLine(years.length, yearIndex(given.base, due), amount * chance.value!, {
        label: `${row.kind === 'LIFECYCLE' ? 'Replacement' : 'Backlog'} no longer done: ${row.element}`,
        cashClass: row.funded ? 'CASH_CAPITAL' : 'CASH_AVOIDED_GROWTH',
        ledger: 'CAPITAL',
        formula: 'cost × chance that it would be done',
        inputs: [recordInput(row.element, amount, 'GBP', place, row), chance],
      }),
    ],
    2,
  );
}
