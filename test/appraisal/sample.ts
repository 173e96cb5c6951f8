/** Arbitrary amounts, rates and flows of the trade, for laws that hold for all of them. */
import fc from 'fast-check';
import { flatSchedule, GB_HEALTH, GB_LOW_SENSITIVITY, GB_STANDARD, gbp, perYear } from '../../src/appraisal/index.ts';

export const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((n) => n + 0);
/** No amount of money is smaller than a millionth of a pound. */
const money = (n: number) => gbp(Math.abs(n) < 1e-6 ? 0 : n);
export const amount = number(-5e6, 5e6).map(money);
export const cost = number(0, 5e6).map(money);
/** Amounts of whole pennies, as entered by people. */
export const pennies = fc.integer({ min: -5e8, max: 5e8 }).map((n) => gbp(n / 100));
export const rate = number(0, 0.25).map((n) => perYear(n));
export const risingRate = number(0.001, 0.25).map((n) => perYear(n));
export const life = fc.integer({ min: 1, max: 50 });
export const share = number(0, 1);
export const flows = fc.array(amount, { minLength: 1, maxLength: 40 });
export const costs = fc.array(cost, { minLength: 1, maxLength: 30 });
export const schedule = fc.oneof(
  fc.constantFrom(GB_STANDARD, GB_HEALTH, GB_LOW_SENSITIVITY),
  rate.map((r) => flatSchedule(r)),
);
export const day = fc.integer({ min: 0, max: 36_500 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
export const financialYearStart = fc.integer({ min: 1970, max: 2090 });

/** Holds for every sample; the body may be an expectation. */
export function always<Values extends [unknown, ...unknown[]]>(
  ...args: [...{ [At in keyof Values]: fc.Arbitrary<Values[At]> }, (...values: Values) => void]
): void {
  const law = args.pop() as (...values: Values) => void;
  const samples = args as unknown as { [At in keyof Values]: fc.Arbitrary<Values[At]> };
  fc.assert(
    fc.property(...samples, (...values) => {
      law(...(values as unknown as Values));
    }),
    { numRuns: 100 },
  );
}
