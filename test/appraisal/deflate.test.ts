import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  financialYear,
  financialYearAfter,
  flatSchedule,
  gbp,
  inBasis,
  indexSeries,
  inflationBetween,
  lastGrowth,
  levelIn,
  MixedPriceBasis,
  nominalDiscountRate,
  nominalFromReal,
  perYear,
  presentValue,
  pricedFlows,
  priceRatio,
  realFromNominal,
  relativePrice,
  summedFlows,
} from '../../src/appraisal/index.ts';
import { expectWithin, golden } from './golden.ts';
import { always, amount, flows, rate } from './sample.ts';

interface Asked {
  readonly index: Record<string, number>;
  readonly value_m: number;
  readonly from: string;
  readonly to: string;
}
const asked = (name: string) => {
  const row = golden<Asked, number>('gdp-deflator', name);
  const { index, from, to } = row.input;
  return { ...row, series: indexSeries(about, Object.entries(index)), from: financialYear(from), to: financialYear(to) };
};
const about = { id: 'GDP', title: 'GDP deflator', source: 'hmt-deflator-guide' };
const series = indexSeries(about, [
  ['2026/27', 110],
  ['2025/26', 107.8],
  ['2024/25', 105],
  ['2023/24', 100],
]);

test('inflation between two years', () => {
  const { series: gdp, from, to, expected, tolerance } = asked('Annual inflation 1998-99 to 1999-00');
  expectWithin(inflationBetween(gdp, from, to) * 100, expected, tolerance);
});

test('cash of an earlier year in the prices of a later one', () => {
  const { series: gdp, input, from, to, expected, tolerance } = asked('Inflate 7.4m from 1998-99 to 2003-04');
  expectWithin(realFromNominal(gbp(input.value_m), gdp, from, to), expected, tolerance);
});

test('cash of a later year in the prices of an earlier one', () => {
  const { series: gdp, input, from, to, expected, tolerance } = asked('Deflate 85.32m from 2002-03 to 1992-93');
  expectWithin(realFromNominal(gbp(input.value_m), gdp, from, to), expected, tolerance);
});

test('years after the last known one carry its growth on, and say so', () => {
  expect(levelIn(series, '2026/27')).toEqual({ value: 110, isCarriedOn: false });
  expect(lastGrowth(series)).toBeCloseTo(110 / 107.8 - 1, 14);
  expect(levelIn(series, '2028/29').value).toBeCloseTo(110 * (110 / 107.8) ** 2, 10);
  expect(priceRatio(series, '2024/25', '2028/29').isCarriedOn).toBe(true);
  expect(priceRatio(series, '2024/25', '2025/26').isCarriedOn).toBe(false);
});

test('growth carried on compounds: each further year rises by the same share', () => {
  always(fc.integer({ min: 1, max: 80 }), (ahead) => {
    const [a, b] = [ahead, ahead + 1].map((count) => levelIn(series, financialYearAfter('2026/27', count)).value);
    expect(b! / a! - 1).toBeCloseTo(lastGrowth(series), 12);
  });
});

test('a year before the first or in a gap is refused, as is a series that cannot be one', () => {
  expect(() => levelIn(series, '2022/23')).toThrow('2022/23');
  expect(() =>
    levelIn(
      indexSeries(about, [
        ['2020/21', 90],
        ['2022/23', 100],
      ]),
      '2021/22',
    ),
  ).toThrow('2021/22');
  expect(() =>
    indexSeries(about, [
      ['2020/21', 90],
      ['2020-21', 91],
    ]),
  ).toThrow(/twice/);
  expect(() => indexSeries(about, [['2020/21', 90]])).toThrow(/1/);
  expect(() =>
    indexSeries(about, [
      ['2020/21', 0],
      ['2021/22', 1],
    ]),
  ).toThrow(/0/);
});

test('there and back again is the same money', () => {
  always(amount, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (cash, from, to) => {
    const [year, base] = [financialYearAfter('2023/24', from), financialYearAfter('2023/24', to)];
    const real = realFromNominal(cash, series, year, base);
    expect(nominalFromReal(real, series, base, year)).toBeCloseTo(cash, 4);
    expect(1 + inflationBetween(series, year, base)).toBeCloseTo(priceRatio(series, year, base).value, 12);
  });
});

test('a price that grows above inflation grows by that share each year', () => {
  always(amount, rate, fc.integer({ min: 0, max: 30 }), (price, growth, year) => {
    expect(relativePrice(price, growth, year + 1)).toBeCloseTo(relativePrice(price, growth, year) * (1 + growth), 2);
  });
  expect(relativePrice(gbp(21500), perYear(0.02), 1)).toBeCloseTo(21930, 9);
});

test('nominal flows at the nominal rate are worth what real flows are at the real rate', () => {
  always(flows, rate, rate, (real, discount, inflation) => {
    const nominal = real.map((flow, year) => gbp(flow * (1 + inflation) ** year));
    const combined = nominalDiscountRate(discount, inflation);
    expect(presentValue(nominal, flatSchedule(combined))).toBeCloseTo(presentValue(real, flatSchedule(discount)), 3);
  });
});

test('flows go from cash to base-year prices and back, and remember prices that were carried on', () => {
  always(flows, (run) => {
    const cash = pricedFlows('NOMINAL', '2025/26', run);
    const real = inBasis(cash, '2024/25', series);
    const back = inBasis(real, 'NOMINAL', series);
    expect(real.isCarriedOn).toBe(run.length > 2);
    for (const [at, flow] of back.flows.entries()) expect(flow).toBeCloseTo(run[at]!, 3);
    expect(inBasis(cash, 'NOMINAL', series)).toBe(cash);
    expect(summedFlows([cash, cash]).flows).toEqual(run.map((flow) => flow * 2));
  });
});

test('real and nominal money are not added, nor runs that begin in different years', () => {
  const [cash, real] = [pricedFlows('NOMINAL', '2025/26', [gbp(1)]), pricedFlows('2025/26', '2025/26', [gbp(1)])];
  expect(() => summedFlows([cash, real])).toThrow(MixedPriceBasis);
  expect(() => summedFlows([cash, real])).toThrow('NOMINAL from 2025/26 and REAL 2025/26 from 2025/26');
  expect(() => summedFlows([cash, pricedFlows('NOMINAL', '2026/27', [])])).toThrow(MixedPriceBasis);
  expect(() => summedFlows([])).toThrow(RangeError);
  expect(summedFlows([real, pricedFlows('2025/26', '2025/26', [gbp(1), gbp(2)])]).flows).toEqual([2, 2]);
});
