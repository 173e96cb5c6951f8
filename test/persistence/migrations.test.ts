/** The migrated database is what the record tables declare: no column more, none less, none of another type. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseColumn } from '../../src/access/records.store.ts';
import type { Table } from '../../src/exchange/table.ts';
import { columnTypes, isStoredAlways } from '../../src/persistence/entities.ts';
import { tables } from '../../src/persistence/tables.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const ask = <R>(sql: string, parameters: readonly unknown[] = []) => database.orm.em.getConnection().execute<R[]>(sql, [...parameters]);

/** What information_schema calls the types that entities.ts writes. */
const shownAs: Record<string, string> = {
  text: 'text',
  int: 'int4',
  'double precision': 'float8',
  bigint: 'int8',
  date: 'date',
  boolean: 'bool',
  'text[]': '_text',
};

interface ColumnShown {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const byName = (columns: readonly ColumnShown[]) => columns.toSorted((one, other) => (one.name < other.name ? -1 : 1));

function declared({ columns }: Table): readonly ColumnShown[] {
  const own = Object.entries(columns).map(([name, column]) => ({
    name: databaseColumn(name, column.kept),
    type: shownAs[columnTypes[column.kept]]!,
    nullable: !isStoredAlways(column),
  }));
  return byName([{ name: 'id', type: 'text', nullable: false }, { name: 'organisation', type: 'text', nullable: false }, ...own]);
}

const kept = async (table: string): Promise<readonly ColumnShown[]> =>
  byName(
    await ask(
      `select column_name as name, udt_name as type, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public' and table_name = ?`,
      [table],
    ),
  );

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('has exactly the columns, types and blanks that its record declares', async () => {
    expect(await kept(name)).toEqual(declared(table));
  });

  test('has a foreign key, within one organisation, for every reference and for its organisation', async () => {
    const references = Object.entries(table.columns).flatMap(([column, { refersTo, kept: as }]) =>
      refersTo !== undefined && as === 'text' ? [`organisation, ${column} → ${refersTo} (organisation, code)`] : [],
    );
    const owner = name === 'organisation' ? [] : ['organisation → organisation (code)'];
    expect((await foreignKeys(name)).toSorted()).toEqual([...references, ...owner].toSorted());
  });

  test('is found by its organisation: that column stands first in an index', async () => {
    const firsts = await ask<{ first: string }>(
      `select a.attname as first from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = ?::regclass`,
      [name],
    );
    expect(firsts.map(({ first }) => first)).toContain('organisation');
  });

  test('holds a code once in an organisation', async () => {
    const isCoded = table.key.length === 1 && table.key[0] === 'code';
    const unique = await ask<{ columns: string }>(`${keyColumns} where c.contype = 'u' and c.conrelid = ?::regclass`, [name]);
    const wanted = name === 'organisation' ? ['code'] : isCoded ? ['organisation, code'] : [];
    expect(unique.map(({ columns }) => columns)).toEqual(wanted);
  });
});

const columnsOf = (relation: string, numbers: string) =>
  `(select string_agg(a.attname, ', ' order by n.place) from unnest(${numbers}) with ordinality as n(number, place) join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.number)`;
const keyColumns = `select ${columnsOf('c.conrelid', 'c.conkey')} as columns from pg_constraint c`;

async function foreignKeys(table: string): Promise<string[]> {
  const rows = await ask<{ key: string }>(
    `select ${columnsOf('c.conrelid', 'c.conkey')} || ' → ' || c.confrelid::regclass || ' (' || ${columnsOf('c.confrelid', 'c.confkey')} || ')' as key
     from pg_constraint c where c.contype = 'f' and c.conrelid = ?::regclass`,
    [table],
  );
  return rows.map(({ key }) => key.replaceAll('"', ''));
}

/** What the planner itself writes down: no file is read into it. */
const made = ['kept_assumptions', 'kept_request', 'plan_job', 'saved_plan'];

test('there is no table beside the records, the summaries kept of them, what the planner writes down, the data version and the list of migrations', async () => {
  const rows = await ask<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public'`);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    [...tables.map(({ name }) => name), ...made, 'data_version', 'kept_summary', 'mikro_orm_migrations'].toSorted(),
  );
});
