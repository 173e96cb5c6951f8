/** The best affordable plan, asked over the API: portfolios that are imported and whose best answer is known, and the demonstration force. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { eightOptions, organisation } from './eight-options.ts';
import { type Answer, demonstration, type Force, forceOf } from './sample.ts';

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
  force = await forceOf(eightOptions, lumpy);
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
