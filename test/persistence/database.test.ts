import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { migrate, openDatabase } from '../../src/persistence/database.ts';
import { migrations } from '../../src/persistence/migrations/index.ts';
import { administer, databaseAt } from '../kit/administer.ts';
import { engine, type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const ask = (question: string) => database.orm.em.getConnection().execute(question);

test('a new test database has run every migration and has none left to run', async () => {
  const executed = await database.orm.migrator.getExecuted();
  expect(executed).toHaveLength(migrations.length);
  expect(await migrate(database.orm)).toBe(0);
});

test('both engines give the same types for the same question', async () => {
  const question = `select 7 as whole, 1234.50::numeric as exact, (2::bigint ^ 40)::float8 as large, true as truth, null::text as nothing,
    date '2027-03-31' as day, timestamptz '2026-04-01 00:30:00+01' as moment, array['a', 'b'] as list, '{"desks": 40}'::jsonb as document`;
  expect(await ask(question)).toEqual([
    {
      whole: 7,
      exact: '1234.50',
      large: 2 ** 40,
      truth: true,
      nothing: null,
      day: '2027-03-31',
      moment: '2026-03-31 23:30:00+00',
      list: ['a', 'b'],
      document: { desks: 40 },
    },
  ]);
});

test('what a failed transaction wrote is not there afterwards', async () => {
  await ask('create table draft (note text)');
  const failing = database.orm.em.fork().transactional(async (em) => {
    await em.execute("insert into draft values ('half done')");
    throw new RangeError('the second half failed');
  });
  await expect(failing).rejects.toThrow('the second half failed');
  expect(await ask('select note from draft')).toEqual([]);
});

test('transactions side by side each see a whole balance', async () => {
  await ask('create table balance (pence int)');
  await ask('insert into balance values (0)');
  const addOne = () => database.orm.em.fork().transactional((em) => em.execute('update balance set pence = pence + 1'));
  await Promise.all(Array.from({ length: 10 }, addOne));
  expect(await ask('select pence from balance')).toEqual([{ pence: 10 }]);
});

if (engine === 'pglite') {
  test('an embedded database is fresh until it has been migrated', async () => {
    const fresh = await openDatabase({}, { memory: true });
    expect(fresh.isFresh).toBe(true);
    expect(await migrate(fresh.orm)).toBe(migrations.length);
    await fresh.close();
  });
}

if (engine === 'postgres') {
  describe('on a PostgreSQL server', () => {
    const { server } = inject('postgres');

    test('servers that start together migrate an empty database once', async () => {
      const name = `planner_empty_${randomUUID().slice(0, 8)}`;
      await administer(server, `create database ${name}`);
      const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ DATABASE_URL: databaseAt(server, name) })));
      expect(opened.map(({ isFresh }) => isFresh)).toEqual([true, true, true]);
      const counts = await Promise.all(opened.map(({ orm }) => migrate(orm)));
      expect(counts.toSorted()).toEqual([0, 0, migrations.length]);
      await Promise.all(opened.map(({ close }) => close()));
      await administer(server, `drop database ${name}`);
    });

    test("the server's own limits are set on every connection", async () => {
      expect(await ask("select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock")).toEqual([
        { statement: '10s', lock: '2s' },
      ]);
    });

    test('a database that does not exist is refused by name, and not created', async () => {
      const opening = openDatabase({ DATABASE_URL: databaseAt(server, 'no_such_force') });
      await expect(opening).rejects.toThrow(/"no_such_force" at .*:\d+: the database does not exist\. Create it with createdb/);
      expect(await ask("select 1 from pg_database where datname = 'no_such_force'")).toEqual([]);
    });

    test('a wrong password is refused without repeating it', async () => {
      const address = new URL(server);
      address.password = 'hunter2-secret';
      const failure = await openDatabase({ DATABASE_URL: address.href }).catch((error: unknown) => error);
      expect(String(failure)).toContain('the user or password was refused');
      expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('hunter2');
    });
  });
}
