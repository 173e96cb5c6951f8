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

let force: Force;
beforeAll(async () => {
  force = await forceOf(offices);
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

describe('the demonstration force', () => {
  let demo: Force;
  beforeAll(async () => {
    demo = await demonstration();
  });
  afterAll(() => demo.stop());

  test('a plan that may start options in two years keeps every limit, and starts some later', async () => {
    const asked = 'outcome chosen { id startYear } years { capitalLeft oneOffRevenue oneOffRevenueLimit saving savingTarget }';
    const { bestPlan }: Answer = await demo.answer(`{ bestPlan(where: { domains: [ESTATE] }, optionStarts: 2) { ${asked} } }`);
    expect(['PROVED', 'BEST_SO_FAR']).toContain(bestPlan.outcome);
    expect(new Set(bestPlan.chosen.map(({ startYear }: Answer) => startYear)).size).toBeGreaterThan(1);
    expect(new Set(bestPlan.chosen.map(({ id }: Answer) => id)).size).toBe(bestPlan.chosen.length);
    for (const year of bestPlan.years) {
      expect(Number(year.capitalLeft)).toBeGreaterThanOrEqual(0);
      expect(Number(year.oneOffRevenue)).toBeLessThanOrEqual(Number(year.oneOffRevenueLimit));
      expect(Number(year.saving)).toBeGreaterThanOrEqual(Number(year.savingTarget ?? 0));
    }
  });
});
