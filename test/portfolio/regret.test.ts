import { expect, test } from 'vitest';
import { regretsOf } from '../../src/portfolio/regret.ts';
import { always, amount } from '../appraisal/sample.ts';

test('of three choices under two scenarios the one in the middle is regretted least', () => {
  // Best for the first is 100, for the second 90: the bold choice may cost 80, the safe one 70, the one between 30.
  const { regrets, largest, least } = regretsOf([
    [100, 10],
    [30, 90],
    [70, 70],
  ]);
  expect(regrets).toEqual([
    [0, 80],
    [70, 0],
    [30, 20],
  ]);
  expect(largest).toEqual([80, 70, 30]);
  expect(least).toBe(2);
});

test('what breaks a limit sets no standard for the others', () => {
  const { largest, least } = regretsOf([[100], [60]], (choice) => choice === 1);
  expect(largest).toEqual([0, 0]);
  expect(least).toBe(0);
  expect(regretsOf([]).least).toBeNull();
});

test('no regret is below nothing, and the best choice for a scenario has none there', () => {
  always(amount, amount, amount, amount, (a, b, c, d) => {
    const { regrets } = regretsOf([
      [a, b],
      [c, d],
    ]);
    for (const scenario of [0, 1]) expect(Math.min(...regrets.map((row) => row[scenario]!))).toBe(0);
  });
});
