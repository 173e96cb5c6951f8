import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  annuityMrp,
  debtCharges,
  equalInstalmentMrp,
  type Gbp,
  gbp,
  loanProfile,
  perYear,
  reducingBalanceMrp,
  roundedToPence,
  sumOf,
  timeValue,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, cost, life, number, rate } from './sample.ts';

const topic = 'mrp-and-borrowing';
const principal = fc.integer({ min: 0, max: 1e9 }).map((n) => gbp(n / 100));
const inPennies = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + Math.round(each * 100), 0);

test('four per cent of the balance is still 0.778m after 45 years and has not ended', () => {
  const { input, expected, tolerance } = golden<
    { mrp_year1_m: number; rate: number; years_elapsed: number },
    { charge_after_45_years_m: number; balance_after_that_charge_m: number }
  >(topic, 'Bridgend CBC 4% reducing-balance MRP');
  const opening = input.mrp_year1_m / input.rate;
  const charged = reducingBalanceMrp(gbp(opening), perYear(input.rate), input.years_elapsed + 1);
  expectWithin(charged.at(-1)!, expected.charge_after_45_years_m, tolerance);
  expectWithin(opening - sumOf(charged), expected.balance_after_that_charge_m, tolerance);
});

test('the published repayment table of 2,500 over twelve months', () => {
  const { input, expected, tolerance } = golden<
    { principal: number; rate_per_period: number; periods: number },
    { principal: number[]; interest: number[]; balance: number[]; total_interest: number }
  >(topic, 'Annuity amortisation schedule 2,500 @ 8.24%/12 x 12 (principal = annuity MRP pattern)');
  const rows = loanProfile('ANNUITY', gbp(input.principal), input.rate_per_period, input.periods);
  expectWithin(
    rows.map((row) => row.principal),
    expected.principal,
    tolerance,
  );
  expectWithin(
    rows.map((row) => row.interest),
    expected.interest,
    tolerance,
  );
  expectWithin(
    rows.map((row) => row.balance),
    expected.balance,
    tolerance,
  );
  expectWithin(sumOf(rows.map((row) => row.interest)), expected.total_interest, tolerance);
});

test('annuity provision of a million over ten years, to the penny', () => {
  const { input, expected, tolerance } = golden<{ cfr: number; rate: number; life: number }, { mrp: number[]; sum: number; level_payment: number }>(
    topic,
    'Annuity MRP GBP 1,000,000, 10 years, 4.00% (penny, last year balances)',
  );
  const provision = annuityMrp(gbp(input.cfr), perYear(input.rate), input.life);
  expect(provision).toEqual(expected.mrp);
  expect(inPennies(provision)).toBe(expected.sum * 100);
  expectWithin(-timeValue.pmt(input.rate, input.life, input.cfr), expected.level_payment, tolerance);
});

test('equal instalments of a million over seven years, the odd pennies in the last', () => {
  const { input, expected } = golden<{ cfr: number; life: number }, number[]>(
    topic,
    'Equal-instalment MRP GBP 1,000,000 over 7 years (penny, last year balances)',
  );
  expect(equalInstalmentMrp(gbp(input.cfr), input.life)).toEqual(expected);
});

test('three kinds of loan of half a million over five years', () => {
  const { input, expected, tolerance } = golden<{ principal: number; rate: number; years: number }, Record<'annuity' | 'eip' | 'maturity', number[]>>(
    topic,
    'PWLB-style loan cash profiles GBP 500,000, 5 yrs, 5% (annual)',
  );
  for (const kind of ['annuity', 'eip', 'maturity'] as const) {
    const rows = loanProfile(kind.toUpperCase() as 'ANNUITY', gbp(input.principal), input.rate, input.years);
    expectWithin(
      rows.map(({ payment }) => payment),
      expected[kind],
      tolerance,
    );
  }
});

test('provisions add up to the principal to the penny and none is negative', () => {
  always(principal, rate, life, (owed, each, kept) => {
    for (const provision of [annuityMrp(owed, each, kept), equalInstalmentMrp(owed, kept)]) {
      expect(inPennies(provision)).toBe(Math.round(owed * 100));
      expect(provision.length).toBe(kept);
      expect(Math.min(...provision)).toBeGreaterThanOrEqual(0);
      expect(provision.map(roundedToPence)).toEqual(provision);
    }
  });
});

test('an annuity provision rises year by year and without interest is equal instalments', () => {
  always(
    principal.filter((owed) => owed > 1000),
    rate,
    life,
    (owed, each, kept) => {
      const provision = annuityMrp(owed, each, kept).slice(0, -1);
      for (const [at, amount] of provision.entries()) expect(amount).toBeGreaterThanOrEqual((provision[at - 1] ?? 0) - 0.011);
      expect(annuityMrp(owed, perYear(0), kept)).toEqual(equalInstalmentMrp(owed, kept));
    },
  );
});

test('a reducing balance never charges more than is owed and always leaves some', () => {
  always(cost, number(0, 0.5), fc.integer({ min: 0, max: 60 }), (owed, part, count) => {
    const charged = reducingBalanceMrp(owed, perYear(part), count);
    expect(sumOf(charged)).toBeLessThanOrEqual(owed + 1e-6);
    expect(owed - sumOf(charged)).toBeCloseTo(owed * (1 - part) ** count, 4);
  });
});

test('the debt charge runs the requirement down to nothing and bears interest on what was owed at the start of each year', () => {
  always(principal, rate, life, (owed, each, kept) => {
    const rows = debtCharges(owed, each, equalInstalmentMrp(owed, kept));
    expect(rows.at(-1)!.closing).toBeCloseTo(0, 4);
    expect(rows[0]).toMatchObject({ opening: owed, interest: owed * each });
    for (const row of rows) expect(row.charge).toBe(row.interest + row.provision);
  });
});

test('every loan repays its principal and leaves nothing', () => {
  always(fc.constantFrom('ANNUITY' as const, 'EIP' as const, 'MATURITY' as const), principal, rate, life, (kind, owed, each, periods) => {
    const rows = loanProfile(kind, owed, each, periods);
    expect(sumOf(rows.map((row) => row.principal))).toBeCloseTo(owed, 3);
    expect(rows.at(-1)!.balance).toBe(0);
    for (const row of rows) expect(row.payment).toBeCloseTo(row.principal + row.interest, 4);
  });
});

test('a life the guidance does not allow, and amounts below nothing, are refused', () => {
  expect(() => equalInstalmentMrp(gbp(1), 51)).toThrow(/51/);
  expect(() => annuityMrp(gbp(1), perYear(0.04), 2.5)).toThrow(/2.5/);
  expect(() => annuityMrp(gbp(1), perYear(-0.04), 2)).toThrow(/-0.04/);
  expect(() => equalInstalmentMrp(gbp(-1), 5)).toThrow(/-1/);
  expect(() => reducingBalanceMrp(gbp(1), perYear(1.5), 5)).toThrow(/1.5/);
  expect(() => loanProfile('EIP', gbp(-1) as Gbp, 0.04, 5)).toThrow(/-1/);
  expect(() => loanProfile('EIP', gbp(1), 0.04, 0)).toThrow(/0/);
});
