/**
 * A folder of CSV files into an organisation: all or nothing, the same twice over, with counts that reconcile for every file
 * (read = created + updated + unchanged + rejected). Rows that stand in the database but not in the files are kept and counted.
 */
import type { SqlEntityManager as EntityManager } from '@mikro-orm/sql';
import { Records } from '../access/records.store.ts';
import { estateProblems } from '../estate/checks.ts';
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import { keyOf, type Row, type Table } from '../exchange/table.ts';
import { fleetProblems } from '../fleet/checks.ts';
import { ictProblems } from '../ict/checks.ts';
import { programmeProblems } from '../programme/checks.ts';
import { type RowsOf, registerProblems } from '../register/checks.ts';
import { organisationTable } from '../register/organisation.record.ts';
import { type Folder, folderRead, missingReferences } from './folder.file.ts';
import { rowsWritten } from './rows-written.ts';
import { summariesKept } from './summaries-kept.ts';
import { tables } from './tables.ts';
import { type Stood, versionsRewritten } from './versions-kept.ts';

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

/** Beyond so many, the database is told how large its tables have become, or it checks each reference by walking through all rows of the organisation. */
const manyRows = 1_000;

/** Imports the folder in one transaction and says what it did; with a problem anywhere it writes nothing and rejects every row. */
export async function importFolder(em: EntityManager, path: string, knownAssumptions: ReadonlySet<string>): Promise<ImportReport> {
  const folder = folderRead(path, tables);
  const organisations = folder.read.get(organisationTable as unknown as Table);
  const organisation = (organisations?.rows[0]?.row as Row<typeof organisationTable> | undefined)?.code;
  if (folder.read.size === 0 && folder.problems.length > 0) return rejected(folder, organisation, folder.problems);
  if (organisation === undefined) return rejected(folder, organisation, problemsOf(folder, new Map(), knownAssumptions, organisations?.read ?? 0));
  return await em.transactional(async (inside) => {
    await inside.execute('set local statement_timeout = 0'); // committing checks the references of every row
    await inside.execute("select pg_advisory_xact_lock(hashtext('import ' || ?))", [organisation]);
    const { kept, stood } = await rowsBefore(inside, organisation, folder);
    const problems = [
      ...problemsOf(folder, kept, knownAssumptions, organisations?.read ?? 0),
      ...[...folder.read].flatMap(([table, { rows }]) => versionsRewritten(table, rows, stood)),
    ];
    if (problems.length > 0) return rejected(folder, organisation, problems);
    const files: FileCount[] = [];
    for (const [table, { rows }] of folder.read) files.push(await fileWritten(inside, table, organisation, rows));
    const changed = files.filter(({ created, updated }) => created + updated > 0);
    if (changed.length > 0) await settled(inside, organisation, changed);
    return { organisation, files, problems: [] };
  });
}

/** Rows by key of each table that the folder does not have, but the organisation does. Of a log they are not read: nothing is judged by them. */
type Kept = ReadonlyMap<string, ReadonlyMap<string, AnyRow>>;

async function rowsBefore(em: EntityManager, organisation: string, folder: Folder): Promise<{ readonly kept: Kept; readonly stood: Stood }> {
  const records = new Records(em, organisation);
  const [kept, stood] = [new Map<string, ReadonlyMap<string, AnyRow>>(), new Map<string, readonly AnyRow[]>()];
  for (const table of tables.filter(({ isLog }) => isLog !== true)) {
    const given = new Set(folder.read.get(table)?.rows.map(({ row }) => keyOf(table, row as AnyRow)));
    const rows = (await records.rows(table)).map((row) => [keyOf(table, row as AnyRow), row as AnyRow] as const);
    kept.set(table.name, new Map(rows.filter(([key]) => !given.has(key))));
    if (table.version !== undefined)
      stood.set(
        table.name,
        rows.map(([, row]) => row),
      );
  }
  return { kept, stood };
}

/** Everything wrong with the folder, judged beside the rows that are kept from before. */
function problemsOf(folder: Folder, kept: Kept, knownAssumptions: ReadonlySet<string>, organisationsRead: number): readonly Problem[] {
  const rowsOf: RowsOf = (given) => {
    const table = given as unknown as Table;
    const before = [...(kept.get(table.name)?.values() ?? [])].map((row) => ({ line: undefined, row }));
    return [...(folder.read.get(table)?.rows ?? []), ...before] as never;
  };
  return [
    ...folder.problems,
    ...registerProblems(rowsOf, knownAssumptions, organisationsRead),
    ...estateProblems(rowsOf),
    ...fleetProblems(rowsOf),
    ...ictProblems(rowsOf),
    ...programmeProblems(rowsOf),
    ...missingReferences(folder.read, (name, code) => kept.get(name)?.has(code) === true),
  ];
}

const rejected = (folder: Folder, organisation: string | undefined, problems: readonly Problem[]): ImportReport => ({
  organisation,
  files: [...folder.read].map(([{ file }, { read }]) => ({ file, read, created: 0, updated: 0, unchanged: 0, rejected: read, kept: 0 })),
  problems,
});

async function fileWritten(em: EntityManager, table: Table, organisation: string, rows: readonly ReadRow<Table>[]): Promise<FileCount> {
  const { created, updated, kept } = await rowsWritten(
    em,
    table,
    organisation,
    rows.map(({ row }) => row),
  );
  return { file: table.file, read: rows.length, created, updated, unchanged: rows.length - created - updated, rejected: 0, kept };
}

/** What follows from rows that changed: the sizes of the tables, the summaries made from them, and a new version of the data. */
async function settled(em: EntityManager, organisation: string, changed: readonly FileCount[]): Promise<void> {
  const files = new Set(changed.map(({ file }) => file));
  const rows = changed.reduce((sum, { created, updated }) => sum + created + updated, 0);
  const names = tables.filter(({ file }) => files.has(file)).map(({ name }) => `"${name}"`);
  if (rows > manyRows) await em.execute(`analyze ${names.join(', ')}`);
  await summariesKept(em, organisation, files);
  await em.execute(
    'insert into "data_version" ("organisation", "version", "imported_at") values (?, 1, now()) on conflict ("organisation") do update set "version" = "data_version"."version" + 1, "imported_at" = now()',
    [organisation],
  );
}
