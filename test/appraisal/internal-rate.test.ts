import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, datedInternalRate, flatSchedule, gbp, internalRate, modifiedInternalRate, perYear, presentValue } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, amount, cost, costs, day, flows, rate } from './sample.ts';

const topic = 'tvm-functions';
const pounds = (amounts: readonly number[]) => amounts.map(gbp);

test.each(['IRR [-100, 0, 0, 74]', 'IRR [-100, 100, 0, 7]', 'IRR -75000...'])('%s', (name) => {
  const { input, expected, tolerance } = golden<{ values: number[] }, number>(topic, name);
  expectWithin(internalRate(pounds(input.values)).rate!, expected, tolerance);
});

test('flows that are all income have no rate', () => {
  const { input, expected } = golden<{ values: number[] }, null>(topic, 'IRR same-sign flows has no solution');
  expect(internalRate(pounds(input.values))).toEqual({ rate: expected, roots: [], isAmbiguous: false, signChanges: 0 });
});

test.each(['MIRR 5-year', 'MIRR formula.js', 'MIRR numpy docstring'])('%s', (name) => {
  const { input, expected, tolerance } = golden<{ values: number[]; finance: number; reinvest: number }, number>(topic, name);
  expectWithin(modifiedInternalRate(pounds(input.values), perYear(input.finance), perYear(input.reinvest))!, expected, tolerance);
});

test.each(['XIRR (Microsoft DAX)', 'XIRR (Excel help, via formula.js)'])('%s', (name) => {
  const { input, expected, tolerance } = golden<{ values: number[]; dates: string[] }, number>(topic, name);
  const dated = input.values.map((value, at) => ({ amount: gbp(value), day: input.dates[at]! }));
  expectWithin(datedInternalRate(dated).rate!, expected, tolerance);
});

test('several roots are all listed and none is called the rate', () => {
  const found = internalRate(pounds([-1000, 2500, -1540]));
  expect(found).toMatchObject({ rate: null, isAmbiguous: true, signChanges: 2 });
  expectWithin(found.roots, [0.1, 0.4], 1e-10);
});

test('a root that only touches is found', () => {
  expectWithin(internalRate(pounds([-100, 220, -121])).roots, [0.1], 1e-6);
});

test('roots chosen beforehand are all found again', () => {
  const roots = fc.uniqueArray(fc.integer({ min: -40, max: 150 }), { minLength: 1, maxLength: 4, comparator: (a, b) => Math.abs(a - b) < 8 });
  always(roots, (percents) => {
    let run = [-1000];
    for (const percent of percents) {
      const step = -(1 + percent / 100);
      run = Array.from({ length: run.length + 1 }, (_, at) => (run[at] ?? 0) * step + (run[at - 1] ?? 0));
    }
    const found = internalRate(pounds(run.toReversed())).roots;
    expectWithin(
      found,
      percents.map((percent) => percent / 100).toSorted((a, b) => a - b),
      1e-7,
    );
  });
});

test('at every root the flows are worth nothing, and without a change of sign there is none', () => {
  always(flows, (run) => {
    const { roots, signChanges } = internalRate(run);
    expect(roots.length).toBeLessThanOrEqual(signChanges);
    for (const root of roots.filter((each) => each > -0.5)) {
      const size = presentValue(
        run.map((flow) => gbp(Math.abs(flow))),
        flatSchedule(root),
      );
      expect(Math.abs(presentValue(run, flatSchedule(root)))).toBeLessThanOrEqual(size * 1e-9);
    }
  });
});

test('flows a whole 365 days apart have the same rate by date as by year', () => {
  always(day, cost, costs, (start, spent, gains) => {
    const run = pounds([-spent - 1, ...gains]);
    const dated = run.map((flow, year) => ({ amount: flow, day: addDays(start, year * 365) }));
    expect(datedInternalRate(dated)).toEqual(internalRate(run));
  });
});

test('reinvesting and financing at the internal rate gives it back', () => {
  always(cost, costs, (spent, gains) => {
    const run = pounds([-spent - 1, ...gains, 1]);
    const { rate: internal } = internalRate(run);
    if (internal !== null && internal > -0.5) expect(modifiedInternalRate(run, internal, internal)).toBeCloseTo(internal, 6);
  });
});

test('flows to one side only have no modified rate, and a flow before the first is refused', () => {
  always(costs, rate, (gains, each) => {
    expect(modifiedInternalRate(gains, each, each)).toBeNull();
  });
  always(amount, (each) => {
    const dated = [
      { day: '2026-04-01', amount: each },
      { day: '2026-03-31', amount: each },
    ];
    expect(() => datedInternalRate(dated)).toThrow('2026-03-31');
  });
});
