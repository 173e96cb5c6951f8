import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annualisedFailureRate, perYear, piecewiseHazard, weibullHazard, weibullSurvival, years } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, number, rate } from './sample.ts';

test('failures of drives per year in service', () => {
  const { input, expected, tolerance } = golden<{ rows: [number, number][] }, number[]>('reliability', 'Backblaze Q3 2025 AFR = failures/(drive_days/365)');
  expectWithin(
    input.rows.map(([days, failures]) => annualisedFailureRate(failures, days) * 100),
    expected,
    tolerance,
  );
});

test('twice the failures in the same service is twice the rate', () => {
  always(fc.integer({ min: 0, max: 500 }), number(365, 1e7), (failures, days) => {
    expect(annualisedFailureRate(2 * failures, days)).toBeCloseTo(2 * annualisedFailureRate(failures, days), 9);
  });
});

test('a shape above one wears out, one below settles in, and one of exactly one is level', () => {
  always(number(0.2, 5), number(0.5, 20), number(0.1, 20), number(0.1, 5), (shape, scale, age, later) => {
    const [now, then] = [age, age + later].map((at) => weibullHazard(shape, years(scale), years(at)));
    if (shape > 1) expect(then).toBeGreaterThan(now!);
    else expect(then).toBeLessThanOrEqual(now!);
    expect(weibullHazard(1, years(scale), years(age))).toBeCloseTo(1 / scale, 12);
  });
});

test('survival falls from all to none at the failure rate', () => {
  always(number(0.5, 4), number(1, 20), number(0.5, 20), (shape, scale, age) => {
    const alive = (at: number) => weibullSurvival(shape, years(scale), years(at));
    expect(alive(0)).toBe(1);
    const step = 1e-5;
    const rateThen = -(Math.log(alive(age + step)) - Math.log(alive(age - step))) / (2 * step);
    // below this a double no longer holds all its digits, and its logarithm tells nothing
    if (alive(age + step) > 1e-300) expect(rateThen / weibullHazard(shape, years(scale), years(age))).toBeCloseTo(1, 4);
  });
});

test('a row of rates holds through each year of life and the last for ever', () => {
  always(fc.array(rate, { minLength: 1, maxLength: 10 }), number(0, 20), (row, age) => {
    expect(piecewiseHazard(row, years(age))).toBe(row[Math.min(Math.floor(age), row.length - 1)]);
  });
  const laptops = [0.03, 0.03, 0.05, 0.08, 0.12, 0.16].map(perYear);
  expect([0, 1.9, 2, 5.5, 9].map((age) => piecewiseHazard(laptops, years(age)))).toEqual([0.03, 0.03, 0.05, 0.16, 0.16]);
});

test('what makes no sense is refused', () => {
  expect(() => annualisedFailureRate(1, 0)).toThrow(/0/);
  expect(() => annualisedFailureRate(-1, 10)).toThrow(/-1/);
  expect(() => weibullHazard(0.5, years(5), years(0))).toThrow(/0/);
  expect(() => weibullHazard(0, years(5), years(1))).toThrow(/0/);
  expect(() => weibullSurvival(1, years(0), years(1))).toThrow(/0/);
  expect(() => piecewiseHazard([], years(1))).toThrow(/0/);
  expect(() => piecewiseHazard([perYear(-0.1)], years(1))).toThrow(/-0.1/);
});
