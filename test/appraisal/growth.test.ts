import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, fittedGrowth, growthHeadroom, perYear, roundedHalfUp, yearsUntilFull } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, day, number, risingRate } from './sample.ts';

test('320 of 500 TB growing 28 % a year fill in 1.8 years and reach the alert in 0.9', () => {
  const { input, expected, tolerance } = golden<
    { used_tb: number; capacity_tb: number; growth: number; alert: number },
    { years_full: number; years_alert: number }
  >('growth-headroom', 'Storage 320 TB of 500 TB growing 28%/yr: headroom in years and 80% alert');
  const found = growthHeadroom(input.used_tb, input.capacity_tb, perYear(input.growth), input.alert, '2026-08-22');
  expectWithin([found.yearsToFull!, found.yearsToAlert!], [expected.years_full, expected.years_alert], tolerance);
  expect(found).toMatchObject({ fullOn: '2028-06-12', alertOn: '2027-07-18' });
});

test('what grows for the years found is full, and the alert comes no later', () => {
  always(number(1, 400), number(400, 900), risingRate, number(0.5, 1), day, (used, capacity, growth, alert, on) => {
    const { yearsToFull, yearsToAlert, fullOn, alertOn } = growthHeadroom(used, capacity, growth, alert, on);
    expect(used * (1 + growth) ** yearsToFull!).toBeCloseTo(capacity, 4);
    expect(yearsToAlert!).toBeLessThanOrEqual(yearsToFull!);
    if (fullOn !== null) expect(daysBetween(alertOn!, fullOn)).toBeGreaterThanOrEqual(0);
  });
});

test('what is full is full today, and what does not grow never fills', () => {
  expect(yearsUntilFull(500, 500, perYear(0.1))).toBe(0);
  expect(yearsUntilFull(0, 500, perYear(0.1))).toBeNull();
  always(number(1, 400), number(-0.5, 0), (used, shrinking) => {
    const { yearsToFull, fullOn } = growthHeadroom(used, 500, perYear(shrinking), 0.9, '2026-08-22');
    expect([yearsToFull, fullOn]).toEqual([null, null]);
  });
  expect(growthHeadroom(1, 1e9, perYear(0.001), 1, '2026-08-22').fullOn).toBeNull();
});

test('steady growth is found again without a residual, whatever the order of the readings', () => {
  const spacing = fc.integer({ min: 20, max: 90 });
  always(day, number(10, 1000), number(-0.2, 0.6), fc.integer({ min: 3, max: 30 }), spacing, (start, level, growth, count, step) => {
    const readings = Array.from({ length: count }, (_, at) => ({ day: addDays(start, at * step), used: level * (1 + growth) ** ((at * step) / 365.25) }));
    const fit = fittedGrowth(readings.toReversed());
    expect(fit.growth).toBeCloseTo(growth, 8);
    expect(fit.residualStandardError).toBeLessThan(1e-7);
    expect(fit.firstLevel / level).toBeCloseTo(1, 8);
    expect(fit.lastLevel / readings.at(-1)!.used).toBeCloseTo(1, 8);
    expect(fit).toMatchObject({ from: start, to: readings.at(-1)!.day, readings: count });
  });
});

test('the residual tells how far a typical reading misses', () => {
  const used = [100, 110, 100, 110];
  const fit = fittedGrowth(used.map((each, at) => ({ day: addDays('2026-01-01', at * 100), used: each })));
  expect(roundedHalfUp(fit.residualStandardError, 3)).toBe(0.06);
  expect(fit.readings).toBe(4);
});

test('what makes no sense is refused', () => {
  expect(() => yearsUntilFull(-1, 500, perYear(0.1))).toThrow(/-1/);
  expect(() => growthHeadroom(1, 500, perYear(0.1), 80, '2026-08-22')).toThrow(/80/);
  expect(() => fittedGrowth([{ day: '2026-01-01', used: 1 }])).toThrow(/1/);
  const same = { day: '2026-01-01', used: 1 };
  expect(() => fittedGrowth([same, same, same])).toThrow(/one day/);
  expect(() => fittedGrowth([same, same, { day: '2026-02-01', used: 0 }])).toThrow(/0/);
});
