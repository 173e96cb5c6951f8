/** What must hold within one row of right_sizing_terms.csv, beyond each cell. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import { outOfOrder } from '../register/date-order.ts';
import { rightSizingTermTable } from './right-sizing-term.record.ts';

export function rightSizingTermProblems({ line, row }: ReadRow<typeof rightSizingTermTable>): Problem[] {
  const file = rightSizingTermTable.file;
  const own = (row.exemplars ?? []).includes(row.building);
  return [
    ...(own ? [{ file, row: line, column: 'exemplars', found: row.building, fix: 'a building is no example for itself; name another' }] : []),
    ...outOfOrder(file, line, 'completes_on', row.takesEffectOn, row.completesOn),
  ];
}
