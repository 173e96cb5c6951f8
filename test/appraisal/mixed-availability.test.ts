/** How many of a mixed fleet are up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialAtLeast, CountUp, chanceOfAtLeast, countOf, lesserOf, sumOfCounts } from '../../src/appraisal/index.ts';
import { always, share } from './sample.ts';

const countDistribution = (chances: readonly number[], most: number) => countOf(chances, most).distribution;
const shares = fc.array(share, { maxLength: 12 });

test('of vehicles that are up half the time and nine days in ten, both are up 45 % of days and neither 5 %', () => {
  const [neither, one, both] = countDistribution([0.5, 0.9], 2);
  expect(neither).toBeCloseTo(0.05, 12);
  expect(one).toBeCloseTo(0.5, 12);
  expect(both).toBeCloseTo(0.45, 12);
});

test('equal availabilities give the binomial', () => {
  always(fc.integer({ min: 0, max: 40 }), share, fc.integer({ min: 0, max: 12 }), (n, up, k) => {
    expect(chanceOfAtLeast(countDistribution(new Array<number>(n).fill(up), 12), k)).toBeCloseTo(binomialAtLeast(n, k, up), 10);
  });
});

test('the chances add up to one, in whatever order the vehicles are counted, and one more never lowers any of them', () => {
  always(shares, share, fc.integer({ min: 0, max: 12 }), (ups, up, k) => {
    const held = countDistribution(ups, 12);
    expect(held.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(chanceOfAtLeast(countDistribution(ups.toReversed(), 12), k)).toBeCloseTo(chanceOfAtLeast(held, k), 12);
    expect(chanceOfAtLeast(countDistribution([...ups, up], 12), k)).toBeGreaterThanOrEqual(chanceOfAtLeast(held, k) - 1e-12);
  });
});

test('enough vehicles and enough people: the chance of both is the product of the two', () => {
  always(shares, shares, fc.integer({ min: 0, max: 5 }), (vehicles, people, k) => {
    const [cars, drivers] = [countDistribution(vehicles, 5), countDistribution(people, 5)];
    expect(chanceOfAtLeast(lesserOf(cars, drivers), k)).toBeCloseTo(chanceOfAtLeast(cars, k) * chanceOfAtLeast(drivers, k), 12);
  });
});

test('a fleet of thousands is counted as exactly as a small one', () => {
  expect(countOf(new Array<number>(5000).fill(0.9), 4500).atLeastMost).toBeCloseTo(binomialAtLeast(5000, 4500, 0.9), 10);
  expect(countOf(new Array<number>(5000).fill(0.9), 4400).atLeastMost).toBeCloseTo(binomialAtLeast(5000, 4400, 0.9), 10);
});

test('two fleets added up are one fleet of both', () => {
  always(shares, shares, fc.integer({ min: 0, max: 6 }), (one, other, k) => {
    const sum = sumOfCounts(countDistribution(one, 6), countDistribution(other, 6));
    expect(chanceOfAtLeast(sum, k)).toBeCloseTo(chanceOfAtLeast(countDistribution([...one, ...other], 6), k), 12);
  });
});

test('what makes no sense is refused', () => {
  expect(() => new CountUp(1.5)).toThrow(/1.5/);
  expect(() => new CountUp(1).add(1.2)).toThrow(/1.2/);
  expect(() => chanceOfAtLeast(new CountUp(2).distribution, 3)).toThrow(/counts to 2/);
});
