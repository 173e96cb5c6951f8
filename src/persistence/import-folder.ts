/**
 * A folder of CSV files into an organisation: all or nothing, the same twice over, with counts that reconcile for every file
 * (read = created + updated + unchanged + rejected). Rows that stand in the database but not in the files are kept and counted.
 */
import type { SqlEntityManager as EntityManager } from '@mikro-orm/sql';
import { databaseColumn, Records } from '../access/records.store.ts';
import { estateProblems } from '../estate/checks.ts';
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import { fieldOf, keyOf, type Row, type Table } from '../exchange/table.ts';
import { fleetProblems } from '../fleet/checks.ts';
import { programmeProblems } from '../programme/checks.ts';
import { type RowsOf, registerProblems } from '../register/checks.ts';
import { organisationTable } from '../register/organisation.record.ts';
import { type Folder, folderRead, missingReferences } from './folder.file.ts';
import { tables } from './tables.ts';

export interface FileCount {
  readonly file: string;
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows of the organisation that the file does not have; they stay as they are. */
  readonly kept: number;
}

export interface ImportReport {
  readonly organisation: string | undefined;
  readonly files: readonly FileCount[];
  /** Where there is one, nothing at all was written. */
  readonly problems: readonly Problem[];
}

type AnyRow = Row<Table> & Record<string, unknown>;
const batch = 500;

/** Imports the folder in one transaction and says what it did; with a problem anywhere it writes nothing and rejects every row. */
export async function importFolder(em: EntityManager, path: string, knownAssumptions: ReadonlySet<string>): Promise<ImportReport> {
  const folder = folderRead(path, tables);
  const organisations = folder.read.get(organisationTable as unknown as Table);
  const organisation = (organisations?.rows[0]?.row as Row<typeof organisationTable> | undefined)?.code;
  if (folder.read.size === 0 && folder.problems.length > 0) return rejected(folder, organisation, folder.problems);
  if (organisation === undefined) return rejected(folder, organisation, problemsOf(folder, new Map(), knownAssumptions, organisations?.read ?? 0));
  return await em.transactional(async (inside) => {
    await inside.execute("select pg_advisory_xact_lock(hashtext('import ' || ?))", [organisation]);
    const records = new Records(inside, organisation);
    const existing = new Map<Table, ReadonlyMap<string, AnyRow>>();
    for (const table of tables) existing.set(table, new Map((await records.rows(table)).map((row) => [keyOf(table, row as AnyRow), row as AnyRow])));
    const problems = problemsOf(folder, existing, knownAssumptions, organisations?.read ?? 0);
    if (problems.length > 0) return rejected(folder, organisation, problems);
    const files: FileCount[] = [];
    for (const [table, { rows }] of folder.read) files.push(await written(inside, table, organisation, rows, existing.get(table)!));
    if (files.some(({ created, updated }) => created + updated > 0)) await raiseVersion(inside, organisation);
    return { organisation, files, problems: [] };
  });
}

/** Everything wrong with the folder, judged beside the rows that are kept from before. */
function problemsOf(
  folder: Folder,
  existing: ReadonlyMap<Table, ReadonlyMap<string, AnyRow>>,
  knownAssumptions: ReadonlySet<string>,
  organisationsRead: number,
): readonly Problem[] {
  const rowsOf: RowsOf = (given) => {
    const table = given as unknown as Table;
    const read = folder.read.get(table)?.rows ?? [];
    const keys = new Set(read.map(({ row }) => keyOf(table, row as AnyRow)));
    const kept = [...(existing.get(table) ?? [])].filter(([key]) => !keys.has(key)).map(([, row]) => ({ line: undefined, row }));
    return [...read, ...kept] as never;
  };
  return [
    ...folder.problems,
    ...registerProblems(rowsOf, knownAssumptions, organisationsRead),
    ...estateProblems(rowsOf),
    ...fleetProblems(rowsOf),
    ...programmeProblems(rowsOf),
    ...missingReferences(folder.read, (name) => codesOf(existing, name)),
  ];
}

function codesOf(existing: ReadonlyMap<Table, ReadonlyMap<string, AnyRow>>, name: string): ReadonlySet<string> {
  const found = [...existing].find(([table]) => table.name === name);
  return new Set(found?.[1].keys());
}

const rejected = (folder: Folder, organisation: string | undefined, problems: readonly Problem[]): ImportReport => ({
  organisation,
  files: [...folder.read].map(([{ file }, { read }]) => ({ file, read, created: 0, updated: 0, unchanged: 0, rejected: read, kept: 0 })),
  problems,
});

async function written(
  em: EntityManager,
  table: Table,
  organisation: string,
  rows: readonly ReadRow<Table>[],
  existing: ReadonlyMap<string, AnyRow>,
): Promise<FileCount> {
  const created: AnyRow[] = [];
  const updated: AnyRow[] = [];
  for (const { row } of rows as readonly ReadRow<never>[]) {
    const before = existing.get(keyOf(table, row));
    if (before === undefined) created.push(row);
    else if (!isSame(table, before, row)) updated.push(row);
  }
  const stored = (row: AnyRow) => storedRow(table, organisation, row);
  for (let from = 0; from < created.length; from += batch) await em.insertMany(table.name as never, created.slice(from, from + batch).map(stored) as never);
  for (let from = 0; from < updated.length; from += batch) await em.upsertMany(table.name as never, updated.slice(from, from + batch).map(stored) as never);
  const unchanged = rows.length - created.length - updated.length;
  return {
    file: table.file,
    read: rows.length,
    created: created.length,
    updated: updated.length,
    unchanged,
    rejected: 0,
    kept: existing.size - unchanged - updated.length,
  };
}

const isSame = (table: Table, before: AnyRow, after: AnyRow): boolean =>
  Object.keys(table.columns).every((column) => JSON.stringify(before[fieldOf(column)]) === JSON.stringify(after[fieldOf(column)]));

function storedRow(table: Table, organisation: string, row: AnyRow): Record<string, unknown> {
  const values = Object.entries(table.columns).map(([column, { kept }]) => {
    const value = row[fieldOf(column)];
    return [databaseColumn(column, kept), kept === 'money' && typeof value === 'number' ? Math.round(value * 100) : value];
  });
  return { id: `${organisation}/${keyOf(table, row)}`, organisation, ...Object.fromEntries(values) };
}

async function raiseVersion(em: EntityManager, organisation: string): Promise<void> {
  await em.execute(
    'insert into "data_version" ("organisation", "version", "imported_at") values (?, 1, now()) on conflict ("organisation") do update set "version" = "data_version"."version" + 1, "imported_at" = now()',
    [organisation],
  );
}
