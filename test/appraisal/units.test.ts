import { expect, test } from 'vitest';
import {
  flatAnnuityFactor,
  flatSchedule,
  GB_STANDARD,
  type Gbp,
  gbp,
  perYear,
  presentValue,
  type Rate,
  roundedToPence,
  years,
} from '../../src/appraisal/index.ts';
import { always, number } from './sample.ts';

test('a unit leaves the number as it is', () => {
  always(number(-0.99, 1e9), (n) => {
    expect([gbp(n), perYear(n)]).toEqual([n, n]);
  });
  always(number(0, 1e9), (n) => {
    expect(years(n)).toBe(n);
  });
});

test('what is not an amount, a rate or a length of time is refused, with the value', () => {
  expect(() => gbp(Number.NaN)).toThrow(/NaN/);
  expect(() => gbp(Infinity)).toThrow(RangeError);
  expect(() => perYear(-1)).toThrow(/-1/);
  expect(() => years(-0.5)).toThrow(/-0.5/);
});

/** Never called: the compiler reads it, and a line that should be refused but is not makes the type check fail. */
export function refusedByTheCompiler(): unknown {
  const [money, rate] = [gbp(100), perYear(0.035)];
  return [
    // @ts-expect-error a rate is not money
    presentValue([rate], GB_STANDARD),
    // @ts-expect-error a bare number is not money
    presentValue([100], GB_STANDARD),
    // @ts-expect-error a rate is not a schedule of rates
    presentValue([money], rate),
    // @ts-expect-error money is not a rate
    flatSchedule(money),
    // @ts-expect-error the two arguments are swapped
    flatAnnuityFactor(years(10), rate),
    // @ts-expect-error a rounded number has lost its unit and must be given it again
    roundedToPence(money) satisfies Gbp,
    // @ts-expect-error a sum of money and a rate is neither
    (money + rate) satisfies Rate,
  ];
}
