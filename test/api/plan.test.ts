/** The best affordable plan, asked over the API: portfolios that are imported and whose best answer is known, and the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { type Answer, demonstration, type Force, forceOf } from './sample.ts';

const organisation = (code: string) => csv`
  | code | name | type | appraisal_date | horizon_years |
  | ${code} | ${code} | POLICE_FORCE | 2026-09-30 | 6 |`;

/** Eight options of which the best plan is known by counting all 65,536 combinations of their starts. */
const eight = {
  'organisation.csv': organisation('EIGHT'),
  'proposals.csv': csv`
    | code | title | exclusive_group | earliest_start | latest_start |
    | CLOSE_A | Close A | A | 2026/27 | 2028/29 |
    | SHARE_A | Share A | A | 2026/27 | 2028/29 |
    | CLOSE_B | Close B | | 2026/27 | 2028/29 |
    | EXPAND_C | Expand C | C | 2026/27 | 2028/29 |
    | CLOSE_C | Close C | C | 2026/27 | 2028/29 |
    | FLEET_CUT | Cut the fleet | | 2026/27 | 2028/29 |
    | EV | Electric cars | | 2026/27 | 2028/29 |
    | CLOUD | Move to the cloud | | 2026/27 | 2028/29 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | one_off_revenue | receipt | saving_pa |
    | CLOSE_A | 0 | 300000 | 20000 | | |
    | CLOSE_A | 1 | | | 400000 | 120000 |
    | SHARE_A | 0 | 60000 | 5000 | | |
    | SHARE_A | 1 | | | | 45000 |
    | CLOSE_B | 0 | 180000 | 15000 | | |
    | CLOSE_B | 1 | | | | 70000 |
    | CLOSE_B | 2 | | | 150000 | |
    | EXPAND_C | 0 | 120000 | | | |
    | EXPAND_C | 1 | | | | -10000 |
    | CLOSE_C | 0 | 90000 | 10000 | | |
    | CLOSE_C | 1 | | | 60000 | 40000 |
    | FLEET_CUT | 0 | | 15000 | 20000 | |
    | FLEET_CUT | 1 | | | | 55000 |
    | EV | 0 | 240000 | | | |
    | EV | 1 | | | | 62000 |
    | CLOUD | 0 | 90000 | 110000 | | |
    | CLOUD | 2 | | | | 95000 |`,
  'proposal_links.csv': csv`
    | proposal | other | kind | saving_change_pa |
    | CLOSE_B | EXPAND_C | REQUIRES | |
    | CLOSE_B | CLOSE_C | EXCLUDES | |
    | FLEET_CUT | EV | INTERACTS | -12000 |
    | CLOSE_A | CLOUD | INTERACTS | -9000 |`,
  'budget_years.csv': csv`
    | financial_year | capital | one_off_revenue | saving_target |
    | 2026/27 | 220000 | 120000 | |
    | 2027/28 | 160000 | 60000 | |
    | 2028/29 | 120000 | 60000 | |
    | 2029/30 | | | |
    | 2030/31 | | | 280000 |
    | 2031/32 | | | |
    | 2032/33 | | | |`,
};

/** A for £0.7m brings £1.0m, B and C for £0.6m each £0.80m and £0.79m; there are £1.2m. */
const lumpy = {
  'organisation.csv': organisation('LUMPY'),
  'proposals.csv': csv`
    | code | title | stated_value |
    | A | A | 1000000 |
    | B | B | 800000 |
    | C | C | 790000 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital |
    | A | 0 | 700000 |
    | B | 0 | 600000 |
    | C | 0 | 600000 |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 1200000 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(eight, lumpy);
});
afterAll(() => force.stop());

const plan = async (asked: string, code = 'EIGHT', args = ''): Promise<Answer> =>
  (await force.answer<Answer>(`{ bestPlan(from: PROPOSALS${args}) { ${asked} } }`, {}, code)).bestPlan;
const wanting = (target: number) =>
  `, budgets: [{ financialYear: "2026/27", capital: 220000, oneOffRevenue: 120000 }, { financialYear: "2027/28", capital: 160000, oneOffRevenue: 60000 }, { financialYear: "2028/29", capital: 120000, oneOffRevenue: 60000 }, { financialYear: "2030/31", savingTarget: ${target} }], years: 7`;

describe('eight options with money that is tight in every year', () => {
  test('the best plan is found, proved and shown year by year', async () => {
    const found = await plan('outcome value gap tiesSettled chosen { id startYear } years { financialYear capital oneOffRevenue saving receipts }');
    expect(found).toMatchObject({ outcome: 'PROVED', gap: 0, tiesSettled: true });
    expect(Math.abs(Number(found.value) - 1_072_960)).toBeLessThan(5);
    expect(found.chosen).toEqual([
      { id: 'CLOSE_A', startYear: '2028/29' },
      { id: 'CLOSE_C', startYear: '2026/27' },
      { id: 'CLOUD', startYear: '2026/27' },
      { id: 'FLEET_CUT', startYear: '2027/28' },
    ]);
    const of = (field: string) => found.years.map((year: Answer) => Number(year[field]) / 1000);
    expect(of('capital')).toEqual([180, 0, 300, 0, 0, 0, 0]);
    expect(of('oneOffRevenue')).toEqual([120, 15, 20, 0, 0, 0, 0]);
    expect(of('saving')).toEqual([0, 40, 190, 301, 301, 301, 301]);
    expect(of('receipts')).toEqual([0, 80, 0, 400, 0, 0, 0]);
  });

  test('what forcing something in or out would cost; null where no plan would be left', async () => {
    const { reasons } = await plan('reasons(ids: ["EV", "CLOSE_A", "CLOUD", "CLOSE_B"]) { id isChosen change isProved }');
    expect(reasons).toMatchObject([
      { id: 'EV', isChosen: false, isProved: true },
      { id: 'CLOSE_A', isChosen: true, isProved: true },
      { id: 'CLOUD', isChosen: true, change: null, isProved: true },
      { id: 'CLOSE_B', isChosen: false, change: null, isProved: true },
    ]);
    expect(reasons.slice(0, 2).map(({ change }: Answer) => Math.round(Number(change) / 100) / 10)).toEqual([-357.7, -357.7]);
  });

  test('what another £50,000 of capital in year 0 is worth', async () => {
    const { marginalValues } = await plan('marginalValues(changes: [{ rule: CAPITAL, year: 0, amount: 50000 }]) { financialYear change isProved }');
    expect(marginalValues).toMatchObject([{ financialYear: '2026/27', isProved: true }]);
    expect(Number(marginalValues[0].change) / 1000).toBeCloseTo(32.6, 2);
  });

  test('a target of £302,000 names the rules that clash and the least that would help', async () => {
    const found = await plan('outcome value conflict { rules relaxations { rule financialYear amount } }', 'EIGHT', wanting(302_000));
    expect(found).toMatchObject({ outcome: 'INFEASIBLE', value: null, conflict: { rules: ['EXCLUSIVE', 'CAPITAL', 'TARGET'] } });
    const least = (rule: string, year: string | null) =>
      found.conflict.relaxations.find((one: Answer) => one.rule === rule && one.financialYear === year).amount;
    expect(Number(least('CAPITAL', '2026/27'))).toBeGreaterThan(105_000);
    expect(Number(least('CAPITAL', '2026/27'))).toBeLessThanOrEqual(110_000);
    expect(least('TARGET', null)).toBe('1000.00');
    expect(least('ONE_OFF_REVENUE', '2026/27')).toBeNull();
  });

  test('what must be in or out is, and what is unknown is refused by name', async () => {
    const { chosen } = await plan('chosen { id }', 'EIGHT', ', mustIn: ["SHARE_A"]');
    expect(chosen.map(({ id }: Answer) => id)).toContain('SHARE_A');
    const { body } = await force.response('{ bestPlan(from: PROPOSALS, mustOut: ["NOTHING"]) { value } }', {}, 'EIGHT');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'mustOut', found: 'NOTHING' });
  });
});

test('a lumpy budget: the best set is B and C, not A, which a ranking by ratio takes first', async () => {
  expect(await plan('outcome value chosen { id }', 'LUMPY')).toEqual({ outcome: 'PROVED', value: '1590000.00', chosen: [{ id: 'B' }, { id: 'C' }] });
});

describe('bad input', () => {
  test('a proposal that cannot start before it must, and an interaction without an amount, are problems of their rows', async () => {
    const wrong = {
      'organisation.csv': organisation('WRONG'),
      'proposals.csv': csv`
        | code | title | earliest_start | latest_start |
        | A | A | 2028/29 | 2027/28 |`,
      'proposal_links.csv': csv`
        | proposal | other | kind |
        | A | A | INTERACTS |`,
    };
    const problems = force.folder(wrong);
    await expect(problems).rejects.toThrow('write 2028/29 or a later year');
    await expect(force.folder(wrong)).rejects.toThrow('name another proposal');
    await expect(force.folder(wrong)).rejects.toThrow('write what both together save more a year');
  });
});

describe('the demonstration force', () => {
  let demo: Force;
  beforeAll(async () => {
    demo = await demonstration();
  });
  afterAll(() => demo.stop());

  test('a plan of options and proposals keeps every limit of every year and releases no cost line twice', async () => {
    const asked = `outcome gap value candidates chosen { id } warnings { code } auditOfReleases { costLine released by }
      years { financialYear capital capitalLeft oneOffRevenue oneOffRevenueLimit drawnFromReserves reserve reserveFloor debtCharge debtChargeCap netSaving savingTarget }`;
    const { bestPlan }: Answer = await demo.answer(`{ bestPlan(where: { domains: [ESTATE] }) { ${asked} } }`);
    expect(['PROVED', 'BEST_SO_FAR']).toContain(bestPlan.outcome);
    expect(bestPlan.gap).toBeLessThan(0.01);
    expect(bestPlan.candidates).toBeGreaterThan(100);
    expect(bestPlan.chosen.length).toBeGreaterThan(10);
    for (const year of bestPlan.years) {
      expect(Number(year.capitalLeft)).toBeGreaterThanOrEqual(0);
      expect(Number(year.oneOffRevenue)).toBeLessThanOrEqual(Number(year.oneOffRevenueLimit) + Number(year.drawnFromReserves) + 0.01);
      expect(Number(year.reserve)).toBeGreaterThanOrEqual(Number(year.reserveFloor));
      expect(Number(year.debtCharge)).toBeLessThanOrEqual(Number(year.debtChargeCap));
      expect(Number(year.netSaving)).toBeGreaterThanOrEqual(Number(year.savingTarget ?? 0));
    }
    for (const { released } of bestPlan.auditOfReleases) expect(released).toBeLessThanOrEqual(1 + 1e-9);
  });
});
