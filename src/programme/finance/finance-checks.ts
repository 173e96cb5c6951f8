/** What must hold between the rows of the finance lead's files, beyond each cell. */
import type { Problem } from '../../exchange/problem.ts';
import type { ReadRow } from '../../exchange/read-rows.ts';
import type { RowsOf } from '../../register/checks.ts';
import { scenarioChangeTable } from '../../register/scenario.record.ts';
import { unknownVersions, versionProblems } from '../../register/versions.ts';
import { budgetOutlookTable } from './budget-outlook.record.ts';
import { deliveredSavingTable } from './delivered-saving.record.ts';
import { savingTargetTable, savingTargetYearTable } from './saving-target.record.ts';

export function financeProblems(rowsOf: RowsOf): Problem[] {
  return [...targetProblems(rowsOf), ...deliveredProblems(rowsOf), ...sumProblems(rowsOf), ...scenarioKeyProblems(rowsOf)];
}

type Ranged = { readonly low: number | null; readonly central: number | null; readonly high: number | null };

/** The three figures rise, as far as they are known. */
const rises = ({ low, central, high }: Ranged): boolean => {
  const known = [low, central, high].filter((one) => one !== null);
  return known.every((one, at) => at === 0 || one >= known[at - 1]!);
};

function targetProblems(rowsOf: RowsOf): Problem[] {
  const [targets, years] = [rowsOf(savingTargetTable), rowsOf(savingTargetYearTable)];
  const fallen = ({ file }: { file: string }, { line, row }: { line: number | undefined; row: Ranged }): Problem[] =>
    rises(row) ? [] : [{ file, row: line, column: 'central', found: `${row.low} / ${row.central} / ${row.high}`, fix: 'low, central and high must rise' }];
  return [
    ...targets.flatMap((one) => fallen(savingTargetTable, one)),
    ...years.flatMap((one) => fallen(savingTargetYearTable, one)),
    ...versionProblems(savingTargetTable.file, targets),
    ...unknownVersions(
      { file: savingTargetYearTable.file, column: 'target', listedIn: savingTargetTable.file },
      years.map(({ line, row }) => ({ line, code: row.target, version: row.version })),
      targets,
    ),
  ];
}

/** A sum over years ends after it begins, and is of a gap: anything else would be counted in one year. */
function sumProblems(rowsOf: RowsOf): Problem[] {
  const sums = rowsOf(budgetOutlookTable).filter(({ row }) => row.fromYear !== null);
  return sums.flatMap(({ line, row }) => [
    ...(row.fromYear! < row.financialYear
      ? []
      : [{ file: budgetOutlookTable.file, row: line, column: 'from_year', found: row.fromYear!, fix: 'write an earlier year than financial_year' }]),
    ...(row.kind === 'GAP'
      ? []
      : [{ file: budgetOutlookTable.file, row: line, column: 'kind', found: row.kind, fix: 'only a GAP may be stated for several years together' }]),
  ]);
}

/** A scenario wants a target, or holds a medium-term plan, that there is. */
function scenarioKeyProblems(rowsOf: RowsOf): Problem[] {
  const targets = new Set(rowsOf(savingTargetTable).map(({ row }) => row.code));
  const outlooks = new Set(rowsOf(budgetOutlookTable).map(({ row }) => row.outlook));
  return rowsOf(scenarioChangeTable).flatMap(({ line, row: { changes, key } }) => {
    const [keys, table] = changes === 'TARGET' ? [targets, savingTargetTable] : [outlooks, budgetOutlookTable];
    if ((changes !== 'TARGET' && changes !== 'BUDGET') || keys.has(key)) return [];
    return [{ file: scenarioChangeTable.file, row: line, column: 'key', found: key, fix: `name one of ${table.file}` }];
  });
}

function deliveredProblems(rowsOf: RowsOf): Problem[] {
  const rows = rowsOf(deliveredSavingTable);
  const facts = new Map([...Map.groupBy(rows, ({ row }) => row.fact)]);
  return rows.flatMap((one) => [...partsOfNothing(one, facts), ...adoptedTwice(one, facts), ...linesHalfSaid(one)]);
}

type Delivered = ReadRow<typeof deliveredSavingTable>;
type Facts = ReadonlyMap<string, readonly Delivered[]>;
const at = ({ line }: Delivered, column: string) => ({ file: deliveredSavingTable.file, row: line, column });

const partsOfNothing = (one: Delivered, facts: Facts): Problem[] =>
  one.row.partOf === null || (one.row.partOf !== one.row.fact && facts.has(one.row.partOf))
    ? []
    : [{ ...at(one, 'part_of'), found: one.row.partOf, fix: 'name another fact of this file' }];

function adoptedTwice(one: Delivered, facts: Facts): Problem[] {
  const adopted = facts.get(one.row.fact)!.filter(({ row }) => row.adopted);
  return one.row.adopted && adopted[0] !== one ? [{ ...at(one, 'adopted'), found: 'yes', fix: 'adopt one statement of a fact' }] : [];
}

function linesHalfSaid(one: Delivered): Problem[] {
  const { costLine, releasedShare, outOfBaseFrom } = one.row;
  if (costLine === null || (releasedShare !== null && outOfBaseFrom !== null)) return [];
  const column = releasedShare === null ? 'released_share' : 'out_of_base_from';
  return [{ ...at(one, column), fix: 'a saving out of a cost line needs its share of it, and the first year whose budget no longer holds it' }];
}
