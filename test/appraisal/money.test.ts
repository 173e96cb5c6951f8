import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocated, gbp, roundedHalfUp, roundedToPence, sumOf } from '../../src/appraisal/index.ts';
import { always, amount, pennies } from './sample.ts';

const inPennies = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + Math.round(each * 100), 0);

test.each([
  [1.005, 1.01],
  [-1.005, -1.01],
  [2.675, 2.68],
  [1.0049, 1],
  [8.345, 8.35],
  [0.005, 0.01],
  [-0.004, 0],
  [1e15 + 0.3, 1e15 + 0.3],
  [1234567.125, 1234567.13],
  [0.1 + 0.2, 0.3],
  [104.285, 104.29],
])('half a penny goes away from zero: %f becomes %f', (exact, rounded) => {
  expect(roundedToPence(exact)).toBe(rounded);
});

test('rounding treats a cost and the same saving alike, is settled at once and moves nothing by more than half a penny', () => {
  always(amount, (n) => {
    const rounded = roundedToPence(n);
    expect(roundedToPence(-n)).toBe(rounded === 0 ? 0 : -rounded);
    expect(roundedToPence(rounded)).toBe(rounded);
    expect(Math.abs(rounded - n)).toBeLessThanOrEqual(0.005 + 1e-8);
  });
});

test('whole pennies are left as they are', () => {
  always(pennies, (n) => {
    expect(roundedToPence(n)).toBe(n === 0 ? 0 : n);
  });
});

test('rounding to places agrees with rounding to pence at two', () => {
  always(amount, (n) => {
    expect(roundedHalfUp(n, 2)).toBe(roundedToPence(n));
  });
  expect(roundedHalfUp(0.12024137, 4)).toBe(0.1202);
  expect(() => roundedHalfUp(1, 0.5)).toThrow(/0.5/);
  expect(() => roundedToPence(Number.NaN)).toThrow(/NaN/);
});

test('a total of amounts does not depend on how they are grouped', () => {
  always(fc.array(pennies), fc.array(pennies), (a, b) => {
    expect(sumOf([...a, ...b])).toBeCloseTo(sumOf([sumOf(a), sumOf(b)]), 4);
  });
});

test('an allocated amount adds up to the penny, keeps its sign, and leaves no part more pennies astray than there are parts', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }).filter((all) => all.some((w) => w > 0));
  always(pennies, weights, (total, shares) => {
    const parts = allocated(total, shares);
    const whole = shares.reduce((sum, each) => sum + each, 0);
    expect(inPennies(parts)).toBe(Math.round(total * 100));
    for (const [at, part] of parts.entries()) {
      expect(Math.abs(part - (total * shares[at]!) / whole)).toBeLessThan(shares.length / 100 + 1e-6);
      expect(part * total).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the odd pennies go to the largest share', () => {
  expect(allocated(gbp(100), [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
  expect(allocated(gbp(-100), [1, 4, 1])).toEqual([-16.66, -66.68, -16.66]);
  expect(allocated(gbp(0.02), [1, 1, 2])).toEqual([0, 0, 0.02]);
});

test('nothing to weigh by is refused', () => {
  expect(() => allocated(gbp(1), [])).toThrow(RangeError);
  expect(() => allocated(gbp(1), [0, 0])).toThrow(/0,0/);
  expect(() => allocated(gbp(1), [1, -2])).toThrow(/-2/);
});
