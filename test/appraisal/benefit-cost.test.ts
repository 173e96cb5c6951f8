import { expect, test } from 'vitest';
import { benefitCost, benefitCostRatio, GB_STANDARD, gbp, presentValue, switchingValue, valuePerPoundOfCapital } from '../../src/appraisal/index.ts';
import { always, amount, cost, costs, schedule } from './sample.ts';

test('the ratio is above one exactly when the value is above nothing', () => {
  always(costs, costs, schedule, (benefits, spent, rates) => {
    const { npv, ratio, pvBenefits, pvCosts } = benefitCost(benefits, spent, rates);
    if (ratio !== null) expect(ratio > 1).toBe(npv > 0);
    expect(pvBenefits - pvCosts).toBe(npv);
    expect(ratio).toBe(benefitCostRatio(pvBenefits, pvCosts));
  });
});

test('what costs nothing has no ratio', () => {
  expect(benefitCost([gbp(10)], [gbp(0), gbp(0)], GB_STANDARD)).toEqual({ pvBenefits: 10, pvCosts: 0, npv: 10, ratio: null });
  expect(valuePerPoundOfCapital(gbp(10), gbp(0))).toBeNull();
});

test('value per pound of capital times the capital is the value', () => {
  always(amount, cost, (npv, capital) => {
    const each = valuePerPoundOfCapital(npv, gbp(capital + 1));
    expect(each! * (capital + 1)).toBeCloseTo(npv, 4);
  });
});

test('a driver moved to its switching value leaves the option worth nothing', () => {
  always(costs, costs, schedule, (benefits, spent, rates) => {
    const { npv, pvBenefits, pvCosts } = benefitCost(benefits, [gbp(1), ...spent], rates);
    const multiplier = switchingValue(npv, gbp(-pvCosts))!;
    expect(pvBenefits - pvCosts * multiplier).toBeCloseTo(0, 4);
    const scaled = [gbp(1), ...spent].map((each) => gbp(each * multiplier));
    expect(presentValue(benefits, rates) - presentValue(scaled, rates)).toBeCloseTo(0, 4);
  });
  expect(switchingValue(gbp(50), gbp(100))).toBe(0.5);
  expect(switchingValue(gbp(50), gbp(-100))).toBe(1.5);
  expect(switchingValue(gbp(50), gbp(0))).toBeNull();
});
