/** A city that has a list of its fleet with a planned year for each vehicle, and a fuel-card log, and nothing else: what can be said, and what stays UNKNOWN. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { type Answer, allOf, type Force, forceOf } from './sample.ts';

const files = {
  'organisation.csv': csv`
    | code | name | type                  | appraisal_date |
    | CITY | City | LOCAL_AUTHORITY_UPPER | 2026-09-30     |`,
  'vehicles.csv': csv`
    | code   | name        | registration | role  | body    | marking  | first_registered_on | replacement_price | planned_replacement |
    | CC 001 | Panel van   | AB12 CDE     | WORKS | VAN     | UNMARKED | 2016-09-30          | 30,000            | 2026/27             |
    | CC 002 | Crane truck | AB12 CDF     | WORKS | TRUCK   | UNMARKED | 2016-09-30          |                   | 2026/27             |
    | CC 003 | Aerial lift |              | WORKS | TRUCK   | UNMARKED | 2024-09-30          | 250,000           | 2039/40             |
    | BARGE  | Old barge   |              | WORKS | OTHER   | UNMARKED | 1946-01-01          |                   | 1996/97             |
    | TRLR   | Trailer     |              | PLANT | TRAILER | UNMARKED | 2016-09-30          | 3,000             | 2026/27             |`,
  'fuel_draws.csv': csv`
    | code | card     | date       | litres | odometer_mi |
    | T1   | cc001    | 2025-09-30 | 40     | 50,000      |
    | T2   | AB12-CDE | 2025-12-31 | 45     | 53,000      |
    | T3   | CC 001   | 2026-02-01 | 45     | 540,000     |
    | T4   | CC 001   | 2026-03-01 | 45     | 0           |
    | T5   | CC 001   | 2026-09-30 | 45     | 60,000      |
    | T6   | CC 001   | 2026-09-30 | 15     | 60,000      |
    | T7   | CC 001   | 2026-09-30 | -15    |             |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(files);
});
afterAll(() => force.stop());

const asked = (query: string): Promise<Answer> => force.answer(query, {}, 'CITY');

describe('the fuel-card log', () => {
  test('is all that reads the odometers, and so it is believed, but for slips of a key', async () => {
    const { vehicles } = await asked('{ vehicles(where: { code: { eq: "CC 001" } }) { nodes { odometerMi odometerOn milesPa milesFrom } } }');
    expect(vehicles.nodes).toEqual([{ odometerMi: 60_000, odometerOn: '2026-09-30', milesPa: 10_000, milesFrom: 'ODOMETER' }]);
  });

  test('names the line that its other lines do not bear out', async () => {
    const where = 'where: { check: [ODOMETER_DISAGREES_WITH_FUEL_CARD, ODOMETER_LEAPS] }';
    const { fleetDataChecks } = await asked(`{ fleetDataChecks(${where}) { nodes { vehicle { code } whereFound rows found treatment } } }`);
    expect(fleetDataChecks.nodes).toEqual([
      {
        vehicle: { code: 'CC 001' },
        whereFound: 'fuel_draws.csv, odometer_mi of T3',
        rows: 1,
        found: '1 line that its other lines do not bear out, the first of 540000 miles.',
        treatment: 'LEFT_OUT',
      },
    ]);
  });

  test('takes a credit off what was drawn: 4 × 45 + 15 − 15 litres in the 274 days that it covers', async () => {
    const { fleetDataChecks } = await asked('{ fleetDataChecks(where: { check: [FUEL_TOO_LITTLE_FOR_MILES, FUEL_NOTHING_DRAWN] }) { nodes { found } } }');
    expect(fleetDataChecks.nodes).toEqual([{ found: expect.stringMatching(/^180 litres for 7507 miles: /) }]);
  });

  test('leaves the miles of a vehicle that it does not know UNKNOWN', async () => {
    const { vehicles } = await asked('{ vehicles(where: { code: { eq: "CC 003" } }) { nodes { odometerMi milesPa } } }');
    expect(vehicles.nodes).toEqual([{ odometerMi: null, milesPa: null }]);
  });
});

describe('the list', () => {
  const ranked = async (by: string): Promise<readonly Answer[]> => {
    const wanted = 'edges { rank node { kind title assets { code } figures { annualNetSaving npvPublic } completeness { missing { what treatment } } } }';
    return (await asked(`{ rankedOptions(first: 20, by: ${by}) { ${wanted} } }`)).rankedOptions.edges;
  };
  const of = (edges: readonly Answer[], kind: string, code: string): Answer => edges.find(({ node }) => node.kind === kind && node.assets[0].code === code);

  test('its planned years say what is due, and what each would cost', async () => {
    const { replacementForecast } = await asked('{ replacementForecast(from: "2026/27", to: "2027/28") { years { financialYear count cost unpriced } } }');
    expect(replacementForecast.years[0]).toMatchObject({ count: 4, unpriced: 2, cost: '33000.00' });
  });

  test('a price that is blank is the cheapest of its role where waiting saves it, and the dearest where it is paid sooner', async () => {
    const edges = await ranked('NPV_PUBLIC');
    const treated = (kind: string) => of(edges, kind, 'CC 002').node.completeness.missing.find(({ what }: Answer) => what === 'replacement price').treatment;
    expect(treated('REPLACE_VEHICLE')).toBe('priced at the dearest of its role');
    const waiting = edges.filter(({ node }) => node.kind === 'EXTEND_VEHICLE' && ['CC 001', 'CC 002'].includes(node.assets[0].code));
    const worth = new Map(waiting.map(({ node }) => [node.assets[0].code, Number(node.figures.npvPublic)]));
    if (worth.has('CC 002')) {
      expect(treated('EXTEND_VEHICLE')).toBe('priced at the cheapest of its role');
      expect(worth.get('CC 002')).toBeLessThanOrEqual(worth.get('CC 001')!);
    }
  });

  test('what a vehicle saves whose running cost nobody knows is UNKNOWN: one with its cost lines comes before it, whatever it saves', async () => {
    expect((await ranked('CASH_RELEASING_RECURRING_NET')).every(({ node }) => node.figures.annualNetSaving === null)).toBe(true);
    const known = 'code,pool,category,financial_year,amount_pa\nF,P,FUEL,2026/27,900\nS,P,SERVICING_AND_REPAIR,2026/27,100\n';
    await force.folder({
      'organisation.csv': files['organisation.csv'],
      'cost_pools.csv': 'code,name,kind,vehicles\nP,Van,VEHICLE,CC 001\n',
      'cost_lines.csv': known,
    });
    const edges = await ranked('CASH_RELEASING_RECURRING_NET');
    expect(edges[0].node).toMatchObject({ assets: [{ code: 'CC 001' }], figures: { annualNetSaving: expect.any(String) } });
    expect(of(edges, 'REPLACE_VEHICLE', 'BARGE').node.figures.annualNetSaving).toBeNull();
  });
});

test('what is UNKNOWN is told of each vehicle', async () => {
  const checks = await allOf({ ...force, answer: (query, variables) => force.answer(query, variables, 'CITY') }, 'fleetDataChecks', 'check vehicle { code }');
  expect(checks.filter(({ check }) => check === 'NO_PRICE').map(({ vehicle }) => vehicle.code)).toEqual(['BARGE', 'CC 002']);
});
