/** Why a plan is what it is, asked over the API: what holds it back, why something cannot be in it or out of it, and which single rules clash. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { eightOptions, organisation } from './eight-options.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

/** Two that save £10,000 and £20,000 a year from the start, and £5,000 more together; a switch that saves nothing but £7,000 with the first. Money of two years, figures to 2032/33. */
const pairs = {
  'organisation.csv': organisation('PAIRS'),
  'proposals.csv': csv`
    | code | title |
    | A | A |
    | B | B |
    | SWITCH | Switch |`,
  'proposal_flows.csv': csv`
    | proposal | year | saving_pa |
    | A | 0 | 10000 |
    | B | 0 | 20000 |`,
  'proposal_links.csv': csv`
    | proposal | other | kind | saving_change_pa |
    | A | B | INTERACTS | 5000 |
    | SWITCH | A | INTERACTS | 7000 |`,
  'budget_years.csv': csv`
    | financial_year | capital | saving_target |
    | 2026/27 | 0 | |
    | 2027/28 | 0 | 1000 |`,
};

/** One that cannot start any more, one that starts later than any budget, and one that still spends when the budgets have ended. */
const late = {
  'organisation.csv': organisation('LATE'),
  'proposals.csv': csv`
    | code | title | mandatory | earliest_start | latest_start |
    | PAST | Past | yes | 2024/25 | 2025/26 |
    | LATER | Later | no | 2030/31 | |
    | LONG | Long | no | 2026/27 | |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | saving_pa |
    | LONG | 0 | 10 | 100000 |
    | LONG | 3 | 5000 | |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 100 |`,
};

/** Two that are worth the same whenever they start, with money for one a year. */
const tied = {
  'organisation.csv': organisation('TIED'),
  'proposals.csv': csv`
    | code | title | earliest_start | latest_start | stated_value |
    | B | B | 2026/27 | 2028/29 | 1000 |
    | A | A | 2026/27 | 2028/29 | 1000 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital |
    | A | 0 | 10 |
    | B | 0 | 10 |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 10 |
    | 2027/28 | 10 |
    | 2028/29 | 10 |`,
};

/** One that has to be done, for £100 and £60 in two years that have £50 each; another that a team of 3 days has not the 5 days for. */
const short = {
  'organisation.csv': organisation('SHORT'),
  'proposals.csv': csv`
    | code | title | mandatory | stated_value | delivery_team |
    | A | A | yes | 1000 | |
    | B | B | no | 400 | CHANGE |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | delivery_days |
    | A | 0 | 100 | |
    | A | 1 | 60 | |
    | B | 0 | | 5 |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 50 |
    | 2027/28 | 50 |`,
  'change_capacity.csv': csv`
    | team | financial_year | days |
    | CHANGE | 2026/27 | 3 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(eightOptions, pairs, late, tied, short);
});
afterAll(() => force.stop());

const plan = async (asked: string, code = 'EIGHT', args = ''): Promise<Answer> =>
  (await force.answer<Answer>(`{ bestPlan(from: PROPOSALS${args}) { ${asked} } }`, {}, code)).bestPlan;

const wanting = (target: number) =>
  `, budgets: [{ financialYear: "2026/27", capital: 220000, oneOffRevenue: 120000 }, { financialYear: "2027/28", capital: 160000, oneOffRevenue: 60000 }, { financialYear: "2028/29", capital: 120000, oneOffRevenue: 60000 }, { financialYear: "2030/31", savingTarget: ${target} }], years: 7`;

describe('what two change together', () => {
  test('counts from the year in which both save to the end of the appraisal, and from its start where one saves nothing by itself', async () => {
    const yearly = 10_000 + 20_000 + 5_000 + 7_000;
    const factors = [0, 1, 2, 3, 4, 5, 6].reduce((sum, year) => sum + 1.035 ** -year, 0);
    const found = await plan('value chosen { id } years { saving }', 'PAIRS');
    expect(Number(found.value)).toBeCloseTo(yearly * factors, 2);
    expect(found.chosen.map(({ id }: Answer) => id)).toEqual(['A', 'B', 'SWITCH']);
    expect(found.years.map(({ saving }: Answer) => saving)).toEqual(['42000.00', '42000.00']);
  });
});

describe('the budgets of a question', () => {
  test('a target of a later year alone plans all years up to it', async () => {
    const found = await plan(
      'chosen { id } years { financialYear saving }',
      'EIGHT',
      ', aim: LEAST_COST, budgets: [{ financialYear: "2029/30", savingTarget: 50000 }]',
    );
    expect(found.years.map(({ financialYear }: Answer) => financialYear)).toEqual(['2026/27', '2027/28', '2028/29', '2029/30']);
    expect(found.chosen.map(({ id }: Answer) => id)).toEqual(['FLEET_CUT']);
  });

  test('a year twice and a limit below nothing are refused, both at once', async () => {
    const asked = '{ bestPlan(from: PROPOSALS, budgets: [{ financialYear: "2026/27", capital: -5 }, { financialYear: "2026/27" }]) { value } }';
    const { body } = await force.response(asked, {}, 'EIGHT');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'budgets', found: '2026/27 twice; capital of 2026/27: -5' });
  });

  test('more cannot be taken from a limit than it has', async () => {
    const { marginalValues } = await plan('marginalValues(changes: [{ rule: ONE_OFF_REVENUE, year: 6, amount: -60000 }]) { change }');
    expect(marginalValues).toEqual([{ change: '0.00' }]);
  });
});

describe('eight options with money that is tight', () => {
  test('the limits that hold the plan back: of the capital of years 0 and 1 and the one-off revenue of year 0 another £10,000 or £50,000 is worth something', async () => {
    const found = await plan(
      'more: bindingLimits(by: 50000) { rule financialYear amount change isProved } one: bindingLimits(by: 10000) { rule financialYear change }',
    );
    expect(found.more.filter(({ rule }: Answer) => rule === 'CAPITAL')).toEqual([
      { rule: 'CAPITAL', financialYear: '2026/27', amount: '50000.00', change: expect.stringMatching(/^3259\d|^3260\d/), isProved: true },
      { rule: 'CAPITAL', financialYear: '2027/28', amount: '50000.00', change: expect.stringMatching(/^3259\d|^3260\d/), isProved: true },
    ]);
    const oneOff = found.one.find(({ rule }: Answer) => rule === 'ONE_OFF_REVENUE');
    expect(oneOff.financialYear).toBe('2026/27');
    expect(Number(oneOff.change) / 1000).toBeCloseTo(85.91, 1);
  });

  test('every option has its reason, and what cannot be otherwise says what it clashes with', async () => {
    const { reasons } = await plan('reasons { id isChosen change impossibleBecause { rule financialYear ids message } }');
    expect(reasons.map(({ id }: Answer) => id).sort()).toEqual(['CLOSE_A', 'CLOSE_B', 'CLOSE_C', 'CLOUD', 'EV', 'EXPAND_C', 'FLEET_CUT', 'SHARE_A']);
    const of = (id: string) => reasons.find((one: Answer) => one.id === id);
    expect(of('EV').impossibleBecause).toEqual([]);
    const cloud = of('CLOUD').impossibleBecause;
    expect(cloud.map(({ rule }: Answer) => rule)).toContain('TARGET');
    expect(cloud.map(({ rule }: Answer) => rule)).not.toContain('WANTED');
    expect(cloud.find(({ rule }: Answer) => rule === 'TARGET')).toMatchObject({ financialYear: '2030/31', message: '2030/31 needs a saving of £280,000.' });
  });

  test('a target of £302,000 names the two groups, the capital of the three years and the target of its year', async () => {
    const { conflict, bindingLimits } = await plan(
      'conflict { rules parts { rule name ids financialYear isEnough message } } bindingLimits { rule }',
      'EIGHT',
      wanting(302_000),
    );
    expect(bindingLimits).toEqual([]);
    expect(conflict.rules).toEqual(['EXCLUSIVE', 'CAPITAL', 'TARGET']);
    expect(conflict.parts.map(({ rule, name, financialYear }: Answer) => [rule, name ?? financialYear])).toEqual([
      ['EXCLUSIVE', 'A'],
      ['EXCLUSIVE', 'CLOSE_B_or_CLOSE_C'],
      ['CAPITAL', '2026/27'],
      ['CAPITAL', '2027/28'],
      ['CAPITAL', '2028/29'],
      ['TARGET', '2030/31'],
    ]);
    expect(conflict.parts[0]).toMatchObject({ ids: ['CLOSE_A', 'SHARE_A'], isEnough: true, message: 'Of these at most one is done: Close A, Share A.' });
    expect(conflict.parts[1]).toMatchObject({ isEnough: false });
  });

  test('under another aim a reason is told in what the plan is made for too', async () => {
    const { reasons } = await plan(
      'reasons(ids: ["EV"]) { change aimChange }',
      'EIGHT',
      ', aim: LEAST_COST, budgets: [{ financialYear: "2026/27" }], years: 7',
    );
    expect(reasons[0].aimChange).toBe('240000.00');
  });
});

test('proposals that start in no year of the plan, and money that is spent after it, are told', async () => {
  const { warnings, chosen } = await plan('chosen { id } warnings { code message }', 'LATE');
  expect(chosen.map(({ id }: Answer) => id)).toEqual(['LONG']);
  const of = (code: string) => warnings.find((one: Answer) => one.code === code)?.message;
  expect(of('STARTS_OUTSIDE_THE_PLAN')).toBe(
    'Proposals may start in no year of the plan and are left out of it, 2: LATER, PAST. Of these have to be done whatever they are worth 1: PAST.',
  );
  expect(of('SPENDS_AFTER_THE_PLAN')).toContain('£5,000 of capital');
});

test('of plans that are worth the same, cost the same and hold the same, the one that starts soonest is taken, the first code first', async () => {
  const { tiesSettled, chosen } = await plan('tiesSettled chosen { id startYear }', 'TIED');
  expect(tiesSettled).toBe(true);
  expect(chosen).toEqual([
    { id: 'A', startYear: '2026/27' },
    { id: 'B', startYear: '2027/28' },
  ]);
});

describe('limits of several years, and of days', () => {
  test('what no year alone would mend is mended by the least over all years together, and the budgets offered allow a plan', async () => {
    const { conflict } = await plan(
      'conflict { relaxations { rule financialYear amount budgets { financialYear capital } } }',
      'SHORT',
      ', capitalCarriesForward: false',
    );
    const capital = conflict.relaxations.filter(({ rule }: Answer) => rule === 'CAPITAL');
    expect(capital.map(({ financialYear, amount }: Answer) => [financialYear, amount])).toEqual([
      ['2026/27', null],
      ['2027/28', null],
      [null, '60.00'],
    ]);
    expect(capital[2].budgets.map((year: Answer) => year.capital)).toEqual(['100.00', '60.00']);
    const offered = capital[2].budgets
      .map(({ financialYear, capital: amount }: Answer) => `{ financialYear: "${financialYear}", capital: ${amount} }`)
      .join(', ');
    expect((await plan('outcome', 'SHORT', `, capitalCarriesForward: false, budgets: [${offered}]`)).outcome).toBe('PROVED');
  });

  test('another two days of a team are worth what they let it do', async () => {
    const asked = 'bindingLimits(by: 10, days: 2) { rule team financialYear amount days change isProved }';
    const { bindingLimits } = await plan(asked, 'SHORT', ', budgets: [{ financialYear: "2026/27", capital: 100 }, { financialYear: "2027/28", capital: 60 }]');
    expect(bindingLimits).toEqual([
      { rule: 'CHANGE_CAPACITY', team: 'CHANGE', financialYear: '2026/27', amount: null, days: 2, change: '400.00', isProved: true },
    ]);
  });
});
