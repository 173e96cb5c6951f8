import { expect, test } from 'vitest';
import {
  annuityFactor,
  discountFactor,
  equivalentAnnual,
  flatAnnuityFactor,
  flatEquivalentAnnual,
  flatSchedule,
  GB_STANDARD,
  type Gbp,
  gbp,
  perYear,
  presentValue,
  roundedHalfUp,
  years,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, amount, life, rate, schedule } from './sample.ts';

interface Machine {
  readonly capex: number;
  readonly annual: number;
  readonly life: number;
  readonly rate: number;
}
const topic = 'equivalent-annual-cost';
const yearly = ({ capex, annual, life: kept, rate: at }: Machine) => roundedHalfUp(equivalentAnnual(gbp(capex), flatSchedule(perYear(at)), kept) + annual, 0);

test('the boiler that lasts ten years is cheaper a year than the one that lasts seven', () => {
  const { input, expected } = golden<{ options: { life: number; cost: number }[] }, number[]>(topic, 'Boiler options X and Y at 3.5%');
  expect(input.options.map(({ cost, life: kept }) => roundedHalfUp(equivalentAnnual(gbp(cost), GB_STANDARD, kept), 0))).toEqual(expected);
});

test('a machine of 50,000 for three years at 13,000 a year', () => {
  const { input, expected } = golden<Machine, number>(topic, 'Machine A: 50,000, 13,000 p.a., 3 years, 5%');
  expect(yearly(input)).toBe(expected);
});

test('replacing every two years comes to 44,878 a year with three-place tables, 44,883.72 exactly', () => {
  const { input, expected } = golden<{ price: number; running: number[]; scrap_at_2: number; rate: number; df_table_dp: number; annuity: number }, number>(
    topic,
    'ACCA F9 replace every 2 years (3-dp tables)',
  );
  const flat = flatSchedule(perYear(input.rate));
  const run = [input.price, input.running[0]!, input.running[1]! - input.scrap_at_2];
  const byTable = run.reduce((sum, flow, year) => sum + flow * roundedHalfUp(discountFactor(flat, year), input.df_table_dp), 0);
  expect(roundedHalfUp(annuityFactor(flat, 2), input.df_table_dp)).toBe(input.annuity);
  expect(roundedHalfUp(byTable / input.annuity, 0)).toBe(expected);
  expectWithin(equivalentAnnual(presentValue(run.map(gbp), flat), flat, 2), 44883.72, 0.005);
});

test('five rising costs levelled out', () => {
  const { input, expected, tolerance } = golden<{ costs_years_1_5: number[]; rate: number }, { pv: number; annuity: number; eac: number }>(
    topic,
    'EAC of five rising costs at 8.1%',
  );
  const flat = flatSchedule(perYear(input.rate));
  const pv = presentValue([0, ...input.costs_years_1_5].map(gbp), flat);
  expectWithin([pv, annuityFactor(flat, 5), equivalentAnnual(pv, flat, 5)], [expected.pv, expected.annuity, expected.eac], tolerance);
});

test('the printed factor 0.1203 is a misprint: a pound over ten years at 3.5 % is 0.1202 a year', () => {
  const { input, expected } = golden<{ rate: number; life: number }, number>('published-errata', 'EAC factor 10 years, 3.5%, 4 dp');
  expect(roundedHalfUp(1 / annuityFactor(flatSchedule(perYear(input.rate)), input.life), 4)).toBe(expected);
});

test('the printed 30,780 has two digits the wrong way round', () => {
  const { input, expected } = golden<Machine, number>('published-errata', 'Machine B: 150,000, 7,500 p.a., 8 years, 5%');
  expect(yearly(input)).toBe(expected);
});

test('a level cost of its own equivalent is worth the original', () => {
  always(amount, schedule, life, (npv, rates, kept) => {
    const level: Gbp[] = [gbp(0), ...Array<Gbp>(kept).fill(equivalentAnnual(npv, rates, kept))];
    expect(presentValue(level, rates)).toBeCloseTo(npv, 4);
  });
});

test('the closed form agrees with the sum of factors, and a rate next to zero with no rate at all', () => {
  always(rate, life, amount, (each, kept, npv) => {
    expect(flatAnnuityFactor(each, years(kept))).toBeCloseTo(annuityFactor(flatSchedule(each), kept), 9);
    expect(flatEquivalentAnnual(npv, each, years(kept))).toBeCloseTo(equivalentAnnual(npv, flatSchedule(each), kept), 4);
    expect(flatAnnuityFactor(perYear(1e-15), years(kept))).toBeCloseTo(kept, 9);
  });
});

test('a longer life never costs more a year', () => {
  always(schedule, life, (rates, kept) => {
    expect(annuityFactor(rates, kept + 1)).toBeGreaterThan(annuityFactor(rates, kept));
  });
});

test('a life of less than a year, or of part years under a schedule, is refused', () => {
  expect(() => annuityFactor(GB_STANDARD, 0)).toThrow(/0/);
  expect(() => annuityFactor(GB_STANDARD, 2.5)).toThrow(/2.5/);
  expect(() => flatAnnuityFactor(perYear(0.1), years(0))).toThrow(/0/);
});
