import { expect, test } from 'vitest';
import {
  cumulative,
  discounted,
  discountFactor,
  flatSchedule,
  GB_STANDARD,
  gbp,
  perYear,
  presentValue,
  roundedHalfUp,
  sumOf,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, flows, number, schedule } from './sample.ts';

const pounds = (amounts: readonly number[]) => amounts.map(gbp);

test('ten years of 1,000 and then a cost of 500 come to 8,253 because only the total is rounded', () => {
  const { input, expected } = golden<{ cashflow_by_year: number[] }, number>('discounting', 'NPV worked example (10 x 1,000 then -500)');
  expect(roundedHalfUp(presentValue(pounds(input.cashflow_by_year), GB_STANDARD), 0)).toBe(expected);
  const rounded = discounted(pounds(input.cashflow_by_year), GB_STANDARD).map((flow) => roundedHalfUp(flow, 0));
  expect(rounded.reduce((sum, flow) => sum + flow, 0)).toBe(8254);
});

test('a hundred spent for thirty a year over five years gains 35.45', () => {
  const { input, expected, tolerance } = golden<{ cashflow_by_year: number[] }, number>('discounting', 'NPV -100 then 30 x 5');
  expectWithin(presentValue(pounds(input.cashflow_by_year), GB_STANDARD), expected, tolerance);
});

test('a spreadsheet takes its first value as year 1: a zero in front gives its answer', () => {
  const { input, expected, tolerance } = golden<{ rate: number; values: number[] }, number>('tvm-functions', 'NPV Excel convention (first flow end of year 1)');
  const flat = flatSchedule(perYear(input.rate));
  expectWithin(presentValue(pounds([0, ...input.values]), flat), expected, tolerance);
  expect(presentValue(pounds(input.values), flat)).toBeCloseTo(1134.4853, 4);
});

test('two projects at three rates', () => {
  const { input, expected, tolerance } = golden<{ rates: number[]; cashflows: number[][] }, number[][]>('tvm-functions', 'NPV matrix');
  for (const [at, rate] of input.rates.entries()) {
    const found = input.cashflows.map((run) => presentValue(pounds(run), flatSchedule(perYear(rate))));
    expectWithin(found, expected[at]!, tolerance);
  }
});

test('the toolkit that lost its minus sign: the project loses 26,298 with its three-place factors, 26,304.68 with exact ones', () => {
  const { input, expected, tolerance } = golden<{ cashflows: number[]; rate: number; df_dp: number }, number>(
    'published-errata',
    'NPV sign: cost-benefit toolkit 150,000 at 3%',
  );
  const flat = flatSchedule(perYear(input.rate));
  const byTable = input.cashflows.map((flow, year) => flow * roundedHalfUp(discountFactor(flat, year), input.df_dp));
  expectWithin(
    byTable.reduce((sum, flow) => sum + flow, 0),
    expected,
    tolerance,
  );
  expectWithin(presentValue(pounds(input.cashflows), flat), -26304.68, 0.005);
});

test('the value of two plans together is the sum of their values, and twice a plan is worth twice as much', () => {
  always(flows, flows, number(-3, 3), schedule, (a, b, k, rates) => {
    const length = Math.max(a.length, b.length);
    const both = Array.from({ length }, (_, year) => gbp((a[year] ?? 0) + k * (b[year] ?? 0)));
    expect(presentValue(both, rates)).toBeCloseTo(presentValue(a, rates) + k * presentValue(b, rates), 3);
  });
});

test('discounted flows add up to the present value and are no larger than the flows', () => {
  always(flows, schedule, (run, rates) => {
    const today = discounted(run, rates);
    expect(sumOf(today)).toBe(presentValue(run, rates));
    for (const [year, flow] of today.entries()) expect(Math.abs(flow)).toBeLessThanOrEqual(Math.abs(run[year]!));
  });
});

test('the running total ends at the sum', () => {
  always(flows, (run) => {
    expect(cumulative(run).at(-1)).toBeCloseTo(sumOf(run), 6);
  });
});

test('no flows are worth nothing', () => {
  expect(presentValue([], GB_STANDARD)).toBe(0);
});
