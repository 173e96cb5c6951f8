/** What a provider is paid for data, by hand: a system that keeps 2 TB on disk and 8 TB of files that grow by half a year, moving in April 2027. */
import { describe, expect, test } from 'vitest';
import { inPounds } from '../../src/ict/quote-price.ts';
import type { CloudQuote, IctRows, ItSystem, Workload } from '../../src/ict/snapshot.ts';
import { systemOptions } from '../../src/ict/system-options.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { aDependency, anAsset, anIct, aQuote, aReading, aStoragePool, aSystem, aWorkload, given } from './sample.ts';

const assumed = given({ 'system-change-months': 6, 'it-optimism-mitigation': 1, 'cloud-egress-gbp-tb': 70, 'files-growth-pa': 0.15 });
const kept = { diskTb: 2, filesTb: 8, filesGrowthPa: 0.5, egressTbPm: 0.5 };
const priced = { storagePerTbPm: 10, egressPerTb: 80, runPm: 1_000, migrationCost: 0, parallelMonths: 3 };
const moveOf = (
  quote: Partial<CloudQuote> = {},
  workload: Partial<Workload> | null = {},
  more: Partial<IctRows> = {},
  system: Partial<ItSystem> = {},
): Option =>
  systemOptions(
    anIct({
      systems: [aSystem({ movesOn: '2027-03-31', ...system })],
      cloudQuotes: [aQuote({ system: 'SYSTEM', ...priced, ...quote })],
      workloads: workload === null ? [] : [aWorkload({ ...kept, ...workload })],
      ...more,
    }),
    assumed,
  )[0]!;
const line = ({ lines }: Option, label: string) => lines.find((one) => one.label.startsWith(label));
const years = (option: Option, label: string, count = 3) => line(option, label)?.amounts.slice(0, count);

describe('data with a provider', () => {
  test('are kept from 2027/28: 2 + 8 × 1.5 = 14 TB × £10 × 12, and 2 + 18 = 20 TB the year after', () => {
    expect(years(moveOf(), 'Kept by')).toEqual([0, -1_680, -2_400]);
  });
  test('are drawn out at £80 for each TB: 12 × half a TB is £480 a year', () => expect(years(moveOf(), 'Data that its users')![2]).toBe(-480));
  test('and support comes on top of both', () => expect(years(moveOf({ supportShare: 0.1 }), 'Data that its users')![2]).toBeCloseTo(-528, 9));
  test('are read back at the share that the quote states: 20 TB × 30 % × £5', () => {
    expect(years(moveOf({ retrievalPerTb: 5, readSharePa: 0.3 }), 'Data read back')![2]).toBeCloseTo(-30, 9);
  });
  test('or as the machines say of their cooler files: of 18 TB half is cool, of which a tenth is read', () => {
    expect(years(moveOf({ retrievalPerTb: 5 }, { hotShare: 0.5, readSharePa: 0.1 }), 'Data read back')![2]).toBeCloseTo(-18 * 0.5 * 0.1 * 5, 9);
  });
  test('have to come out again: all that is kept in the last year, at £80, without putting off the yearly saving', () => {
    const option = moveOf();
    expect(line(option, 'Getting the data out')!.amounts[10]).toBeCloseTo(-(2 + 8 * 1.5 ** 10) * 80, 6);
    expect(appraised(option, 10).figures.settledIn).toBe(1);
  });
  test('grow as the storage does that the system is on, where nobody says how', () => {
    const readings = [0, 1, 2, 3].map((year) => aReading({ readOn: `${2023 + year}-09-30`, usedTb: 100 * 2 ** year }));
    const storage = { itAssets: [anAsset({ code: 'SAN' })], storagePools: [aStoragePool({ asset: 'SAN' })], storageReadings: readings };
    const option = moveOf({}, { filesGrowthPa: null }, { ...storage, dependencies: [aDependency({ from: 'SYSTEM', to: 'SAN' })] });
    expect(years(option, 'Kept by')![2]).toBeCloseTo(-(2 + 8 * 4) * 120, -1);
  });
});

describe('where the quote is silent', () => {
  test('on what leaves, the assumption stands: 6 TB × £70', () => {
    const option = moveOf({ egressPerTb: null });
    expect(years(option, 'Data that its users')![2]).toBe(-420);
    expect(line(option, 'Data that its users')!.inputs.map(({ name }) => name)).toContain('cloud-egress-gbp-tb');
  });
  test('a bought service is not charged for what its users draw out, and still has to be left', () => {
    const option = moveOf({ egressPerTb: null, disposition: 'REPURCHASE' });
    expect(line(option, 'Data that its users')).toBeUndefined();
    expect(line(option, 'Getting the data out')).toBeDefined();
  });
});

describe('what nobody knows', () => {
  const gaps = (option: Option) => option.missing.map(({ what, hides }) => `${what}: ${hides}`);
  test('of the volume is no cost of nothing, where the provider asks for it', () => {
    expect(gaps(moveOf({}, null))).toEqual([
      'how much it keeps: RECURRING_COST',
      'how much its users draw out: RECURRING_COST',
      'how much has to come out again: NOTHING',
    ]);
    expect(appraised(moveOf({}, null), 10).figures.annualNetSaving).toBeNull();
  });
  test('of the rate of a currency makes every price UNKNOWN, and never one for one', () => {
    expect(inPounds({ currency: 'USD', gbpPerUnit: null, priceBase: null }, 100, assumed)).toBeNull();
    expect(inPounds({ currency: 'GBP', gbpPerUnit: null, priceBase: null }, 100, assumed)).toBe(100);
    const option = moveOf({ currency: 'USD' });
    expect(appraised(option, 10).figures.annualNetSaving).toBeNull();
    expect(option.lines.filter(({ label }) => label.startsWith('Paid') || label.startsWith('Kept'))).toEqual([]);
    expect(option.missing.find(({ hides }) => hides === 'RECURRING_COST')!.where).toBe('cloud_quotes.csv: QUOTE, gbp_per_unit');
  });
});

describe('who may hold what', () => {
  const why = (quote: Partial<CloudQuote>, system: Partial<ItSystem>) => moveOf(quote, {}, {}, system).impossibleBecause;
  const asks = (quote: Partial<CloudQuote>, system: Partial<ItSystem>) =>
    moveOf(quote, {}, {}, system).warnings.some(({ code }) => code === 'MAY_IT_HOLD_THEM');
  test('what is marked OFFICIAL-SENSITIVE does not go to a provider that holds OFFICIAL', () => {
    expect(why({ holdsUpTo: 'OFFICIAL' }, { classification: 'OFFICIAL_SENSITIVE' })).toEqual([
      'its data are OFFICIAL-SENSITIVE, and the provider may hold no more than OFFICIAL',
    ]);
    expect(why({ holdsUpTo: 'OFFICIAL_SENSITIVE' }, { classification: 'OFFICIAL_SENSITIVE' })).toEqual([]);
  });
  test('SECRET goes nowhere that is not known to hold it', () => expect(why({}, { classification: 'SECRET' })).toHaveLength(1));
  test('of lower markings a silent provider is asked', () => {
    expect([why({}, { classification: 'OFFICIAL_SENSITIVE' }), asks({}, { classification: 'OFFICIAL_SENSITIVE' })]).toEqual([[], true]);
    expect(asks({ holdsUpTo: 'OFFICIAL' }, { classification: 'OFFICIAL' })).toBe(false);
  });
  test('what must stay in the country, or with us, stays', () => {
    expect(why({ dataIn: 'ABROAD' }, { residency: 'UK' })).toHaveLength(1);
    expect(why({ dataIn: 'UK' }, { residency: 'UK' })).toEqual([]);
    expect(asks({ holdsUpTo: 'OFFICIAL' }, { classification: 'OFFICIAL', residency: 'UK' })).toBe(true);
    expect(why({}, { residency: 'OWN_PREMISES' })).toHaveLength(1);
  });
  test('what is not fit to be moved is not, and what can be put right is paid for', () => {
    expect(why({}, { dataQuality: 'BLOCKED' })).toEqual(['its data cannot be moved as they are']);
    expect(line(moveOf({}, {}, {}, { dataQuality: 'CLEANSE' }), 'Putting its data right')).toBeDefined();
  });
});
