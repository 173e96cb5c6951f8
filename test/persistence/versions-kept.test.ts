/** Targets and scenarios are versioned: what was said of a version stands, and whoever knows better says it in the next one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Records } from '../../src/access/records.store.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { savingTargetTable } from '../../src/programme/finance/saving-target.record.ts';
import { scenarioChangeTable } from '../../src/register/scenario.record.ts';
import { csv, type Files, folderOf } from '../exchange/sample.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

const first = '| BLUEPRINT | 1 | To be saved | 2015-11-11 | INDICATIVE | 17000000 | 28000000 |';
const second = '| BLUEPRINT | 2 | To be saved | 2015-12-31 | INDICATIVE | 500000 | |';
const targets = (...rows: readonly string[]) => csv`
  | code | version | title | recorded_on | status | low | high |
  ${rows.join('\n')}`;
const years = (...rows: readonly string[]) => csv`
  | target | version | financial_year | low |
  ${rows.join('\n')}`;
const scenarios = csv`
  | code | version | title | recorded_on |
  | growth | 1 | Growth | 2026-02-10 |`;
const changes = (...rows: readonly string[]) => csv`
  | scenario | version | changes | key | is | value |
  ${rows.join('\n')}`;
const organisation = csv`
  | code | name | type | appraisal_date |
  | BORSET | Borset | POLICE_FORCE | 2026-09-30 |`;
const year = '| BLUEPRINT | 1 | 2016/17 | 17000000 |';
const change = '| growth | 1 | ASSUMPTION | sale-cost-share | VALUE | 0.05 |';

let database: TestDatabase;
const imported = async (files: Files) =>
  await importFolder(database.orm.em.fork(), folderOf({ 'organisation.csv': organisation, ...files }), new Set(['sale-cost-share', 'marketing-months']));
beforeAll(async () => {
  database = await testDatabase();
  const { problems } = await imported({
    'saving_targets.csv': targets(first),
    'saving_target_years.csv': years(year),
    'scenarios.csv': scenarios,
    'scenario_changes.csv': changes(change),
  });
  expect(problems).toEqual([]);
});
afterAll(() => database.close());

describe('a version that was recorded', () => {
  test('is not said anew: £17m is not made £1m, and the next version is the place for it', async () => {
    const { problems } = await imported({ 'saving_targets.csv': targets(first.replace('17000000', '1000000')) });
    expect(problems).toEqual([
      {
        file: 'saving_targets.csv',
        row: 2,
        column: 'low',
        found: '1000000',
        fix: 'version 1 was recorded with 17000000: leave it as it is, and write version 2',
      },
    ]);
    const [kept] = await new Records(database.orm.em.fork(), 'BORSET').rows(savingTargetTable);
    expect(kept).toMatchObject({ version: 1, low: 17_000_000 });
  });

  test('is not added to, in its years or in what it changes', async () => {
    const { problems } = await imported({
      'saving_target_years.csv': years(year, '| BLUEPRINT | 1 | 2017/18 | 5 |'),
      'scenario_changes.csv': changes(change.replace('0.05', '0.09'), '| growth | 1 | ASSUMPTION | marketing-months | VALUE | 1 |'),
    });
    expect(problems).toContainEqual(expect.objectContaining({ file: 'saving_target_years.csv', row: 3, column: 'version', found: '1' }));
    expect(problems).toContainEqual(expect.objectContaining({ file: 'scenario_changes.csv', row: 2, column: 'value', found: '0.09' }));
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'scenario_changes.csv', row: 3, column: 'version', fix: expect.stringContaining('version 2') }),
    );
    const changed = await new Records(database.orm.em.fork(), 'BORSET').rows(scenarioChangeTable);
    expect(changed.map(({ value }) => value)).toEqual([0.05]);
  });

  test('may be imported again as it is, with the next one beside it', async () => {
    const { problems, files } = await imported({ 'saving_targets.csv': targets(first, second), 'saving_target_years.csv': years(year) });
    expect(problems).toEqual([]);
    expect(files.find(({ file }) => file === 'saving_targets.csv')).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
  });
});
