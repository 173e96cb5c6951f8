import fc from 'fast-check';
import { expect, test } from 'vitest';
import { availabilityFrom, binomialAtLeast, binomialAtMost, binomialBetween, binomialExactly, smallestFleet } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number, share } from './sample.ts';

const topic = 'queueing-and-availability';
const fleet = fc.integer({ min: 0, max: 60 });

test('seven are held so that four are up with 95 % when each is up four days in five', () => {
  const { input, expected } = golden<{ k: number; p: number; target: number }, number>(topic, 'Smallest pool n: P(X>=4)>=0.95, p=0.8');
  expect(smallestFleet(input.k, input.p, input.target)).toBe(expected);
});

test('exactly three of twenty machines out', () => {
  const { input, expected, tolerance } = golden<{ n: number; p: number; k: number }, number>(topic, '20 machines, p(out)=0.02: P(exactly 3 out)');
  expectWithin(binomialExactly(input.n, input.k, input.p), expected, tolerance);
});

test('spreadsheet binomials', () => {
  const { expected, tolerance } = golden<unknown, number[]>(topic, 'BINOM.DIST(6,10,0.5), BINOM.DIST.RANGE(60,0.75,48) and (45..50)');
  expectWithin([binomialExactly(10, 6, 0.5), binomialBetween(60, 48, 48, 0.75), binomialBetween(60, 45, 50, 0.75)], expected, tolerance);
});

test('availability from failures and repairs, and the vehicles it asks for', () => {
  const { input, expected, tolerance } = golden<{ mtbf: number; mttr: number; k: number[]; p: number[] }, { A: number; n_k2: number[]; n_k3: number[] }>(
    topic,
    'Availability MTBF 900 h, MTTR 75 h; vehicles for >=2 and >=3 available with 99% / 99.9%',
  );
  const up = availabilityFrom(input.mtbf, input.mttr);
  expectWithin(up, expected.A, tolerance);
  expect(input.k.map((k) => input.p.map((p) => smallestFleet(k, up, p)))).toEqual([expected.n_k2, expected.n_k3]);
});

test('the table of fleets to hold', () => {
  const { input, expected } = golden<{ needed: number[]; availability: number[]; confidence: number[] }, number[][][]>(
    'availability-table',
    'fleet to hold for k available at 95, 99 and 99.9 %',
  );
  const found = input.needed.map((k) => input.availability.map((up) => input.confidence.map((sure) => smallestFleet(k, up, sure))));
  expect(found).toEqual(expected);
});

test('two 4x4s held are not two 4x4s available', () => {
  const { input, expected } = golden<{ k: number }, Record<string, Record<string, number>>>('traps', 'T4 minimum two 4x4, independent availability');
  for (const up of [0.92, 0.85]) {
    for (const [held, probability] of Object.entries(expected[`p_available_${up}`]!)) {
      expectWithin(binomialAtLeast(Number(held), input.k, up), probability, 0.0001);
    }
  }
  for (const [up, held] of Object.entries(expected.hold_for_95pct!)) expect(smallestFleet(input.k, Number(up), 0.95)).toBe(held);
});

test('the probabilities of all numbers up add up to one, and the two tails meet', () => {
  always(fleet, share, fc.integer({ min: -2, max: 62 }), (n, up, k) => {
    expect(binomialBetween(n, 0, n, up)).toBeCloseTo(1, 12);
    expect(binomialAtLeast(n, k, up) + binomialAtMost(n, k - 1, up)).toBeCloseTo(1, 12);
    expect(binomialAtMost(n, k, up) - binomialAtMost(n, k - 1, up)).toBeCloseTo(binomialExactly(n, k, up), 12);
    expect(binomialExactly(n, k, up)).toBeCloseTo(binomialExactly(n, n - k, 1 - up), 12);
  });
});

test('tails stay exact in pools of thousands', () => {
  always(fc.integer({ min: 500, max: 1500 }), number(0.05, 0.95), number(-3, 3), (n, up, deviations) => {
    const k = Math.round(n * up + deviations * Math.sqrt(n * up * (1 - up)));
    const tail = binomialAtLeast(n, k, up);
    const oneByOne = Array.from({ length: n - k + 1 }, (_, above) => binomialExactly(n, k + above, up));
    expect(tail).toBeCloseTo(
      oneByOne.reduce((sum, each) => sum + each, 0),
      9,
    );
    expect(tail).toBeLessThanOrEqual(1);
  });
  expect(binomialAtLeast(5000, 5000, 0.5)).toBe(0.5 ** 5000);
  expect(binomialAtLeast(1000, 700, 0.5) / 8.832839003975068e-38).toBeCloseTo(1, 10);
});

test('the fleet to hold is enough, and one fewer is not; two areas pooled need no more to be as sure as both together', () => {
  always(fc.integer({ min: 1, max: 25 }), number(0.5, 0.99), number(0.5, 0.999), (needed, up, sure) => {
    const held = smallestFleet(needed, up, sure);
    expect(binomialAtLeast(held, needed, up)).toBeGreaterThanOrEqual(sure);
    expect(binomialAtLeast(held - 1, needed, up)).toBeLessThan(sure);
    expect(smallestFleet(2 * needed, up, sure ** 2)).toBeLessThanOrEqual(2 * held);
  });
});

test('quicker repairs mean more time up', () => {
  always(number(1, 1e4), number(0, 1e3), number(0.1, 100), (between, repair, longer) => {
    expect(availabilityFrom(between, repair + longer)).toBeLessThan(availabilityFrom(between, repair));
    expect(availabilityFrom(between, repair)).toBeLessThanOrEqual(1);
  });
});

test('what makes no sense is refused', () => {
  expect(() => binomialExactly(2.5, 1, 0.5)).toThrow(/2.5/);
  expect(() => binomialAtLeast(2, 1, 1.5)).toThrow(/1.5/);
  expect(() => smallestFleet(2, 0, 0.9)).toThrow(/0/);
  expect(() => smallestFleet(2, 0.9, 1)).toThrow(/1/);
  expect(() => availabilityFrom(0, 5)).toThrow(/0/);
});
