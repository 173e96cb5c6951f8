/** Published pool sizes and binomials set as vehicles, imported as a user would import them: the published figures come back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, type Files } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

/** A force whose vehicles are each on the road so much of the time; a rule for each number needed. */
const pool = (code: string, availability: number | string, held: number, needed: readonly number[]): Files => ({
  'organisation.csv': csv`
    | code    | name         | type         | appraisal_date |
    | ${code} | ${code} town | POLICE_FORCE | 2026-09-30     |`,
  'assumptions.csv': csv`
    | key                  | from       | recorded   | value           | source  |
    | vehicle-availability | 2026-04-01 | 2026-04-01 | ${availability} | problem |`,
  'vehicles.csv': `code,name,role,marking\n${Array.from({ length: held }, (_, at) => `V${at},V${at},POOL,MARKED\n`).join('')}`,
  'capability_rules.csv': `code,name,roles,scope,minimum,confidence_needed,interpretation\n${needed
    .map((minimum) => `K${minimum},${minimum} at once,POOL,FORCE,${minimum},0.95,in the whole force\n`)
    .join('')}`,
});

const tableNeeded = [1, 2, 3, 4, 6, 10, 20, 50];
/** Vehicles to hold at 95, 99 and 99.9 %, by what is needed and by availability: the table of the appraisal method, derived from the binomial tail. */
const table: Readonly<Record<string, readonly string[]>> = {
  'A-90': ['2/2/3', '3/4/5', '5/5/7', '6/7/8', '8/9/11', '13/14/16', '25/27/29', '60/62/65'],
  'A-92': ['2/2/3', '3/4/5', '4/5/6', '6/6/8', '8/9/10', '13/14/15', '24/26/27', '58/60/63'],
  'A-95': ['1/2/3', '3/3/4', '4/5/6', '5/6/7', '7/8/9', '12/13/14', '23/24/26', '56/57/59'],
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(
    pool('A-90', 0.9, 0, tableNeeded),
    pool('A-92', 0.92, 1, tableNeeded),
    pool('A-95', 0.95, 0, tableNeeded),
    pool('A-85', 0.85, 1, [2]),
    pool('A-86', 0.86, 2, [2]),
    pool('A-87', 0.87, 2, [2]),
    pool('A-80', 0.8, 0, [4]),
    pool('MTBF', 900 / (900 + 75), 0, [2, 3]),
    pool('DIALYSIS', 0.98, 20, [17, 18]),
    pool('TEN', 0.5, 10, [6, 7]),
    pool('SIXTY', 0.75, 60, [45, 48, 49, 51]),
  );
});
afterAll(() => force.stop());

async function rows(organisation: string, more = ''): Promise<readonly Answer[]> {
  const asked = `{ vehicleCapability(shift: EARLY${more}) { rows { rule { code } held probability holdingNeeded shortfall met ifHeld { held probability } } } }`;
  return (await force.answer<Answer>(asked, {}, organisation)).vehicleCapability.rows;
}
const needing = async (organisation: string, minimum: number, more = ''): Promise<Answer> =>
  (await rows(organisation, more)).find(({ rule }) => rule.code === `K${minimum}`);

test.each(Object.keys(table))('every cell of the table of fleets to hold, %s', async (organisation) => {
  const [sure, surer, surest] = [await rows(organisation), await rows(organisation, ', confidence: 0.99'), await rows(organisation, ', confidence: 0.999')];
  const found = new Map(sure.map(({ rule, holdingNeeded }, at) => [rule.code, `${holdingNeeded}/${surer[at].holdingNeeded}/${surest[at].holdingNeeded}`]));
  expect(tableNeeded.map((needed) => found.get(`K${needed}`))).toEqual(table[organisation]);
});

test.each([
  ['A-92', 2, 0.8464],
  ['A-92', 3, 0.9818],
  ['A-92', 4, 0.998],
  ['A-85', 2, 0.7225],
  ['A-85', 3, 0.9393],
  ['A-85', 4, 0.988],
])('two 4x4s at %s: of %d held two are there %d of the time', async (organisation, held, probability) => {
  const { ifHeld } = await needing(organisation, 2);
  expect(Math.abs(ifHeld[held].probability - probability)).toBeLessThanOrEqual(0.0001);
});

test('two held are not two available: for 95 % hold three at 0.87 and four at 0.86', async () => {
  expect(await needing('A-87', 2)).toMatchObject({ held: 2, met: false, holdingNeeded: 3, shortfall: 1 });
  expect(await needing('A-86', 2)).toMatchObject({ held: 2, met: false, holdingNeeded: 4, shortfall: 2 });
});

test('seven are held so that four are up with 95 % when each is up four days in five', async () => {
  expect((await needing('A-80', 4)).holdingNeeded).toBe(7);
});

test('900 hours between failures and 75 to repair: four and five for two, five and six for three, at 99 and 99.9 %', async () => {
  for (const [minimum, sure, surer] of [
    [2, 4, 5],
    [3, 5, 6],
  ] as const) {
    const held = [await needing('MTBF', minimum, ', confidence: 0.99'), await needing('MTBF', minimum, ', confidence: 0.999')];
    expect(held.map(({ holdingNeeded }) => holdingNeeded)).toEqual([sure, surer]);
  }
});

/** The chance that exactly, or from so many up to so many, are up is the difference of two rules. */
const between = async (organisation: string, from: number, beyond: number): Promise<number> =>
  (await needing(organisation, from)).probability - (await needing(organisation, beyond)).probability;

describe('calls that come at random', () => {
  const calls = async (argued: string): Promise<Answer> =>
    (await force.answer<Answer>(`{ vehiclesForCalls(${argued}) { load needed toHold ifThere { vehicles turnedAway } } }`, {}, 'TEN')).vehiclesForCalls;

  test('one erlang on one vehicle turns half of them away, on two a fifth', async () => {
    const { ifThere } = await calls('callsPerHour: 2, hoursEach: 0.5, mostTurnedAway: 0.3');
    expect(ifThere.slice(1, 3).map(({ turnedAway }: Answer) => turnedAway)).toEqual([0.5, 0.2]);
  });

  test('ten erlangs at two per cent: 17, and 25 held where three in ten are away', async () => {
    expect(await calls('callsPerHour: 10, hoursEach: 1, mostTurnedAway: 0.02, away: 0.3')).toMatchObject({ load: 10, needed: 17, toHold: 25 });
  });

  test.each([
    [4, [8, 10, 12]],
    [10, [15, 18, 21]],
    [20, [26, 30, 35]],
    [40, [46, 53, 60]],
  ])('%d erlangs at 5, 1 and 0.1 %: %j', async (load, expected) => {
    const found = [];
    for (const mostTurnedAway of [0.05, 0.01, 0.001])
      found.push((await calls(`callsPerHour: ${load}, hoursEach: 1, mostTurnedAway: ${mostTurnedAway}`)).needed);
    expect(found).toEqual(expected);
  });

  test('a share that is none, and a load beyond reason, are refused', async () => {
    for (const argued of [
      'callsPerHour: 1, hoursEach: 1, mostTurnedAway: 0',
      'callsPerHour: -1, hoursEach: 1',
      'callsPerHour: 1e9, hoursEach: 1',
      'callsPerHour: 1, hoursEach: 1, away: 1',
    ]) {
      const { body } = await force.response(`{ vehiclesForCalls(${argued}) { needed } }`, {}, 'TEN');
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

test('exactly three of twenty machines are out 0.6469 % of the time', async () => {
  expect(await between('DIALYSIS', 17, 18)).toBeCloseTo(0.006469, 6);
});

test('the binomials of a spreadsheet', async () => {
  expect(await between('TEN', 6, 7)).toBeCloseTo(0.205078125, 9);
  expect(await between('SIXTY', 48, 49)).toBeCloseTo(0.08397496742904752, 9);
  expect(await between('SIXTY', 45, 51)).toBeCloseTo(0.5236297934718873, 9);
});
