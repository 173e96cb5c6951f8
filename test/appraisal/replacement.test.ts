import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  annualCostCurve,
  annuityFactor,
  bestReplacement,
  discountFactors,
  flatSchedule,
  gbp,
  type ReplacementProblem,
  yearlyRenewal,
  years,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, cost, number, rate } from './sample.ts';

const topic = 'replacement-dp';

/** Buy new at the start, run by age, trade in at any age. */
function bought(horizon: number, price: (year: number) => number, running: readonly number[], tradeIn: readonly number[]): ReplacementProblem {
  return { horizon, startAge: null, oldest: tradeIn.length, price, running: (age) => running[age]!, resale: (age) => tradeIn[age - 1]! };
}

interface Taha {
  readonly table: { readonly revenue: number[]; readonly operating: number[]; readonly salvage: (number | null)[] };
  readonly new_cost: number;
  readonly ages: number[];
  readonly horizon: number;
}
const taha = golden<Taha, number[]>(topic, 'Taha variants: age 2 and age 1 at start');
const tahaProblem = (startAge: number): ReplacementProblem => ({
  horizon: taha.input.horizon,
  startAge,
  oldest: 6,
  price: () => taha.input.new_cost,
  running: (age) => taha.input.table.operating[age]! - taha.input.table.revenue[age]!,
  resale: (age) => taha.input.table.salvage[age]!,
});

test('a machine that earns: income is a negative cost', () => {
  expect(taha.input.ages.map((age) => -bestReplacement(tahaProblem(age)).cost)).toEqual(taha.expected);
  const textbook = golden<{ age: number }, number>(topic, 'Taha textbook start: age 3');
  expect(-bestReplacement(tahaProblem(textbook.input.age)).cost).toBe(textbook.expected);
});

test('a machine traded in at three years at most, over five years', () => {
  const { input, expected } = golden<{ new_cost: number; maintenance: number[]; trade_in: number[]; horizon: number }, number>(
    topic,
    'Trick/Winston machine, 5 years, min cost',
  );
  const plan = bestReplacement(bought(input.horizon, () => input.new_cost, input.maintenance, input.trade_in));
  expect(plan.cost).toBe(expected);
  expect(plan.steps.map(({ action }) => action)[0]).toBe('BUY');
});

test('a car traded in over five years', () => {
  const { input, expected } = golden<{ new_cost: number; maintenance_by_age0: number[]; trade_in: number[]; horizon: number }, number>(
    topic,
    'Winston/USNA car replacement shortest path',
  );
  expect(bestReplacement(bought(input.horizon, () => input.new_cost, input.maintenance_by_age0, input.trade_in)).cost).toBe(expected);
});

test.each([
  ['Bay City police car, 6 years, price +500/yr', 25_000],
  ['Bay City police car (second edition), 6 years', 26_000],
])('%s', (name, price) => {
  const { input, expected } = golden<{ maintenance: number[]; sell: number[]; horizon: number }, number>(topic, name);
  expect(bestReplacement(bought(input.horizon, (year) => price + 500 * year, input.maintenance, input.sell)).cost).toBe(expected);
});

const life = fc.integer({ min: 1, max: 8 });
const problem = fc
  .record({
    horizon: fc.integer({ min: 1, max: 7 }),
    oldest: fc.integer({ min: 1, max: 5 }),
    prices: fc.array(cost, { minLength: 8, maxLength: 8 }),
    running: fc.array(cost, { minLength: 8, maxLength: 8 }),
    kept: number(0, 1),
    factor: number(0.8, 1),
    startAge: fc.option(fc.integer({ min: 1, max: 4 })),
  })
  .map(
    ({ prices, running, kept, factor, startAge, ...rest }): ReplacementProblem => ({
      ...rest,
      startAge,
      price: (year) => prices[year]!,
      running: (age, year) => running[age]! * (1 + year / 10),
      resale: (age) => prices[0]! * kept ** age,
      factors: Array.from({ length: 9 }, (_, year) => factor ** year),
    }),
  );

/** What a given list of years to renew in costs, the long way round; Infinity when it keeps one too long. */
function costOf(given: ReplacementProblem, renewIn: (year: number) => boolean): number {
  let [total, age] = [0, given.startAge];
  for (let year = 0; year < given.horizon; year += 1) {
    const factor = given.factors![year]!;
    if (age === null || renewIn(year)) {
      total += factor * (given.price(year) - (age === null ? 0 : given.resale(age, year)));
      age = 0;
    } else if (age >= given.oldest) return Infinity;
    total += factor * given.running(age, year);
    age += 1;
  }
  return total - given.factors![given.horizon]! * given.resale(age!, given.horizon);
}

test('no choice of years to renew in is cheaper than the plan, and the plan costs what it says', () => {
  always(problem, (given) => {
    const { cost: best, steps } = bestReplacement(given);
    const all = Array.from({ length: 2 ** given.horizon }, (_, mask) => costOf(given, (year) => ((mask >> year) & 1) === 1));
    expect(best).toBeCloseTo(Math.min(...all), 3);
    expect(best).toBeCloseTo(
      costOf(given, (year) => steps[year]!.action === 'REPLACE'),
      3,
    );
    expect(steps.map(({ year }) => year)).toEqual(Array.from({ length: given.horizon }, (_, year) => year));
  });
});

test('one bought and kept to the end costs its equivalent annual cost over the span', () => {
  always(cost, fc.array(cost, { minLength: 8, maxLength: 8 }), life, rate, (price, running, horizon, r) => {
    const flat = flatSchedule(r);
    const plan = bestReplacement({
      horizon,
      startAge: null,
      oldest: 8,
      price: (year) => (year === 0 ? price : 1e12),
      running: (age) => running[age]!,
      resale: () => 0,
      factors: discountFactors(flat, horizon),
      runningPaid: 'YEAR_END',
    });
    const curve = annualCostCurve({ price, running, resale: running.map(() => gbp(0)) }, flat);
    expect(plan.cost / annuityFactor(flat, horizon)).toBeCloseTo(curve[horizon - 1]!, 3);
  });
});

test('what can no longer be kept, because support ends, is renewed in that year', () => {
  const plan = bestReplacement({
    horizon: 4,
    startAge: 1,
    oldest: 9,
    price: () => 1000,
    running: (age, year) => (year - age < 0 && year >= 2 ? Infinity : 10),
    resale: () => 0,
  });
  expect(plan.steps.map(({ action }) => action)).toEqual(['KEEP', 'KEEP', 'REPLACE', 'KEEP']);
});

test('over no years at all there is nothing to do', () => {
  const empty = { horizon: 0, oldest: 5, price: () => 9, running: () => 9, resale: () => 4 };
  expect(bestReplacement({ ...empty, startAge: null })).toEqual({ cost: 0, steps: [] });
  expect(bestReplacement({ ...empty, startAge: 2 })).toEqual({ cost: -4, steps: [] });
});

test('a shorter life multiplies the yearly renewal by as much', () => {
  const { input, expected, tolerance } = golden<{ mid_point_years: [number, number] }, { replacement_spend_factor: number }>('traps', 'T16 shorter IT life');
  const [before, after] = input.mid_point_years.map((length) => yearlyRenewal(gbp(1e6), years(length)));
  expectWithin(after! / before!, expected.replacement_spend_factor, tolerance);
  always(cost, number(0.5, 40), (price, length) => {
    expect(yearlyRenewal(price, years(length)) * length).toBeCloseTo(price, 4);
  });
  expect(() => yearlyRenewal(gbp(1), years(0))).toThrow(/0/);
});

test('an impossible span or age is refused', () => {
  const sound = bought(5, () => 1, [1, 1], [1, 1]);
  expect(() => bestReplacement({ ...sound, horizon: 2.5 })).toThrow(/2.5/);
  expect(() => bestReplacement({ ...sound, oldest: 0 })).toThrow(/0/);
  expect(() => bestReplacement({ ...sound, startAge: -1 })).toThrow(/-1/);
  expect(() => bestReplacement({ ...sound, factors: [1] })).toThrow(/5/);
});
