import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentileExc, percentileInc } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number, share } from './sample.ts';

interface Asked {
  readonly data: number[];
  readonly p: number[];
}
const data = fc.array(number(-1e6, 1e6), { minLength: 1, maxLength: 60 });

test('inclusive percentiles of four values', () => {
  const { input, expected, tolerance } = golden<Asked, number[]>('percentiles', 'PERCENTILE.INC of [1,2,3,4]');
  expectWithin(
    input.p.map((p) => percentileInc(input.data, p)),
    expected,
    tolerance,
  );
});

test('exclusive percentiles of four values', () => {
  const { input, expected, tolerance } = golden<Asked, number[]>('percentiles', 'PERCENTILE.EXC of [1,2,3,4]');
  expectWithin(
    input.p.map((p) => percentileExc(input.data, p)),
    expected,
    tolerance,
  );
});

test('a percentile runs from the least to the greatest and never falls as p rises', () => {
  always(data, share, share, (sample, a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)].map((p) => percentileInc(sample, p));
    expect(percentileInc(sample, 0)).toBe(Math.min(...sample));
    expect(percentileInc(sample, 1)).toBe(Math.max(...sample));
    expect(low).toBeLessThanOrEqual(high! + 1e-9);
    expect(low).toBeGreaterThanOrEqual(Math.min(...sample));
    expect(high).toBeLessThanOrEqual(Math.max(...sample));
  });
});

test('the exclusive form agrees at the median and does not speak for the ends', () => {
  always(data, (sample) => {
    expect(percentileExc(sample, 0.5)).toBeCloseTo(percentileInc(sample, 0.5), 6);
    expect(() => percentileExc(sample, 0.5 / (sample.length + 1))).toThrow(RangeError);
  });
});

test('no data, a gap in the data and a p beyond the ends are refused', () => {
  expect(() => percentileInc([], 0.5)).toThrow(/0/);
  expect(() => percentileInc([1, Number.NaN], 0.5)).toThrow(/NaN/);
  expect(() => percentileInc([1], 1.1)).toThrow(/1.1/);
});
