/** Rows of one record table into the database: a few thousand to a statement, which leaves rows alone that are there already and the same. */
import type { SqlEntityManager as EntityManager } from '@mikro-orm/sql';
import { databaseColumn } from '../access/records.store.ts';
import { fieldOf, keyOf, type Table } from '../exchange/table.ts';
import { columnTypes } from './entities.ts';

type AnyRow = Readonly<Record<string, unknown>>;

export interface Written {
  readonly created: number;
  readonly updated: number;
  /** Rows of the organisation that were not among those given. */
  readonly kept: number;
}

const rowsToAStatement = 4_000;

/** Writes the rows, each known by its key, and counts what that changed. */
export async function rowsWritten(em: EntityManager, table: Table, organisation: string, rows: readonly AnyRow[]): Promise<Written> {
  const before = await countOf(em, table, organisation);
  const columns = columnsOf(table, organisation);
  const statement = writing(table, columns);
  let changed = 0;
  for (let from = 0; from < rows.length; from += rowsToAStatement)
    changed += await changedBy(em, statement, organisation, given(columns, rows.slice(from, from + rowsToAStatement)));
  const after = await countOf(em, table, organisation);
  const created = after - before;
  return { created, updated: changed - created, kept: after - rows.length };
}

/** A column of the database beside its organisation, and what a row has there. */
interface Stored {
  readonly name: string;
  readonly type: string;
  readonly storedValue: (row: AnyRow) => unknown;
}

const columnsOf = (table: Table, organisation: string): readonly Stored[] => [
  { name: 'id', type: 'text', storedValue: (row) => `${organisation}/${keyOf(table, row)}` },
  ...Object.entries(table.columns).map(([column, { kept }]) => ({
    name: databaseColumn(column, kept),
    type: columnTypes[kept],
    storedValue: kept === 'money' ? penceOf(fieldOf(column)) : (row: AnyRow) => row[fieldOf(column)],
  })),
];

const penceOf =
  (field: string) =>
  (row: AnyRow): number | null => {
    const pounds = row[field] as number | null;
    return pounds === null ? null : Math.round(pounds * 100);
  };

function writing(table: Table, columns: readonly Stored[]): string {
  const names = columns.map(({ name }) => `"${name}"`);
  const others = names.slice(1);
  const ofTable = others.map((name) => `"${table.name}".${name}`);
  const excluded = others.map((name) => `excluded.${name}`);
  return `insert into "${table.name}" ("organisation", ${names.join(', ')})
    select ?, "given".* from json_to_recordset(?::json) as "given" (${columns.map(({ type }, index) => `"${index}" ${type}`).join(', ')})
    on conflict ("id") do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
    where (${ofTable.join(', ')}) is distinct from (${excluded.join(', ')})`;
}

/** Rows as JSON, each column under its number and UNKNOWN left out, which halves what the database has to read. */
function given(columns: readonly Stored[], rows: readonly AnyRow[]): string {
  return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ storedValue }, index) => [index, storedValue(row) ?? undefined]))));
}

async function changedBy(em: EntityManager, statement: string, organisation: string, rows: string): Promise<number> {
  const done = await em.getConnection().execute<{ affectedRows: number }>(statement, [organisation, rows], 'run', em.getTransactionContext());
  return done.affectedRows;
}

async function countOf(em: EntityManager, table: Table, organisation: string): Promise<number> {
  const [row] = await em.execute<[{ count: number }]>(`select count(*)::int as "count" from "${table.name}" where "organisation" = ?`, [organisation]);
  return row.count;
}
