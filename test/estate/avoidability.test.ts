/** When a yearly cost really stops. Mill Lane is leased until 31 March 2029 and empty after 30 September 2027, in year 1. */
import { describe, expect, test } from 'vitest';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import type { CostCategory } from '../../src/register/cost.record.ts';
import { given } from './assumed.ts';
import { aBreak, aBuilding, aLease, amountsOf, anAvoidability, anEstate, aTerm, closureOf, costsOf } from './sample.ts';

const emptyOn = '2027-09-30';
const leased = {
  buildings: [aBuilding({ tenure: 'LEASEHOLD', giaM2: 100, use: 'NEIGHBOURHOOD_OFFICE' })],
  leases: [aLease({ expiresOn: '2029-03-31', dilapidationsCentral: 0 })],
  closureTerms: [aTerm({ vacateOn: emptyOn, relocationFte: 0 })],
} satisfies Partial<EstateRows>;

/** Years 0 to 4 of what is no longer paid of 12,000 a year of one category. */
function saved(
  category: CostCategory,
  rule: Parameters<typeof anAvoidability>[0] | null = null,
  rows: Partial<EstateRows> = {},
): readonly number[] | undefined {
  const avoidabilities = rule === null ? [] : [anAvoidability({ costLine: `${category} of MILL-LANE`, ...rule })];
  const estate = anEstate({ ...leased, ...costsOf('MILL-LANE', { [category]: 12_000 }), avoidabilities, ...rows });
  return amountsOf(closureOf(estate), 'No longer paid')?.slice(0, 5);
}

describe('without a row of its own', () => {
  test('rent, service charge and a partner’s charge are paid until the lease ends', () => {
    for (const category of ['RENT', 'SERVICE_CHARGE', 'PARTNER_CHARGE'] as const) expect(saved(category)).toEqual([0, 0, 0, 12_000, 12_000]);
  });

  test('what is used stops with use: half of year 1 is saved', () => {
    for (const category of ['ELECTRICITY', 'CLEANING', 'INSURANCE', 'OTHER'] as const) expect(saved(category)).toEqual([0, 6_000, 12_000, 12_000, 12_000]);
  });

  test('depreciation, capital charges and recharges are never saved, nor what is no cash', () => {
    for (const category of ['DEPRECIATION', 'CAPITAL_CHARGE', 'INTERNAL_RECHARGE'] as const) expect(saved(category)).toBeUndefined();
    const { costPools, costLines } = costsOf('MILL-LANE', { OTHER: 12_000 });
    const notCash = anEstate({ ...leased, costPools, costLines: costLines.map((line) => ({ ...line, cash: false })) });
    expect(amountsOf(closureOf(notCash), 'No longer paid')).toBeUndefined();
  });

  test('only the avoidable share is saved: that of the line, or else that of its category', () => {
    const { costPools, costLines } = costsOf('MILL-LANE', { CLEANING: 12_000 });
    const estate = (avoidableShare: number | null) => anEstate({ ...leased, costPools, costLines: costLines.map((line) => ({ ...line, avoidableShare })) });
    const under = given({ 'avoidable-share-cleaning': 0.5 });
    expect(amountsOf(closureOf(estate(null), 'MILL-LANE', { under }), 'No longer paid')![2]).toBe(6_000);
    expect(amountsOf(closureOf(estate(0.25), 'MILL-LANE', { under }), 'No longer paid')![2]).toBe(3_000);
    expect(amountsOf(closureOf(estate(0), 'MILL-LANE', { under }), 'No longer paid')).toBeUndefined();
  });

  test('a category that rises by 10 % a year is saved at its later price', () => {
    const estate = anEstate({ ...leased, ...costsOf('MILL-LANE', { GAS: 1_000 }) });
    const amounts = amountsOf(closureOf(estate, 'MILL-LANE', { under: given({ 'real-growth-gas': 0.1 }) }), 'No longer paid')!;
    expect(amounts[2]).toBeCloseTo(1_210, 6);
    expect(amounts[3]).toBeCloseTo(1_331, 6);
  });
});

describe('with a row of its own, whatever the category', () => {
  test('OPTION_COMPLETE and LAST_DEPENDANT stop with use, even rent', () => {
    expect(saved('RENT', { trigger: 'OPTION_COMPLETE' })).toEqual([0, 6_000, 12_000, 12_000, 12_000]);
    expect(saved('RENT', { trigger: 'LAST_DEPENDANT' })).toEqual([0, 6_000, 12_000, 12_000, 12_000]);
  });

  test('DATE and LICENCE_END stop on their day, and not before the building is empty', () => {
    for (const trigger of ['DATE', 'LICENCE_END'] as const) {
      expect(saved('ICT_CIRCUITS', { trigger, earliest: '2028-12-31' })).toEqual([0, 0, 3_000, 12_000, 12_000]);
      expect(saved('ICT_CIRCUITS', { trigger, earliest: '2026-12-31' })).toEqual([0, 6_000, 12_000, 12_000, 12_000]);
    }
  });

  test('NOTICE counts from the appraisal date', () => {
    expect(saved('CLEANING', { trigger: 'NOTICE', noticeMonths: 24 })).toEqual([0, 0, 6_000, 12_000, 12_000]);
    expect(saved('CLEANING', { trigger: 'NOTICE', noticeMonths: 3 })).toEqual([0, 6_000, 12_000, 12_000, 12_000]);
  });

  test('BREAK stops with the exit, even electricity', () => {
    expect(saved('ELECTRICITY', { trigger: 'BREAK' })).toEqual([0, 0, 0, 12_000, 12_000]);
    const leaseBreaks = [aBreak({ breaksOn: '2028-03-31' })];
    expect(saved('ELECTRICITY', { trigger: 'BREAK' }, { leaseBreaks })).toEqual([0, 0, 12_000, 12_000, 12_000]);
  });

  test('earliest holds back every trigger', () => {
    for (const trigger of ['OPTION_COMPLETE', 'LAST_DEPENDANT', 'NOTICE', 'BREAK'] as const)
      expect(saved('OTHER', { trigger, noticeMonths: 1, earliest: '2030-03-31' })).toEqual([0, 0, 0, 0, 12_000]);
  });

  test('what is left of a cost is paid for its months, then ends', () => {
    const costs = costsOf('MILL-LANE', { ICT_CIRCUITS: 12_000 });
    const avoidabilities = [anAvoidability({ costLine: 'ICT_CIRCUITS of MILL-LANE', residualAmountPa: 2_400, residualMonths: 12 })];
    const closure = closureOf(anEstate({ ...leased, ...costs, avoidabilities }));
    expect(amountsOf(closure, 'What is left')!.slice(0, 4)).toEqual([0, -1_200, -1_200, 0]);
  });

  test('nothing that is tied to a break stops where nothing ends our interest', () => {
    const buildings = [aBuilding({ tenure: 'PFI', use: 'NEIGHBOURHOOD_OFFICE' })];
    expect(saved('OTHER', { trigger: 'BREAK' }, { buildings, leases: [] })).toBeUndefined();
  });
});

describe('rates of a building that is empty after 31 March 2028 and leased until 31 March 2029', () => {
  const empty = (known: Parameters<typeof aBuilding>[0] = {}, expiresOn = '2029-03-31', vacateOn = '2028-03-31') =>
    closureOf(
      anEstate({
        ...costsOf('MILL-LANE', { BUSINESS_RATES: 12_000 }),
        buildings: [aBuilding({ tenure: 'LEASEHOLD', use: 'NEIGHBOURHOOD_OFFICE', ...known })],
        leases: [aLease({ expiresOn })],
        closureTerms: [aTerm({ vacateOn, relocationFte: 0 })],
      }),
    );

  test('nothing for three months, then in full until the lease ends: nine months are 9,000', () => {
    expect(amountsOf(empty(), 'No longer paid')!.slice(0, 5)).toEqual([0, 0, 12_000, 12_000, 12_000]);
    expect(amountsOf(empty(), 'Empty rates')!.slice(0, 5)).toEqual([0, 0, -9_000, 0, 0]);
  });

  test('workshops and stores are free for six months', () => {
    for (const use of ['WORKSHOP', 'PROPERTY_STORE'] as const) expect(amountsOf(empty({ use }), 'Empty rates')![2]).toBe(-6_000);
  });

  test('there are none when it is handed back on its last day of use, nor when it goes within the free months', () => {
    for (const expiresOn of ['2028-03-31', '2028-06-30']) expect(amountsOf(empty({}, expiresOn), 'Empty rates')).toBeUndefined();
  });

  test('they go on where nothing ends our interest', () => {
    expect(amountsOf(empty({ tenure: 'PFI' }, '2028-03-31'), 'Empty rates')).toBeUndefined();
    const runsOn = anEstate({
      ...costsOf('MILL-LANE', { BUSINESS_RATES: 12_000 }),
      buildings: [aBuilding({ tenure: 'PFI' })],
      closureTerms: [aTerm({ vacateOn: '2028-03-31', relocationFte: 0 })],
    });
    expect(amountsOf(closureOf(runsOn), 'Empty rates')!.slice(0, 5)).toEqual([0, 0, -9_000, -12_000, -12_000]);
  });

  test('three months from the end of a short month last to the end of the third: empty after 30 September, free to 31 December', () => {
    expect(amountsOf(empty({}, '2028-03-31', '2027-09-30'), 'Empty rates')![1]).toBeCloseTo(-3_000, 6);
    expect(amountsOf(empty({}, '2027-12-31', '2027-09-30'), 'Empty rates')).toBeUndefined();
  });

  test('they are a transfer between public bodies', () => {
    expect(
      empty()
        .lines.filter(({ label }) => /rates/i.test(label))
        .map(({ transfer }) => transfer),
    ).toEqual([true, true]);
  });
});
