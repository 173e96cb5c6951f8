import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatSchedule, gbp, perYear, presentValue, valueOfWaiting, worthOfLaterStart } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, amount, share } from './sample.ts';

const news = fc.tuple(amount, amount, share).map(([good, bad, chance]) => ({
  year: 1,
  outcomes: [
    { probability: chance, npv: good },
    { probability: 1 - chance, npv: bad },
  ],
}));

test('the machine that is worth 600 today is worth 773 a year from now, when the price is known', () => {
  const { input, expected, tolerance } = golden<
    { I: number; price0: number; up: number; down: number; q: number; r: number },
    { npv_now: number; npv_wait: number; option_value: number }
  >('real-options', 'Dixit & Pindyck machine: NPV now, NPV wait, option value');
  const forEver = (price: number) => price / input.r;
  const now = gbp(-input.I + input.price0 + forEver(input.price0));
  const later = (price: number) => presentValue([gbp(0), gbp(-input.I + price + forEver(price))], flatSchedule(perYear(input.r)));
  const outcomes = [
    { probability: input.q, npv: later(input.up) },
    { probability: 1 - input.q, npv: later(input.down) },
  ];
  const found = valueOfWaiting(now, [{ year: 1, outcomes }]);
  expectWithin([found.now, found.wait, found.worth], [expected.npv_now, expected.npv_wait, expected.option_value], tolerance);
  expect(found.year).toBe(1);
});

test('a start that may be dropped is worth at least its mean and at least nothing', () => {
  always(news, (start) => {
    const mean = start.outcomes.reduce((sum, { probability, npv }) => sum + probability * npv, 0);
    expect(worthOfLaterStart(start)).toBeGreaterThanOrEqual(Math.max(0, mean) - 1e-6);
  });
});

test('one more year to choose from never makes waiting worth less', () => {
  always(amount, news, news, (now, a, b) => {
    const [one, two] = [valueOfWaiting(now, [a]), valueOfWaiting(now, [a, { ...b, year: 2 }])];
    expect(two.wait).toBeGreaterThanOrEqual(one.wait);
    expect(two.worth).toBe(two.wait - now);
  });
});

test('with no later start there is nothing to wait for', () => {
  expect(valueOfWaiting(gbp(600), [])).toEqual({ now: 600, wait: 0, year: null, worth: -600 });
  expect(() => worthOfLaterStart({ year: 3, outcomes: [{ probability: 0.6, npv: gbp(1) }] })).toThrow(/year 3.*0.6/);
});
