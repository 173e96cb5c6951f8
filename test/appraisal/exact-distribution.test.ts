import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionOf, distributionOfSum, meanOf, probabilityAtLeast, quantileOf } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number } from './sample.ts';

const distribution = fc.array(fc.tuple(fc.integer({ min: -50, max: 200 }), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 5 }).map((rows) => {
  const whole = rows.reduce((sum, [, weight]) => sum + weight, 0);
  return distributionOf(rows.map(([value, weight]) => [value, weight / whole]));
});

test('the saving of three uncertain options together', () => {
  const { input, expected, tolerance } = golden<
    { distributions: Record<string, [number, number][]>; targets: number[] },
    { mean: number; p_at_least: Record<string, number>; p10: number; p50: number; p90: number }
  >('product-scenarios', 'S4 exact distribution of total annual saving, three independent options');
  const total = distributionOfSum(Object.values(input.distributions).map(distributionOf));
  expectWithin(meanOf(total), expected.mean, tolerance);
  for (const target of input.targets) expectWithin(probabilityAtLeast(total, target), expected.p_at_least[target]!, tolerance);
  expect([0.1, 0.5, 0.9].map((p) => quantileOf(total, p))).toEqual([expected.p10, expected.p50, expected.p90]);
});

test('probabilities of a sum add up to one and its mean is the sum of the means, whatever the order', () => {
  always(distribution, distribution, distribution, (a, b, c) => {
    const total = distributionOfSum([a, b, c]);
    expect(total.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 10);
    expect(meanOf(total)).toBeCloseTo(meanOf(a) + meanOf(b) + meanOf(c), 6);
    const other = distributionOfSum([c, a, b]);
    expect(other.map(({ value }) => value)).toEqual(total.map(({ value }) => value));
    expectWithin(
      other.map(({ probability }) => probability),
      total.map(({ probability }) => probability),
      1e-12,
    );
  });
});

test('a higher target is never likelier, and a quantile is reached as often as it says', () => {
  always(distribution, number(-60, 210), number(0, 50), number(0.001, 1), (each, target, more, p) => {
    expect(probabilityAtLeast(each, target + more)).toBeLessThanOrEqual(probabilityAtLeast(each, target));
    const quantile = quantileOf(each, p);
    expect(1 - probabilityAtLeast(each, quantile + 0.5)).toBeGreaterThanOrEqual(p - 1e-9);
    expect(1 - probabilityAtLeast(each, quantile)).toBeLessThan(p + 1e-9);
  });
});

test('equal values are one outcome, and the sum of nothing is certainly nothing', () => {
  expect(
    distributionOf([
      [5, 0.25],
      [3, 0.5],
      [5, 0.25],
    ]),
  ).toEqual([
    { value: 3, probability: 0.5 },
    { value: 5, probability: 0.5 },
  ]);
  expect(distributionOfSum([])).toEqual([{ value: 0, probability: 1 }]);
});

test('what makes no sense is refused', () => {
  expect(() => distributionOf([[1, 0.5]])).toThrow(/0.5/);
  expect(() =>
    distributionOf([
      [1, 1.5],
      [2, -0.5],
    ]),
  ).toThrow(RangeError);
  expect(() => quantileOf([], 0.5)).toThrow(/0/);
  expect(() => quantileOf(distributionOf([[1, 1]]), 50)).toThrow(/50/);
  const wide = distributionOf(Array.from({ length: 1100 }, (_, at) => [at * at, 1 / 1100]));
  expect(() => distributionOfSum([wide, wide])).toThrow(/1210000/);
});
