import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  discountFactor,
  discountFactors,
  flatSchedule,
  GB_HEALTH,
  GB_LOW_SENSITIVITY,
  GB_STANDARD,
  perYear,
  rateInYear,
  roundedHalfUp,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, risingRate } from './sample.ts';

interface Asked {
  readonly years: readonly number[];
}
const schedules = [GB_STANDARD, GB_HEALTH, GB_LOW_SENSITIVITY];

test('the first ten years at 3.5 % read as printed, to four places', () => {
  const { input, expected } = golden<Asked, number[]>('discounting', 'Discount factors years 0-10 at 3.5% to 4 dp');
  expect(input.years.map((year) => roundedHalfUp(discountFactor(GB_STANDARD, year), 4))).toEqual(expected);
});

test('the factor bends at the ends of the bands and does not jump', () => {
  const { input, expected, tolerance } = golden<Asked, number[]>('discounting', 'Kink factors df(30), df(31), df(75), df(76)');
  expectWithin(
    input.years.map((year) => discountFactor(GB_STANDARD, year)),
    expected,
    tolerance,
  );
});

test('the whole table of 125 years reproduces', () => {
  const { expected, tolerance } = golden<unknown, number[]>('discounting', 'Full factor table years 0-125 (generated from the published bands)');
  expectWithin(discountFactors(GB_STANDARD, 125), expected, tolerance);
});

test.each([
  [GB_STANDARD, [0.035, 0.03, 0.025, 0.02, 0.015, 0.01]],
  [GB_HEALTH, [0.015, 0.0129, 0.0107, 0.0086, 0.0064, 0.0043]],
  [GB_LOW_SENSITIVITY, [0.03, 0.0257, 0.0214, 0.0171, 0.0129, 0.0086]],
])('$id takes its next rate in years 31, 76, 126, 201 and 301', (schedule, rates) => {
  expect([1, 31, 76, 126, 201, 301].map((year) => rateInYear(schedule, year))).toEqual(rates);
  expect([30, 75, 125, 200, 300].map((year) => rateInYear(schedule, year))).toEqual(rates.slice(0, 5));
});

test('a later pound is worth less, under every schedule', () => {
  always(fc.constantFrom(...schedules), fc.integer({ min: 0, max: 400 }), (schedule, year) => {
    expect(discountFactor(schedule, year + 1)).toBeLessThan(discountFactor(schedule, year));
    expect(discountFactor(schedule, year + 1) * (1 + rateInYear(schedule, year + 1))).toBeCloseTo(discountFactor(schedule, year), 14);
  });
});

test('at one rate the factor is its power', () => {
  always(risingRate, fc.integer({ min: 0, max: 60 }), (rate, year) => {
    expect(discountFactor(flatSchedule(rate), year)).toBeCloseTo((1 + rate) ** -year, 12);
  });
});

test('flows at the start of a year are worth a year more, flows in its middle half a year more, and year 0 always counts in full', () => {
  always(fc.constantFrom(...schedules), fc.integer({ min: 1, max: 350 }), (schedule, year) => {
    const [start, middle, index] = (['START', 'MID_FROM_START', 'INDEX'] as const).map((timing) => discountFactor(schedule, year, timing));
    expect(start! * index!).toBeCloseTo(middle! ** 2, 14);
    expect(start).toBe(discountFactor(schedule, year - 1));
  });
  for (const timing of ['START', 'MID_FROM_START', 'INDEX'] as const) expect(discountFactor(GB_STANDARD, 0, timing)).toBe(1);
});

test('a schedule of one rate names it', () => {
  expect(flatSchedule(perYear(0.035))).toMatchObject({ id: 'FLAT(0.035)', title: 'one rate of 3.5 % a year' });
});

test('a year that is not 0, 1, 2 … is refused', () => {
  expect(() => discountFactor(GB_STANDARD, 0.5)).toThrow(/0.5/);
  expect(() => discountFactors(GB_STANDARD, -1)).toThrow(/-1/);
  expect(() => rateInYear({ ...GB_STANDARD, bands: [] }, 3)).toThrow(/3/);
});
