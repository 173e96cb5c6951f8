/** Buildings beside their peers, beside what others published, and beside exemplars. Three stations and one custody suite, in round numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchmarkOf, peersIn, quartileOf, quartilesOf, standingOf } from '../../src/estate/benchmark.ts';
import { againstExemplar } from '../../src/estate/benchmark-exemplar.ts';
import { definitions } from '../../src/estate/benchmark-ratios.ts';
import { costSplit } from '../../src/estate/benchmark-split.ts';
import type { EstateRows, EstateSnapshot } from '../../src/estate/snapshot.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import type { CostCategory } from '../../src/register/cost.record.ts';
import { given } from './assumed.ts';
import { aBase, aBuilding, anEstate, costsOf } from './sample.ts';

interface Known {
  readonly giaM2?: number | null;
  readonly fte?: number | null;
  readonly costs?: Partial<Record<CostCategory, number | null>>;
  readonly more?: Parameters<typeof aBuilding>[0];
}

/** An estate of buildings with their size, people and yearly costs. */
function estateOf(all: Readonly<Record<string, Known>>): EstateSnapshot {
  const costs = Object.entries(all).map(([code, one]) => costsOf(code, one.costs ?? {}));
  const rows: Partial<EstateRows> = {
    buildings: Object.entries(all).map(([code, { giaM2 = null, more = {} }]) => aBuilding({ code, giaM2, ...more })),
    costPools: costs.flatMap(({ costPools }) => costPools),
    costLines: costs.flatMap(({ costLines }) => costLines),
    teamBases: Object.entries(all).flatMap(([building, { fte }]) => (fte === undefined ? [] : [aBase({ building, team: 'TEAM', fte })])),
  };
  return anEstate(rows);
}

const town = estateOf({
  ASHBY: { giaM2: 1_000, fte: 50, costs: { CLEANING: 100_000 } },
  BARROW: { giaM2: 2_000, fte: 50, costs: { CLEANING: 300_000, RENT: 100_000 } },
  COSBY: { giaM2: 500, fte: 50, costs: { CLEANING: 100_000 } },
  DESFORD: { giaM2: 800, fte: 20, costs: { CLEANING: null } },
  CELLS: { giaM2: 1_000, fte: 10, costs: { CLEANING: 900_000 }, more: { use: 'CUSTODY' } },
});
const ground = { estate: town, given: given(), published: [] };
const stations = (measure: Parameters<typeof benchmarkOf>[1]) => benchmarkOf(ground, measure, 'POLICE_STATION');

describe('the pounds for each m² of three stations that cost 100, 200 and 200', () => {
  test('have quartiles of type 7: 150, 200 and 200', () => {
    expect(stations('COST_PER_M2')).toMatchObject({ count: 3, lowerQuartile: 150, median: 200, upperQuartile: 200 });
  });

  test('do not count the custody suite at 900', () => {
    expect(stations('COST_PER_M2').standings.map(({ building, value, quartile }) => [building.code, value, quartile])).toEqual([
      ['ASHBY', 100, 1],
      ['BARROW', 200, 2],
      ['COSBY', 200, 2],
    ]);
  });

  test('leave out the station whose cost is UNKNOWN, and say why', () => {
    expect(stations('COST_PER_M2').leftOut.map(({ building, whyNot }) => [building.code, whyNot])).toEqual([['DESFORD', 'UNKNOWN: running cost']]);
  });

  test('come to 171.43 overall: 600,000 over 3,500 m²', () => {
    expect(stations('COST_PER_M2').overall).toBeCloseTo(600_000 / 3_500, 9);
  });

  test('are 150 in Barrow once its rent of 100,000 is left out', () => {
    expect(stations('COST_WITHOUT_RENT_PER_M2').standings.find(({ building }) => building.code === 'BARROW')?.value).toBe(150);
  });

  test('say what is divided by what', () => {
    expect(stations('COST_PER_M2').numerator).toMatch(/no depreciation, capital charges, recharges/);
    expect(stations('COST_PER_M2').denominator).toBe('gross internal area, m²');
    expect(Object.values(definitions).map(({ unit }) => unit)).not.toContain('');
  });
});

test('one custody suite is too few for quartiles, and so has none', () => {
  const custody = benchmarkOf(ground, 'COST_PER_M2', 'CUSTODY');
  expect(custody.median).toBeUndefined();
  expect(custody.standings.map(({ quartile }) => quartile)).toEqual([null]);
});

test('peers are operational; a mothballed station is still held against them', () => {
  const estate = estateOf({
    ASHBY: { giaM2: 100, fte: 1, costs: { GAS: 100 } },
    BARROW: { giaM2: 100, fte: 1, costs: { GAS: 200 } },
    COSBY: { giaM2: 100, fte: 1, costs: { GAS: 300 } },
    EMPTY: { giaM2: 100, fte: 1, costs: { GAS: 900 }, more: { status: 'MOTHBALLED' } },
  });
  expect(peersIn(estate, 'POLICE_STATION').map(({ code }) => code)).not.toContain('EMPTY');
  const on = { ...ground, estate };
  const benchmark = benchmarkOf(on, 'COST_PER_M2', 'POLICE_STATION');
  expect(benchmark.median).toBe(2);
  expect(standingOf(benchmark, estate.building.get('EMPTY')!, on)).toMatchObject({ value: 9, quartile: 4 });
});

test('the whole estate counts buildings without people in its m² for each person, and ranks nobody', () => {
  const estate = estateOf({ ASHBY: { giaM2: 1_000, fte: 100 }, STORE: { giaM2: 750, more: { use: 'PROPERTY_STORE' } } });
  const whole = benchmarkOf({ ...ground, estate }, 'M2_PER_FTE', null);
  expect(whole).toMatchObject({ overall: 17.5, count: 1 });
  expect(whole.leftOut.map(({ whyNot }) => whyNot)).toEqual(['zero: full-time equivalents based there today']);
  expect(whole.standings.map(({ quartile }) => quartile)).toEqual([null]);
});

test('what others published stands beside the same measure and use only', () => {
  const { benchmarks: published, sources } = shippedAssumptions('seeds/assumptions');
  const named = (use: string | null, measure: 'ELECTRICITY_PER_M2' | 'M2_PER_FTE') =>
    benchmarkOf({ ...ground, published }, measure, use).published.map(({ source, year, typical }) => [source, year, typical]);
  expect(named('HQ', 'ELECTRICITY_PER_M2')).toEqual([['tm46-2008', 2008, 95]]);
  expect(named('CUSTODY', 'ELECTRICITY_PER_M2')).toEqual([]);
  expect(named(null, 'M2_PER_FTE')).toEqual([['lancashire-estate-2014', 2013, 17.5]]);
  expect(published.filter(({ source }) => !sources.some(({ key }) => key === source))).toEqual([]);
});

describe('the cost for each person', () => {
  const split = (code: string) => costSplit(town.building.get(code)!, town, given());

  test('is pounds for each m² times m² for each person: Barrow 8,000 = 200 × 40', () => {
    expect(split('BARROW')).toMatchObject({ costPerFte: 8_000, costPerM2: 200, m2PerFte: 40 });
  });

  test('of Cosby lies below the 4,000 of all three stations because it is small, though its space is dear', () => {
    const { costPerFte, peers, peerCount, becauseDearer, becauseBigger } = split('COSBY');
    expect([costPerFte, peers.costPerFte, peerCount]).toEqual([2_000, 4_000, 3]);
    expect(becauseDearer!).toBeCloseTo(((200 - 600_000 / 3_500) * (10 + 3_500 / 150)) / 2, 9);
    expect(becauseDearer!).toBeGreaterThan(0);
    expect(becauseBigger!).toBeLessThan(0);
    expect(becauseDearer! + becauseBigger!).toBeCloseTo(-2_000, 9);
  });

  test('is UNKNOWN where the cost is', () => {
    expect(split('DESFORD')).toMatchObject({ costPerFte: null, becauseDearer: null, becauseBigger: null });
  });

  test('multiplies out, and its two reasons add up, for any three stations', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const station = fc.record({ giaM2: fc.integer({ min: 1, max: 20_000 }), fte: fc.integer({ min: 1, max: 900 }), costs: fc.record({ GAS: amount }) });
    fc.assert(
      fc.property(station, station, station, (one, two, three) => {
        const estate = estateOf({ ONE: one, TWO: two, THREE: three });
        for (const building of estate.buildings) {
          const { costPerFte, costPerM2, m2PerFte, peers, becauseDearer, becauseBigger } = costSplit(building, estate, given());
          expect(Math.abs(costPerFte! / (costPerM2! * m2PerFte!) - 1)).toBeLessThan(1e-12);
          expect(Math.abs(becauseDearer! + becauseBigger! - (costPerFte! - peers.costPerFte!))).toBeLessThan(1e-9 * (costPerFte! + peers.costPerFte!));
        }
      }),
    );
  });
});

describe('Barrow beside the exemplar Ashby, which costs 100 for each m² and gives each person 20 m²', () => {
  const beside = (code: string, exemplar = 'ASHBY') => againstExemplar(town.building.get(code)!, town.building.get(exemplar)!, town, given());

  test('would cost 200,000 at its cost of space, 200,000 with its space for each person, and 100,000 with both', () => {
    const { atTheirCostPerM2, atTheirM2PerFte, atBoth } = beside('BARROW');
    expect(atTheirCostPerM2).toEqual({ areaM2: 2_000, cost: 200_000, difference: 200_000 });
    expect(atTheirM2PerFte).toEqual({ areaM2: 1_000, cost: 200_000, difference: 200_000 });
    expect(atBoth).toEqual({ areaM2: 1_000, cost: 100_000, difference: 300_000 });
  });

  test('is warned about, because only Barrow pays rent', () => {
    expect(beside('BARROW').warnings.map(({ code }) => code)).toEqual(['RENT_IN_ONE_ONLY']);
  });

  test('a custody suite beside a station is a warning, not a yardstick', () => {
    expect(beside('CELLS').warnings.map(({ code }) => code)).toEqual(['UNLIKE_USES']);
  });

  test('an UNKNOWN cost leaves blank what needs it, and keeps what does not', () => {
    const { atBoth, atTheirM2PerFte, warnings } = beside('DESFORD');
    expect(atBoth).toEqual({ areaM2: 400, cost: 40_000, difference: null });
    expect(atTheirM2PerFte).toEqual({ areaM2: 400, cost: null, difference: null });
    expect(warnings.map(({ code }) => code)).toEqual(['FIGURES_UNKNOWN']);
  });
});

test('a value on a quarter mark belongs to the quarter below it', () => {
  const quartiles = quartilesOf([1, 2, 3, 4, 5], 3);
  expect(quartiles).toEqual({ lowerQuartile: 2, median: 3, upperQuartile: 4 });
  expect([1, 2, 2.1, 3, 3.1, 4, 4.1].map((value) => quartileOf(value, quartiles))).toEqual([1, 1, 2, 2, 3, 3, 4]);
  expect(quartilesOf([1, 2], 3)).toBeNull();
});
