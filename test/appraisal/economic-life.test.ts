import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AgeingAsset,
  annualCostCurve,
  annuityFactor,
  defenderTenure,
  economicLife,
  equivalentAnnual,
  flatSchedule,
  GB_STANDARD,
  gbp,
  marginalCosts,
  perYear,
  presentValue,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, cost, number, rate } from './sample.ts';

interface Asked {
  readonly first_cost: number;
  readonly om_by_year: number[];
  readonly market_value_by_year: number[];
  readonly rate: number;
}
const topic = 'replacement-economic-life';
const asset = (price: number, running: readonly number[], resale: readonly number[]): AgeingAsset => ({
  price: gbp(price),
  running: running.map(gbp),
  resale: resale.map(gbp),
});
const ageing = fc.record({ price: cost, years: fc.array(fc.tuple(cost, number(0, 1)), { minLength: 1, maxLength: 15 }) }).map(({ price, years }) =>
  asset(
    price,
    years.map(([running]) => running),
    years.map(([, part], at) => price * part ** (at + 1)),
  ),
);

test.each(['Declining-balance asset 500,000 @7%', 'WizEdu 200,000 machine @10%', 'WizEdu 12,000 asset no salvage @7%'])('%s', (name) => {
  const { input, expected, tolerance } = golden<Asked, { euac: number[]; economic_life: number }>(topic, name);
  const flat = flatSchedule(perYear(input.rate));
  const found = economicLife(asset(input.first_cost, input.om_by_year, input.market_value_by_year), flat);
  expectWithin(found.curve, expected.euac, tolerance);
  expect(found.life).toBe(expected.economic_life);
});

test('equipment that loses a fifth of its value a year is best kept six years', () => {
  const { input, expected, tolerance } = golden<
    { first_cost: number; om1: number; om_gradient: number; rate: number },
    { min_euac: number; economic_life: number }
  >(topic, '250,000 asset, 20% declining value @10%');
  const years = Array.from({ length: 12 }, (_, at) => at + 1);
  const running = years.map((year) => input.om1 + input.om_gradient * (year - 1));
  const found = economicLife(
    asset(
      input.first_cost,
      running,
      years.map((year) => input.first_cost * 0.8 ** year),
    ),
    flatSchedule(perYear(input.rate)),
  );
  expectWithin(found.eac, expected.min_euac, tolerance);
  expect(found.life).toBe(expected.economic_life);
});

test('cycles of one, two and three years with exact factors', () => {
  const { input, expected, tolerance } = golden<{ price: number; running: number[]; scrap: number[]; rate: number }, number[]>(
    topic,
    'ACCA exact 1/2/3-year cycles @15%',
  );
  expectWithin(annualCostCurve(asset(input.price, input.running, input.scrap), flatSchedule(perYear(input.rate))), expected, tolerance);
});

test('the curve is the present value of keeping so long, levelled out', () => {
  always(ageing, rate, (each, r) => {
    const flat = flatSchedule(r);
    const kept = each.running.length;
    const run = [-each.price, ...each.running.map((paid, at) => (at + 1 === kept ? each.resale[at]! - paid : -paid))].map(gbp);
    expect(annualCostCurve(each, flat).at(-1)).toBeCloseTo(-equivalentAnnual(presentValue(run, flat), flat, kept), 4);
  });
});

test('no life costs less a year than the economic life, which lies in its own window', () => {
  always(ageing, rate, (each, r) => {
    const { curve, life, eac, window } = economicLife(each, flatSchedule(r));
    expect(curve[life - 1]).toBe(eac);
    expect(curve.every((level, at) => (at < life - 1 ? level > eac : level >= eac))).toBe(true);
    expect(window).toContain(life);
    for (const years of window) expect(curve[years - 1]!).toBeLessThanOrEqual(eac + Math.abs(eac) * 0.02);
  });
});

test('the marginal costs of a life, levelled out, are its equivalent annual cost', () => {
  always(ageing, rate, (each, r) => {
    const flat = flatSchedule(r);
    const levelled = presentValue([0, ...marginalCosts(each, flat)].map(gbp), flat) / annuityFactor(flat, each.running.length);
    expect(levelled).toBeCloseTo(annualCostCurve(each, flat).at(-1)!, 3);
  });
});

test('with rising marginal costs the old one goes when its next year would cost more than the new one', () => {
  const old = asset(5000, [1000, 2000, 3500], [4000, 3000, 2000]);
  const flat = flatSchedule(perYear(0.1));
  expectWithin(marginalCosts(old, flat), [2500, 3400, 4800], 1e-9);
  expect(defenderTenure(old, gbp(3500), flat)).toEqual({ keepYears: 2, rule: 'MARGINAL' });
  expect(defenderTenure(old, gbp(2000), flat)).toEqual({ keepYears: 0, rule: 'MARGINAL' });
  expect(defenderTenure(old, gbp(9000), flat)).toEqual({ keepYears: 3, rule: 'MARGINAL' });
});

test('an overhaul due next year is judged by the whole of what is left, not by that year', () => {
  const old = asset(1000, [4000, 500, 600], [900, 800, 700]);
  expect(defenderTenure(old, gbp(2500), GB_STANDARD)).toEqual({ keepYears: 3, rule: 'CURVE' });
  expect(defenderTenure(old, gbp(1000), GB_STANDARD)).toEqual({ keepYears: 0, rule: 'CURVE' });
});

test('a dearer challenger never shortens the stay', () => {
  always(ageing, cost, cost, rate, (each, a, more, r) => {
    const kept = (eac: number) => defenderTenure(each, gbp(eac), flatSchedule(r)).keepYears;
    expect(kept(a + more)).toBeGreaterThanOrEqual(kept(a));
  });
});

test('a year without its resale value is refused', () => {
  expect(() => economicLife(asset(1, [1, 2], [1]), GB_STANDARD)).toThrow(/2 and 1/);
});
