/** IT as the forecast of all families wants it, by hand: nothing is discounted away in year 0, a repair is £100. */
import { describe, expect, test } from 'vitest';
import { replacementItems } from '../../src/ict/replacement-items.ts';
import type { IctRows, ItModel } from '../../src/ict/snapshot.ts';
import { aModel, anAsset, anIct, given } from './sample.ts';

const assumed = given({ 'it-repair-gbp': 100 });
const itemOf = (model: Partial<ItModel> = {}, rows: Partial<IctRows> = {}) =>
  replacementItems(
    anIct({ itModels: [aModel({ replacementPrice: 800, ...model })], itAssets: [anAsset({ quantity: 10, purchasedOn: '2023-09-30' })], ...rows }),
    assumed,
  )[0]!;

describe('ten laptops of £800, bought in September 2023', () => {
  test('are one item of ten that costs £8,000 and is due after four years', () => {
    expect(itemOf()).toMatchObject({ domain: 'IT', quantity: 10, price: 8_000, life: 4, mayWait: true, dueOn: { POLICY: '2027-09-30', WARRANTY: null } });
  });
  test('are due with their security, and may not wait beyond the last of it', () => {
    expect(itemOf({ endOfSupport: '2027-01-31' })).toMatchObject({ mayWait: false, dueOn: { POLICY: '2027-01-31', POLICY_AGE: '2027-09-30' } });
    expect(itemOf({ endOfSupport: '2027-01-31', endOfExtendedSupport: '2029-01-31' }).mayWait).toBe(true);
  });
  test('kept a year longer save a purchase now and fail more often', () => {
    const [now, later] = [
      itemOf({ lifecycleState: 'SUPPORTED_NO_DATE' }).costIfReplacedIn(1, 4),
      itemOf({ lifecycleState: 'SUPPORTED_NO_DATE' }).costIfReplacedIn(2, 4),
    ];
    expect(later.total).toBeLessThan(now.total);
    expect(later.running).toBeGreaterThan(now.running);
  });
  test('whose security must be bought cost more for every year they wait', () => {
    const paid = itemOf({ endOfSupport: '2026-03-31', endOfExtendedSupport: '2032-03-31', extendedSupportPa: 50 });
    const free = itemOf({ lifecycleState: 'SUPPORTED_NO_DATE' });
    expect(paid.costIfReplacedIn(1, 4).running - free.costIfReplacedIn(1, 4).running).toBeCloseTo(500, 6);
  });
  test('of which nobody knows the price have none, and of UNKNOWN age no date', () => {
    expect(itemOf({ replacementPrice: null }).price).toBeNull();
    expect(itemOf({}, { itAssets: [anAsset()] }).dueOn.POLICY).toBeNull();
  });
});

test('what is no device, and what is gone, is not replaced', () => {
  const rows = {
    itModels: [aModel(), aModel({ code: 'ROOM', class: 'ROOM' })],
    itAssets: [anAsset({ model: 'ROOM' }), anAsset({ code: 'B', lifecycleStage: 'DISPOSED' })],
  };
  expect(replacementItems(anIct(rows), assumed)).toEqual([]);
});
