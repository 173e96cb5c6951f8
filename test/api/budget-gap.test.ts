/**
 * What a finance director asks of a small force whose figures were worked out by hand, in the cash of each year: prices rise by 3 % in
 * 2027/28 and by 2.5 % a year after; loans of ten years cost 4 %; year 0 is 2026/27.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

const outlookYears = ['2026/27', '2027/28', '2028/29', '2029/30'];
const outlook = (rows: readonly (readonly [kind: string, ...amounts: readonly (number | null)[]])[], years = outlookYears, code = 'central') =>
  rows.flatMap(([kind, ...amounts]) => years.map((year, at) => `| ${code} | ${year} | ${kind} | ${kind} | ${kind} | ${amounts[at] ?? ''} |`)).join('\n');
const heading = '| outlook | financial_year | line | title | kind | amount |';

/** £1m for a roof of ten years is borrowed; kit for £206,000 of 2027/28 is paid from the £200,000 of a sale; a second sale is hoped for. */
const byHand = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date | horizon_years |
    | HAND | Hand | POLICE_FORCE | 2026-04-15 | 8 |`,
  'assumptions.csv': csv`
    | key | from | recorded | value | source |
    | gdp-deflator | 2026-04-01 | 2026-09-02 | 100 | hand |
    | gdp-deflator | 2027-04-01 | 2026-09-02 | 103 | hand |
    | gdp-deflator-growth | 2026-04-01 | 2026-09-02 | 0.025 | hand |
    | borrowing-rate-10-years | 2026-04-01 | 2026-09-02 | 0.04 | hand |`,
  'proposals.csv': csv`
    | code | title | mandatory | earliest_start | price_base | asset_life_years |
    | ROOF | Roof | yes | 2026/27 | | 10 |
    | KIT | Kit | yes | 2027/28 | 2027/28 | 3 |
    | SALE | The old office, contracts exchanged | yes | 2026/27 | | |
    | HOPE | The yard, if a buyer comes | yes | 2027/28 | | |
    | POSTS | Vacant posts | yes | 2026/27 | | |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | one_off_revenue | receipt | receipt_contracted | saving_pa |
    | ROOF | 0 | 1000000 | | | | |
    | ROOF | 1 | | | | | 160000 |
    | KIT | 0 | 206000 | 51500 | | | |
    | KIT | 1 | | | | | 92700 |
    | SALE | 0 | | 30000 | 200000 | yes | |
    | SALE | 1 | | | | | 25000 |
    | HOPE | 1 | | | 400000 | no | |
    | POSTS | 1 | | | | | 50000 |`,
  'budget_years.csv': csv`
    | financial_year | capital | one_off_revenue | reserve_opening | net_revenue_expenditure | borrowing_limit |
    | 2026/27 | 0 | 100000 | 5500000 | 220000000 | 1500000 |
    | 2027/28 | 0 | 0 | | 220000000 | |
    | 2028/29 | 0 | 0 | | 220000000 | |
    | 2029/30 | 0 | 0 | | 220000000 | |`,
  'budget_outlook.csv': csv`
    ${heading}
    ${outlook([
      ['SPENDING', 218_000_000, 224_000_000, 230_000_000, 236_000_000],
      ['FUNDING', 218_000_000, 223_900_000, 229_850_000, 235_700_000],
      ['GENERAL_RESERVE', 5_500_000, 5_500_000, 5_500_000, 5_400_000],
      ['EARMARKED_RESERVE', 70_000, 60_000, 60_000, 60_000],
    ])}`,
};

/** The gap of the budget paper of 2022/23, as it was stated and with the middle years as somebody might guess them. */
const paperYears = ['2022/23', '2023/24', '2024/25', '2025/26'];
const paper = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date | horizon_years |
    | PAPER | Paper | POLICE_FORCE | 2022-04-01 | 4 |`,
  'assumptions.csv': `key,from,recorded,value,source\n${[...paperYears, '2026/27', '2027/28'].map((year) => `gdp-deflator,${year.slice(0, 4)}-04-01,2026-09-02,100,prices stand still\n`).join('')}`,
  'proposals.csv': csv`
    | code | title | earliest_start | latest_start |
    | EARLY | What can be had at once | 2022/23 | 2025/26 |
    | LATE | What takes three years | 2025/26 | 2025/26 |
    | UNEVEN | Much at first, less later | 2022/23 | 2022/23 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | saving_pa |
    | EARLY | 0 | 1000 | 200000 |
    | LATE | 0 | 1000 | 7600000 |
    | UNEVEN | 0 | | 5000000 |
    | UNEVEN | 1 | | 3000000 |
    | UNEVEN | 3 | | 4000000 |`,
  'budget_outlook.csv': `${csv`
    | outlook | financial_year | from_year | line | title | kind | amount |
    | paper | 2022/23 | | GAP | "£0.2 million" | GAP | 200000 |
    | paper | 2025/26 | | GAP | "£7.8 million" | GAP | 7800000 |
    | paper | 2025/26 | 2022/23 | TOTAL | "£14.9 million deficit in total" | GAP | 14900000 |`}${[0.2, 2.3, 4.6, 7.8].map((gap, at) => `guessed,${paperYears[at]},,GAP,Guessed,GAP,${gap * 1_000_000}\n`).join('')}`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(byHand, paper);
});
afterAll(() => force.stop());

const plan = async (asked: string, args = '', code = 'HAND'): Promise<Answer> => {
  const question = args === '' ? 'bestPlan' : `bestPlan(${args})`;
  return (await force.answer<Answer>(`{ ${question} { ${asked} } }`, {}, code)).bestPlan;
};

describe('E4.4 and E4.5: how each year is paid for, in its cash', () => {
  const money = `outlook { warnings { code message } years { interest minimumRevenueProvision paidBy { paysFor source amount }
    capitalReceipts { opening received usedForCapital usedForOneOffs closing expected } financingRequirement { opening borrowed provision closing } } }`;

  test('the roof by a loan, the kit by the sale, one-offs by earmarked reserves and then the general one', async () => {
    const { years } = (await plan(money)).outlook;
    const by = ({ paidBy }: Answer) => paidBy.map(({ paysFor, source, amount }: Answer) => `${paysFor} ${source} ${amount}`);
    expect(by(years[0])).toEqual(['CAPITAL BORROWING 1000000.00', 'ONE_OFF_REVENUE EARMARKED_RESERVE 30000.00']);
    expect(by(years[1])).toEqual([
      'CAPITAL CAPITAL_RECEIPTS 200000.00',
      'CAPITAL NONE 6000.00',
      'ONE_OFF_REVENUE EARMARKED_RESERVE 30000.00',
      'ONE_OFF_REVENUE GENERAL_RESERVE 21500.00',
    ]);
    expect(years.slice(2).flatMap(by)).toEqual([]);
  });

  test('a receipt of £200,000 does not grow with prices: £6,000 of the kit has no source, and that is said', async () => {
    const { warnings } = (await plan(money)).outlook;
    expect(warnings).toMatchObject([{ code: 'CAPITAL_SHORT_IN_CASH', message: expect.stringContaining('£6,000 in 2027/28') }]);
  });

  test('a receipt that is hoped for is expected and pays for nothing', async () => {
    const { years } = (await plan(money)).outlook;
    expect(years.map(({ capitalReceipts: { received, usedForCapital, closing, expected } }: Answer) => [received, usedForCapital, closing, expected])).toEqual([
      ['200000.00', '0.00', '200000.00', '200000.00'],
      ['0.00', '200000.00', '0.00', '0.00'],
      ['0.00', '0.00', '0.00', '422300.00'],
      ['0.00', '0.00', '0.00', '0.00'],
    ]);
  });

  test('the requirement falls by £100,000 a year from the year after, and interest is 4 % of what it was at the start', async () => {
    const { years } = (await plan(money)).outlook;
    expect(years.map(({ financingRequirement: { opening, provision, closing }, interest }: Answer) => [opening, provision, closing, interest])).toEqual([
      ['0.00', '0.00', '1000000.00', '0.00'],
      ['1000000.00', '100000.00', '900000.00', '40000.00'],
      ['900000.00', '100000.00', '800000.00', '36000.00'],
      ['800000.00', '100000.00', '700000.00', '32000.00'],
    ]);
  });
});

test('E4.4: £1m over ten years at 4 % as an annuity is provided for by £83,290.94 in the first year and £118,548.99 in the last, to the penny', async () => {
  const budgets =
    '[{ financialYear: "2026/27", capital: 0, borrowingLimit: 1500000, oneOffRevenue: 500000 }, { financialYear: "2027/28", oneOffRevenue: 500000 }]';
  const found = await plan(
    'outlook { years { interest minimumRevenueProvision financingRequirement { closing } } }',
    `mrpMethod: ANNUITY, years: 12, budgets: ${budgets}`,
  );
  const provisions = found.outlook.years.map(({ minimumRevenueProvision }: Answer) => Number(minimumRevenueProvision));
  expect([provisions[1], provisions[10], provisions[11]]).toEqual([83_290.94, 118_548.99, 0]);
  expect(provisions.reduce((sum: number, one: number) => sum + Math.round(one * 100), 0)).toBe(100_000_000);
  expect([found.outlook.years[1].interest, found.outlook.years[11].interest]).toEqual(['40000.00', '0.00']);
  expect(found.outlook.years[10].financingRequirement.closing).toBe('0.00');
});

describe('E4.1 and E4.3: does the plan close the gap of every year', () => {
  const asked = 'outcome aimedAt { kind code unknownYears } years { savingTarget netSaving } outlook { outlook years { gapBefore gapAfter result because } }';

  test('without being asked to, three years hold and the last is £80,303.28 short', async () => {
    const found = await plan(asked);
    expect(found.aimedAt).toEqual({ kind: 'BUDGETS', code: null, unknownYears: [] });
    expect(found.outlook.years.map(({ gapAfter, result }: Answer) => [gapAfter, result])).toEqual([
      ['0.00', 'PASS'],
      ['-2050.00', 'PASS'],
      ['-57118.75', 'PASS'],
      ['80303.28', 'FAIL'],
    ]);
  });

  test('asked to, no plan does, and the target would have to be £74,207.59 lower: the same in the prices of year 0', async () => {
    const found = await plan('outcome conflict { rules relaxations { rule amount } }', 'closeGap: true');
    expect(found).toMatchObject({ outcome: 'INFEASIBLE', conflict: { rules: ['CAPITAL', 'TARGET'] } });
    expect(found.conflict.relaxations.find(({ rule }: Answer) => rule === 'TARGET').amount).toBe('74207.59');
    const nearest = await plan('outcome firstAims { name amount }', 'closeGap: true, aim: TARGET_FIRST');
    expect(nearest).toMatchObject({ outcome: 'PROVED', firstAims: [{ name: 'LEAST_SHORT', amount: '74207.59' }] });
  });

  test('a gap and a target at once, and an outlook without its gap, are refused', async () => {
    for (const [args, where] of [
      ['closeGap: true, target: "X"', 'closeGap'],
      ['outlook: "central"', 'outlook'],
      ['closeGap: true, outlook: "none"', 'outlook'],
    ]) {
      const { body } = await force.response(`{ bestPlan(${args}) { outcome } }`, {}, 'HAND');
      expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where });
    }
  });
});

describe('the same plan in real economic terms', () => {
  test('everything that it is worth is in a year or beyond: the hoped-for receipt too, and no interest, provision or reserve', async () => {
    const { value, outlook: found } = await plan(
      'value outlook { valueBeyond years { real { saving receipts oneOffRevenue capital other net presentValue } } }',
    );
    expect(found.years.map(({ real }: Answer) => real.net)).toEqual(['-830000.00', '-15000.00', '725000.00', '325000.00']);
    expect(found.years[2].real).toMatchObject({ saving: '325000.00', receipts: '400000.00', other: '0.00', presentValue: '676795.26' });
    expect(found.valueBeyond).toBe('1323503.53'); // £325,000 in each of years 4 to 8
    const all = found.years.reduce((sum: number, { real }: Answer) => sum + Number(real.presentValue), Number(found.valueBeyond));
    expect(all).toBeCloseTo(Number(value), 1);
  });
});

describe('the plan that went to the board', () => {
  test('keeps how it is paid for: loans, charges, reserves and the years that do not hold are those of its day', async () => {
    const asked = `aimedAt { kind code } loans { amount } years { borrowed debtCharge netSaving drawnFromReserves reserve capitalLeft }
      outlook { years { interest minimumRevenueProvision gapAfter result paidBy { source amount } } }`;
    const made = await plan(asked);
    const { planSave } = await force.answer<Answer>(`mutation { planSave(input: { name: "Board", question: {} }) { plan { plan { ${asked} } } } }`, {}, 'HAND');
    expect(made.loans).toEqual([{ amount: '1000000.00' }]);
    expect(planSave.plan.plan).toEqual(made);
  });
});

describe('the gap of the papers: £0.2m rising to £7.8m, £14.9m in total', () => {
  const asked = `outcome chosen { id } aimedAt { kind code unknownYears } warnings { code message } years { savingTarget netSaving }
    outlook { summary balanceOfAllYears statedSums { remainder unknownYears } years { gapAfter result because } }`;

  test('asks £200,000 of the first year and £7,800,000 of the last, nothing of the two between, which share £6.9m, and says so', async () => {
    const found = await plan(asked, 'closeGap: true, outlook: "paper", aim: LEAST_COST, years: 4, mustOut: ["UNEVEN"]', 'PAPER');
    expect(found.chosen.map(({ id }: Answer) => id)).toEqual(['EARLY', 'LATE']);
    expect(found.years.map(({ savingTarget, netSaving }: Answer) => [savingTarget, netSaving])).toEqual([
      ['200000.00', '200000.00'],
      [null, '200000.00'],
      [null, '200000.00'],
      ['7800000.00', '7800000.00'],
    ]);
    expect(found.aimedAt).toEqual({ kind: 'GAP', code: 'paper', unknownYears: ['2023/24', '2024/25'] });
    expect(found.warnings).toContainEqual({ code: 'GAP_UNKNOWN', message: expect.stringContaining('2023/24, 2024/25') });
    expect(found.outlook.statedSums).toEqual([{ remainder: '6900000.00', unknownYears: ['2023/24', '2024/25'] }]);
    expect(found.outlook.years.map(({ result }: Answer) => result)).toEqual(['PASS', 'UNKNOWN', 'UNKNOWN', 'PASS']);
  });

  test('£5m, £3m, £3m and £4m are £15m and balance the sum: the third year is £1.6m short all the same, and the last £3.8m', async () => {
    const found = await plan(asked, 'closeGap: true, outlook: "guessed", aim: TARGET_FIRST, years: 4, mustIn: ["UNEVEN"], mustOut: ["EARLY", "LATE"]', 'PAPER');
    expect(found.outlook.balanceOfAllYears).toBe('100000.00');
    expect(found.outlook.summary).toBe('2024/25, 2025/26 do not hold. All years together have £100,000 over, which helps none of them.');
    expect(found.outlook.years.map(({ result, because }: Answer) => [result, because[0]])).toEqual([
      ['PASS', expect.any(String)],
      ['PASS', expect.any(String)],
      ['FAIL', 'savings fall £1,600,000 short of the gap'],
      ['FAIL', 'savings fall £3,800,000 short of the gap'],
    ]);
  });

  test('and no plan of it closes the gap', async () => {
    const found = await plan(
      'outcome conflict { rules }',
      'closeGap: true, outlook: "guessed", years: 4, mustIn: ["UNEVEN"], mustOut: ["EARLY", "LATE"]',
      'PAPER',
    );
    expect(found.outcome).toBe('INFEASIBLE');
    expect(found.conflict.rules).toContain('TARGET');
  });
});
