/** Travel times imported as a user would import them, with a hole in them, and every answer that rests on them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, closure, type Force, forceOf } from './sample.ts';

/**
 * Counters in Mill Lane and High Street, and a lodge whose place nobody wrote down. A hundred people in Near, three hundred in Middle,
 * six hundred in Far. Nobody measured the way from Far to the High Street, nor two of the ways to the lodge.
 */
const files = (travelTimes: string) => ({
  ...smallForce('HOLES'),
  'sites.csv': csv`
    | code    | name        | area  | settlement | latitude | longitude |
    | S-MILL  | Mill Lane   | NORTH | URBAN      | 52.60    | -1.1      |
    | S-HIGH  | High Street | NORTH | URBAN      | 52.70    | -1.1      |
    | S-LODGE | Lodge       | SOUTH | RURAL      |          |           |`,
  'buildings.csv': csv`
    | code  | site    | name                | use                  | tenure    | gia_m2 | desks | network_ready_on |
    | MILL  | S-MILL  | Mill Lane station   | POLICE_STATION       | FREEHOLD  | 400    | 40    | 2020-01-01       |
    | ANNEX | S-MILL  | Mill Lane annexe    | NEIGHBOURHOOD_OFFICE | LEASEHOLD | 100    | 8     | 2020-01-01       |
    | HIGH  | S-HIGH  | High Street station | POLICE_STATION       | FREEHOLD  | 300    | 30    | 2020-01-01       |
    | LODGE | S-LODGE | Park lodge          | NEIGHBOURHOOD_OFFICE | FREEHOLD  | 60     | 4     | 2020-01-01       |`,
  'service_points.csv': csv`
    | code    | name                | kind          | building | weekly_hours | visits_pa |
    | SP-MILL | Mill Lane counter   | FRONT_ENQUIRY | MILL     | 40           | 900       |
    | SP-HIGH | High Street counter | FRONT_ENQUIRY | HIGH     | 40           | 900       |
    | SP-BASE | Base in Mill Lane   | RESPONSE_BASE | MILL     | 168          |           |`,
  'demand_areas.csv': csv`
    | code      | name   | area  | settlement | latitude | longitude | population | incidents_pa | imd_decile |
    | DA-NEAR   | Near   | NORTH | URBAN      | 52.61    | -1.1      | 100        | 70           | 1          |
    | DA-MIDDLE | Middle | NORTH | URBAN      | 52.66    | -1.1      | 300        | 30           | 5          |
    | DA-FAR    | Far    | SOUTH | RURAL      | 52.80    | -1.1      | 600        |              | 9          |`,
  'travel_times.csv': travelTimes,
});
const times = csv`
  | demand_area | site    | mode       | minutes | source      | as_at      |
  | DA-NEAR     | S-MILL  |            | 6       | road survey | 2026-05-01 |
  | DA-NEAR     | S-HIGH  | CAR        | 21      | road survey | 2026-05-01 |
  | DA-MIDDLE   | S-MILL  | CAR        | 12      | road survey | 2026-05-01 |
  | DA-MIDDLE   | S-HIGH  | CAR        | 9.5     | road survey | 2026-05-01 |
  | DA-FAR      | S-MILL  | CAR        | 40      | road survey | 2026-05-01 |
  | DA-FAR      | S-LODGE | CAR        | 8       | road survey | 2026-05-01 |
  | DA-NEAR     | S-HIGH  | BUS        | 35      | timetable   | 2026-05-01 |
  | DA-NEAR     | S-MILL  | BLUE_LIGHT | 4       | road survey | 2026-05-01 |
  | DA-MIDDLE   | S-MILL  | BLUE_LIGHT | 8       | road survey | 2026-05-01 |
  | DA-FAR      | S-MILL  | BLUE_LIGHT | 31      | road survey | 2026-05-01 |`;

let force: Force;
beforeAll(async () => {
  force = await forceOf(files(times));
});
afterAll(() => force.stop());

const basis = 'travelBasis { mode source summary fromMatrix fromModel unknown }';
const coverage = `${basis} travelModel peopleWithin incidents mean meanPerIncident worst { code minutes secondMinutes } warnings { code message whatToDo }`;
const ask = (query: string): Promise<Answer> => force.answer<Answer>(query, {}, 'HOLES');
const coverageOf = async (args: string): Promise<Answer> => (await ask(`{ coverageOf(${args}) { ${coverage} } }`)).coverageOf;

/** Far lies 11.12 km in a straight line from the High Street, a long rural trip, half of it on urban roads. */
const kmFarToHigh = (0.1 * Math.PI * 6371.0088) / 180;
const farToHigh = 1.5 + (60 * kmFarToHigh * 1.25 * (0.5 / 18 + 0.5 / 33)) / 1.609344;

describe('the two counters within 15 minutes', () => {
  test('are reached in the minutes measured, and from Far to the High Street as modelled: 6, 9.5 and 23.7 minutes', async () => {
    const found = await coverageOf('minutes: 15');
    expect(farToHigh).toBeCloseTo(23.75, 2);
    expect(found.peopleWithin).toBe(400);
    expect(found.mean).toBeCloseTo((6 * 100 + 9.5 * 300 + farToHigh * 600) / 1_000, 9);
    expect(found.worst).toMatchObject({ code: 'DA-FAR', minutes: expect.closeTo(farToHigh, 9), secondMinutes: 40 });
  });

  test('say which ways were measured, and name the hole', async () => {
    const found = await coverageOf('minutes: 15');
    expect(found.travelBasis).toEqual({
      mode: 'CAR',
      source: 'MIXED',
      summary: 'by car: 5 ways from travel_times.csv, 1 way as straight line × assumed detour at assumed speeds, with access time',
      fromMatrix: 5,
      fromModel: 1,
      unknown: 0,
    });
    expect(found.warnings).toEqual([
      { code: 'INCIDENTS_UNKNOWN', message: 'The incidents of DA-FAR are left out.', whatToDo: 'Fill in incidents_pa in demand_areas.csv.' },
      {
        code: 'TRAVEL_TIMES_MISSING',
        message:
          'travel_times.csv has no time by car for 1 way: to High Street station from Far. The model stood in for 1 way: straight line × assumed detour at assumed speeds, with access time.',
        whatToDo: 'Add the missing rows to travel_times.csv.',
      },
    ]);
  });

  test('count incidents apart, Far left out because its own are UNKNOWN: (6 × 70 + 9.5 × 30) ⁄ 100', async () => {
    expect(await coverageOf('minutes: 15')).toMatchObject({ incidents: 1, meanPerIncident: expect.closeTo(7.05, 9) });
  });
});

test('a building without coordinates is reached by its rows, and from nowhere else', async () => {
  const found = await coverageOf('points: ["LODGE"], minutes: 15');
  expect(found).toMatchObject({ peopleWithin: 600, mean: null, travelBasis: { source: 'MATRIX', fromMatrix: 1, unknown: 2 } });
  expect(found.warnings.at(-1).message).toContain('to Park lodge from Middle, Near. Nothing could stand in for 2 ways');
});

test('closing the High Street is told by the same times: Middle from 9.5 to 12, Far from 23.7 to 40', async () => {
  const { serviceEffect, warnings } = await closure(
    { ...force, answer: (query, variables) => force.answer(query, variables, 'HOLES') },
    'HIGH',
    `warnings { code } serviceEffect { ${basis} losers { code before after } byDeprivationDecile { imdDecile people peopleLosingTime meanBefore meanAfter } responseBefore { worst worstArea } responseAfter { worst } responseTravelBasis { mode source fromMatrix } }`,
  );
  expect(serviceEffect.losers).toEqual([
    { code: 'DA-FAR', before: expect.closeTo(farToHigh, 9), after: 40 },
    { code: 'DA-MIDDLE', before: 9.5, after: 12 },
  ]);
  expect(serviceEffect.byDeprivationDecile).toEqual([
    { imdDecile: 1, people: 100, peopleLosingTime: 0, meanBefore: 6, meanAfter: 6 },
    { imdDecile: 5, people: 300, peopleLosingTime: 300, meanBefore: 9.5, meanAfter: 12 },
    { imdDecile: 9, people: 600, peopleLosingTime: 600, meanBefore: expect.closeTo(farToHigh, 9), meanAfter: 40 },
  ]);
  expect(serviceEffect.travelBasis).toMatchObject({ source: 'MIXED', fromMatrix: 5, fromModel: 1 });
  expect(serviceEffect.responseBefore).toEqual({ worst: 31, worstArea: 'DA-FAR' });
  expect(serviceEffect.responseTravelBasis).toEqual({ mode: 'BLUE_LIGHT', source: 'MATRIX', fromMatrix: 3 });
  expect(warnings.map(({ code }: Answer) => code)).toEqual(expect.arrayContaining(['TRAVEL_TIMES_MISSING', 'INCIDENTS_UNKNOWN']));
});

test('the cheapest cover rests on them, over the areas that were asked about', async () => {
  const fields = `outcome ${basis} areas { code minutes } kept { asset { code } } warnings { code }`;
  const { whole, north } = await ask(`{ whole: cheapestCover(minutes: 30) { ${fields} } north: cheapestCover(areas: ["NORTH"], minutes: 30) { ${fields} } }`);
  expect(whole).toMatchObject({ outcome: 'PROVED', travelBasis: { source: 'MIXED', fromMatrix: 5, fromModel: 1 } });
  expect(whole.warnings.map(({ code }: Answer) => code)).toContain('TRAVEL_TIMES_MISSING');
  expect(north.travelBasis).toMatchObject({ source: 'MATRIX', fromMatrix: 4, fromModel: 0 });
  expect(north.warnings.map(({ code }: Answer) => code)).not.toContain('TRAVEL_TIMES_MISSING');
});

test('by bus only what has a row is reached; on foot nothing is known, and the question is refused', async () => {
  expect(await coverageOf('minutes: 60, by: BUS')).toMatchObject({ peopleWithin: 100, travelBasis: { mode: 'BUS', fromMatrix: 1, unknown: 5 } });
  for (const field of ['coverageOf(minutes: 60, by: WALK) { people }', 'cheapestCover(minutes: 60, by: WALK) { outcome }']) {
    const { body } = await force.response(`{ ${field} }`, {}, 'HOLES');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', where: 'by', found: 'WALK' });
  }
});

test('response bases are asked for apart: 4 and 8 minutes by blue light, 31 to the country, where the standard is 20', async () => {
  const found = await coverageOf('kinds: [RESPONSE_BASE]');
  expect(found).toMatchObject({ peopleWithin: 400, travelBasis: { mode: 'BLUE_LIGHT', source: 'MATRIX' }, worst: { minutes: 31 } });
  expect(await coverageOf('points: ["SP-BASE"]')).toEqual(found);
});

test('the rows are records like any other', async () => {
  const { travelTimes, demandAreas } = await ask(
    '{ travelTimes(where: { mode: [BLUE_LIGHT] }) { totalCount nodes { minutes source demandArea { name } site { name } } } demandAreas(first: 1) { nodes { incidentsPa travelTimes { minutes } } } }',
  );
  expect(travelTimes.totalCount).toBe(3);
  expect(travelTimes.nodes[0]).toEqual({ minutes: 31, source: 'road survey', demandArea: { name: 'Far' }, site: { name: 'Mill Lane' } });
  expect(demandAreas.nodes[0]).toMatchObject({ incidentsPa: null, travelTimes: [{}, {}, {}] });
});

test('the hole once filled, nothing is modelled and nothing is warned of', async () => {
  await force.folder(files(`${times}DA-FAR,S-HIGH,CAR,19,road survey,2026-06-01\n`));
  const found = await coverageOf('minutes: 15');
  expect(found).toMatchObject({ travelBasis: { source: 'MATRIX', fromMatrix: 6, fromModel: 0 }, worst: { code: 'DA-FAR', minutes: 19 } });
  expect(found.warnings.map(({ code }: Answer) => code)).toEqual(['INCIDENTS_UNKNOWN']);
});
