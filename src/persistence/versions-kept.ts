/** Versions are written once: a row that says something else of a version that stands in the database, or adds to it, is a problem of its file. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import { fieldOf, keyOf, type Table, type VersionSaid } from '../exchange/table.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** Rows of the organisation as they stood before the import, by table. */
export type Stood = ReadonlyMap<string, readonly AnyRow[]>;

/** Problems of the rows of one table. */
export function versionsRewritten(table: Table, rows: readonly ReadRow<Table>[], stood: Stood): readonly Problem[] {
  const { version } = table;
  if (version === undefined) return [];
  const before = new Map((stood.get(table.name) ?? []).map((row) => [keyOf(table, row), row]));
  const newest = newestOf(stood.get(version.of) ?? []);
  return rows.flatMap(({ line, row: given }): readonly Problem[] => {
    const row = given as AnyRow;
    const [code, number] = version.columns.map((column) => row[fieldOf(column)]) as [string, number];
    const last = newest.get(code) ?? 0;
    const was = before.get(keyOf(table, row));
    if (was === undefined && (table.name === version.of || number > last)) return [];
    const at = { file: table.file, row: line };
    if (was === undefined) return [{ ...at, ...added(version, number, last) }];
    const column = Object.keys(table.columns).find((name) => !isSame(table, name, was, row));
    return column === undefined ? [] : [{ ...at, ...changed(column, was, row, number, last) }];
  });
}

/** The last version of each code. */
function newestOf(versions: readonly AnyRow[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { code, version } of versions as readonly { code: string; version: number }[]) newest.set(code, Math.max(version, newest.get(code) ?? 0));
  return newest;
}

const added = ({ columns: [, column] }: VersionSaid, number: number, last: number) => ({
  column,
  found: String(number),
  fix: `version ${number} was recorded without this row: leave it as it is, and write version ${last + 1}`,
});

const changed = (column: string, was: AnyRow, row: AnyRow, number: number, last: number) => ({
  column,
  found: said(row[fieldOf(column)]),
  fix: `version ${number} was recorded with ${said(was[fieldOf(column)])}: leave it as it is, and write version ${last + 1}`,
});

const said = (value: unknown): string => (value === null ? 'a blank' : String(value)).slice(0, 60);

function isSame(table: Table, column: string, was: AnyRow, row: AnyRow): boolean {
  const [before, after] = [was[fieldOf(column)], row[fieldOf(column)]];
  const isMoney = table.columns[column]!.kept === 'money' && before !== null && after !== null;
  return isMoney ? Math.round(Number(before) * 100) === Math.round(Number(after) * 100) : before === after;
}
