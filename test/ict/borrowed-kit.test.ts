/** What is owed on IT that was borrowed for, by hand: a host bought in May 2024 for £50,000 and kept for five years; the day is 30 September 2026. */
import { describe, expect, test } from 'vitest';
import { perYear } from '../../src/appraisal/index.ts';
import { borrowedKit } from '../../src/ict/borrowed-kit.ts';
import type { IctRows, ItAsset } from '../../src/ict/snapshot.ts';
import { systemOptions } from '../../src/ict/system-options.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { capitalFinancing } from '../../src/programme/finance/capital-financing.ts';
import { revenueBreaches } from '../../src/programme/finance/revenue-breaches.ts';
import { aCostLine, aDependency, aModel, anAsset, anIct, aPool, aQuote, aSystem, given } from './sample.ts';

const assumed = given({ 'system-change-months': 6, 'it-optimism-mitigation': 1, 'it-borrowing-rate': 0.05 });
const rows = (asset: Partial<ItAsset> = {}): Partial<IctRows> => ({
  itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST', replacementPrice: 60_000, policyLifeMonths: 60 })],
  itAssets: [anAsset({ code: 'H', name: 'Host 1', model: 'HV', purchasedOn: '2024-05-01', purchasePrice: 50_000, funding: 'BORROWED', ...asset })],
  systems: [aSystem({ movesOn: '2027-03-31' })],
  dependencies: [aDependency({ from: 'SYSTEM', to: 'H' })],
  costPools: [aPool({ code: 'P-H', itAssets: ['H'] })],
  costLines: [aCostLine({ code: 'L-H', pool: 'P-H', amountPa: 20_000 })],
  cloudQuotes: [aQuote({ system: 'SYSTEM', runPm: 1_500, migrationCost: 10_000, parallelMonths: 6 })],
});
const moveOf = (asset: Partial<ItAsset> = {}): Option => systemOptions(anIct(rows(asset)), assumed)[0]!;
const financingOf = (asset: Partial<ItAsset> = {}, options: readonly Option[] = [moveOf(asset)]) =>
  capitalFinancing({ kit: borrowedKit(anIct(rows(asset)), assumed), options, method: 'EQUAL_INSTALMENTS', rate: perYear(0.05), count: 11, given: assumed });

describe('a host of £50,000', () => {
  const { years, stillOwed } = financingOf();
  test('owes £40,000 as 2026/27 opens, and is charged £10,000 a year until 2029/30, with the move and without', () => {
    expect(years.slice(0, 4).map(({ without }) => [without.opening, without.provision])).toEqual([
      [40_000, 10_000],
      [30_000, 10_000],
      [20_000, 10_000],
      [10_000, 10_000],
    ]);
    expect(years.slice(0, 3).map(({ chargeChange }) => chargeChange)).toEqual([0, 0, 0]);
  });
  test('would be bought anew in May 2029 and 2034 and borrowed for again; moved, it is not: 2030/31 is spared £12,000 and £3,000 of interest', () => {
    expect(years[3]!.without.borrowed).toBe(60_000);
    expect(years[3]!.with.borrowed).toBe(0);
    expect(years[4]!.chargeChange).toBe(-15_000);
    expect(years[3]!.capitalAvoided).toBe(60_000);
  });
  test('switched off on 30 September 2027 still owes £20,000 when that year ends: £20,000 and £1,500 of interest are charged until 2029/30', () => {
    expect(stillOwed).toMatchObject([{ lastUse: '2027-09-30', owed: 20_000, chargedAfter: 20_000 + 1_000 + 500, until: '2029/30' }]);
  });
  test('says on the option that this is not saved', () => {
    const [found] = moveOf().warnings.filter(({ code }) => code === 'BORROWING_GOES_ON');
    expect(found!.message).toContain('20,000 pounds of what was borrowed for what it switches off are still owed at the end of 2027/28');
  });
  test('of its capital nothing reaches revenue: what revenue gains is £20,000 less £18,000 a year', () => {
    expect(years[2]!.recurring).toBeCloseTo(2_000, 6);
    expect(years[2]!.netRevenue).toBeCloseTo(2_000, 6);
  });
});

describe('what is not known', () => {
  test('of the price leaves UNKNOWN what is owed, in no sum, with the cell to fill in', () => {
    const { years, stillOwed } = financingOf({ purchasePrice: null });
    expect(stillOwed).toMatchObject([{ owed: null, chargedAfter: null, where: 'it_assets.csv: H, purchase_price' }]);
    expect(years[0]!.without.opening).toBe(0);
    expect(moveOf({ purchasePrice: null }).warnings.map(({ code }) => code)).toContain('BORROWING_UNKNOWN');
  });
  test('of the day it was bought as well', () =>
    expect(borrowedKit(anIct(rows({ purchasedOn: null })), assumed)[0]).toMatchObject({ borrowing: null, renewals: null }));
});

test('kit that was paid for from capital owes nothing: what is not bought again is capital all the same', () => {
  const { years, stillOwed } = financingOf({ funding: 'CAPITAL' });
  expect(stillOwed).toEqual([]);
  expect(years.every(({ without, with: changed }) => without.charge === 0 && changed.charge === 0)).toBe(true);
  expect(years[3]!.capitalAvoided).toBe(60_000);
});

test('two options that switch the same host off owe for it once, from the first of their days', () => {
  const later = { ...moveOf(), switchesOff: { ...moveOf().switchesOff!, lastUse: '2028-09-30' } };
  expect(financingOf({}, [later, moveOf()]).stillOwed.map(({ lastUse }) => lastUse)).toEqual(['2027-09-30']);
});

describe('a move that is worth it and fails the budget of a year', () => {
  const option = moveOf();
  const { years } = financingOf();
  const { settledIn } = appraised(option, 10).figures;
  const breaches = (limits: readonly (number | null)[]) =>
    revenueBreaches(years, limits, settledIn).map(({ financialYear, over }) => [financialYear, Math.round(over)]);

  test('costs £11,000 once in 2026/27, and £8,000 more than it saves in 2027/28, when both places are paid for', () => {
    expect(years.slice(0, 2).map(({ netRevenue }) => Math.round(netRevenue))).toEqual([-11_000, -8_000]);
    expect(settledIn).toBe(2);
  });
  test('fits where £11,000 and £8,000 may be spent once', () => expect(breaches([11_000, 8_000, 0])).toEqual([]));
  test('is over by what is lacking, in each year by itself', () => {
    expect(breaches([5_000, 20_000, 0])).toEqual([['2026/27', 6_000]]);
    expect(breaches([5_000, 0, 0])).toEqual([
      ['2026/27', 6_000],
      ['2027/28', 8_000],
    ]);
  });
  test('is not held against years that state no limit', () => expect(breaches([])).toEqual([]));
});

test('a bill that recurs has no budget, however much may be spent once', () => {
  const dear = systemOptions(anIct({ ...rows(), cloudQuotes: [aQuote({ system: 'SYSTEM', runPm: 3_000, migrationCost: 0, parallelMonths: 6 })] }), assumed)[0]!;
  const found = revenueBreaches(financingOf({}, [dear]).years, Array(11).fill(1e9), 2);
  expect(found[0]).toMatchObject({ financialYear: '2028/29', because: 'it costs more every year than it saves, financing included' });
  expect(found[0]!.over).toBeCloseTo(16_000, 6);
});
