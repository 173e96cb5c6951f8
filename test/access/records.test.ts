/** Records are read for one organisation only: a statement that does not say so never reaches the database. */
import { describe, expect, test } from 'vitest';
import { databaseColumn, dataVersion, Records } from '../../src/access/records.store.ts';
import { siteTable } from '../../src/register/place.record.ts';

/** A connection that writes down what it is asked. */
function listening(rows: readonly object[] = []) {
  const asked: { sql: string; parameters: readonly unknown[] }[] = [];
  const connection = {
    execute: async (sql: string, parameters: readonly unknown[]) => {
      asked.push({ sql, parameters });
      return rows;
    },
  };
  const records = new Records({ getConnection: () => connection, getTransactionContext: () => undefined } as never, 'BORSET');
  return { asked, records };
}

describe('a statement', () => {
  test('that is not bound to the organisation is refused', async () => {
    const { asked, records } = listening();
    for (const sql of ['select * from "site"', 'select * from "site" where organisation = ?', `select * from "site" where "organisation" = 'BORSET'`])
      await expect(records.select(sql)).rejects.toThrow(RangeError);
    expect(asked).toEqual([]);
  });

  test('is given the organisation of the asker as its first parameter', async () => {
    const { asked, records } = listening();
    await records.select('select * from "site" where "organisation" = ? and "code" = ?', 'S-1');
    expect(asked[0]!.parameters).toEqual(['BORSET', 'S-1']);
  });

  test('for all rows of a table is one, bound and in the order of ids', async () => {
    const { asked, records } = listening([{ code: 'S-1' }]);
    expect(await records.rows(siteTable)).toEqual([expect.objectContaining({ code: 'S-1', __typename: 'Site' })]);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.sql).toMatch(/"organisation" = \? order by "id"/);
    expect(asked[0]!.parameters).toEqual(['BORSET']);
  });
});

test('an organisation that was never imported has no version', async () => {
  expect(await dataVersion(listening().records)).toBeUndefined();
  expect(await dataVersion(listening([{ version: 7 }]).records)).toBe(7);
});

test('money says in the database that it is pence', () => {
  expect([databaseColumn('rent_pa', 'money'), databaseColumn('gia_m2', 'number')]).toEqual(['rent_pa_pence', 'gia_m2']);
});
