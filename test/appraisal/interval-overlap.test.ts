import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumOverlap } from '../../src/appraisal/index.ts';
import { golden } from './golden.ts';
import { always } from './sample.ts';

const interval = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })).map(([from, length]) => ({ from, to: from + length }));
const intervals = fc.array(interval, { maxLength: 30 });

test.each(['Minimum platforms (closed intervals: arrival before departure at ties)', 'Minimum platforms second case'])('%s', (name) => {
  const { input, expected } = golden<{ arrive: number[]; depart: number[] }, number>('interval-overlap', name);
  expect(maximumOverlap(input.arrive.map((from, at) => ({ from, to: input.depart[at]! }))).count).toBe(expected);
});

test('at a tie the closed rule counts both, and a hand-over counts one', () => {
  const shifts = [
    { from: 6, to: 14 },
    { from: 14, to: 22 },
  ];
  expect(maximumOverlap(shifts)).toEqual({ count: 2, at: 14 });
  expect(maximumOverlap(shifts, { atTie: 'HAND_OVER' })).toEqual({ count: 1, at: 6 });
  expect(maximumOverlap(shifts, { atTie: 'HAND_OVER', turnaround: 0.5 }).count).toBe(2);
  expect(maximumOverlap([])).toEqual({ count: 0, at: null });
});

test('the most in use at once is the most at any moment when one begins', () => {
  always(intervals, (all) => {
    const inUse = all.map(({ from: at }) => all.filter(({ from, to }) => from <= at && at <= to).length);
    const { count, at } = maximumOverlap(all);
    expect(count).toBe(Math.max(0, ...inUse));
    if (at !== null) expect(all.filter(({ from, to }) => from <= at && at <= to).length).toBe(count);
  });
});

test('a turnaround never needs fewer, a hand-over never more, and pooling two sites never more than both', () => {
  always(intervals, intervals, fc.integer({ min: 0, max: 10 }), (a, b, turnaround) => {
    const peak = maximumOverlap(a).count;
    expect(maximumOverlap(a, { turnaround }).count).toBeGreaterThanOrEqual(peak);
    expect(maximumOverlap(a, { atTie: 'HAND_OVER' }).count).toBeLessThanOrEqual(peak);
    expect(maximumOverlap([...a, ...b]).count).toBeLessThanOrEqual(peak + maximumOverlap(b).count);
  });
});

test('an interval that ends before it begins is refused', () => {
  expect(() => maximumOverlap([{ from: 5, to: 4 }])).toThrow(/5 to 4/);
  expect(() => maximumOverlap([], { turnaround: -1 })).toThrow(/-1/);
});
