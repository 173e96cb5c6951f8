/** What is summed up once, when rows come in, is what would be summed up when it is asked for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { summaryRows } from '../../src/access/kept-summary.store.ts';
import { Records } from '../../src/access/records.store.ts';
import { problemLine } from '../../src/exchange/problem.ts';
import type { UseOfYear } from '../../src/fleet/snapshot.ts';
import { useOfYear } from '../../src/fleet/use-of-year.store.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { csv, type Files, folderOf, smallForce } from '../exchange/sample.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const vehicles = csv`
  | code | name      | role            | marking |
  | R1   | Response  | RESPONSE_MARKED | MARKED  |
  | R2   | Relief    | RESPONSE_MARKED | MARKED  |`;
/** The appraisal date of the small force is 30 September 2026. */
const days = csv`
  | vehicle | date       | miles | hours       |
  | R1      | 2025-09-30 | 500   | 07-15       |
  | R1      | 2025-10-01 | 40    | 07-15       |
  | R1      | 2026-09-30 |       | 07-12;22-24 |
  | R2      | 2026-01-05 | 0     |             |
  | R2      | 2026-01-06 | 60    |             |`;

const records = (code: string) => new Records(database.orm.em.fork(), code);
const imported = async (files: Files) => {
  const { problems } = await importFolder(database.orm.em.fork(), folderOf(files), new Set());
  expect(problems.map(problemLine)).toEqual([]);
};
const force = (code: string, otherwise: Files = {}): Files => ({ ...smallForce(code), 'vehicles.csv': vehicles, 'vehicle_days.csv': days, ...otherwise });
const kept = (code: string) =>
  records(code).select<{ name: string; asAt: string }>('select "name", "as_at"::text as "asAt" from "kept_summary" where "organisation" = ? order by "name"');
const all = (asAt: string) => ['daysInAreas', 'itBatches', 'useAtOnce', 'useOfYear', 'vorOfYear'].map((name) => ({ name, asAt }));
const use = (code: string, on = '2026-09-30') => summaryRows<UseOfYear>(records(code), useOfYear, on);

test('a year of use ends on the appraisal date, and leaves out what lies before it', async () => {
  await imported(force('YEAR'));
  expect(await kept('YEAR')).toEqual(all('2026-09-30'));
  expect(await use('YEAR')).toMatchObject([
    { vehicle: 'R1', daysRecorded: 365, daysUsed: 2, miles: 40, daysWithoutMiles: 1, hours: 15 },
    { vehicle: 'R2', daysRecorded: 365, daysUsed: 1, miles: 60, daysWithoutMiles: 0, hours: null },
  ]);
});

test('it is what the statement gives without it, and is asked of the statement for another day', async () => {
  await imported(force('LIVE'));
  const whenKept = await use('LIVE');
  const early = await use('LIVE', '2025-10-01');
  expect(early.map(({ vehicle, miles }) => [vehicle, miles])).toEqual([['R1', 540]]);
  await database.orm.em.fork().execute(`delete from "kept_summary" where "organisation" = 'LIVE'`);
  expect(await use('LIVE')).toEqual(whenKept);
});

test('one made by another statement is not believed', async () => {
  await imported(force('OTHER'));
  await database.orm.em.fork().execute(`update "kept_summary" set "rows" = '[]', "statement" = md5('another') where "organisation" = 'OTHER'`);
  expect(await use('OTHER')).toHaveLength(2);
});

test('a day that changes, and an appraisal date that moves, make it anew', async () => {
  await imported(force('ANEW'));
  const organisation = smallForce('ANEW')['organisation.csv']!;
  await imported({ 'organisation.csv': organisation, 'vehicle_days.csv': days.replace('60', '90') });
  expect((await use('ANEW'))[1]).toMatchObject({ vehicle: 'R2', miles: 90 });
  await imported({ 'organisation.csv': organisation.replace('2026-09-30', '2026-09-29') });
  expect(await kept('ANEW')).toEqual(all('2026-09-29'));
  expect((await use('ANEW', '2026-09-29'))[0]).toMatchObject({ vehicle: 'R1', miles: 540, daysUsed: 2 });
});
