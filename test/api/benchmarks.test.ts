/** The demonstration force asked how its buildings compare: with their peers, with what others published, with Loughborough and Oakham. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, demonstration, type Force } from './sample.ts';

let ask: Force;

beforeAll(async () => {
  ask = await demonstration();
});
afterAll(() => ask.stop());

const one = `measure use unit numerator denominator count overall lowerQuartile median upperQuartile
  standings { value quartile building { code use } } leftOut { whyNot building { code } } published { year typical note source { key title edition } }`;

describe('stations beside one another', () => {
  test('are ranked among stations alone, the cheapest first, with what is divided by what', async () => {
    const { benchmarks } = await ask.answer<Answer>(`{ benchmarks(uses: [POLICE_STATION], measures: [COST_PER_M2]) { byUse { ${one} } } }`);
    const [stations] = benchmarks.byUse;
    expect(benchmarks.byUse).toHaveLength(1);
    expect(stations.unit).toBe('GBP/m² GIA/year');
    expect(new Set(stations.standings.map(({ building }: Answer) => building.use))).toEqual(new Set(['POLICE_STATION']));
    const values = stations.standings.map(({ value }: Answer) => value);
    expect(values).toEqual([...values].sort((a: number, b: number) => a - b));
    expect([stations.count, stations.count + stations.leftOut.length]).toEqual([values.length, 19]);
    expect(stations.standings.filter(({ value, quartile }: Answer) => (quartile === 1) !== value <= stations.lowerQuartile)).toEqual([]);
  });

  test('of one area are fewer, and quartiles fall silent where they are too few', async () => {
    const { benchmarks } = await ask.answer<Answer>(
      `{ benchmarks(uses: [POLICE_STATION], areas: ["NPA-MR"], measures: [COST_PER_M2]) { byUse { count median } } }`,
    );
    expect(benchmarks.byUse[0].count).toBeLessThan(3);
    expect(benchmarks.byUse[0].median).toBeNull();
  });
});

test('custody stands beside custody only', async () => {
  const { benchmarks } = await ask.answer<Answer>(
    '{ benchmarks(measures: [COST_PER_M2]) { byUse { use standings { building { use } } leftOut { building { use } } } } }',
  );
  for (const { use, standings, leftOut } of benchmarks.byUse) for (const { building } of [...standings, ...leftOut]) expect(building.use).toBe(use);
});

test('the whole estate stands beside a published estate, with its source and year', async () => {
  const { benchmarks } = await ask.answer<Answer>(`{ benchmarks(measures: [M2_PER_FTE]) { wholeEstate { ${one} } } }`);
  const [estate] = benchmarks.wholeEstate;
  expect(estate).toMatchObject({ use: null, median: null, published: [{ year: 2013, typical: 17.5, source: { key: 'lancashire-estate-2014' } }] });
  expect(estate.overall).toBeGreaterThan(10);
  expect(estate.overall).toBeLessThan(25);
});

test('a headquarters stands beside the published energy of offices', async () => {
  const { benchmarks } = await ask.answer<Answer>(`{ benchmarks(uses: [HQ], measures: [ELECTRICITY_PER_M2, GAS_PER_M2]) { byUse { ${one} } } }`);
  expect(benchmarks.byUse.map(({ published }: Answer) => published.map(({ typical, year }: Answer) => [typical, year]))).toEqual([[[95, 2008]], [[120, 2008]]]);
});

describe('one building', () => {
  test('has its place on every measure, and its cost for each person split in two that multiply out', async () => {
    const fields = `costPerFte costPerM2 costSplit { costPerFte costPerM2 m2PerFte peerCount peers { costPerFte } becauseDearer becauseBigger }
      benchmarks { peers standing { value numerator denominator quartile } benchmark { measure use median } }`;
    const { buildings } = await ask.answer<Answer>(`{ buildings(where: { use: [POLICE_STATION], costPerFte: { gte: 0 } }) { nodes { ${fields} } } }`);
    expect(buildings.nodes.length).toBeGreaterThan(5);
    for (const { costPerFte, costPerM2, costSplit, benchmarks } of buildings.nodes) {
      expect(costSplit.costPerFte).toBeCloseTo(costPerFte, 6);
      expect(costSplit.costPerM2).toBeCloseTo(costPerM2, 9);
      expect(costSplit.costPerM2 * costSplit.m2PerFte).toBeCloseTo(costPerFte, 6);
      expect(costSplit.becauseDearer + costSplit.becauseBigger).toBeCloseTo(costPerFte - costSplit.peers.costPerFte, 6);
      expect(benchmarks).toHaveLength(7);
      expect(benchmarks[0].standing.value).toBeCloseTo(costPerM2, 9);
    }
  });
});

describe('a station beside Loughborough and Oakham', () => {
  const compared = `building { name } cost measures { costPerM2 m2PerFte }
    exemplars { exemplar { code } measures { costPerM2 m2PerFte } atTheirCostPerM2 { areaM2 cost difference } atTheirM2PerFte { cost } atBoth { areaM2 cost difference } warnings { code } }`;

  test('is told what it would cost with their figures, to the penny', async () => {
    const { compareWithExemplar } = await ask.answer<Answer>(
      `{ compareWithExemplar(building: "B-LEICESTER-CENTRAL", exemplars: ["B-LOUGHBOROUGH", "B-OAKHAM"]) { ${compared} } }`,
    );
    const { cost, exemplars } = compareWithExemplar;
    expect(exemplars.map(({ exemplar }: Answer) => exemplar.code)).toEqual(['B-LOUGHBOROUGH', 'B-OAKHAM']);
    for (const { measures, atTheirCostPerM2 } of exemplars) {
      expect(Number(atTheirCostPerM2.cost)).toBeCloseTo(4_700 * measures.costPerM2, 2);
      expect(Number(atTheirCostPerM2.difference)).toBeCloseTo(Number(cost) - Number(atTheirCostPerM2.cost), 1);
    }
  });

  test.each([
    ['building: "B-OAKHAM", exemplars: ["B-OAKHAM"]', 'BAD_USER_INPUT', 'exemplars'],
    ['building: "B-OAKHAM", exemplars: []', 'BAD_USER_INPUT', 'exemplars'],
    ['building: "B-OAKHAM", exemplars: ["B-NOWHERE"]', 'NOT_FOUND', 'exemplars'],
    ['building: "B-NOWHERE", exemplars: ["B-OAKHAM"]', 'NOT_FOUND', 'building'],
  ])('%s is refused', async (args, code, where) => {
    const { body } = await ask.response(`{ compareWithExemplar(${args}) { cost } }`);
    expect(body.errors[0].extensions).toMatchObject({ code, where });
  });
});
