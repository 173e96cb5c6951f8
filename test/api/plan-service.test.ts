/** Starts of options, and what a plan may not take from those who are served: asked over the API, of small forces whose answers are known and of the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { type Answer, demonstration, type Force, forceOf } from './sample.ts';

/** Two empty offices of 14,000 a year each, one leased with a break in a year, one to be given up at will; leaving either costs 20,000 once. */
const offices = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date | horizon_years |
    | DELAY | Two offices | POLICE_FORCE | 2026-09-30 | 10 |`,
  'sites.csv': csv`
    | code | name | settlement | latitude | longitude |
    | S1 | Mill Lane | URBAN | 52.6 | -1.1 |
    | S2 | Hall Lane | URBAN | 52.7 | -1.1 |`,
  'buildings.csv': csv`
    | code | site | name | use | tenure | gia_m2 |
    | LEASED | S1 | Mill Lane | OFFICE | LEASEHOLD | 100 |
    | ATWILL | S2 | Hall Lane | OFFICE | TENANCY_AT_WILL | 100 |`,
  'leases.csv': csv`
    | code | building | expires_on | dilapidations_central |
    | LEASE | LEASED | 2034-03-31 | 0 |`,
  'lease_breaks.csv': csv`
    | lease | breaks_on | notice_months | penalty |
    | LEASE | 2027-09-30 | 6 | 0 |`,
  'cost_pools.csv': csv`
    | code | name | kind | buildings |
    | P1 | Mill Lane | BUILDING | LEASED |
    | P2 | Hall Lane | BUILDING | ATWILL |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa | avoidable_share |
    | RENT1 | P1 | RENT | 2026/27 | 10000 | 1 |
    | CLEAN1 | P1 | CLEANING | 2026/27 | 4000 | 1 |
    | RENT2 | P2 | RENT | 2026/27 | 10000 | 1 |
    | CLEAN2 | P2 | CLEANING | 2026/27 | 4000 | 1 |`,
  'closure_terms.csv': csv`
    | building | variant | relocation_fte | it_cost | project_cost | void_security_pa | dilapidations |
    | LEASED | CLOSE | 0 | 0 | 20000 | 0 | 0 |
    | ATWILL | CLOSE | 0 | 0 | 20000 | 0 | 0 |`,
};

/** Counters at Mill Lane and Hall Lane: the 800 people of Upton reach both in time, the 200 of Nether only Hall Lane. Closing one saves 9,000 and 12,000 a year. */
const counters = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date | horizon_years |
    | COUNTERS | Two counters | POLICE_FORCE | 2026-09-30 | 10 |`,
  'areas.csv': csv`
    | code | name | level | valid_from |
    | NORTH | North | NPA | 2015-04-01 |`,
  'sites.csv': csv`
    | code | name | area | settlement | latitude | longitude |
    | S1 | Mill Lane | NORTH | URBAN | 52.6 | -1.1 |
    | S2 | Hall Lane | NORTH | URBAN | 52.7 | -1.1 |`,
  'demand_areas.csv': csv`
    | code | name | area | settlement | latitude | longitude | population |
    | UPTON | Upton | NORTH | URBAN | 52.65 | -1.1 | 800 |
    | NETHER | Nether | NORTH | URBAN | 52.66 | -1.1 | 200 |`,
  'travel_times.csv': csv`
    | demand_area | site | mode | minutes |
    | UPTON | S1 | CAR | 10 |
    | UPTON | S2 | CAR | 12 |
    | NETHER | S1 | CAR | 30 |
    | NETHER | S2 | CAR | 14 |`,
  'buildings.csv': csv`
    | code | site | name | use | tenure | gia_m2 |
    | MILL | S1 | Mill Lane | NEIGHBOURHOOD_OFFICE | TENANCY_AT_WILL | 100 |
    | HALL | S2 | Hall Lane | NEIGHBOURHOOD_OFFICE | TENANCY_AT_WILL | 100 |`,
  'service_points.csv': csv`
    | code | name | kind | building | visits_pa |
    | C1 | Mill Lane counter | FRONT_ENQUIRY | MILL | 0 |
    | C2 | Hall Lane counter | FRONT_ENQUIRY | HALL | 0 |`,
  'cost_pools.csv': csv`
    | code | name | kind | buildings |
    | P1 | Mill Lane | BUILDING | MILL |
    | P2 | Hall Lane | BUILDING | HALL |`,
  'cost_lines.csv': csv`
    | code | pool | category | financial_year | amount_pa | avoidable_share |
    | CLEAN1 | P1 | CLEANING | 2026/27 | 9000 | 1 |
    | CLEAN2 | P2 | CLEANING | 2026/27 | 12000 | 1 |`,
  'closure_terms.csv': csv`
    | building | variant | relocation_fte | it_cost | project_cost | void_security_pa | dilapidations | visits_pa |
    | MILL | CLOSE | 0 | 0 | 0 | 0 | 0 | 0 |
    | HALL | CLOSE | 0 | 0 | 0 | 0 | 0 | 0 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(offices, counters);
});
afterAll(() => force.stop());

describe('E4.12: delay a year, and what it costs', () => {
  const delays = async (args = ''): Promise<Answer> =>
    (
      await force.answer<Answer>(
        `{ costOfDelay(years: 2, worth: NPV_ORGANISATION${args}) { totalCount nodes { option { id title } value outOfHandOn cannotBePutOff delays { years cost costOfMissed cashForgone outOfHandOn } } } }`,
        {},
        'DELAY',
      )
    ).costOfDelay;

  test('the leased office first: its break of September 2027 is missed, and its rent runs on to 2034', async () => {
    const { totalCount, nodes } = await delays();
    expect(totalCount).toBe(2);
    const [leased, atWill] = nodes;
    expect(leased).toMatchObject({ outOfHandOn: '2027-09-30', cannotBePutOff: null });
    expect(leased.delays.map(({ years, outOfHandOn }: Answer) => [years, outOfHandOn])).toEqual([
      [1, '2034-03-31'],
      [2, '2034-03-31'],
    ]);
    expect(leased.delays[0].cashForgone).toBe('69000.00'); // 4,000 of cleaning, 65,000 of rent
    expect(Number(leased.delays[0].costOfMissed)).toBeGreaterThan(0.7 * Number(leased.delays[0].cost));
    expect(atWill.delays.map(({ cashForgone, costOfMissed }: Answer) => [cashForgone, costOfMissed])).toEqual([
      ['14000.00', '0.00'],
      ['28000.00', '0.00'],
    ]);
  });

  test('of one option by its id; an id of nothing is refused', async () => {
    const { nodes } = await delays();
    const id = nodes[1].option.id as string;
    expect((await delays(`, ids: ["${id}"]`)).nodes.map(({ option }: Answer) => option.id)).toEqual([id]);
    const { body } = await force.response('{ costOfDelay(years: 9) { totalCount } }', {}, 'DELAY');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'years', found: '9' });
  });
});

describe('one-off money for one of them a year', () => {
  const budgets = ['2026/27', '2027/28', '2028/29'].map((year) => `{ financialYear: "${year}", oneOffRevenue: 20000 }`).join(', ');
  const plan = async (optionStarts: number): Promise<Answer> =>
    (
      await force.answer<Answer>(
        `{ bestPlan(from: OPTIONS, optionStarts: ${optionStarts}, worth: NPV_ORGANISATION, budgets: [${budgets}]) { outcome chosen { title startYear } years { oneOffRevenue } } }`,
        {},
        'DELAY',
      )
    ).bestPlan;

  test('a year’s delay of that plan costs a year of Hall Lane and the missed break of Mill Lane', async () => {
    const asked =
      '{ bestPlan(from: OPTIONS, worth: NPV_ORGANISATION, years: 10) { costOfDelay { cost savingForgone { financialYear amount } parts { title cost } cannotBePutOff } } }';
    const { bestPlan }: Answer = await force.answer(asked, {}, 'DELAY');
    const each = (await force.answer<Answer>('{ costOfDelay(years: 1, worth: NPV_ORGANISATION) { nodes { delays { cost } } } }', {}, 'DELAY')).costOfDelay
      .nodes;
    expect(bestPlan.costOfDelay.parts.map(({ title, cost }: Answer) => [title, cost])).toEqual([
      ['Close Mill Lane', each[0].delays[0].cost],
      ['Close Hall Lane', each[1].delays[0].cost],
    ]);
    expect(Number(bestPlan.costOfDelay.cost)).toBeCloseTo(Number(each[0].delays[0].cost) + Number(each[1].delays[0].cost), 1);
    expect(bestPlan.costOfDelay.cannotBePutOff).toEqual([]);
    // Rent of £10,000 a year is paid until 2034 because the break is missed; all else comes a year later, and ends up the same.
    const forgone = Object.fromEntries(bestPlan.costOfDelay.savingForgone.map(({ financialYear, amount }: Answer) => [financialYear, amount]));
    expect([forgone['2030/31'], forgone['2033/34'], forgone['2034/35']]).toEqual(['10000.00', '10000.00', '0.00']);
  });

  test('as they were worked out only one can be left, the one that is worth more', async () => {
    const { outcome, chosen } = await plan(1);
    expect([outcome, chosen]).toEqual(['PROVED', [{ title: 'Close Hall Lane', startYear: null }]]);
  });

  test('with two starts each the leased one goes first, because its break does not wait, and the other a year later', async () => {
    const { outcome, chosen, years } = await plan(2);
    expect(outcome).toBe('PROVED');
    expect(chosen).toEqual([
      { title: 'Close Hall Lane', startYear: '2027/28' },
      { title: 'Close Mill Lane', startYear: '2026/27' },
    ]);
    expect(years.map(({ oneOffRevenue }: Answer) => oneOffRevenue)).toEqual(['20000.00', '20000.00', '0.00']);
  });
});

describe('two counters that a plan could close', () => {
  const plan = async (
    keep: string,
    asked = 'chosen { title } served { service peopleWithinBefore peopleWithinAfter closed areasOutOfReach }',
  ): Promise<Answer> =>
    (await force.answer<Answer>(`{ bestPlan(from: OPTIONS, where: { kinds: [CLOSE] }, worth: NPV_ORGANISATION${keep}) { outcome ${asked} } }`, {}, 'COUNTERS'))
      .bestPlan;
  const titles = ({ chosen }: Answer) => chosen.map(({ title }: Answer) => title);

  test('whoever is within the limit stays so: Mill Lane closes, and Hall Lane, which saves more, stays for Nether', async () => {
    const found = await plan('');
    expect([found.outcome, titles(found)]).toEqual(['PROVED', ['Close Mill Lane']]);
    expect(found.served).toEqual([{ service: 'CONTACT', peopleWithinBefore: 1000, peopleWithinAfter: 1000, closed: ['Mill Lane'], areasOutOfReach: [] }]);
  });

  test('four people in five are enough: Hall Lane closes instead, and Nether is named', async () => {
    const found = await plan(', keep: { leastShareWithin: 0.8 }');
    expect(titles(found)).toEqual(['Close Hall Lane']);
    expect(found.served).toMatchObject([{ peopleWithinAfter: 800, areasOutOfReach: ['Nether'] }]);
  });

  test('each area keeps one, whoever is out of reach by it; without any of these both close, and the plan says so', async () => {
    expect(titles(await plan(', keep: { reached: false, leastInEachArea: 1 }'))).toEqual(['Close Hall Lane']);
    expect(titles(await plan(', keep: { reached: false, presence: [{ area: "NORTH", points: 2 }] }'))).toEqual([]);
    const found = await plan(', keep: { reached: false }', 'chosen { title } warnings { code }');
    expect([titles(found).length, found.warnings.map(({ code }: Answer) => code)]).toEqual([2, ['COVER_NOT_KEPT']]);
  });

  test('where both must close, cover is among the rules that clash', async () => {
    const { rankedOptions }: Answer = await force.answer('{ rankedOptions(where: { kinds: [CLOSE] }) { nodes { id } } }', {}, 'COUNTERS');
    const ids = rankedOptions.nodes.map(({ id }: Answer) => `"${id}"`).join(', ');
    const found = await plan(`, mustIn: [${ids}]`, 'conflict { rules }');
    expect(found).toMatchObject({ outcome: 'INFEASIBLE', conflict: { rules: ['COVER', 'WANTED'] } });
  });

  test('an area in which nobody is met is refused by name', async () => {
    const { body } = await force.response('{ bestPlan(keep: { presence: [{ area: "SOUTH", points: 1 }] }) { value } }', {}, 'COUNTERS');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'keep.presence', found: 'SOUTH' });
  });
});

describe('the demonstration force', () => {
  let demo: Force;
  beforeAll(async () => {
    demo = await demonstration();
  });
  afterAll(() => demo.stop());

  test('a plan that may start options in two years keeps every limit, and starts some later', async () => {
    const asked =
      'outcome chosen { id startYear } served { peopleWithinBefore peopleWithinAfter areasOutOfReach } holdings { after needed } warnings { code } years { capitalLeft oneOffRevenue oneOffRevenueLimit drawnFromReserves receiptsForOneOffs reserve reserveFloor netSaving savingTarget }';
    const { bestPlan }: Answer = await demo.answer(`{ bestPlan(where: { domains: [ESTATE, FLEET] }, optionStarts: 2) { ${asked} } }`);
    expect(['PROVED', 'BEST_SO_FAR']).toContain(bestPlan.outcome);
    expect(new Set(bestPlan.chosen.map(({ startYear }: Answer) => startYear)).size).toBeGreaterThan(1);
    expect(new Set(bestPlan.chosen.map(({ id }: Answer) => id)).size).toBe(bestPlan.chosen.length);
    for (const { peopleWithinBefore, peopleWithinAfter, areasOutOfReach } of bestPlan.served)
      expect([peopleWithinAfter >= peopleWithinBefore, areasOutOfReach]).toEqual([true, []]);
    for (const { after, needed } of bestPlan.holdings) expect(after).toBeGreaterThanOrEqual(needed);
    expect(bestPlan.warnings.map(({ code }: Answer) => code)).not.toContain('TESTED_ALONE');
    for (const year of bestPlan.years) {
      expect(Number(year.capitalLeft)).toBeGreaterThanOrEqual(0);
      const paidBeside = Number(year.drawnFromReserves) + Number(year.receiptsForOneOffs);
      expect(Number(year.oneOffRevenue)).toBeLessThanOrEqual(Number(year.oneOffRevenueLimit) + paidBeside + 0.01);
      expect(Number(year.reserve)).toBeGreaterThanOrEqual(Number(year.reserveFloor));
      expect(Number(year.netSaving)).toBeGreaterThanOrEqual(Number(year.savingTarget ?? 0));
    }
  });
});
