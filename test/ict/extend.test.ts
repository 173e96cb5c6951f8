/** Keeping devices longer and holding fewer, by hand: prices stand still, a repair is £100, an hour £20, four hours are lost to a failure. */
import { describe, expect, test } from 'vitest';
import { extendOptions } from '../../src/ict/extend.ts';
import { fewerDeviceOptions } from '../../src/ict/fewer-devices.ts';
import type { IctRows, ItModel } from '../../src/ict/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { establishmentTable } from '../../src/register/team.record.ts';
import { builder } from '../kit/row-builder.ts';
import { aModel, anAsset, anIct, given } from './sample.ts';

const assumed = given({ 'it-repair-gbp': 100, 'it-hours-lost-per-failure': 4 });
const bought = anAsset({ quantity: 100, purchasedOn: '2023-03-31' });
/** Bought in 2022/23 and kept four years: due on 31 March 2027, the last day of year 0. */
const optionFor = (model: Partial<ItModel> = {}, rows: Partial<IctRows> = {}) =>
  extendOptions(
    anIct({ itModels: [aModel({ replacementPrice: 1_000, lifecycleState: 'SUPPORTED_NO_DATE', ...model })], itAssets: [bought], ...rows }),
    assumed,
  )[0]!;
const line = ({ lines }: Option, label: string) => lines.find((one) => one.label.startsWith(label))?.amounts;

describe('a hundred laptops of £1,000 kept a year longer', () => {
  test('are bought in years 1, 5 and 9 instead of 0, 4 and 8', () => {
    expect(line(optionFor(), 'Not replaced')).toEqual([100_000, 0, 0, 0, 100_000, 0, 0, 0, 100_000, 0, 0]);
    expect(line(optionFor(), 'Replaced 12')).toEqual([-0, -100_000, 0, 0, 0, -100_000, 0, 0, 0, -100_000, 0].map((amount) => amount + 0));
  });

  test('fail 12 times in 100 instead of 3: nine repairs more, £900, and 36 hours, £720', () => {
    expect(line(optionFor(), 'More repairs')![1]).toBeCloseTo(-900, 6);
    expect(line(optionFor(), 'Hours lost')![1]).toBeCloseTo(-720, 6);
  });

  test('need no bought security while the maker has announced no end', () => expect(line(optionFor(), 'Security')).toBeUndefined());

  test('whose security ends with September 2027 pay £40 each for the half year that is left', () => {
    const option = optionFor({
      lifecycleState: null,
      endOfSupport: '2027-09-30',
      endOfExtendedSupport: '2030-09-30',
      extendedSupportPa: 40,
      extendedSupportRise: 2,
    });
    expect(line(option, 'Security')![1]).toBeCloseTo(-100 * 40 * 0.5, 6);
    expect(option.impossibleBecause).toEqual([]);
  });

  test('cannot be kept where no security is to be had to the end', () => {
    expect(optionFor({ lifecycleState: null, endOfSupport: '2027-09-30' }).impossibleBecause).toEqual([
      'no security updates of MODEL can be had after 2027-09-30',
    ]);
    expect(optionFor({ lifecycleState: 'ENDED' }).impossibleBecause).toHaveLength(1);
  });

  test('are priced as if security had ended where nobody knows: 15 % of the price', () => {
    const option = optionFor({ lifecycleState: null });
    expect(line(option, 'Security')![1]).toBeCloseTo(-100 * 150, 6);
    expect(option.missing).toMatchObject([{ what: 'when security updates of MODEL end', hides: 'NOTHING' }]);
  });

  test('save nothing while nobody knows what they cost', () => {
    const option = optionFor({ replacementPrice: null });
    expect(appraised(option, 10).figures.npvOrganisation).toBeLessThan(0);
    expect(option.missing).toHaveLength(1);
  });

  test('T18: of UNKNOWN age and UNKNOWN support no option is made of them', () => {
    const rows = { itModels: [aModel({ replacementPrice: 1_000 })], itAssets: [anAsset({ quantity: 100 })] };
    expect(extendOptions(anIct(rows), assumed)).toEqual([]);
  });

  test('never count what was once paid for them', () => {
    const dear = optionFor({}, { itAssets: [{ ...bought, purchasePrice: 9_999 }] });
    expect(dear.lines).toEqual(optionFor().lines);
  });
});

describe('ninety people and a hundred and twenty laptops', () => {
  const people = builder(establishmentTable)(() => ({ team: 'TEAM', grade: 'OFFICER', scenario: 'today' }))({ fte: 90, headcount: 90 });
  const shares = given({ 'laptops-per-person': 1, 'device-spare-share': 0.1, 'devices-per-volunteer': 0.5 });
  const fleetOf = (inStock: number) => [bought, anAsset({ code: 'SPARE', quantity: inStock, purchasedOn: '2026-03-31', lifecycleStage: 'IN_STOCK' })];
  const options = (inStock: number) =>
    fewerDeviceOptions(
      anIct({ itModels: [aModel({ replacementPrice: 1_000, endOfSupport: '2031-01-01' })], itAssets: fleetOf(inStock), establishments: [people] }),
      shares,
    );

  test('need 99 with a tenth to spare, so 21 of 120 are not replaced when they fall due', () => {
    const shrink = options(20).find(({ detail }) => detail.variant === 'SHRINK')!;
    expect(shrink.detail.need).toMatchObject({ people: 90, needed: 99, inUse: 100, inStock: 20, surplus: 21 });
    expect(line(shrink, 'Devices that')![0]).toBe(21_000);
  });
  test('of twenty in stock nine stay as spares, and eleven are used before any is bought', () => {
    const redeploy = options(20).find(({ detail }) => detail.variant === 'REDEPLOY')!;
    expect(line(redeploy, 'Devices that')![0]).toBe(11_000);
    expect(redeploy.links).toMatchObject([{ kind: 'EXCLUDES' }]);
  });
  test('where none are left over nothing is proposed', () =>
    expect(options(0).map(({ detail }) => [detail.variant, detail.quantity])).toEqual([['SHRINK', 1]]));
});
