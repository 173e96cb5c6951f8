/** A folder of CSV files into an organisation: all or nothing, the same twice over, with counts that reconcile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataVersion, Records } from '../../src/access/records.store.ts';
import { buildingTable } from '../../src/estate/building.record.ts';
import { problemLine } from '../../src/exchange/problem.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { tables } from '../../src/persistence/tables.ts';
import { costLineTable } from '../../src/register/cost.record.ts';
import { csv, type Files, folderOf, smallForce } from '../exchange/sample.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const known = new Set(['marketing-months']);
const records = (organisation: string) => new Records(database.orm.em.fork(), organisation);
const version = (organisation: string) => dataVersion(records(organisation));
const imported = (files: Files) => importFolder(database.orm.em.fork(), folderOf(files), known);
const importedWell = async (files: Files) => {
  const report = await imported(files);
  expect(report.problems.map(problemLine)).toEqual([]);
  return report;
};
/** How many rows of every table an organisation has. */
async function rowCounts(organisation: string): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of tables) counts.push([table.name, (await records(organisation).rows(table)).length]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
/** A small force of this code with some of its files otherwise. */
const force = (code: string, otherwise: Files = {}): Files => ({ ...smallForce(code), ...otherwise });
const without = (files: Files, ...names: readonly string[]): Files => Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe('what an import says it did', () => {
  test('the first time every row is created, and the data are at version 1', async () => {
    const { organisation, files } = await importedWell(force('FIRST'));
    expect(organisation).toBe('FIRST');
    expect(files.find(({ file }) => file === 'buildings.csv')).toEqual({
      file: 'buildings.csv',
      read: 2,
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      kept: 0,
    });
    expect(files.every(({ read, created }) => read === created)).toBe(true);
    expect(files).toHaveLength(Object.keys(smallForce()).length);
    expect(await version('FIRST')).toBe(1);
  });

  test('the second time nothing changes, and the version stays', async () => {
    await importedWell(force('TWICE'));
    const { files } = await importedWell(force('TWICE'));
    expect(files.every(({ read, unchanged, created, updated, kept }) => read === unchanged && created + updated + kept === 0)).toBe(true);
    expect(await version('TWICE')).toBe(1);
  });

  test('a cell that changed is updated, and raises the version by one', async () => {
    await importedWell(force('CELL'));
    const dearer = smallForce('CELL')['cost_lines.csv']!.replace('"12,000"', '"13,000.01"');
    const { files } = await importedWell(force('CELL', { 'cost_lines.csv': dearer }));
    expect(files.find(({ file }) => file === 'cost_lines.csv')).toMatchObject({ read: 3, created: 0, updated: 1, unchanged: 2 });
    expect(files.filter(({ updated }) => updated > 0)).toHaveLength(1);
    expect((await records('CELL').rows(costLineTable)).map(({ code, amountPa }) => [code, amountPa])).toEqual([
      ['C-1', 13_000.01],
      ['C-2', 9_500.5],
      ['C-3', null],
    ]);
    expect(await version('CELL')).toBe(2);
  });

  test('a cell that was cleared is UNKNOWN again', async () => {
    await importedWell(force('CLEARED'));
    const cleared = smallForce('CLEARED')['cost_lines.csv']!.replace('"12,000"', '');
    await importedWell(force('CLEARED', { 'cost_lines.csv': cleared }));
    expect((await records('CLEARED').rows(costLineTable))[0]).toMatchObject({ code: 'C-1', amountPa: null });
  });

  test('read = created + updated + unchanged, and rows that are no longer in their file are kept and counted', async () => {
    await importedWell(force('MIXED'));
    const buildings = csv`
      | code | site   | name                   | use            | tenure   |
      | MILL | S-MILL | Mill Lane headquarters | POLICE_STATION | FREEHOLD |
      | SHED | S-MILL | Shed                   | PROPERTY_STORE | FREEHOLD |`;
    const { files } = await importedWell({ 'organisation.csv': smallForce('MIXED')['organisation.csv']!, 'buildings.csv': buildings });
    expect(files).toEqual([
      { file: 'organisation.csv', read: 1, created: 0, updated: 0, unchanged: 1, rejected: 0, kept: 0 },
      { file: 'buildings.csv', read: 2, created: 1, updated: 1, unchanged: 0, rejected: 0, kept: 1 },
    ]);
    expect((await records('MIXED').rows(buildingTable)).map(({ code, name, desks }) => [code, name, desks])).toEqual([
      ['ANNEX', 'Mill Lane annexe', 8],
      ['MILL', 'Mill Lane headquarters', null],
      ['SHED', 'Shed', null],
    ]);
    expect((await rowCounts('MIXED')).cost_line).toBe(3);
  });

  test('a new row may refer to a row that only the database holds', async () => {
    await importedWell(force('LATER'));
    const line = csv`
      | code | pool   | category | financial_year | amount_pa |
      | C-9  | P-MILL | WATER    | 2026/27        | 700       |`;
    const { files } = await importedWell({ 'organisation.csv': smallForce('LATER')['organisation.csv']!, 'cost_lines.csv': line });
    expect(files[1]).toMatchObject({ read: 1, created: 1, kept: 3 });
  });
});

describe('all or nothing', () => {
  const badCell = smallForce('BAD')['cost_lines.csv']!.replace('"12,000"', 'a lot');
  const badReference = smallForce('BAD')['cost_lines.csv']!.replace('P-MILL', 'P-MILK');

  test.each([
    ['a cell that cannot be read', badCell, { file: 'cost_lines.csv', row: 2, column: 'amount_pa', found: 'a lot' }],
    ['a reference to a record that does not exist', badReference, { file: 'cost_lines.csv', row: 2, column: 'pool', found: 'P-MILK' }],
  ])('%s, in the last of twelve files, writes nothing at all and rejects every row', async (_name, lines, problem) => {
    const { files, problems } = await imported(force('BAD', { 'cost_lines.csv': lines }));
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(files.every(({ read, rejected, created }) => rejected === read && created === 0)).toBe(true);
    expect(await rowCounts('BAD')).toEqual({});
    expect(await version('BAD')).toBeUndefined();
  });

  test('after a good import, a bad one leaves every row and the version as they were', async () => {
    await importedWell(force('GOOD'));
    const before = await rowCounts('GOOD');
    const spoilt = force('GOOD', { 'cost_lines.csv': badCell, 'partners.csv': `${smallForce()['partners.csv']}FIRE,Fire service,FIRE\n` });
    expect((await imported(spoilt)).problems).toHaveLength(1);
    expect(await rowCounts('GOOD')).toEqual(before);
    expect(await version('GOOD')).toBe(1);
  });

  test('every problem of every file is listed at once', async () => {
    const files = force('ALL', {
      'cost_lines.csv': badCell.replace('P-ANNEX', 'P-ANNEXE'),
      'buildings.csv': smallForce()['buildings.csv']!.replace('FREEHOLD', 'OWNED').replace('2020-01-01', '31/02/2020'),
    });
    const places = (await imported(files)).problems.map(({ file, row, column }) => `${file} ${row} ${column}`);
    expect(places).toEqual(
      expect.arrayContaining(['buildings.csv 2 tenure', 'buildings.csv 2 network_ready_on', 'cost_lines.csv 2 amount_pa', 'cost_lines.csv 3 pool']),
    );
  });
});

test('a row that cannot be read is told once: the rows that refer to it are not problems of their own', async () => {
  const { problems } = await imported(force('CASCADE', { 'buildings.csv': smallForce()['buildings.csv']!.replace('FREEHOLD', 'OWNED') }));
  expect(problems.map(problemLine)).toEqual([expect.stringMatching(/^buildings\.csv row 2, tenure/)]);
});

describe('several organisations', () => {
  test('with the same codes do not see or disturb each other', async () => {
    await importedWell(force('ONE'));
    await importedWell(force('OTHER', { 'buildings.csv': smallForce()['buildings.csv']!.replaceAll('Mill Lane', 'Church Road') }));
    expect((await records('ONE').rows(buildingTable)).map(({ name }) => name)).toEqual(['Mill Lane annexe', 'Mill Lane station']);
    expect((await records('OTHER').rows(buildingTable)).map(({ name }) => name)).toEqual(['Church Road annexe', 'Church Road station']);
    expect([await version('ONE'), await version('OTHER')]).toEqual([1, 1]);
  });

  test('cannot refer to each other’s records', async () => {
    await importedWell(force('OWNER'));
    const { problems } = await imported(without(force('BORROWER'), 'sites.csv'));
    expect(problems.map(({ file, found }) => [file, found])).toEqual([
      ['buildings.csv', 'S-MILL'],
      ['buildings.csv', 'S-MILL'],
    ]);
  });

  test('one whose code begins with the code of another is another', async () => {
    await importedWell(force('LEI'));
    await importedWell(force('LEI-2'));
    expect((await rowCounts('LEI')).building).toBe(2);
    expect((await importedWell(force('LEI'))).files.every(({ kept }) => kept === 0)).toBe(true);
  });
});

test('imports of one folder at the same time end as one', async () => {
  const reports = await Promise.all([1, 2, 3].map(() => importedWell(force('RACE'))));
  const created = reports.map(({ files }) => files.reduce((sum, file) => sum + file.created, 0)).toSorted((one, other) => one - other);
  const all = created[2]!;
  expect(created).toEqual([0, 0, all]);
  expect(Object.values(await rowCounts('RACE')).reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(await version('RACE')).toBe(1);
});

test('imports of two organisations at the same time both end well', async () => {
  await Promise.all([importedWell(force('LEFT')), importedWell(force('RIGHT'))]);
  expect(await rowCounts('LEFT')).toEqual(await rowCounts('RIGHT'));
});
