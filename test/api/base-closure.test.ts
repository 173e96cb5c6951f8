/**
 * E2.12 "If Hinckley base closes, what happens to fleet?" and who may see covert vehicles, on a small force: two stations, 0.1
 * degrees of latitude apart, a response car and a covert car at the one that could close.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { greatCircleKm, kmPerMile } from '../../src/appraisal/index.ts';
import { csv } from '../exchange/sample.ts';
import { covertToken } from '../kit/asking.ts';
import { type Answer, closure, type Force, forceOf } from './sample.ts';

const files = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date |
    | HINCK | Hinckley force | POLICE_FORCE | 2026-09-30 |`,
  'areas.csv': csv`
    | code | name | level | valid_from |
    | WEST | West | NPA | 2015-04-01 |`,
  'sites.csv': csv`
    | code | name | area | settlement | latitude | longitude |
    | HINCKLEY | Hinckley | WEST | URBAN | 52.50 | -1.40 |
    | COALVILLE | Coalville | WEST | URBAN | 52.60 | -1.40 |`,
  'buildings.csv': csv`
    | code | site | name | use | tenure | desks | gia_m2 | network_ready_on |
    | HI | HINCKLEY | Hinckley station | POLICE_STATION | FREEHOLD | 20 | 500 | 2020-01-01 |
    | CO | COALVILLE | Coalville station | POLICE_STATION | FREEHOLD | 60 | 900 | 2020-01-01 |`,
  'teams.csv': csv`
    | code | name | function | area |
    | RESP | Response | RESPONSE | WEST |
    | OTHER | Neighbourhood | NEIGHBOURHOOD | WEST |`,
  'team_bases.csv': csv`
    | team | building | fte | peak_headcount |
    | RESP | HI | 10 | 5 |
    | OTHER | CO | 10 | 5 |`,
  'cost_pools.csv': csv`
    | code | name | kind | buildings | vehicles | visibility |
    | P-HI | Hinckley station | BUILDING | HI | | |
    | P-R1 | Response car | VEHICLE | | R1 | |
    | P-S1 | Another car | VEHICLE | | S1 | COVERT |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa | driver |
    | L-HI | P-HI | CLEANING | 2026/27 | 30000 | FIXED |
    | L-R1 | P-R1 | FUEL | 2026/27 | 2000 | PER_MILE |
    | L-S1 | P-S1 | FUEL | 2026/27 | 2000 | PER_MILE |`,
  'vehicles.csv': csv`
    | code | name | registration | role | body | marking | base | team |
    | R1 | Hinckley response 1 | AB12 CDE | RESPONSE_MARKED | CAR | MARKED | HINCKLEY | RESP |
    | S1 | Plain grey saloon | XY98 ZZZ | SURVEILLANCE | CAR | COVERT | HINCKLEY | |`,
  'vehicle_days.csv': csv`
    | vehicle | date | miles | hours |
    | R1 | 2025-10-01 | 50 | 07-15 |
    | R1 | 2026-09-30 | 50 | 07-15 |
    | S1 | 2025-10-01 | 50 | 07-15 |
    | S1 | 2026-09-30 | 50 | 07-15 |`,
  'fleet_bases.csv': csv`
    | site | parking_spaces | space_rent_pa |
    | COALVILLE | 1 | 700 |`,
};

const asked = `figures { annualNetSaving } lines { label amounts formula cashClass nature } warnings { code }
  consequences { domain summary moves { asset { __typename code name } to note } }`;

let force: Force;
beforeAll(async () => {
  force = await forceOf(files);
});
afterAll(() => force.stop());

const ask = <T = Answer>(query: string) => force.answer<T>(query, {}, 'HINCK');
const askCleared = async (query: string) => (await force.response(query, {}, 'HINCK', { authorization: `Bearer ${covertToken}` })).body.data;
const hinckley = () => closure({ ...force, answer: (query, variables) => force.answer(query, variables, 'HINCK') }, 'HI', asked);
const amountOf = ({ lines }: Answer, label: string) => Number(lines.find((line: Answer) => line.label.startsWith(label)).amounts[2]);

/** Fuel at £2,000 for 100 miles a year is £20 a mile; both cars are used on two days of the year, there and back. */
const miles = (greatCircleKm({ latitude: 52.5, longitude: -1.4 }, { latitude: 52.6, longitude: -1.4 }) * 1.3) / kmPerMile;

describe('E2.12 If Hinckley base closes, what happens to fleet?', () => {
  test('its response car goes with its team to Coalville', async () => {
    const [{ domain, summary, moves }] = (await hinckley()).consequences;
    expect(domain).toBe('FLEET');
    expect(summary).toBe('1 vehicle moves: 1 to Coalville.');
    expect(moves).toEqual([
      {
        asset: { __typename: 'Vehicle', code: 'R1', name: 'Hinckley response 1' },
        to: 'COALVILLE',
        note: `with its team to Coalville, ${miles.toFixed(1)} miles from its present base`,
      },
    ]);
  });

  test('both cars drive back to their patch: 2 days × 2 ways × the road × £20', async () => {
    expect(amountOf(await hinckley(), 'Dead mileage of vehicles')).toBeCloseTo(-2 * 2 * 2 * miles * 20, 2);
  });

  test('the one space there serves one of them; the other is rented for £700', async () => {
    expect(amountOf(await hinckley(), 'Parking for vehicles')).toBe(-700);
  });

  test('the yearly saving is the sum of the lasting lines of its budget, those of the fleet among them', async () => {
    const { figures, lines }: Answer = await hinckley();
    const lasting = lines.filter(({ cashClass, nature }: Answer) => cashClass === 'CASH_BUDGET' && nature === 'RECURRING');
    expect(lasting.map(({ label }: Answer) => label)).toEqual(
      expect.arrayContaining(['Dead mileage of vehicles that move', 'Parking for vehicles that come, Coalville']),
    );
    const settled = lasting.reduce((sum: number, { amounts }: Answer) => sum + Number(amounts[10]), 0);
    expect(Number(figures.annualNetSaving)).toBeCloseTo(settled, 1);
  });

  test('a response car that starts from further away is said', async () => {
    expect((await hinckley()).warnings.map(({ code }: Answer) => code)).toContain('RESPONSE_REBASED');
  });
});

describe('covert vehicles', () => {
  const everything = '{ vehicles { totalCount nodes { code registration } } costPools { nodes { code } } costLines { nodes { code } } }';

  test('are in no list of those who may not see them, nor what they cost', async () => {
    const { vehicles, costPools, costLines }: Answer = await ask(everything);
    expect(vehicles).toEqual({ totalCount: 1, nodes: [{ code: 'R1', registration: 'AB12 CDE' }] });
    expect(costPools.nodes.map(({ code }: Answer) => code)).toEqual(['P-HI', 'P-R1']);
    expect(costLines.nodes.map(({ code }: Answer) => code)).toEqual(['L-HI', 'L-R1']);
  });

  test('are shown to those who send the token of the operator, before and after others have asked', async () => {
    expect((await askCleared(everything)).vehicles.totalCount).toBe(2);
    expect((await ask(everything)).vehicles.totalCount).toBe(1);
    expect((await askCleared(everything)).vehicles.totalCount).toBe(2);
  });

  test('cannot be reached by an id that somebody passed on', async () => {
    const { vehicles }: Answer = await askCleared('{ vehicles { nodes { id code } } }');
    const { id } = vehicles.nodes.find(({ code }: Answer) => code === 'S1');
    expect((await force.response(`{ node(id: "${id}") { id } }`, {}, 'HINCK')).body.errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await askCleared(`{ node(id: "${id}") { __typename } }`)).node).toEqual({ __typename: 'Vehicle' });
  });

  test('one alone counts in no sum either: the list would tell which', async () => {
    const sum = '{ fleetAvailability { total { vehicles leftOut } } }';
    const all = ({ fleetAvailability: { total } }: Answer) => total.vehicles + total.leftOut;
    expect([all(await ask(sum)), all(await askCleared(sum))]).toEqual([1, 2]);
  });

  test('a wrong token is refused, so that nobody takes a part for the whole', async () => {
    const { status, body } = await force.response(everything, {}, 'HINCK', { authorization: 'Bearer something else' });
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a cost pool that would give one away is a problem of the file', async () => {
    const open = { ...files, 'cost_pools.csv': files['cost_pools.csv'].replace('S1,COVERT', 'S1,FORCE') };
    await expect(force.folder(open)).rejects.toThrow('write COVERT: the pool serves a covert vehicle');
  });
});
