import { expect, test } from 'vitest';
import {
  chanceAtLeast,
  distributionOf,
  probabilityAtLeast,
  quantileOf,
  sampleMean,
  sampleQuantiles,
  sharesTowards,
  switchingPoint,
} from '../../src/appraisal/index.ts';
import { always, share } from './sample.ts';

const values = Float64Array.of(30, 10, 20, 40);

test('of 10, 20, 30 and 40 half do not exceed 20, nine tenths 40, and the chance of at least 30 is a half, give or take a quarter', () => {
  const sample = { values, weights: null };
  expect(sampleMean(sample)).toBe(25);
  expect(sampleQuantiles(sample, [0, 0.25, 0.5, 0.9, 1])).toEqual([10, 10, 20, 40, 40]);
  expect(chanceAtLeast(sample, 30)).toEqual({ probability: 0.5, standardError: 0.25 });
});

test('outcomes that were counted have no error, and agree with the exact distribution', () => {
  always(share, share, (part, p) => {
    const weights = Float64Array.of(0.1, 0.2, 0.3, 0.4);
    const exact = distributionOf(Array.from(values, (value, at) => [value, weights[at]!] as const));
    expect(sampleQuantiles({ values, weights }, [part])).toEqual([quantileOf(exact, part)]);
    const least = 50 * p;
    expect(chanceAtLeast({ values, weights }, least).probability).toBeCloseTo(probabilityAtLeast(exact, least - 0.005), 12);
    expect(chanceAtLeast({ values, weights }, least).standardError).toBe(0);
  });
});

test('a value of 100 at 10 and of −100 at 30 switches at 20; beyond the range only as far again as it is wide', () => {
  const curve = (...points: readonly (readonly [number, number])[]) => switchingPoint(points.map(([at, value]) => ({ at, value })));
  expect(curve([0, 200], [10, 100], [30, -100])).toBe(20);
  expect(curve([0, 300], [10, 200], [20, 100])).toBe(30);
  expect(curve([0, 300], [10, 290], [20, 280])).toBeNull();
  expect(curve([5, 100], [5, 100], [5, 100])).toBeNull();
});

test('from a centre of 10, 25 is three quarters on the way to 30 and none of the way to 0; at the centre nothing is gone', () => {
  const values = Float64Array.of(25, 10, 4, 30);
  expect([...sharesTowards(30, 10, values)]).toEqual([0.75, 0, 0, 1]);
  expect([...sharesTowards(0, 10, values)]).toEqual([0, 0, 0.6, 0]);
  expect([...sharesTowards(10, 10, values)]).toEqual([0, 0, 0, 0]);
});
