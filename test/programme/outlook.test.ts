/** The medium-term plan year by year: each must balance by itself, and reserves pay once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BudgetLine, budgetYear, statedSums, yearsOfOutlook } from '../../src/programme/finance/budget-baseline.ts';
import { balanceOfAll, outlookYears } from '../../src/programme/finance/outlook.ts';
import type { PlanFlow } from '../../src/programme/finance/outlook-flows.ts';
import { planFlows } from '../../src/programme/finance/outlook-flows.ts';
import { aLine } from '../options/sample.ts';
import { aBudgetLine, aFlow } from './finance-sample.ts';

const million = 1_000_000;
const names = ['2026/27', '2027/28', '2028/29', '2029/30'];
const noFloor = { amount: 0, share: 0 };

const yearsOf = (lines: readonly BudgetLine[], flows: readonly PlanFlow[], level = 1) =>
  names.slice(0, flows.length).map((year, at) => ({ budget: budgetYear(year, lines), flow: flows[at]!, level: level ** at }));

describe('a gap of £0.2m, £2.3m, £4.6m and £7.8m and savings of £5m, £3m, £3m and £4m', () => {
  const gaps = [0.2, 2.3, 4.6, 7.8].map((gap, at) => aBudgetLine(names[at]!, 'GAP', gap * million));
  const found = outlookYears(
    yearsOf(
      gaps,
      [5, 3, 3, 4].map((saving) => aFlow(saving * million)),
    ),
    noFloor,
  );

  test('fails in the third year by £1.6m and in the fourth by £3.8m, though the four years together have £0.1m over', () => {
    expect(found.map(({ result }) => result)).toEqual(['PASS', 'PASS', 'FAIL', 'FAIL']);
    expect(found.map(({ gapAfter }) => Math.round(gapAfter! / 100_000) / 10)).toEqual([-4.8, -0.7, 1.6, 3.8]);
    expect(found[2]!.because[0]).toBe('savings fall £1,600,000 short of the gap');
    expect(balanceOfAll(found)! / million).toBeCloseTo(0.1, 6);
  });
});

describe('the gap that the budget paper of 2022/23 states: £0.2m, rising to £7.8m, £14.9m in total', () => {
  const lines = [
    aBudgetLine('2022/23', 'GAP', 200_000),
    aBudgetLine('2025/26', 'GAP', 7_800_000),
    aBudgetLine('2025/26', 'GAP', 14_900_000, { fromYear: '2022/23', line: 'TOTAL' }),
  ];

  test('leaves £6.9m for the two years between, which are not given apart', () => {
    expect(statedSums(lines)).toMatchObject([{ from: '2022/23', to: '2025/26', unknownYears: ['2023/24', '2024/25'] }]);
    expect(statedSums(lines)[0]!.remainder).toBeCloseTo(6_900_000, 2);
    expect(yearsOfOutlook(lines).map((year) => budgetYear(year, lines).gap)).toEqual([200_000, null, null, 7_800_000]);
  });

  test('can be met by no saving in the years whose gap is UNKNOWN', () => {
    const years = yearsOfOutlook(lines).map((year) => ({ budget: budgetYear(year, lines), flow: aFlow(50 * million), level: 1 }));
    expect(outlookYears(years, noFloor).map(({ result }) => result)).toEqual(['PASS', 'UNKNOWN', 'UNKNOWN', 'PASS']);
  });
});

describe('the gap', () => {
  test('is spending and debt charges less funding, and UNKNOWN where one of them is', () => {
    const lines = [aBudgetLine('2026/27', 'SPENDING', 100), aBudgetLine('2026/27', 'DEBT_CHARGE', 10), aBudgetLine('2026/27', 'FUNDING', 90)];
    expect(budgetYear('2026/27', lines)).toMatchObject({ netBudget: 110, gap: 20 });
    expect(budgetYear('2026/27', [...lines, aBudgetLine('2026/27', 'FUNDING', null, { line: 'PRECEPT' })]).gap).toBeNull();
    expect(budgetYear('2027/28', lines).gap).toBeNull();
  });

  test('that only reserves balance is not closed: they come once', () => {
    const lines = [aBudgetLine('2026/27', 'GAP', 50), aBudgetLine('2026/27', 'RESERVE_USE', 50)];
    const [year] = outlookYears(yearsOf(lines, [aFlow(0)]), noFloor);
    expect(year).toMatchObject({ result: 'FAIL', gapAfter: 50 });
    expect(year!.because[1]).toBe('£50 from reserves would balance it once, and pays for one-off costs only');
  });
});

describe('what a plan costs', () => {
  const held = [500, 300, 300].map((amount, at) => aBudgetLine(names[at]!, 'EARMARKED_RESERVE', amount));
  const general = [1_000, 1_000, 1_000].map((amount, at) => aBudgetLine(names[at]!, 'GENERAL_RESERVE', amount));
  const gaps = names.map((year) => aBudgetLine(year, 'GAP', 0));

  test('once is paid from earmarked reserves as far as no later year is left short, and the rest widens the gap', () => {
    const found = outlookYears(yearsOf([...held, ...general, ...gaps], [aFlow(0, { oneOff: 400 }), aFlow(0), aFlow(0)]), noFloor);
    expect(found[0]).toMatchObject({ oneOffFromReserves: 300, oneOffFromRevenue: 100, gapAfter: 100, result: 'FAIL' });
    expect(found.map(({ earmarkedReserve }) => earmarkedReserve)).toEqual([200, 0, 0]);
  });

  test('once is paid from receipts first where the plan says so', () => {
    const [year] = outlookYears(yearsOf([...held, ...gaps], [aFlow(0, { oneOff: 400, receiptsForOneOffs: 250 })]), noFloor);
    expect(year).toMatchObject({ oneOffFromReceipts: 250, oneOffFromReserves: 150, oneOffFromRevenue: 0 });
  });

  test('out of a reserve that is UNKNOWN is paid by the year', () => {
    expect(outlookYears(yearsOf(gaps, [aFlow(0, { oneOff: 400 })]), noFloor)[0]).toMatchObject({ oneOffFromReserves: 0, oneOffFromRevenue: 400 });
  });

  test('beyond what is earmarked is missing from the general reserve, and the floor says so', () => {
    const found = outlookYears(yearsOf([...held, ...general, ...gaps], [aFlow(0, { oneOff: 700, drawn: 700 })]), { amount: 900, share: 0 });
    expect(found[0]).toMatchObject({ earmarkedReserve: 0, generalReserve: 800, floor: 900, result: 'FAIL' });
  });

  test('in interest and provision is taken off what it saves', () => {
    const [year] = outlookYears(yearsOf(gaps, [aFlow(100, { interest: 30, provision: 50 })]), noFloor);
    expect(year).toMatchObject({ debtCharge: 80, gapAfter: -20 });
  });
});

test('the floor of the general reserve is £5m, or 2.3 % of the net budget where that is more', () => {
  const floorOf = (spending: number) =>
    outlookYears(yearsOf([aBudgetLine('2026/27', 'SPENDING', spending)], [aFlow(0)]), { amount: 5 * million, share: 0.023 })[0]!.floor;
  expect(floorOf(200 * million)).toBe(5 * million);
  expect(floorOf(230 * million)).toBeCloseTo(5.29 * million, 2);
});

test('prices rise: a saving of £100 in the prices of year 0 is £102 and £104.04 of cash in the years after', () => {
  const found = outlookYears(yearsOf([], [aFlow(100), aFlow(100), aFlow(100)], 1.02), noFloor);
  expect(found.map(({ saving }) => Math.round(saving * 100) / 100)).toEqual([100, 102, 104.04]);
});

test('a saving that begins in the middle of a year is half of what it comes to in a full one', () => {
  const lines = [aLine([50, 100, 100], { settledFrom: 1 })];
  const start = { saving: [50, 100, 100] };
  const years = [0, 1, 2].map((year) => ({ year, saving: start.saving[year]!, oneOff: 0, capital: 0, receipts: 0 }));
  const plan = { evaluated: { picks: [{ start }], years } } as never;
  const flows = planFlows(plan, [{ lines }] as never, { budgets: { borrowing: null, capital: null }, worth: 'NPV_ORGANISATION' });
  expect(flows.map(({ saving, fullYear }) => [saving, fullYear])).toEqual([
    [50, 100],
    [100, 100],
    [100, 100],
  ]);
});

test('every year is judged by itself: what happens in one changes no verdict of another, while nothing is drawn', () => {
  const amounts = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 0, max: 3 }), (gaps, savings, other) => {
      const lines = gaps.map((gap, at) => aBudgetLine(names[at]!, 'GAP', gap));
      const of = (all: readonly number[]) =>
        outlookYears(
          yearsOf(
            lines,
            all.map((saving) => aFlow(saving)),
          ),
          noFloor,
        ).map(({ result }) => result);
      const [was, is] = [of(savings), of(savings.with(other, 5_000))];
      expect(is.filter((_, at) => at !== other)).toEqual(was.filter((_, at) => at !== other));
    }),
  );
});
