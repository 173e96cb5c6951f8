import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BiasBounds,
  delayMonths,
  gbp,
  mixedBounds,
  optimismBias,
  optimismBiasTable,
  type ProjectType,
  reducedBenefit,
  upliftedCost,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, amount, cost, share } from './sample.ts';

type Printed = Record<string, { duration: [number, number] | null; capex: [number, number] }>;
const typeOf: Record<string, ProjectType> = {
  standard_buildings: 'STANDARD_BUILDINGS',
  non_standard_buildings: 'NON_STANDARD_BUILDINGS',
  standard_civil: 'STANDARD_CIVIL',
  non_standard_civil: 'NON_STANDARD_CIVIL',
  equipment_development: 'EQUIPMENT_DEVELOPMENT',
  outsourcing: 'OUTSOURCING',
};
const types = Object.values(typeOf);
const bounds = (upper: number, lower = 0): BiasBounds => ({ upper, lower });

test('the table of bounds reads as printed', () => {
  const { expected } = golden<unknown, Printed>('optimism-bias', 'Upper/lower bound table (percent) [upper, lower]');
  const percent = (pair: BiasBounds | null) => pair && [Math.round(pair.upper * 1000) / 10, Math.round(pair.lower * 1000) / 10];
  for (const [type, row] of Object.entries(expected)) {
    const ours = optimismBiasTable[typeOf[type]!];
    expect([percent(ours.duration), percent(ours.cost)], type).toEqual([row.duration, row.capex]);
  }
  expect(Object.keys(expected).length).toBe(types.length);
});

test('a building three tenths non-standard takes its bounds by share of cost', () => {
  const { input, expected, tolerance } = golden<{ mix: Record<string, number> }, number>(
    'optimism-bias',
    'Combined building 30% non-standard / 70% standard: CAPEX',
  );
  const mix = Object.fromEntries(Object.entries(input.mix).map(([type, part]) => [typeOf[type]!, part]));
  expectWithin(mixedBounds(mix, 'cost').upper * 100, expected, tolerance);
  expect(mixedBounds(mix, 'duration').upper).toBeCloseTo(0.145, 12);
});

test('half the bias answered leaves half', () => {
  const { input, expected, tolerance } = golden<{ values: number[]; ob: number; mitigation: number }, number[]>(
    'optimism-bias',
    'Apply OB 50% with 50% mitigation',
  );
  expectWithin(
    input.values.map((each) => upliftedCost(gbp(each), optimismBias(bounds(input.ob), input.mitigation))),
    expected,
    tolerance,
  );
});

test('a further factor goes on after the bias', () => {
  const { input, expected, tolerance } = golden<{ capex: number; ob: number; mitigation: number; metb: number }, number>(
    'optimism-bias',
    'OB 20% x (1-0.5) then 20% uplift on 100',
  );
  const uplifted = upliftedCost(gbp(input.capex), optimismBias(bounds(input.ob), input.mitigation));
  expectWithin(upliftedCost(uplifted, input.metb), expected, tolerance);
});

test('the uplift lies between the bounds and falls as more is answered', () => {
  always(fc.constantFrom(...types), share, share, (type, a, b) => {
    const { cost: pair } = optimismBiasTable[type];
    const [more, less] = [Math.min(a, b), Math.max(a, b)].map((mitigation) => optimismBias(pair, mitigation));
    expect(more).toBeGreaterThanOrEqual(less!);
    expect(less).toBeGreaterThanOrEqual(pair.lower);
    expect(more).toBeLessThanOrEqual(pair.upper);
  });
});

test('without the floor a fully answered bias is nothing', () => {
  expect(optimismBias(optimismBiasTable.STANDARD_BUILDINGS.cost, 1, false)).toBe(0);
  expect(optimismBias(optimismBiasTable.STANDARD_BUILDINGS.cost, 1)).toBe(0.02);
  expect(upliftedCost(gbp(162_000), optimismBias(optimismBiasTable.STANDARD_BUILDINGS.cost, 0.4))).toBeCloseTo(185_328, 6);
});

test('bias or risk allowance, whichever is greater, never both; a cost written as a minus grows alike', () => {
  always(cost, share, cost, (base, bias, allowance) => {
    const uplifted = upliftedCost(base, bias, allowance);
    expect(uplifted - base).toBeCloseTo(Math.max(base * bias, allowance), 4);
    if (base > 0) expect(upliftedCost(gbp(-base), bias, allowance)).toBe(-uplifted);
  });
});

test('a mix of one type is that type, and any mix lies between its types', () => {
  always(fc.constantFrom(...types), fc.constantFrom(...types), share, (a, b, part) => {
    expect(mixedBounds({ [a]: 1 }, 'cost')).toEqual(optimismBiasTable[a].cost);
    if (a === b) return;
    const { upper } = mixedBounds({ [a]: part, [b]: 1 - part }, 'cost');
    const pair = [optimismBiasTable[a].cost.upper, optimismBiasTable[b].cost.upper];
    expect(upper).toBeGreaterThanOrEqual(Math.min(...pair) - 1e-12);
    expect(upper).toBeLessThanOrEqual(Math.max(...pair) + 1e-12);
  });
});

test('a benefit is brought down, never turned round', () => {
  always(amount, share, (benefit, bias) => {
    const left = reducedBenefit(benefit, bias);
    expect(Math.abs(left)).toBeLessThanOrEqual(Math.abs(benefit));
    expect(left * benefit).toBeGreaterThanOrEqual(0);
  });
});

test('a delay is counted in whole months, rounded up, and no more than the rounding', () => {
  always(fc.integer({ min: 0, max: 60 }), share, (months, bias) => {
    const delay = delayMonths(months, bias);
    expect(Number.isInteger(delay)).toBe(true);
    expect(delay).toBeGreaterThanOrEqual(months * bias - 1e-6);
    expect(delay).toBeLessThan(months * bias + 1);
  });
  expect(delayMonths(10, 0.2)).toBe(2);
  expect(delayMonths(10, 0.39)).toBe(4);
});

test('what makes no sense is refused', () => {
  expect(() => mixedBounds({ STANDARD_BUILDINGS: 0.5 }, 'cost')).toThrow(/0.5/);
  expect(() => mixedBounds({ OUTSOURCING: 1 }, 'duration')).toThrow(/OUTSOURCING/);
  expect(() => optimismBias(bounds(0.2), 1.2)).toThrow(/1.2/);
  expect(() => upliftedCost(gbp(1), -0.1)).toThrow(/-0.1/);
  expect(() => upliftedCost(gbp(1), 0.1, gbp(-5))).toThrow(/-5/);
  expect(() => reducedBenefit(gbp(1), 2)).toThrow(/2/);
  expect(() => delayMonths(-1, 0.1)).toThrow(/-1/);
});
