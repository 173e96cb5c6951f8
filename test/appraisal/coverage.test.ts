import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coverage,
  coverageShare,
  type DemandPoint,
  nearestSites,
  pointsLosingCover,
  weightedMean,
  weightedPercentile,
  worstServed,
} from '../../src/appraisal/index.ts';
import { always, number } from './sample.ts';

const points: DemandPoint[] = [
  { id: 'town', population: 8000, households: 3500 },
  { id: 'village', population: 1500, households: 700 },
  { id: 'farm', population: 500, households: 100 },
];
const minutes = [
  [5, 18, 30],
  [16, 9, 25],
];
const weighted = fc.array(fc.tuple(number(0, 60), fc.integer({ min: 1, max: 9000 })), { minLength: 1, maxLength: 40 });
const split = (rows: readonly (readonly [number, number])[]) => [rows.map(([value]) => value), rows.map(([, weight]) => weight)] as const;

test('people, households and points are covered in different shares', () => {
  const times = nearestSites(minutes, [true, true]).map((each) => each.minutes);
  expect(times).toEqual([5, 9, 25]);
  expect(coverage(points, times, 15)).toEqual({ population: 0.95, households: 4200 / 4300, points: 2 / 3 });
  expect(coverage(points, times, [15, 20, 25]).points).toBe(1);
});

test('the second nearest is what is left when the nearest is out', () => {
  expect(nearestSites(minutes, [true, true])).toEqual([
    { minutes: 5, secondMinutes: 16, site: 0 },
    { minutes: 9, secondMinutes: 18, site: 1 },
    { minutes: 25, secondMinutes: 30, site: 1 },
  ]);
  expect(nearestSites(minutes, [false, false])[0]).toEqual({ minutes: Infinity, secondMinutes: Infinity, site: null });
});

test('who loses cover when a site closes, and who is worst served then', () => {
  const [before, after] = [
    [true, true],
    [true, false],
  ].map((open) => nearestSites(minutes, open).map((each) => each.minutes));
  expect(pointsLosingCover(before!, after!, 15)).toEqual([1]);
  expect(pointsLosingCover(after!, before!, 15)).toEqual([]);
  expect(worstServed(after!)).toEqual({ point: 2, minutes: 30 });
});

test('closing a site never brings anyone nearer, and the second nearest becomes the nearest where it was the nearest', () => {
  const grid = fc.array(fc.array(number(0, 60), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 8 });
  always(grid, fc.nat(), (times, pick) => {
    const closed = pick % times.length;
    const before = nearestSites(
      times,
      times.map(() => true),
    );
    const after = nearestSites(
      times,
      times.map((_, site) => site !== closed),
    );
    for (const [point, { minutes: was, secondMinutes, site }] of before.entries()) {
      expect(after[point]!.minutes).toBe(site === closed ? secondMinutes : was);
      expect(secondMinutes).toBeGreaterThanOrEqual(was);
    }
  });
});

test('coverage is a share and grows with the time allowed', () => {
  always(weighted, number(0, 60), number(0, 30), (rows, allowed, more) => {
    const [times, weights] = split(rows);
    const covered = coverageShare(times, weights, allowed);
    expect(covered).toBeGreaterThanOrEqual(0);
    expect(coverageShare(times, weights, allowed + more)).toBeGreaterThanOrEqual(covered);
    expect(coverageShare(times, weights, 60)).toBe(1);
  });
});

test('a mean of equal times is that time, and every mean and percentile lies between the least and the greatest', () => {
  always(weighted, number(0, 1), (rows, p) => {
    const [times, weights] = split(rows);
    const [least, most] = [Math.min(...times), Math.max(...times)];
    expect(
      weightedMean(
        times.map(() => 7),
        weights,
      ),
    ).toBeCloseTo(7, 9);
    for (const value of [weightedMean(times, weights), weightedPercentile(times, weights, p)]) {
      expect(value).toBeGreaterThanOrEqual(least - 1e-9);
      expect(value).toBeLessThanOrEqual(most + 1e-9);
    }
    expect(worstServed(times).minutes).toBe(most);
  });
});

test('at the p95 time at least 95 % are covered, and at no shorter time of anyone', () => {
  always(weighted, number(0.01, 1), (rows, p) => {
    const [times, weights] = split(rows);
    const reached = weightedPercentile(times, weights, p);
    expect(coverageShare(times, weights, reached)).toBeGreaterThanOrEqual(p - 1e-9);
    const shorter = times.filter((time) => time < reached);
    if (shorter.length > 0) expect(coverageShare(times, weights, Math.max(...shorter))).toBeLessThan(p + 1e-9);
  });
});

test('those who lose cover are exactly the fall in coverage, when all get further away', () => {
  always(weighted, number(0, 20), number(0, 60), (rows, further, allowed) => {
    const [times, weights] = split(rows);
    const later = times.map((time) => time + further);
    const lost = pointsLosingCover(times, later, allowed).reduce((sum, at) => sum + weights[at]!, 0) / weights.reduce((a, b) => a + b, 0);
    expect(coverageShare(times, weights, allowed) - coverageShare(later, weights, allowed)).toBeCloseTo(lost, 12);
  });
});

test('a point out of reach counts for nothing only if nobody lives there', () => {
  expect(weightedMean([10, Infinity], [5, 0])).toBe(10);
  expect(weightedMean([10, Infinity], [5, 1])).toBe(Infinity);
  expect(weightedPercentile([10, Infinity], [95, 5], 0.95)).toBe(10);
});

test('what makes no sense is refused', () => {
  expect(() => nearestSites(minutes, [true])).toThrow(/2 rows for 1/);
  expect(() => coverageShare([1], [1, 2], 5)).toThrow(/1 values and 2/);
  expect(() => coverageShare([1], [0], 5)).toThrow(/0/);
  expect(() => weightedMean([1], [-2])).toThrow(/-2/);
  expect(() => weightedPercentile([1], [1], 95)).toThrow(/95/);
  expect(() => worstServed([])).toThrow(/0/);
});
