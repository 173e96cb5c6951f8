/** Draws of what is uncertain: their shape, that they come again, and what they have in common. */
import { describe, expect, test } from 'vitest';
import { type Cases, combinations, drawnCases, everyCombination, oneAtATime, type Uniforms } from '../../src/assumptions/draws.ts';
import type { OutcomeDriver, RangeDriver } from '../../src/assumptions/driver.ts';
import { monthsOf, outcomeAt, type Shape, valueAt } from '../../src/assumptions/sample.ts';
import { uniformDraws } from '../../src/assumptions/seeded.random.ts';
import { always, share } from '../appraisal/sample.ts';

const seeded =
  (seed: number): Uniforms =>
  (name, count) =>
    uniformDraws(seed, name, count);
const aRange = (code: string, known: Partial<RangeDriver> = {}): RangeDriver => ({
  kind: 'RANGE',
  code,
  title: code,
  unit: 'share',
  shared: null,
  range: { low: 0, central: 3, high: 9 },
  ...known,
});
const someOutcomes = (code: string, ...probabilities: readonly number[]): OutcomeDriver => ({
  kind: 'OUTCOMES',
  code,
  title: code,
  unit: 'outcome',
  shared: null,
  central: -1,
  outcomes: probabilities.map((probability, at) => ({ title: String(at), probability })),
});

const meanOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;
/** Correlation of two evenly spread draws. */
function correlation(one: Float64Array, other: Float64Array): number {
  const [a, b] = [meanOf(one), meanOf(other)];
  const sum = (of: (at: number) => number) => one.reduce((total, _, at) => total + of(at), 0);
  return sum((at) => (one[at]! - a) * (other[at]! - b)) / Math.sqrt(sum((at) => (one[at]! - a) ** 2) * sum((at) => (other[at]! - b) ** 2));
}

describe('a range', () => {
  test('is a triangle: of 0, 3, 9 a third lies below the top, and the mean is 4', () => {
    expect(valueAt(1 / 3, { low: 0, central: 3, high: 9 })).toBeCloseTo(3, 12);
    expect(meanOf(drawnCases([aRange('a')], 100_000, seeded(1), 'TRIANGULAR').of('a')!)).toBeCloseTo(4, 1);
  });

  test('or PERT, whose mean counts the central value four times: (0 + 4 × 3 + 9) ÷ 6 = 3.5', () => {
    expect(meanOf(drawnCases([aRange('a')], 100_000, seeded(1), 'PERT').of('a')!)).toBeCloseTo(3.5, 1);
  });

  test('runs from its low to its high end, the more luck the higher', () => {
    always(share, share, share, share, (a, b, c, u) => {
      const [low, central, high] = [a, b, c].sort((one, other) => one - other) as [number, number, number];
      for (const shape of ['TRIANGULAR', 'PERT'] satisfies Shape[]) {
        const value = valueAt(u, { low, central, high }, shape);
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
        expect(valueAt(u / 2, { low, central, high }, shape)).toBeLessThanOrEqual(value + 1e-12);
      }
    });
  });

  test('out of order is refused', () => {
    expect(() => valueAt(0.5, { low: 2, central: 1, high: 3 })).toThrow('a range runs from low over central to high, got 2, 1, 3');
  });
});

describe('draws', () => {
  test('come again with the same seed, whatever is drawn beside them', () => {
    const alone = drawnCases([aRange('a')], 50, seeded(3), 'TRIANGULAR').of('a');
    expect(drawnCases([aRange('b'), aRange('a')], 50, seeded(3), 'TRIANGULAR').of('a')).toEqual(alone);
    expect(drawnCases([aRange('a')], 50, seeded(4), 'TRIANGULAR').of('a')).not.toEqual(alone);
  });

  const drawn = (...drivers: readonly RangeDriver[]): Cases => drawnCases(drivers, 40_000, seeded(1), 'TRIANGULAR');
  const even = { low: 0, central: 0.5, high: 1 };
  const sharing = (code: string, goesWith: number) => aRange(code, { range: even, shared: { factor: 'energy', goesWith } });

  test('of different things have nothing in common unless they share a factor', () => {
    const cases = drawn(aRange('a', { range: even }), aRange('b', { range: even }));
    expect(Math.abs(correlation(cases.of('a')!, cases.of('b')!))).toBeLessThan(0.02);
  });

  test('of electricity and gas, each going with energy in nine cases of ten, go together in 0.9 × 0.9', () => {
    const cases = drawn(sharing('electricity', 0.9), sharing('gas', 0.9));
    expect(correlation(cases.of('electricity')!, cases.of('gas')!)).toBeCloseTo(0.81, 1);
  });

  test('of a good market and of months to sell go against each other, and each keeps its own spread', () => {
    const cases = drawn(sharing('receipt', 1), sharing('months', -1));
    expect(correlation(cases.of('receipt')!, cases.of('months')!)).toBeCloseTo(-1, 6);
    expect(meanOf(cases.of('months')!)).toBeCloseTo(0.5, 1);
  });
});

describe('outcomes', () => {
  test('are drawn by their probabilities, and one that cannot be never is', () => {
    expect([0, 0.29, 0.3, 0.99, 1 - 2 ** -53].map((u) => outcomeAt(u, [0.3, 0.7, 0]))).toEqual([0, 0, 1, 1, 1]);
    expect(() => outcomeAt(0.5, [0.3, 0.3])).toThrow('probabilities must add up to 1');
  });

  test('of several things are counted: 2 × 3 combinations, each with its probability', () => {
    const cases = everyCombination([someOutcomes('a', 0.25, 0.75), someOutcomes('b', 0.5, 0.3, 0.2)]);
    expect(cases.count).toBe(6);
    expect(Array.from(cases.weights!, (weight) => Number(weight.toFixed(6)))).toEqual([0.125, 0.375, 0.075, 0.225, 0.05, 0.15]);
    expect([...cases.of('a')!]).toEqual([0, 1, 0, 1, 0, 1]);
    expect(combinations([someOutcomes('a', 1), aRange('r')])).toBe(Number.POSITIVE_INFINITY);
  });

  test('of a delay are whole months whose probabilities add up to 1, the likeliest the most likely', () => {
    const months = monthsOf({ low: 0, central: 3, high: 12 });
    expect(months.map(({ months: so }) => so)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(Math.max(...months.map(({ probability }) => probability))).toBe(months[3]!.probability);
  });
});

test('one at a time: each end of a range and each outcome, all else where it stands', () => {
  const cases = oneAtATime([aRange('a'), someOutcomes('b', 0.5, 0.5)]);
  expect(cases.variations.map(({ driver, point }) => [driver.code, point])).toEqual([
    ['a', 0],
    ['a', 9],
    ['b', 0],
    ['b', 1],
  ]);
  expect([...cases.of('a')!]).toEqual([0, 9, 3, 3]);
  expect([...cases.of('b')!]).toEqual([-1, -1, 0, 1]);
});
