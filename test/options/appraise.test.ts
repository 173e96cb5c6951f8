/** An option's figures from its lines. With no discounting to do by hand, year 0 and the sums are what a planner can check. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatSchedule, perYear } from '../../src/appraisal/index.ts';
import { appraised, cashFlowOf, type Figures } from '../../src/options/appraise.ts';
import { aLine, anOption, anyLine, ofLines, once, unknownIs } from './sample.ts';

const figures = (...lines: Parameters<typeof ofLines>): Figures => ofLines(...lines).figures;
/** Undiscounted, so that values are sums. */
const summed = (...lines: Parameters<typeof ofLines>): Figures => appraised(anOption(lines), lines[0]!.amounts.length - 1, flatSchedule(perYear(0))).figures;

describe('three views of the same lines', () => {
  const saving = aLine([0, 100, 100]);
  const rates = aLine([0, 30, 30], { transfer: true });
  const hostPays = aLine([0, -10, -10], { bearer: 'OTHER_PUBLIC' });
  const time = aLine([0, -7, -7], { cashClass: 'NON_CASH_RELEASED' });
  const visitors = aLine([0, -5, -5], { cashClass: 'SOCIETAL', bearer: 'PEOPLE' });
  const all = summed(saving, rates, hostPays, time, visitors);

  test('ours: every cash line of ours, 2 × (100 + 30)', () => {
    expect(all.npvOrganisation).toBe(260);
  });

  test('the public purse: without transfers, with what others bear, 2 × (100 − 10)', () => {
    expect(all.npvPublic).toBe(180);
  });

  test('society: with time and visitors too, 2 × (100 − 10 − 7 − 5)', () => {
    expect(all.npvSocial).toBe(156);
  });

  test('what others pay for our gain is the difference of the first two', () => {
    expect(all.costShunted).toBe(80);
  });
});

describe('the yearly saving', () => {
  test('is the recurring budget money of the first year after all one-offs', () => {
    const moving = once([-500, -300, 0, 0]);
    expect(figures(aLine([0, 50, 120, 120], { settledFrom: 2 }), moving)).toMatchObject({ settledIn: 2, annualNetSaving: 120 });
    expect(figures(aLine([0, 120, 120, 130], { settledFrom: 1 }), once([0, 0, -9, 0]))).toMatchObject({ settledIn: 3, annualNetSaving: 130 });
  });

  test('is that of the last year where nothing settles within the horizon', () => {
    expect(figures(aLine([0, 10, 20], { settledFrom: 3 }))).toMatchObject({ settledIn: 2, annualNetSaving: 20 });
  });

  test('leaves out capital, avoided growth, one-offs, receipts, time and the money of others', () => {
    const not = [
      aLine([9, 9], { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' }),
      aLine([9, 9], { cashClass: 'CASH_AVOIDED_GROWTH' }),
      aLine([9, 9], { nature: 'ONE_OFF' }),
      aLine([9, 9], { cashClass: 'CASH_CAPITAL', isReceipt: true, nature: 'ONE_OFF' }),
      aLine([9, 9], { cashClass: 'NON_CASH_RELEASED' }),
      aLine([9, 9], { bearer: 'OTHER_PUBLIC' }),
    ];
    expect(figures(aLine([0, 100]), ...not).annualNetSaving).toBe(100);
  });

  test('is UNKNOWN while a yearly cost is, and only then', () => {
    const missing = (hides: Parameters<typeof unknownIs>[0]) =>
      appraised(anOption([aLine([0, 100])], { missing: [unknownIs(hides)] }), 1).figures.annualNetSaving;
    expect([missing('RECURRING_COST'), missing('ONE_OFF_COST'), missing('SOCIAL_COST'), missing('NOTHING')]).toEqual([null, 100, 100, 100]);
  });
});

describe('one-off money', () => {
  const fitOut = once([-90, 0, 0], { ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' });
  const receipt = once([0, 500, 0], { ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL', isReceipt: true });
  const fee = once([0, -15, 0], { ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL', isReceipt: true });
  const removal = once([-20, 0, 0]);
  const deposit = once([0, 5, 0]);
  const workAvoided = once([0, 0, 40], { ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' });

  test('capital is what is spent, a cost and positive; receipts are net of their own cost and beside it', () => {
    expect(figures(fitOut, receipt, fee, removal, deposit, workAvoided)).toMatchObject({ capital: 90, receipts: 485, oneOffRevenue: 15 });
  });

  test('benefits and costs are told apart by sign in each year, so that netting does not move the ratio', () => {
    expect(summed(fitOut, receipt, fee, removal)).toMatchObject({ pvBenefits: 500, pvCosts: 125, benefitCostRatio: 4 });
  });
});

describe('payback', () => {
  test('is when the running total comes back: 300 spent, 120 a year, after two and a half years', () => {
    expect(figures(aLine([-300, 120, 120, 120]))).toMatchObject({ paybackYears: 2.5, lastPaybackYears: 2.5 });
  });

  test('is never where it does not, and tells when it dips again', () => {
    expect(figures(aLine([-300, 10, 10])).paybackYears).toBeNull();
    expect(figures(aLine([-100, 200, -200, 400]))).toMatchObject({ paybackYears: 0.5, lastPaybackYears: 2.25 });
  });
});

test('the figures of no lines are nothing, and no ratio', () => {
  expect(appraised(anOption([]), 10).figures).toEqual({
    settledIn: 0,
    annualNetSaving: 0,
    oneOffRevenue: 0,
    capital: 0,
    receipts: 0,
    npvOrganisation: 0,
    npvPublic: 0,
    npvSocial: 0,
    equivalentAnnual: 0,
    equivalentAnnualPublic: 0,
    paybackYears: 0,
    lastPaybackYears: 0,
    discountedPaybackYears: 0,
    benefitCostRatio: null,
    pvBenefits: 0,
    pvCosts: 0,
    npvPerCapital: null,
    costShunted: 0,
  });
});

describe('laws', () => {
  const additive = [
    'oneOffRevenue',
    'receipts',
    'npvOrganisation',
    'npvPublic',
    'npvSocial',
    'equivalentAnnual',
    'equivalentAnnualPublic',
    'costShunted',
    'pvBenefits',
    'pvCosts',
    'capital',
  ] as const;
  const lines = fc.array(anyLine(), { minLength: 1, maxLength: 6 });

  test('two options that do not touch each other are worth the sum of each', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const [a, b, both] = [figures(...one), figures(...other), figures(...one, ...other)];
        for (const name of additive) expect(both[name]).toBeCloseTo(a[name] + b[name], 6);
      }),
    );
  });

  test('three times the amounts are three times the figures, and pay back at the same time', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const [plain, thrice] = [figures(...some), figures(...some.map((line) => ({ ...line, amounts: line.amounts.map((one) => 3 * one) })))];
        for (const name of additive) expect(thrice[name]).toBeCloseTo(3 * plain[name], 5);
        expect(thrice.paybackYears === null).toBe(plain.paybackYears === null);
      }),
    );
  });

  test('the order of the lines does not matter', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const [plain, turned] = [figures(...some), figures(...some.toReversed())];
        for (const name of additive) expect(turned[name]).toBeCloseTo(plain[name], 6);
      }),
    );
  });

  test('benefits less costs are the value to us, and the years of cash flow run up to their sum', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const one = ofLines(...some);
        const [all, cashFlow] = [one.figures, cashFlowOf(one)];
        expect(all.pvBenefits - all.pvCosts).toBeCloseTo(all.npvOrganisation, 6);
        expect(cashFlow.reduce((sum, { net, discountFactor }) => sum + net * discountFactor, 0)).toBeCloseTo(all.npvOrganisation, 6);
        expect(cashFlow.at(-1)!.cumulative).toBeCloseTo(
          cashFlow.reduce((sum, { net }) => sum + net, 0),
          6,
        );
        for (const { net, benefits, costs } of cashFlow) expect(benefits - costs).toBeCloseTo(net, 6);
      }),
    );
  });
});
