/** Everything odd in a fleet list, its readings, days and fuel-card log is imported, kept, named, and kept out of the figures it would spoil. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

const files = {
  ...smallForce('BORSET'),
  'sites.csv': csv`
    | code   | name      | area  | latitude | longitude |
    | S-MILL | Mill Lane | NORTH | 52.6     | -1.1      |
    | S-WEST | West Road | SOUTH | 52.5     | -1.2      |`,
  'vehicles.csv': csv`
    | code | name        | registration | role            | body | fuel   | marking  | base   | status     | disposed_on | first_registered_on | replacement_price |
    | OK   | In order    | AA11 AAA     | RESPONSE_MARKED | CAR  | DIESEL | MARKED   | S-MILL |            |             | 2022-09-30          | 30,000            |
    | BACK | Backwards   | AA11 AAB     | RESPONSE_MARKED | CAR  | DIESEL | MARKED   | S-MILL |            |             | 2022-09-30          | 30,000            |
    | BLNK | Blank       |              | POOL            | CAR  | PETROL | UNMARKED |        |            |             |                     |                   |
    | SOLD | Sold        | AA11 AAC     | POOL            | CAR  | PETROL | UNMARKED | S-MILL | DISPOSED   | 2026-06-30  | 2015-09-30          |                   |
    | GONE | Gone        | AA11 AAD     | POOL            | CAR  | PETROL | UNMARKED | S-MILL | DISPOSED   |             | 2015-09-30          |                   |
    | EV   | Electric    | AA11 AAE     | POOL            | CAR  | BEV    | UNMARKED | S-MILL |            |             | 2022-09-30          | 0                 |
    | TWIN | Twin        | aa11aae      | POOL            | CAR  | BEV    | UNMARKED | S-MILL |            |             | 2022-09-30          | 30,000            |
    | SW1  | Swapped one | AA11 AAF     | TRAINING        | CAR  | DIESEL | UNMARKED | S-WEST |            |             | 2022-09-30          | 30,000            |
    | SW2  | Swapped two | AA11 AAG     | TRAINING        | CAR  | DIESEL | UNMARKED | S-WEST |            |             | 2022-09-30          | 30,000            |
    | NEXT | Next year   | AA11 AAH     | TRAINING        | CAR  | DIESEL | UNMARKED | S-WEST |            |             | 2027-04-01          | 30,000            |`,
  'meter_readings.csv': csv`
    | vehicle | read_on    | read_by  | odometer_mi |
    | OK      | 2025-09-30 | WORKSHOP | 10,000      |
    | OK      | 2026-09-20 | WORKSHOP | 19,800      |
    | OK      | 2026-09-30 | WORKSHOP | 20,000      |
    | BACK    | 2025-09-30 | WORKSHOP | 50,000      |
    | BACK    | 2026-02-01 | DRIVER   | 5,300       |
    | BACK    | 2026-03-01 | DRIVER   | 540,000     |
    | BACK    | 2026-09-30 | WORKSHOP | 60,000      |
    | EV      | 2026-09-01 | MOT      | 9,000       |
    | TWIN    | 2026-09-01 | MOT      | 9,000       |
    | SW1     | 2025-09-30 | MOT      | 10,000      |
    | SW1     | 2026-09-30 | MOT      | 13,650      |
    | SW2     | 2025-09-30 | MOT      | 10,000      |
    | SW2     | 2026-09-30 | MOT      | 10,365      |
    | NEXT    | 2026-09-30 | MOT      | 5           |`,
  'vehicle_days.csv': csv`
    | vehicle | date       | miles | hours |
    | OK      | 2026-09-21 | 700   | 00-24 |
    | OK      | 2026-09-30 | 20    | 07-15 |
    | BACK    | 2026-09-24 | 30    | 07-15 |
    | SOLD    | 2026-09-22 | 40    |       |
    | SOLD    | 2026-09-23 | 10    |       |`,
  'vor_events.csv': csv`
    | vehicle | off_from   | off_until  | cause   |
    | BACK    | 2026-09-23 | 2026-09-25 | REPAIR  |
    | BACK    | 2026-09-25 | 2026-09-28 | SERVICE |`,
  'fuel_draws.csv': csv`
    | code | card     | date       | litres | kwh | odometer_mi |
    | T1   | OK       | 2026-05-01 | 40     |     | 15,000      |
    | T2   | aa11-aaa | 2026-06-01 | 190    |     | 400         |
    | T3   | OK       | 2026-07-01 | 40     |     | 90,000      |
    | T4   | ZZ99 ZZZ | 2026-07-01 | 40     |     |             |
    | T5   | ZZ99 ZZZ | 2026-08-01 | 45     |     |             |
    | T6   | SOLD     | 2026-08-01 | 30     |     |             |
    | T7   | EV       | 2026-08-01 | 30     |     |             |
    | T8   | AA11AAE  | 2026-08-02 | 30     |     |             |
    | T9   | BLNK     | 2026-08-03 |        | 20  |             |
    | T10  | OK       | 2026-08-04 |        |     |             |
    | T11  | SW1      | 2026-08-04 | 19.6   |     |             |
    | T12  | SW2      | 2026-08-04 | 65     |     |             |
    | T13  | SW2      | 2026-08-14 | 66     |     |             |
    | T14  | SW2      | 2026-09-28 | 65     |     |             |
    | T15  | BACK     | 2026-09-24 | 40     |     |             |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(files);
});
afterAll(() => force.stop());

const asked = (query: string): Promise<Answer> => force.answer(query, {}, 'BORSET');
const found = async (check: string): Promise<Answer[]> => {
  const wanted = 'vehicle { code } related { code } whereFound rows firstOn found treatment whatToDo';
  return (await asked(`{ fleetDataChecks(where: { check: [${check}] }) { nodes { ${wanted} } } }`)).fleetDataChecks.nodes;
};
const vehicles = async (check: string) => (await found(check)).map(({ vehicle }) => vehicle?.code ?? null);

describe('odometers', () => {
  test('one that runs backwards and one that leaps are named with what stands around them, and left out', async () => {
    const [backwards] = await found('ODOMETER_BACKWARDS');
    expect(backwards).toMatchObject({
      vehicle: { code: 'BACK' },
      whereFound: 'meter_readings.csv, odometer_mi of BACK on 2026-02-01 by DRIVER',
      found: '5300 miles, after 50000 on 2025-09-30, before 60000 on 2026-09-30.',
      treatment: 'LEFT_OUT',
    });
    expect((await found('ODOMETER_LEAPS')).map((one) => one.found)).toEqual(['540000 miles, after 50000 on 2025-09-30, before 60000 on 2026-09-30.']);
    const { vehicles: list } = await asked('{ vehicles(where: { code: { eq: "BACK" } }) { nodes { odometerMi milesPa } } }');
    expect(list.nodes).toEqual([{ odometerMi: 60_000, milesPa: 10_000 }]);
  });

  test('a day of 700 miles is too long, and makes the days disagree with the odometer', async () => {
    expect((await found('DAY_TOO_LONG'))[0]).toMatchObject({ vehicle: { code: 'OK' }, rows: 1, found: 'Up to 700 miles a day, on 2026-09-21.' });
    expect((await found('ODOMETER_DISAGREES_WITH_DAYS'))[0]).toMatchObject({
      vehicle: { code: 'OK' },
      found: 'Daily miles come to 720 where the odometer turned 200, from 2026-09-20 to 2026-09-30.',
    });
  });

  test('what was typed at the pump is held against the readings around it', async () => {
    expect(await found('ODOMETER_DISAGREES_WITH_FUEL_CARD')).toMatchObject([
      { vehicle: { code: 'OK' }, rows: 2, firstOn: '2026-06-01', found: '2 lines that the readings around do not bear out, the first of 400 miles.' },
    ]);
  });
});

describe('the fuel-card log', () => {
  test('lines that name no vehicle, or several, are kept under what the log calls it', async () => {
    expect(await found('FUEL_NO_VEHICLE')).toMatchObject([
      { vehicle: null, rows: 2, found: '2 lines with 85 litres of "ZZ99 ZZZ", which is the fleet number or registration of no vehicle.' },
    ]);
    expect(await found('FUEL_SEVERAL_VEHICLES')).toMatchObject([
      { vehicle: null, related: [{ code: 'EV' }, { code: 'TWIN' }], rows: 1, whereFound: 'fuel_draws.csv, card of T8' },
    ]);
  });

  test('a vehicle that was sold, petrol for an electric car, a charge for a petrol car, 190 litres, nothing at all', async () => {
    expect(await vehicles('FUEL_AFTER_DISPOSAL')).toEqual(['SOLD']);
    expect((await found('FUEL_WHILE_OFF_THE_ROAD')).map((one) => [one.vehicle.code, one.whereFound])).toEqual([['BACK', 'fuel_draws.csv, card of T15']]);
    expect((await found('FUEL_WRONG_KIND')).map((one) => [one.vehicle.code, one.found])).toEqual([
      ['BLNK', '1 line of electricity for a vehicle that cannot be charged.'],
      ['EV', '1 line with 30 litres for an electric vehicle.'],
    ]);
    expect((await found('FUEL_MORE_THAN_TANK')).map((one) => [one.vehicle.code, one.found])).toEqual([
      ['OK', '1 line of up to 190 litres, more than the tank of such a vehicle holds.'],
    ]);
    expect((await found('FUEL_NOTHING_DRAWN')).map((one) => one.whereFound)).toEqual(['fuel_draws.csv, litres of T10']);
  });

  test('two cards that were changed round: 350 and 3.5 miles a gallon, and right the other way', async () => {
    // the log covers 151 days: 3,650 × 151 ÷ 365 = 1,510 miles on 19.6 litres; 151 miles on 196 litres
    const tooLittle = await found('FUEL_TOO_LITTLE_FOR_MILES');
    expect(tooLittle.map(({ vehicle, related }) => [vehicle.code, related])).toEqual([
      ['BACK', []], // 40 litres for 4,137 miles: it fills up elsewhere
      ['SW1', [{ code: 'SW2' }]],
    ]);
    const [tooMuch] = await found('FUEL_TOO_MUCH_FOR_MILES');
    expect(tooMuch).toMatchObject({ vehicle: { code: 'SW2' }, related: [{ code: 'SW1' }] });
    expect(tooMuch.found).toBe(
      '196 litres for 151 miles: 3.5 miles a gallon, where 12 to 90 can be. With the draws of the related vehicle both would be right.',
    );
  });
});

describe('use and the list of vehicles', () => {
  test('use after disposal and while off the road, and days off that two times share', async () => {
    expect(await found('USE_AFTER_DISPOSAL')).toMatchObject([
      { vehicle: { code: 'SOLD' }, rows: 2, found: 'It was in use on 2 days from 2026-09-22 to 2026-09-23.' },
    ]);
    expect(await found('USE_WHILE_OFF_THE_ROAD')).toMatchObject([{ vehicle: { code: 'BACK' }, rows: 1, firstOn: '2026-09-24' }]);
    expect(await found('VOR_OVERLAP')).toMatchObject([
      { vehicle: { code: 'BACK' }, found: 'It begins before an earlier time off has ended: 1 days are there twice.' },
    ]);
  });

  test('what is missing, zero, twice there, or not yet', async () => {
    expect(await vehicles('NO_REGISTRATION_DATE')).toEqual(['BLNK']);
    expect(await vehicles('NO_PRICE')).toEqual(['BLNK']);
    expect(await vehicles('NO_BASE')).toEqual(['BLNK']);
    expect(await vehicles('NO_ODOMETER')).toEqual(['BLNK']);
    expect(await vehicles('NO_DISPOSAL_DATE')).toEqual(['GONE']);
    expect(await vehicles('REGISTERED_IN_FUTURE')).toEqual(['NEXT']);
    expect(await vehicles('EV_WITHOUT_RANGE')).toEqual(['EV', 'TWIN']);
    expect((await found('ZERO_VALUE')).map(({ whereFound }) => whereFound)).toEqual(['vehicles.csv, replacement_price of EV']);
    const [twice] = await found('DUPLICATE_REGISTRATION');
    expect(twice).toMatchObject({ vehicle: { code: 'EV' }, related: [{ code: 'TWIN' }], rows: 2 });
    expect(twice.found).not.toMatch(/AA11/i);
  });

  test('a vehicle whose age is UNKNOWN or lies ahead has none', async () => {
    const { vehicles: list } = await asked('{ vehicles(where: { ageYears: { isUnknown: true } }) { nodes { code } } }');
    expect(list.nodes.map(({ code }: Answer) => code)).toEqual(['BLNK', 'NEXT']);
  });
});

test('every finding is counted, each kind of check is told even where it found nothing, and a vehicle has its own', async () => {
  const {
    fleetDataCheckCounts: counts,
    fleetDataChecks,
    vehicles: list,
  } = await asked(`{
    fleetDataCheckCounts { check findings rows treatment whatToDo } fleetDataChecks(first: 100) { totalCount nodes { id whereFound found whatToDo } }
    vehicles(where: { code: { eq: "BACK" } }) { nodes { fleetDataChecks { check } } } }`);
  expect(counts.length).toBe(27);
  expect(counts.find(({ check }: Answer) => check === 'USE_BEFORE_REGISTRATION')).toMatchObject({ findings: 0, rows: 0 });
  expect(counts.find(({ check }: Answer) => check === 'FUEL_NO_VEHICLE')).toMatchObject({ findings: 1, rows: 2 });
  expect(counts.reduce((sum: number, { findings }: Answer) => sum + findings, 0)).toBe(fleetDataChecks.totalCount);
  expect(new Set(fleetDataChecks.nodes.map(({ id }: Answer) => id)).size).toBe(fleetDataChecks.totalCount);
  for (const { whereFound, found: what, whatToDo } of fleetDataChecks.nodes) expect([whereFound, what, whatToDo].every((one) => one.length > 5)).toBe(true);
  expect(list.nodes[0].fleetDataChecks.map(({ check }: Answer) => check)).toEqual([
    'ODOMETER_BACKWARDS',
    'ODOMETER_LEAPS',
    'USE_WHILE_OFF_THE_ROAD',
    'VOR_OVERLAP',
    'FUEL_WHILE_OFF_THE_ROAD',
    'FUEL_TOO_LITTLE_FOR_MILES',
  ]);
});
