import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeValue } from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, amount, life, number, rate, risingRate } from './sample.ts';

const { cumipmt, effective, fv, ipmt, nominal, pduration, pmt, ppmt, pv } = timeValue;
const due = fc.constantFrom<0 | 1>(0, 1);
type Asked = Record<'rate' | 'per' | 'nper' | 'pv' | 'fv' | 'pmt' | 'start' | 'end' | 'effect' | 'npery', number> & { readonly type: 0 | 1 };

test.each<[string, (asked: Asked) => number]>([
  ['PPMT month 1', (a) => ppmt(a.rate, a.per, a.nper, a.pv)],
  ['CUMIPMT 13-24 due', (a) => cumipmt(a.rate, a.nper, a.pv, a.start, a.end, a.type)],
  ['CUMIPMT 1-1', (a) => cumipmt(a.rate, a.nper, a.pv, a.start, a.end, a.type)],
  ['PDURATION years', (a) => pduration(a.rate, a.pv, a.fv)],
  ['PDURATION months', (a) => pduration(a.rate, a.pv, a.fv)],
  ['NOMINAL', (a) => nominal(a.effect, a.npery)],
  ['PV annuity', (a) => pv(a.rate, a.nper, a.pmt)],
  ['FV due', (a) => fv(a.rate, a.nper, a.pmt, a.pv, a.type)],
  ['PMT 200,000 mortgage', (a) => pmt(a.rate, a.nper, a.pv)],
])('%s reproduces', (name, value) => {
  const { input, expected, tolerance } = golden<Asked, number>('tvm-functions', name);
  expectWithin(value(input), expected, tolerance);
});

test('a loan paid by its level payment ends at nothing, and its payments are worth the loan', () => {
  always(rate, life, amount, due, (each, periods, loan, when) => {
    const payment = pmt(each, periods, loan, 0, when);
    expect(Math.abs(fv(each, periods, payment, loan, when))).toBeLessThan(1e-3 + Math.abs(loan) * (1 + each) ** periods * 1e-12);
    expect(pv(each, periods, payment, 0, when)).toBeCloseTo(loan, 3);
  });
});

test('every payment is interest and principal, and the principal parts add up to the loan', () => {
  always(rate, life, amount, due, (each, periods, loan, when) => {
    const numbers = Array.from({ length: periods }, (_, at) => at + 1);
    const principal = numbers.reduce((sum, period) => sum + ppmt(each, period, periods, loan, 0, when), 0);
    expect(principal).toBeCloseTo(-loan, 2);
    for (const period of [1, periods]) {
      const parts = ppmt(each, period, periods, loan, 0, when) + ipmt(each, period, periods, loan, 0, when);
      expect(parts).toBeCloseTo(pmt(each, periods, loan, 0, when), 6);
    }
    const interest = cumipmt(each, periods, loan, 1, periods, when);
    expect(interest + principal).toBeCloseTo(pmt(each, periods, loan, 0, when) * periods, 2);
  });
});

test('nominal and effective rates undo each other, and compounding more often earns more', () => {
  always(number(0, 1), fc.integer({ min: 1, max: 365 }), (each, periods) => {
    expect(effective(nominal(each, periods), periods)).toBeCloseTo(each, 10);
    expect(effective(each, periods + 1)).toBeGreaterThanOrEqual(effective(each, periods) - 1e-12);
  });
});

test('money left to grow for its duration reaches its aim', () => {
  always(risingRate, number(1, 1e6), number(1, 1e6), (each, from, to) => {
    expect(from * (1 + each) ** pduration(each, from, to)).toBeCloseTo(to, 3);
  });
});

test('what makes no sense is refused', () => {
  expect(() => pmt(0.1, 0, 100)).toThrow(/0/);
  expect(() => ipmt(0.1, 13, 12, 100)).toThrow(/13/);
  expect(() => cumipmt(0.1, 12, 100, 5, 4)).toThrow(/4/);
  expect(() => fv(-1, 12, 100)).toThrow(/-1/);
  expect(() => pv(0.1, -2, 100)).toThrow(/-2/);
  expect(() => nominal(0.1, 0)).toThrow(/0/);
  expect(() => effective(0.1, 0)).toThrow(/0/);
  expect(() => pduration(0, 1, 2)).toThrow(/0, 1 and 2/);
});
