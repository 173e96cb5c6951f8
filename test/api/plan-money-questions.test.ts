/** What a finance director asks of a plan: reserves, loans, receipts, targets. Small forces whose figures can be worked out by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { type Answer, demonstration, type Force, forceOf } from './sample.ts';

const organisation = (code: string, flexible = 'no') => csv`
  | code | name | type | appraisal_date | horizon_years | flexible_receipts_allowed |
  | ${code} | ${code} | POLICE_FORCE | 2026-09-30 | 10 | ${flexible} |`;

/** One-offs of £600,000 with limits of £500,000; reserves of £5.2m; 2.3 % of £220m is £5.06m. */
const reserves = {
  'organisation.csv': organisation('RESERVES'),
  'proposals.csv': csv`
    | code | title | earliest_start | latest_start |
    | MOVE | Move the control room | 2026/27 | 2027/28 |`,
  'proposal_flows.csv': csv`
    | proposal | year | one_off_revenue | saving_pa |
    | MOVE | 0 | 600000 | |
    | MOVE | 1 | | 300000 |`,
  'budget_years.csv': csv`
    | financial_year | one_off_revenue | reserve_opening | reserve_contribution | net_revenue_expenditure |
    | 2026/27 | 500000 | 5200000 | 0 | 220000000 |
    | 2027/28 | 500000 | | 10000 | 220000000 |
    | 2028/29 | 500000 | | 10000 | 220000000 |`,
};

/** A roof for £1m that lasts 20 years, tablets for £0.3m that last three, and a survey whose life nobody knows. */
const loans = {
  'organisation.csv': organisation('LOANS'),
  'proposals.csv': csv`
    | code | title | asset_life_years |
    | ROOF | A roof that saves heat | 20 |
    | TABLETS | Tablets instead of paper | 3 |
    | SURVEY | A survey kept as an asset | |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | saving_pa |
    | ROOF | 0 | 1000000 | |
    | ROOF | 1 | | 180000 |
    | TABLETS | 0 | 300000 | |
    | TABLETS | 1 | | 150000 |
    | SURVEY | 0 | 50000 | |
    | SURVEY | 1 | | 90000 |`,
  'budget_years.csv': csv`
    | financial_year | capital | borrowing_limit | debt_charge_cap |
    | 2026/27 | 300000 | 1200000 | |
    | 2027/28 | 0 | | 110000 |
    | 2028/29 | 0 | | 110000 |`,
  'assumptions.csv': csv`
    | key | from | recorded | value | source |
    | gdp-deflator | 2027-04-01 | 2026-09-02 | 111.5 | prices stand still |
    | gdp-deflator-growth | 2010-04-01 | 2026-09-02 | 0 | prices stand still |`,
};

/** A sale of £200,000 that is contracted and one of £500,000 that is hoped for; a move that costs £150,000 once. */
const receipts = (code: string, flexible: string) => ({
  'organisation.csv': organisation(code, flexible),
  'proposals.csv': csv`
    | code | title | earliest_start | latest_start |
    | SOLD | The old office, contracts exchanged | | |
    | HOPED | The yard, if a buyer is found | | |
    | MOVE | Move out | 2026/27 | 2028/29 |
    | ROOF | Mend the roof | 2026/27 | 2028/29 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | one_off_revenue | receipt | receipt_contracted | saving_pa |
    | SOLD | 0 | | | 200000 | yes | |
    | HOPED | 0 | | | 500000 | no | |
    | MOVE | 0 | | 150000 | | | |
    | MOVE | 1 | | | | | 60000 |
    | ROOF | 0 | 180000 | | | | |
    | ROOF | 1 | | | | | 40000 |`,
  'budget_years.csv': csv`
    | financial_year | capital | one_off_revenue |
    | 2026/27 | 0 | 0 |
    | 2027/28 | 0 | 0 |
    | 2028/29 | 0 | 0 |`,
});

/** A sale of £200,000 and eight posts that go for £150,000 once, of which the statute requires £60,000. */
const redundancies = (code: string, statutory: string) => ({
  'organisation.csv': organisation(code, 'yes'),
  'proposals.csv': csv`
    | code | title | earliest_start | takes_posts |
    | SOLD | The old office, contracts exchanged | 2026/27 | no |
    | POSTS | Eight posts go | 2027/28 | yes |`,
  'proposal_flows.csv': csv`
    | proposal | year | one_off_revenue | receipt | saving_pa | receipts_may_pay |
    | SOLD | 0 | | 200000 | | |
    | POSTS | 0 | 150000 | | 300000 | ${statutory} |`,
  'budget_years.csv': csv`
    | financial_year | capital | one_off_revenue |
    | 2026/27 | 0 | 0 |
    | 2027/28 | 0 | 90000 |`,
});

/** Two old vans are sold this year, for £10,000 and for £10,001; either would pay for a bench of £10,000 next year. */
const smallSale = (code: string, price: number) => ({
  'organisation.csv': organisation(code),
  'proposals.csv': csv`
    | code | title | earliest_start |
    | VAN | An old van, contracts exchanged | 2026/27 |
    | BENCH | A work bench | 2027/28 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | receipt | saving_pa |
    | VAN | 0 | | ${price} | |
    | BENCH | 0 | 10000 | | 5000 |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 0 |
    | 2027/28 | 0 |`,
});

/** Order, days of a team, and posts. */
const delivery = {
  'organisation.csv': organisation('DELIVERY'),
  'proposals.csv': csv`
    | code | title | exclusive_group | earliest_start | latest_start | delivery_team | takes_posts |
    | AGILE | Agile working | | 2026/27 | 2028/29 | CHANGE | no |
    | CLOSE | Close the annexe | ANNEXE | 2026/27 | 2028/29 | CHANGE | no |
    | LET | Let the annexe | ANNEXE | 2026/27 | 2028/29 | CHANGE | no |
    | POSTS | Vacant posts | | 2026/27 | 2026/27 | | yes |`,
  'proposal_flows.csv': csv`
    | proposal | year | one_off_revenue | saving_pa | delivery_days |
    | AGILE | 0 | 10000 | 20000 | 100 |
    | CLOSE | 0 | 10000 | 50000 | 80 |
    | LET | 0 | 10000 | 5000 | 20 |
    | POSTS | 0 | | 100000 | |`,
  'proposal_links.csv': csv`
    | proposal | other | kind | lag_years |
    | AGILE | CLOSE | BEFORE | 1 |`,
  'budget_years.csv': csv`
    | financial_year | saving_target | net_revenue_expenditure |
    | 2026/27 | | 1000000 |
    | 2027/28 | 60000 | 1000000 |
    | 2028/29 | 60000 | 1000000 |`,
  'scenarios.csv': csv`
    | code | version | title | recorded_on |
    | non-staff-first | 1 | Buildings, fleet and equipment first | 2015-11-11 |`,
  'scenario_changes.csv': csv`
    | scenario | version | changes | key |
    | non-staff-first | 1 | POLICY | POSTS-LAST |`,
  'change_capacity.csv': csv`
    | team | financial_year | days |
    | CHANGE | 2026/27 | 120 |
    | CHANGE | 2027/28 | 90 |
    | CHANGE | 2028/29 | 90 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(
    reserves,
    loans,
    receipts('STRICT', 'no'),
    receipts('FLEXIBLE', 'yes'),
    smallSale('REVENUE', 10_000),
    smallSale('CAPITAL', 10_001),
    redundancies('STATUTE', '60000'),
    redundancies('NO-STATUTE', ''),
    delivery,
  );
});
afterAll(() => force.stop());

const ask = async (query: string, code: string): Promise<Answer> => await force.answer<Answer>(query, {}, code);
const plan = async (asked: string, code: string, args = ''): Promise<Answer> => (await ask(`{ bestPlan(from: PROPOSALS${args}) { ${asked} } }`, code)).bestPlan;
const startsOf = ({ chosen }: Answer) => Object.fromEntries(chosen.map(({ id, startYear }: Answer) => [id, startYear]));

describe('E4.3: does every year balance, and do reserves stay over £5m and 2.3 %', () => {
  const years = 'years { financialYear drawnFromReserves reserve reserveFloor reserveShare oneOffRevenue oneOffRevenueLimit }';

  test('£100,000 is drawn for the one-off, and £5.1m stay over the floor of £5.06m', async () => {
    const found = await plan(`outcome chosen { id startYear } ${years}`, 'RESERVES');
    expect(startsOf(found)).toEqual({ MOVE: '2026/27' });
    expect(found.years.map((year: Answer) => [year.drawnFromReserves, year.reserve, year.reserveFloor])).toEqual([
      ['100000.00', '5100000.00', '5060000.00'],
      ['0.00', '5110000.00', '5060000.00'],
      ['0.00', '5120000.00', '5060000.00'],
    ]);
    expect(found.years[0].reserveShare).toBeCloseTo(5.1 / 220, 9);
  });

  test('with £5.1m nothing may go below, and what is missing is ready to be asked', async () => {
    const less = (opening: number) =>
      `, mustIn: ["MOVE"], budgets: [${['2026/27', '2027/28', '2028/29']
        .map(
          (year, at) =>
            `{ financialYear: "${year}", oneOffRevenue: 500000, netRevenueExpenditure: 220000000${at === 0 ? `, reserveOpening: ${opening}` : ''} }`,
        )
        .join(' ')}]`;
    const offered =
      'budgets { financialYear capital oneOffRevenue savingTarget reserveOpening reserveContribution netRevenueExpenditure borrowingLimit debtChargeCap }';
    const asked = `outcome conflict { rules relaxations { rule financialYear amount isProved ${offered} } }`;
    const found = await plan(asked, 'RESERVES', less(5_100_000));
    expect(found).toMatchObject({ outcome: 'INFEASIBLE', conflict: { rules: ['WANTED', 'RESERVE', 'ONE_OFF_REVENUE'] } });
    for (const rule of ['RESERVE', 'ONE_OFF_REVENUE']) {
      const helps = found.conflict.relaxations.find((one: Answer) => one.rule === rule && one.financialYear === '2026/27');
      expect(helps).toMatchObject({ amount: '60000.00', isProved: true });
      const again = await force.answer<Answer>(
        'query($budgets: [BudgetYearInput!]) { bestPlan(from: PROPOSALS, mustIn: ["MOVE"], budgets: $budgets) { outcome } }',
        { budgets: helps.budgets },
        'RESERVES',
      );
      expect(again.bestPlan.outcome).toBe('PROVED');
    }
  });
});

describe('E4.4: what is the debt charge, and does the asset outlive the loan', () => {
  const asked = 'outcome value loans { financialYear termYears amount rate firstCharge } years { capital borrowed debtCharge debtChargeCap saving netSaving }';

  test('the budget buys what is short-lived; the roof is borrowed for over its 20 years: £50,000 and 5.4667 % of £1m, in the year after', async () => {
    const found = await plan(`chosen { id } ${asked}`, 'LOANS', ', mustIn: ["ROOF", "TABLETS"], mustOut: ["SURVEY"]');
    expect(found.loans).toEqual([
      { financialYear: '2026/27', termYears: 20, amount: '1000000.00', rate: expect.closeTo(0.0546667, 6), firstCharge: '104666.67' },
    ]);
    expect(found.years.map(({ debtCharge }: Answer) => debtCharge)).toEqual(['0.00', '104666.67', '101933.33']);
    expect(found.years[1]).toMatchObject({ saving: '330000.00', netSaving: '225333.33', debtChargeCap: '110000.00' });
  });

  test('an annuity begins with less provision: the same charge each year', async () => {
    const found = await plan(asked, 'LOANS', ', mustIn: ["ROOF", "TABLETS"], mustOut: ["SURVEY"], mrpMethod: ANNUITY');
    expect(found.years[1].debtCharge).toBe(found.years[2].debtCharge);
  });

  test('with a survey whose life nobody knows the tablets would have to be borrowed for, over their three years, and that charges too much', async () => {
    const found = await plan('outcome conflict { rules } warnings { code message }', 'LOANS', ', mustIn: ["ROOF", "TABLETS", "SURVEY"]');
    expect(found).toMatchObject({ outcome: 'INFEASIBLE', conflict: { rules: ['WANTED', 'ASSET_LIFE', 'DEBT_CHARGE', 'CAPITAL'] } });
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('LIFE_UNKNOWN');
  });
});

describe('E4.5: what can receipts pay for', () => {
  const asked = 'chosen { id startYear } years { receipts receiptsForOneOffs capitalLeft } warnings { code }';

  test('for capital alone, from the year after they came in; what is hoped for pays for nothing', async () => {
    const found = await plan(asked, 'STRICT');
    expect(startsOf(found)).toEqual({ SOLD: '2026/27', HOPED: '2026/27', ROOF: '2027/28' });
    expect(found.years.map(({ receipts }: Answer) => receipts)).toEqual(['200000.00', '0.00', '0.00']);
  });

  test('for a move that saves afterwards too, where the organisation may; then the roof has to wait for ever', async () => {
    const found = await plan(asked, 'FLEXIBLE');
    expect(startsOf(found)).toEqual({ SOLD: '2026/27', HOPED: '2026/27', MOVE: '2027/28' });
    expect(found.years.map(({ receiptsForOneOffs }: Answer) => receiptsForOneOffs)).toEqual(['0.00', '150000.00', '0.00']);
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('RECEIPTS_PAY_ONE_OFFS');
  });
});

test('E4.5: a sale of £10,000 is revenue and pays for no capital; one of £10,001 does', async () => {
  expect(startsOf(await plan('chosen { id startYear }', 'REVENUE'))).toEqual({ VAN: '2026/27' });
  expect(startsOf(await plan('chosen { id startYear }', 'CAPITAL'))).toEqual({ VAN: '2026/27', BENCH: '2027/28' });
});

test('E4.5: of redundancies receipts pay what the statute requires, £60,000 beside £90,000 of the year; where nobody says what that is, nothing', async () => {
  const asked = 'chosen { id } years { receiptsForOneOffs }';
  const found = await plan(asked, 'STATUTE');
  expect(found.chosen.map(({ id }: Answer) => id)).toEqual(['POSTS', 'SOLD']);
  expect(found.years.map(({ receiptsForOneOffs }: Answer) => receiptsForOneOffs)).toEqual(['0.00', '60000.00']);
  expect((await plan(asked, 'NO-STATUTE')).chosen.map(({ id }: Answer) => id)).toEqual(['SOLD']);
});

describe('what comes before what, who delivers it, and posts', () => {
  const asked =
    'outcome chosen { id startYear } groups { name chosen notChosen } firstAims { name amount } years { delivery { team days limit } } nonPayEnvelope { nonPay saving share isExceeded } warnings { code }';

  test('agile working first, the annexe a year later, and no more than the team has days for', async () => {
    const found = await plan(asked, 'DELIVERY');
    expect(startsOf(found)).toEqual({ AGILE: '2026/27', CLOSE: '2027/28', POSTS: '2026/27' });
    expect(found.years.map(({ delivery: [{ days, limit }] }: Answer) => [days, limit])).toEqual([
      [100, 120],
      [80, 90],
      [0, 90],
    ]);
    expect(found.groups).toEqual([{ name: 'ANNEXE', chosen: 'CLOSE', notChosen: ['LET'] }]);
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('WORK_UNKNOWN');
  });

  test('what is kept is said', async () => {
    expect((await plan(asked, 'DELIVERY', ', mustOut: ["CLOSE", "LET"], years: 1')).groups).toEqual([
      { name: 'ANNEXE', chosen: null, notChosen: ['CLOSE', 'LET'] },
    ]);
  });

  test('posts last: buildings meet the target of £60,000 without them', async () => {
    const found = await plan(asked, 'DELIVERY', ', posts: LAST');
    expect(found.chosen.map(({ id }: Answer) => id)).toEqual(['AGILE', 'CLOSE']);
    expect(found.firstAims).toEqual([{ name: 'LEAST_FROM_POSTS', amount: '0.00' }]);
  });

  test('the policy may be that of a scenario, and what is asked for goes before it', async () => {
    const found = await plan(asked, 'DELIVERY', ', scenario: "non-staff-first"');
    expect(found.chosen.map(({ id }: Answer) => id)).toEqual(['AGILE', 'CLOSE']);
    const allowed = await plan(asked, 'DELIVERY', ', scenario: "non-staff-first", posts: ALLOWED');
    expect(allowed.chosen.map(({ id }: Answer) => id)).toContain('POSTS');
  });

  test('£70,000 out of £170,000 that is not pay is more than a quarter: an alarm', async () => {
    const found = await plan(asked, 'DELIVERY');
    expect(found.nonPayEnvelope).toMatchObject({ nonPay: '170000.00', saving: '70000.00', isExceeded: true });
    expect(found.warnings.map(({ code }: Answer) => code)).toContain('NON_PAY_ENVELOPE');
  });

  test('an order that is asked for holds like one that is recorded, and so does a choice between two', async () => {
    const found = await plan(asked, 'DELIVERY', ', before: [{ first: "CLOSE", then: "AGILE", lagYears: 1 }], mustIn: ["CLOSE", "AGILE"]');
    expect(found.outcome).toBe('INFEASIBLE');
    const one = await plan(asked, 'DELIVERY', ', atMostOneOf: [["AGILE", "CLOSE", "POSTS"]]');
    expect(one.chosen.map(({ id }: Answer) => id).filter((id: string) => id !== 'LET')).toHaveLength(1);
  });

  test('a target out of reach is come as near to as can be, where it is the first aim', async () => {
    const budgets = 'budgets: [{ financialYear: "2026/27" }, { financialYear: "2027/28", savingTarget: 500000 }]';
    const found = await plan('outcome firstAims { name amount isProved } years { netSaving savingTarget }', 'DELIVERY', `, aim: TARGET_FIRST, ${budgets}`);
    expect(found).toMatchObject({ outcome: 'PROVED', firstAims: [{ name: 'LEAST_SHORT', amount: '330000.00', isProved: true }] });
  });

  test('days without a team are a problem of their row', async () => {
    const wrong = {
      'organisation.csv': organisation('WRONG'),
      'proposals.csv': csv`
        | code | title |
        | A | A |`,
      'proposal_flows.csv': csv`
        | proposal | year | delivery_days |
        | A | 0 | 5 |`,
    };
    await expect(force.folder(wrong)).rejects.toThrow('name the delivery_team of A');
  });
});

describe('E4.11: if the target falls back, or rises', () => {
  test('£20,000 takes posts alone, £120,000 the annexe too, £160,000 all three; the letting is in no plan, and £900,000 in none', async () => {
    const asked = 'isNested plans { target outcome cost ids drops adds } standings { id standing from targets }';
    const query = `{ planAcrossTargets(from: PROPOSALS, aim: LEAST_COST, targets: [160000, 20000, 120000, 900000]) { ${asked} } }`;
    const { planAcrossTargets: found } = await ask(query, 'DELIVERY');
    expect(found.plans.map(({ target, outcome, cost, ids }: Answer) => [target, outcome, cost, ids])).toEqual([
      ['20000.00', 'PROVED', '0.00', ['POSTS']],
      ['120000.00', 'PROVED', '10000.00', ['CLOSE', 'POSTS']],
      ['160000.00', 'PROVED', '20000.00', ['AGILE', 'CLOSE', 'POSTS']],
      ['900000.00', 'INFEASIBLE', null, []],
    ]);
    expect(found.isNested).toBe(true);
    expect(found.plans[2]).toMatchObject({ drops: [], adds: ['AGILE'] });
    expect(Object.fromEntries(found.standings.map(({ id, standing, from }: Answer) => [id, [standing, from]]))).toEqual({
      AGILE: ['ONLY_ABOVE', '160000.00'],
      CLOSE: ['ONLY_ABOVE', '120000.00'],
      LET: ['NEVER', null],
      POSTS: ['ALWAYS', '20000.00'],
    });
  });

  test('what more saving costs once: nothing, £10,000 and £20,000', async () => {
    const query =
      '{ planFrontier(from: PROPOSALS, budgets: [{ financialYear: "2026/27" }, { financialYear: "2027/28" }], points: 12) { points { gain cost isProved gap ids } outOfTime warnings { code } } }';
    const { planFrontier: found } = await ask(query, 'DELIVERY');
    expect(found.points.map(({ gain, cost, isProved }: Answer) => [gain, Math.round(cost), isProved])).toEqual([
      ['100000.00', 0, true],
      ['150000.00', 10_000, true],
      ['170000.00', 20_000, true],
    ]);
    expect(found).toMatchObject({ outOfTime: [], warnings: [] });
  });
});

describe('the demonstration force', () => {
  let demo: Force;
  beforeAll(async () => {
    demo = await demonstration();
  });
  afterAll(() => demo.stop());

  test('E4.8: lists by value, by value for capital and by saving lose against the plan, on its own data', async () => {
    const asked = 'value greedy { by value loses losesShare missesTargetIn ids } nonPayEnvelope { share isExceeded }';
    const { bestPlan } = await demo.answer<Answer>(`{ bestPlan(where: { domains: [ESTATE] }) { ${asked} } }`);
    expect(bestPlan.greedy.map(({ by }: Answer) => by)).toEqual(['VALUE', 'VALUE_PER_CAPITAL', 'SAVING']);
    for (const { value, loses, missesTargetIn } of bestPlan.greedy) {
      expect(Number(bestPlan.value) - Number(value)).toBeCloseTo(Number(loses), 1);
      expect(Number(loses) > 0 || missesTargetIn.length > 0).toBe(true);
    }
    expect(bestPlan.nonPayEnvelope.isExceeded).toBe(false);
  });

  test('more saving costs more, in people who have further to go as in money', async () => {
    for (const cost of ['ONE_OFF_MONEY', 'PEOPLE_LOSING_TIME']) {
      const query = `{ planFrontier(where: { domains: [ESTATE] }, cost: ${cost}, points: 4, years: 5, budgets: [{ financialYear: "2030/31" }]) { points { gain cost } } }`;
      const { points } = (await demo.answer<Answer>(query)).planFrontier;
      expect(points.length).toBeGreaterThan(1);
      for (const [at, point] of points.entries())
        if (at > 0) expect([point.cost > points[at - 1].cost, Number(point.gain) > Number(points[at - 1].gain)]).toEqual([true, true]);
    }
  });
});
