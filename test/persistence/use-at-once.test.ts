/** Use at once is counted by the database when days come in; it is what counting day by day in memory gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summaryRows } from '../../src/access/kept-summary.store.ts';
import { Records } from '../../src/access/records.store.ts';
import { problemLine } from '../../src/exchange/problem.ts';
import { concurrentUseRead } from '../../src/fleet/concurrent-use.store.ts';
import { groupName } from '../../src/fleet/concurrent-use.ts';
import { vehicleTable } from '../../src/fleet/vehicle.record.ts';
import { vehicleDayTable } from '../../src/fleet/vehicle-use.record.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { summaries } from '../../src/persistence/summaries-kept.ts';
import { siteTable } from '../../src/register/place.record.ts';
import { csv, folderOf, smallForce } from '../exchange/sample.ts';
import { useAtOnceOf } from '../fleet/counted-use.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('demonstration');
});
afterAll(() => database.close());

const today = '2026-09-30';
const records = (code: string) => new Records(database.orm.em.fork(), code);

describe('a small force', () => {
  const vehicles = csv`
    | code | name    | role            | marking | status     | base   | area |
    | R1   | One     | RESPONSE_MARKED | MARKED  | IN_SERVICE | S-MILL |      |
    | R2   | Two     | RESPONSE_MARKED | MARKED  | SPARE      | S-MILL | OLD  |
    | R3   | Unread  | RESPONSE_MARKED | MARKED  | IN_SERVICE | S-MILL |      |
    | C1   | Covert  | RESPONSE_MARKED | COVERT  | IN_SERVICE | S-MILL |      |
    | A1   | Armed   | ARV             | MARKED  | IN_SERVICE | S-MILL |      |
    | D1   | Sold    | RESPONSE_MARKED | MARKED  | WITHDRAWN  | S-MILL |      |
    | N1   | Nowhere | RESPONSE_MARKED | MARKED  | IN_SERVICE |        | OLD  |`;
  const days = csv`
    | vehicle | date       | miles | hours |
    | R1      | 2025-09-30 | 40    | 00-24 |
    | R1      | 2026-09-01 | 40    | 07-15 |
    | R2      | 2026-09-01 | 40    | 13-16 |
    | R1      | 2026-09-02 |       |       |
    | R2      | 2026-09-02 | 0     |       |
    | R3      | 2026-09-01 | 40    |       |
    | C1      | 2026-09-01 | 40    | 07-15 |
    | A1      | 2026-09-01 | 40    | 07-15 |
    | D1      | 2026-09-01 | 40    | 07-15 |
    | N1      | 2026-09-01 | 40    | 07-15 |`;

  test('two cars share the hours from 13 to 15; hours UNKNOWN are all hours; what is covert, specialist, sold, without a base or without any hours is left out', async () => {
    const { problems } = await importFolder(
      database.orm.em.fork(),
      folderOf({ ...smallForce('ATONCE'), 'vehicles.csv': vehicles, 'vehicle_days.csv': days }),
      new Set(),
    );
    expect(problems.map(problemLine)).toEqual([]);
    const found = await concurrentUseRead(records('ATONCE'), today, 10);
    // 1 September: R1 7-15, R2 13-16: 7 hours with one, 2 with both. 2 September: R1 all 24, R2 not.
    expect(Object.fromEntries(found)).toEqual({
      [groupName('BASE', 'S-MILL', 'RESPONSE_MARKED')]: { hours: [207, 31, 2], days: [8, 1, 1] },
      [groupName('AREA', 'NORTH', 'RESPONSE_MARKED')]: { hours: [208, 32], days: [8, 2] },
      [groupName('AREA', 'OLD', 'RESPONSE_MARKED')]: { hours: [237, 3], days: [9, 1] },
    });
  });
});

describe('the demonstration force', () => {
  test('every group counted in the database is as counted day by day in memory', async () => {
    const own = records(demonstrationForce);
    const year = (await own.rows(vehicleDayTable)).filter(({ date }) => date > '2025-09-30' && date <= today);
    const byHand = useAtOnceOf(await own.rows(vehicleTable), await own.rows(siteTable), year, 365);
    expect(byHand.size).toBeGreaterThan(50);
    expect(Object.fromEntries(await concurrentUseRead(own, today, 365))).toEqual(Object.fromEntries(byHand));
  });

  test.each(summaries)('$name: what was kept when rows came in is what the statement gives now', async (summary) => {
    const own = records(demonstrationForce);
    const whenKept = await summaryRows(own, summary, today);
    expect(whenKept.length).toBeGreaterThan(0);
    expect(await own.select(summary.select, today)).toEqual(whenKept);
  });
});
