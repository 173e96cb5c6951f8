/** What falls out of support: each date stands apart, and what has none is not taken for supported. */
import { describe, expect, test } from 'vitest';
import { type DueAsked, fallingDue, grouped } from '../../src/ict/falling-due.ts';
import { itModelTable } from '../../src/ict/it-model.record.ts';
import { dueOn } from '../../src/ict/lifecycle.ts';
import type { ItModel } from '../../src/ict/snapshot.ts';
import { readFile } from '../exchange/sample.ts';
import { aModel, anAsset, anIct, given } from './sample.ts';

const ict = anIct({
  itModels: [
    aModel({
      code: 'OLD',
      endOfSale: '2022-01-01',
      endOfSupport: '2027-10-14',
      endOfExtendedSupport: '2030-10-14',
      replacementPrice: 800,
      priceBase: '2026/27',
    }),
    aModel({ code: 'OPEN', lifecycleState: 'SUPPORTED_NO_DATE', replacementPrice: 900 }),
    aModel({ code: 'DARK' }),
    aModel({ code: 'DEAD', lifecycleState: 'ENDED', replacementPrice: 700 }),
  ],
  itAssets: [
    anAsset({ code: 'A', model: 'OLD', quantity: 40, purchasePrice: 500, purchasedOn: '2023-04-01', warrantyEndsOn: '2026-12-31' }),
    anAsset({ code: 'B', model: 'OLD', quantity: 10, replacementPrice: 1_000 }),
    anAsset({ code: 'C', model: 'OPEN', quantity: 5 }),
    anAsset({ code: 'D', model: 'DARK', quantity: 7 }),
    anAsset({ code: 'E', model: 'DEAD', quantity: 3 }),
    anAsset({ code: 'F', model: 'OLD', quantity: 99, lifecycleStage: 'DISPOSED' }),
  ],
});
const due = (asked: Partial<DueAsked> = {}) => fallingDue({ milestone: 'END_OF_SECURITY', from: '2026-09-30', to: '2028-03-31', ...asked }, ict, given());

describe('what falls out of support by March 2028', () => {
  test('fifty devices, at what one like each costs today: 40 × £800 + 10 × £1,000', () => {
    expect(due().total).toMatchObject({ key: 'TOTAL', quantity: 50, cost: 42_000, unpriced: 0 });
    expect(grouped(due().items, 'FINANCIAL_YEAR')).toMatchObject([{ key: '2027/28', quantity: 50, cost: 42_000, unpriced: 0 }]);
  });
  test('in the quarter from October to December, which is the third of the financial year, and in its month', () => {
    expect(grouped(due().items, 'QUARTER').map(({ key }) => key)).toEqual(['2027/28 Q3']);
    expect(grouped(due().items, 'MONTH').map(({ key }) => key)).toEqual(['2027-10']);
    const endsOn = (day: string) =>
      grouped(
        fallingDue(
          { milestone: 'END_OF_SECURITY', from: '2026-09-30', to: '2029-03-31' },
          anIct({ itModels: [aModel({ code: 'M', endOfSupport: day })], itAssets: [anAsset({ model: 'M' })] }),
          given(),
        ).items,
        'QUARTER',
      )[0]!.key;
    expect(['2027-03-31', '2027-04-01', '2027-07-01', '2028-01-01'].map(endsOn)).toEqual(['2026/27 Q4', '2027/28 Q1', '2027/28 Q2', '2027/28 Q4']);
  });
  test('what nobody knows, what has no announced end and what has ended stand apart', () => {
    expect(due().unknown).toMatchObject({ quantity: 7, unpriced: 7 });
    expect(due().supportedNoDate).toMatchObject({ quantity: 5, cost: 4_500 });
    expect(due().ended).toMatchObject({ quantity: 3, cost: 2_100 });
  });
  test('or kept on paid support of £60 that doubles each year: 17 days of October and five months cost fifty of them £1,387; a year more £5,774', () => {
    const paid = (to: string, more: Partial<ItModel> = {}) => {
      const models = ict.itModels.map((one) => (one.code === 'OLD' ? { ...one, extendedSupportPa: 60, extendedSupportRise: 2, ...more } : one));
      const { total } = fallingDue({ milestone: 'END_OF_SECURITY', from: '2026-09-30', to }, anIct({ ...ict, itModels: models }), given());
      return [total.paidSupport, total.unsupported];
    };
    const part = 17 / 31 + 5;
    expect(paid('2028-03-31')).toEqual([expect.closeTo(50 * 5 * part, 6), 0]);
    expect(paid('2029-03-31')).toEqual([expect.closeTo(50 * (60 + 10 * part), 6), 0]);
    expect(paid('2031-03-31')).toEqual([0, 50]);
    expect(paid('2028-03-31', { extendedSupportPa: null })).toEqual([0, 50]);
  });
  test('what ended before and what ends later stand beside it: all of it together is all that is held', () => {
    const parts = ({ total, before, after, unknown, supportedNoDate, ended }: ReturnType<typeof due>) =>
      [total, before, after, unknown, supportedNoDate, ended].map(({ quantity }) => quantity);
    expect(parts(due())).toEqual([50, 0, 0, 7, 5, 3]);
    expect(parts(due({ from: '2027-10-15' }))).toEqual([0, 50, 0, 7, 5, 3]);
    expect(parts(due({ to: '2027-10-13' }))).toEqual([0, 0, 50, 7, 5, 3]);
  });
  test('a state speaks of support: it does not say until when a thing is sold, unless its support is over', () => {
    expect(due({ milestone: 'END_OF_SALE' })).toMatchObject({ unknown: { quantity: 12 }, supportedNoDate: { quantity: 0 }, ended: { quantity: 3 } });
    expect(due({ milestone: 'END_OF_WARRANTY' })).toMatchObject({ unknown: { quantity: 25 }, supportedNoDate: { quantity: 0 }, ended: { quantity: 0 } });
  });
  test('the first and the last day are within it, the days beside them are not', () => {
    expect(due({ from: '2027-10-14', to: '2027-10-14' }).total.quantity).toBe(50);
    expect(due({ from: '2027-10-15' }).total.quantity).toBe(0);
    expect(due({ to: '2027-10-13' }).total.quantity).toBe(0);
  });
  test('the end of a warranty, of sale and of extended support are other days', () => {
    expect(due({ milestone: 'END_OF_WARRANTY' }).items.map(({ asset }) => asset.code)).toEqual(['A']);
    expect(due({ milestone: 'END_OF_SALE', from: '2022-01-01' }).total.quantity).toBe(50);
    expect(due({ milestone: 'END_OF_EXTENDED_SUPPORT' }).total.quantity).toBe(0);
  });
});

describe('when it is replaced if nothing is decided', () => {
  const model = aModel({ endOfSupport: '2026-12-31' });
  test('at the end of four years, or of security where that comes before', () => {
    expect(dueOn(anAsset({ purchasedOn: '2021-04-01' }), model, given())).toBe('2025-04-01');
    expect(dueOn(anAsset({ purchasedOn: '2025-04-01' }), model, given())).toBe('2026-12-31');
  });
  test('today, where support has ended on a day nobody knows, however new it is', () =>
    expect(dueOn(anAsset({ purchasedOn: '2026-04-01' }), aModel({ lifecycleState: 'ENDED' }), given())).toBe('2026-09-30'));
  test('T18: a device with no known age and no known end is UNKNOWN, not young', () => expect(dueOn(anAsset(), aModel(), given())).toBeNull());
});

describe('the maker’s calendar as the files have it', () => {
  const read = (cell: string) => readFile(itModelTable, `code,name,class,end_of_support\nW10,Ten,OPERATING_SYSTEM,${cell}\n`);
  test('a day is a day', () => expect(read('2025-10-14').rows[0]!.row.endOfSupport).toBe('2025-10-14'));
  test.each([
    ['True', 'ENDED'],
    ['false', 'SUPPORTED_NO_DATE'],
  ])('%s is a state and no day, and the cure says which', (cell, state) => {
    expect(read(cell).problems).toMatchObject([{ file: 'it_models.csv', row: 2, column: 'end_of_support', found: cell }]);
    expect(read(cell).problems[0]!.fix).toContain(`write ${state} in lifecycle_state`);
  });
  test('of another date than the end of support it says nothing about the state', () => {
    const { problems } = readFile(itModelTable, 'code,name,class,end_of_active_support\nW10,Ten,OPERATING_SYSTEM,True\n');
    expect(problems[0]!.fix).toBe('this says whether and not when: leave the date blank');
  });
});
