/** What pays for capital, in the cash of each year. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalFunded } from '../../src/programme/finance/outlook-funding.ts';
import { aFlow } from './finance-sample.ts';

const terms = { capitalCarriesForward: true, receiptLagYears: 1 };
const flat = [1, 1, 1];

describe('capital of £100 in the second year', () => {
  const spent = (more: object) => [aFlow(0, { capitalBudget: 60 }), aFlow(0, { capital: 100, capitalBudget: 10, ...more }), aFlow(0, { capitalBudget: 0 })];

  test('takes the budget of the year and what was put by before it takes receipts', () => {
    const flows = spent({}).with(0, aFlow(0, { capitalBudget: 60, receipts: 50 }));
    expect(capitalFunded(flows, flat, terms)[1]).toMatchObject({ budget: 70, receipts: { usedForCapital: 30, closing: 20 }, unfunded: 0 });
  });

  test('has nothing put by where budgets end with their year', () => {
    expect(capitalFunded(spent({}), flat, { ...terms, capitalCarriesForward: false })[1]).toMatchObject({ budget: 10, unfunded: 90 });
  });

  test('is borrowed for first, as the plan says', () => {
    expect(capitalFunded(spent({ borrowed: 80 }), flat, terms)[1]).toMatchObject({ borrowed: 80, budget: 20, unfunded: 0 });
  });

  test('waits for a receipt that comes in the same year', () => {
    expect(capitalFunded(spent({ capitalBudget: 0, receipts: 100 }), flat, terms)[1]).toMatchObject({ budget: 60, unfunded: 40, receipts: { closing: 100 } });
  });

  test('costs more where prices rise, and what was put by does not grow with them', () => {
    expect(capitalFunded(spent({ capital: 70 }), [1, 1.1, 1.2], terms)[1]!.unfunded).toBeCloseTo(77 - 60 - 11, 9);
  });
});

test('whatever is planned, the sources of a year are its capital, and receipts are spent once and never before they are there', () => {
  const amount = fc.integer({ min: 0, max: 500 });
  const year = fc.record({ capital: amount, capitalBudget: amount, receipts: amount });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.integer({ min: 0, max: 2 }), (years, capitalCarriesForward, lag) => {
      const flows = years.map((one) => aFlow(0, one));
      const levels = years.map((_, at) => 1.02 ** at);
      const found = capitalFunded(flows, levels, { capitalCarriesForward, receiptLagYears: lag });
      let held = 0;
      for (const [at, { borrowed, budget, receipts, unfunded }] of found.entries()) {
        expect(borrowed + budget + receipts.usedForCapital + unfunded).toBeCloseTo(years[at]!.capital * levels[at]!, 6);
        expect(receipts.opening).toBeCloseTo(held, 6);
        expect(receipts.usedForCapital).toBeLessThanOrEqual(receipts.opening + (lag === 0 ? receipts.received : 0) + 1e-9);
        held = receipts.closing;
        expect(held).toBeGreaterThanOrEqual(-1e-9);
      }
    }),
  );
});
