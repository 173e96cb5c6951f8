/** What must hold between the files and rows of a folder: each of these folders is refused, at the place that is wrong. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataVersion, Records } from '../../src/access/records.store.ts';
import type { Problem } from '../../src/exchange/problem.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { csv, type Files, folderOf, smallForce } from '../exchange/sample.ts';
import { type TestDatabase, testDatabase } from '../kit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const imported = (files: Files) => importFolder(database.orm.em.fork(), folderOf(files), new Set(['marketing-months']));
let count = 0;
/** The problems of a small force with these files instead; nothing of it may be there afterwards. */
async function problemsOf(files: Files): Promise<readonly Problem[]> {
  const code = `BORSET-${++count}`;
  const coded = 'organisation.csv' in files ? { ...files, 'organisation.csv': String(files['organisation.csv']).replaceAll('BORSET', code) } : files;
  const { problems } = await imported(coded);
  expect(problems, 'the folder was taken').not.toEqual([]);
  expect(await dataVersion(new Records(database.orm.em.fork(), code))).toBeUndefined();
  return problems;
}
const base = smallForce();
const withFiles = (files: Files): Files => ({ ...base, ...files });
const swapped = (file: string, from: string, to: string): Files => withFiles({ [file]: base[file]!.replace(from, to) });

describe('the folder', () => {
  test('without organisation.csv belongs to nobody', async () => {
    const { 'organisation.csv': _, ...rest } = base;
    expect(await problemsOf(rest)).toEqual([expect.objectContaining({ file: 'organisation.csv' })]);
  });

  test('with two organisations is refused', async () => {
    const problems = await problemsOf(withFiles({ 'organisation.csv': `${base['organisation.csv']}FELP,Felpersham,POLICE_FORCE,2026-09-30\n` }));
    expect(problems).toEqual([expect.objectContaining({ file: 'organisation.csv', found: '2 rows' })]);
  });

  test('with a misspelt file name is not read without that file', async () => {
    const { 'cost_lines.csv': lines, ...rest } = base;
    expect(await problemsOf({ ...rest, 'cost_line.csv': lines! })).toEqual([
      expect.objectContaining({ file: 'cost_line.csv', fix: expect.stringContaining('cost_lines.csv') }),
    ]);
  });

  test('that does not exist is named', async () => {
    const { problems, organisation } = await importFolder(database.orm.em.fork(), '/no/such/folder', new Set());
    expect([organisation, problems.map(({ file }) => file)]).toEqual([undefined, ['/no/such/folder']]);
  });

  test('with nothing in it belongs to nobody', async () => {
    expect(await problemsOf({})).toEqual([expect.objectContaining({ file: 'organisation.csv' })]);
  });

  test('may hold other things, such as a README', async () => {
    expect((await imported({ ...smallForce('NOTES'), 'README.md': 'ours' })).problems).toEqual([]);
  });

  test('may hold a file with a heading and no rows, and not one without a heading', async () => {
    expect((await imported({ ...smallForce('EMPTY'), 'conditions.csv': 'code,building,element,grade\n' })).problems).toEqual([]);
    expect(await problemsOf(withFiles({ 'conditions.csv': '' }))).toEqual([expect.objectContaining({ file: 'conditions.csv' })]);
  });
});

const terms = (row: string): Files =>
  withFiles({ 'closure_terms.csv': `building,receiving_building,receiving_partner,reprovide_in,vacate_on,sale_completes_on\n${row}\n` });
const relation = (row: string): Files => withFiles({ 'organisation_relations.csv': `partner,kind,valid_from,lead,cost_share,partner_cost_share\n${row}\n` });
const own = (row: string): Files => withFiles({ 'assumptions.csv': `key,from,recorded,value,low,high,source\n${row}\n` });

/** A village two kilometres or so beside Mill Lane and a town forty beyond it, with these travel times. */
const timed = (...rows: readonly string[]): Files =>
  withFiles({
    'demand_areas.csv': 'code,name,area,settlement,latitude,longitude\nDA-NEAR,Near,NORTH,URBAN,52.62,-1.1\nDA-FAR,Far,NORTH,URBAN,52.96,-1.1\n',
    'travel_times.csv': ['demand_area,site,mode,minutes', ...rows, ''].join('\n'),
  });
const minutes = { file: 'travel_times.csv', row: 2, column: 'minutes' };

const faults: readonly [string, Files, Partial<Problem>][] = [
  ['a break after the end of its lease', swapped('lease_breaks.csv', '2028-03-31', '2030-04-01'), { file: 'lease_breaks.csv', row: 2, column: 'breaks_on' }],
  ['a break before the start of its lease', swapped('lease_breaks.csv', '2028-03-31', '2020-03-31'), { file: 'lease_breaks.csv', row: 2, column: 'breaks_on' }],
  [
    'a lease that ends before it starts',
    { ...swapped('leases.csv', '2020-04-01', '2031-04-01'), 'lease_breaks.csv': 'lease,breaks_on,notice_months\n' },
    { file: 'leases.csv', row: 2, column: 'expires_on' },
  ],
  ['a net area above the gross area', swapped('buildings.csv', '400,320', '400,420'), { file: 'buildings.csv', row: 2, column: 'nia_m2', found: '420' }],
  ['weights of an earlier area that add up to 0.9', swapped('area_maps.csv', '0.4', '0.3'), { file: 'area_maps.csv', column: 'weight' }],
  ['an area that ends before it begins', swapped('areas.csv', '2015-03-31', '2000-03-31'), { file: 'areas.csv', row: 2, column: 'valid_to' }],
  [
    'a team that leaves before it comes',
    withFiles({ 'team_bases.csv': 'team,building,valid_from,valid_to\nBEAT,MILL,2026-04-01,2026-03-31\n' }),
    { file: 'team_bases.csv', row: 2, column: 'valid_to' },
  ],
  ['a building that takes in its own teams', terms('MILL,MILL,,,,'), { file: 'closure_terms.csv', row: 2, column: 'receiving_building' }],
  ['a building that takes in its own counter', terms('MILL,,,MILL,,'), { file: 'closure_terms.csv', row: 2, column: 'reprovide_in' }],
  ['teams that go to a building and to a partner', terms('MILL,ANNEX,COUNCIL,,,'), { file: 'closure_terms.csv', row: 2, column: 'receiving_partner' }],
  [
    'a sale that completes while the building is in use',
    terms('MILL,,,,2028-03-31,2028-03-30'),
    { file: 'closure_terms.csv', row: 2, column: 'sale_completes_on' },
  ],
  [
    'an assumption that does not exist',
    own('marketing-month,2026-04-01,2026-04-01,12,,,ours'),
    { file: 'assumptions.csv', row: 2, column: 'key', found: 'marketing-month' },
  ],
  ['an assumption that is no number', own('marketing-months,2026-04-01,2026-04-01,a year,,,ours'), { file: 'assumptions.csv', row: 2, column: 'value' }],
  ['an assumption whose range does not hold its value', own('marketing-months,2026-04-01,2026-04-01,12,14,18,ours'), { file: 'assumptions.csv', row: 2 }],
  [
    'a cost that stops on a date that is not given',
    withFiles({ 'avoidabilities.csv': 'cost_line,trigger\nC-1,DATE\n' }),
    { file: 'avoidabilities.csv', row: 2, column: 'earliest' },
  ],
  [
    'a cost that stops with notice of a length that is not given',
    withFiles({ 'avoidabilities.csv': 'cost_line,trigger\nC-1,NOTICE\n' }),
    { file: 'avoidabilities.csv', row: 2, column: 'notice_months' },
  ],
  [
    'a residual of a cost without its months',
    withFiles({ 'avoidabilities.csv': 'cost_line,trigger,residual_amount_pa\nC-1,OPTION_COMPLETE,500\n' }),
    { file: 'avoidabilities.csv', row: 2, column: 'residual_months' },
  ],
  ['a building’s pool without its building', swapped('cost_pools.csv', 'BUILDING,MILL', 'BUILDING,'), { file: 'cost_pools.csv', row: 2, column: 'buildings' }],
  [
    'a pool that serves a building that does not exist',
    swapped('cost_pools.csv', 'BUILDING,MILL', 'BUILDING,MILL;MILK'),
    { file: 'cost_pools.csv', row: 2, column: 'buildings', found: 'MILK' },
  ],
  [
    'a tenant who occupies more than the building',
    withFiles({ 'occupancies.csv': 'code,building,partner,kind,area_m2\nO-1,MILL,COUNCIL,TENANT,401\n' }),
    { file: 'occupancies.csv', row: 2, column: 'area_m2', found: '401' },
  ],
  [
    'a tenant who is to be let more than the building',
    withFiles({ 'sharing_terms.csv': 'code,kind,our_building,partner,guest_m2\nSH-1,ADMIT_TENANT,MILL,COUNCIL,401\n' }),
    { file: 'sharing_terms.csv', row: 2, column: 'guest_m2', found: '401' },
  ],
  [
    'parts of a shared cost that are not the whole of it',
    withFiles({
      'sharing_terms.csv':
        'code,kind,our_building,partner,method,shared_cost_pa,cost_by_area_pa,cost_by_headcount_pa,cost_by_hours_pa\nSH-1,ADMIT_TENANT,MILL,COUNCIL,COST_DRIVER,100,60,30,9\n',
    }),
    { file: 'sharing_terms.csv', row: 2, column: 'shared_cost_pa', found: '100' },
  ],
  [
    'a relation that is led by neither of the two',
    relation('COUNCIL,SHARES_WITH,2020-04-01,PARISH,,'),
    { file: 'organisation_relations.csv', row: 2, column: 'lead', found: 'PARISH' },
  ],
  [
    'shares of a joint cost that exceed the whole',
    relation('COUNCIL,SHARES_WITH,2020-04-01,,0.6,0.5'),
    { file: 'organisation_relations.csv', row: 2, column: 'partner_cost_share', found: '0.5' },
  ],
  [
    'a property number of thirteen digits',
    withFiles({ 'buildings.csv': 'code,site,name,use,tenure,uprn\nMILL,S-MILL,Mill,HQ,FREEHOLD,1234567890123\nANNEX,S-MILL,Annexe,HQ,FREEHOLD,\n' }),
    { file: 'buildings.csv', row: 2, column: 'uprn' },
  ],
  [
    'dilapidations whose low estimate is above the central one',
    withFiles({ 'leases.csv': 'code,building,expires_on,dilapidations_low,dilapidations_central\nL-ANNEX,ANNEX,2030-03-31,9000,5000\n' }),
    { file: 'leases.csv', row: 2, column: 'dilapidations_central' },
  ],
  ['a travel time below nothing', timed('DA-NEAR,S-MILL,CAR,-5'), { ...minutes, found: '-5', fix: 'write a number from 0 to 600' }],
  ['a travel time in seconds', timed('DA-NEAR,S-MILL,CAR,840'), { ...minutes, found: '840', fix: 'write a number from 0 to 600' }],
  ['a travel time that is not known', timed('DA-NEAR,S-MILL,CAR,'), { ...minutes, found: '' }],
  [
    'a travel time in hours, forty kilometres in less than one minute',
    timed('DA-FAR,S-MILL,CAR,0.7'),
    { ...minutes, found: '0.7', fix: expect.stringMatching(/^DA-FAR and S-MILL lie 40\.0 km apart in a straight line: write minutes/) },
  ],
  [
    'a travel time twice, by car and by what blank means',
    timed('DA-NEAR,S-MILL,CAR,5', 'DA-NEAR,S-MILL,,6'),
    { file: 'travel_times.csv', row: 3, column: 'demand_area + site + mode', found: 'DA-NEAR/S-MILL/CAR' },
  ],
  ['a travel time by balloon', timed('DA-NEAR,S-MILL,BALLOON,5'), { file: 'travel_times.csv', row: 2, column: 'mode', found: 'BALLOON' }],
  ['a travel time from nowhere', timed('DA-NONE,S-MILL,CAR,5'), { file: 'travel_times.csv', row: 2, column: 'demand_area', found: 'DA-NONE' }],
  ['a travel time to nowhere', timed('DA-NEAR,S-NONE,CAR,5'), { file: 'travel_times.csv', row: 2, column: 'site', found: 'S-NONE' }],
];

describe('a folder is refused with', () => {
  test.each(faults)('%s', async (_fault, files, problem) => {
    expect(await problemsOf(files)).toEqual([expect.objectContaining(problem)]);
  });
});

test('a text that no database could hold is a problem of its cell, not a fault', async () => {
  expect(await problemsOf(swapped('teams.csv', 'Beat officers', 'Beat\u0000officers'))).toEqual([
    expect.objectContaining({ file: 'teams.csv', row: 2, column: 'name' }),
  ]);
});

test('a lease may not be shortened past a break of it that stands in the database', async () => {
  await imported(smallForce('KEPT'));
  const shortened = { 'organisation.csv': smallForce('KEPT')['organisation.csv']!, 'leases.csv': base['leases.csv']!.replace('2030-03-31', '2027-03-31') };
  const { problems } = await imported(shortened);
  expect(problems).toEqual([expect.objectContaining({ found: expect.stringContaining('20') })]);
});

test('what the files say twice over several lines is told for each line', async () => {
  const twice = csv`
    | code | name | function |
    | BEAT | Beat | NEIGHBOURHOOD |
    | BEAT | Beat | RESPONSE      |
    | BEAT | Beat | ROADS         |`;
  expect((await problemsOf(withFiles({ 'teams.csv': twice }))).map(({ row, found }) => [row, found])).toEqual([
    [3, 'BEAT'],
    [4, 'BEAT'],
  ]);
});

test('every fault of a file of travel times is told at once', async () => {
  const problems = await problemsOf(timed('DA-NEAR,S-MILL,CAR,-5', 'DA-NEAR,S-NONE,BUS,5', 'DA-FAR,S-MILL,,0.7'));
  expect(problems.map(({ row, column }) => [row, column])).toEqual(
    expect.arrayContaining([
      [2, 'minutes'],
      [3, 'site'],
      [4, 'minutes'],
    ]),
  );
  expect(problems).toHaveLength(3);
});
