import { expect, test } from 'vitest';
import { cumulative, discounted, discountedPayback, flatSchedule, gbp, payback, perYear, roundedHalfUp } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, cost, costs, flows, schedule } from './sample.ts';

const pounds = (amounts: readonly number[]) => amounts.map(gbp);

test('10,000 earning 3,000 a year pays back after three years and a third', () => {
  const { input, expected, tolerance } = golden<{ cashflows: number[] }, number>('payback', 'Simple payback 10,000 / 3,000');
  expectWithin(payback(pounds(input.cashflows)).first!, expected, tolerance);
});

test('the discounted balance still owed, year by year', () => {
  const { input, expected, tolerance } = golden<{ cashflows: number[]; rate: number }, number[]>(
    'payback',
    'Cumulative discounted balance 2,324,000 / 600,000 at 11%',
  );
  const owed = cumulative(discounted(pounds(input.cashflows), flatSchedule(perYear(input.rate)))).map((total) => -total);
  expectWithin(owed.slice(1, 6), expected, tolerance);
});

test('the printed 4.24 carries more than a year into the next: discounted payback is 4.26 years', () => {
  const { input, expected, tolerance } = golden<{ cashflows: number[]; rate: number }, number>('published-errata', 'Discounted payback 10,000 / 3,000 at 10%');
  const found = discountedPayback(pounds(input.cashflows), flatSchedule(perYear(input.rate))).first!;
  expectWithin(found, expected, tolerance);
  expect(roundedHalfUp(found, 2)).not.toBe(4.24);
});

test.each([
  ['paid back once', [-100, 50, 50, 50], { first: 2, last: 2 }],
  ['never paid back', [-100, 20, 20], { first: null, last: null }],
  ['dips again and recovers', [-100, 150, -100, 100], { first: 2 / 3, last: 2.5 }],
  ['dips again for good', [-100, 150, -100], { first: 2 / 3, last: null }],
  ['money in before any out', [100, -50], { first: 0, last: 0 }],
  ['money in first, then a debt repaid', [100, -150, 100], { first: 0, last: 1.5 }],
  ['a quiet first year', [0, -100, 100], { first: 2, last: 2 }],
  ['nothing at all', [0, 0], { first: 0, last: 0 }],
  ['paid back to the very penny', [-0.3, 0.1, 0.1, 0.1], { first: 3, last: 3 }],
])('%s', (_, run, expected) => {
  expect(payback(pounds(run))).toEqual(expected);
});

test('payback lies within the years and the last crossing is never before the first', () => {
  always(flows, (run) => {
    const { first, last } = payback(run);
    if (first !== null) expect(first).toBeLessThanOrEqual(run.length - 1);
    if (last !== null) expect(last).toBeGreaterThanOrEqual(first!);
  });
});

test('paying more up front never shortens payback, and discounting never does either', () => {
  always(cost, cost, costs, schedule, (spent, more, gains, rates) => {
    const plan = (outlay: number) => pounds([-outlay - 1, ...gains]);
    const wait = (first: number | null) => first ?? Infinity;
    expect(wait(payback(plan(spent + more)).first)).toBeGreaterThanOrEqual(wait(payback(plan(spent)).first) - 1e-9);
    expect(wait(discountedPayback(plan(spent), rates).first)).toBeGreaterThanOrEqual(wait(payback(plan(spent)).first) - 1e-9);
  });
});
