/** Making a building fit: lines that a planner can check, under the round assumptions of the tests. */
import { describe, expect, test } from 'vitest';
import { closureOptions } from '../../src/estate/closure.ts';
import { rightSizingOptions } from '../../src/estate/right-sizing.ts';
import { excludingOneAnother } from '../../src/estate/right-sizing-links.ts';
import { rightSizingTermTable } from '../../src/estate/right-sizing-term.record.ts';
import type { EstateRows, RightSizingTerm } from '../../src/estate/snapshot.ts';
import { fieldOf } from '../../src/exchange/table.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { given } from './assumed.ts';
import { aBase, aBuilding, aLease, anEstate, aPartner, aPoint, costsOf } from './sample.ts';

/** A row as the importer reads it: blank where the test says nothing. Takes effect on the last day of year 0. */
function aRow(known: Partial<RightSizingTerm>): RightSizingTerm {
  const blank = Object.entries(rightSizingTermTable.columns).map(([name, { blankMeans }]) => [fieldOf(name), blankMeans ?? null]);
  return { ...Object.fromEntries(blank), code: 'ROW', building: 'MILL-LANE', takesEffectOn: '2027-03-31', ...known } as RightSizingTerm;
}

const costs = { RENT: 40_000, BUSINESS_RATES: 10_000, ELECTRICITY: 6_000, CLEANING: 4_000, RECEPTION: 20_000 };
const leased = { tenure: 'LEASEHOLD', giaM2: 1_000, desks: 100 } as const;

function option(row: Partial<RightSizingTerm>, rows: Partial<EstateRows> = {}): Option {
  const estate = anEstate({
    buildings: [aBuilding({ giaM2: 1_000, desks: 100 })],
    teamBases: [aBase({ fte: 50, peakHeadcount: 60 })],
    ...costsOf('MILL-LANE', costs),
    ...rows,
    rightSizingTerms: [aRow(row)],
  });
  return rightSizingOptions(estate, given())[0]!;
}

const amounts = ({ lines }: Option, label: string): readonly number[] | undefined => lines.find((line) => line.label.startsWith(label))?.amounts;
const year = (one: Option, index: number): number => one.lines.reduce((sum, line) => sum + line.amounts[index]!, 0);
const hidden = ({ missing }: Option) => missing.map(({ where, hides }) => `${where.replace('right_sizing_terms.csv: ROW, ', '')}: ${hides}`);
const lease = aLease({ expiresOn: '2031-03-31', inside1954Act: false, dilapidationsCentral: 30_000 });
const landlord = { partners: [aPartner(), aPartner({ code: 'LANDLORD' })] };

describe('a smaller building', () => {
  const exemplar = {
    buildings: [
      aBuilding({ giaM2: 1_000, desks: 100, marketValue: 500_000 }),
      aBuilding({ code: 'MODEL', giaM2: 300 }),
      aBuilding({ code: 'DEAR', giaM2: 400 }),
    ],
    teamBases: [aBase({ fte: 50, peakHeadcount: 60 }), aBase({ building: 'MODEL', fte: 30 }), aBase({ building: 'DEAR', fte: 20 })],
    costPools: [...costsOf('MILL-LANE', {}).costPools, ...costsOf('MODEL', {}).costPools, ...costsOf('DEAR', {}).costPools],
    costLines: [
      ...costsOf('MILL-LANE', costs).costLines,
      ...costsOf('MODEL', { CLEANING: 9_000, RENT: 99_000 }).costLines,
      ...costsOf('DEAR', { CLEANING: 20_000 }).costLines,
    ],
  };

  test('of fifty like the model, 10 m² each at £30 without rent, costs £15,000 a year; the old one is sold', () => {
    const one = option({ kind: 'RIGHT_SIZE', exemplars: ['MODEL'], newRentPa: 0, worksCost: 100_000, fees: 5_000, newDesks: 60 }, exemplar);
    expect(amounts(one, 'Running cost of the smaller building')!.slice(0, 2)).toEqual([-0, -15_000]);
    expect(one.impossibleBecause).toEqual([]);
    expect(amounts(one, 'Receipt')!.reduce((sum, each) => sum + each, 0)).toBe(500_000);
    expect(amounts(one, 'The smaller building')![0]).toBeCloseTo(-102_000, 6);
  });

  test('like one of two is priced as the dearer', () => {
    const one = option({ kind: 'RIGHT_SIZE', exemplars: ['MODEL', 'DEAR'], newRentPa: 0, worksCost: 0, fees: 0 }, exemplar);
    expect(amounts(one, 'Running cost of the smaller building')![1]).toBe(-50_000);
  });

  test('whose costs nobody has stated lacks each of them by its column', () => {
    expect(hidden(option({ kind: 'RIGHT_SIZE' }, exemplar))).toEqual(
      expect.arrayContaining([
        'works_cost: ONE_OFF_COST',
        'fees: ONE_OFF_COST',
        'new_running_cost_pa, or exemplars: RECURRING_COST',
        'new_rent_pa (0 where it is ours): RECURRING_COST',
      ]),
    );
  });

  test('with fewer desks than the peak is impossible', () => {
    expect(option({ kind: 'RIGHT_SIZE', newDesks: 59 }, exemplar).impossibleBecause).toEqual(['Too few desks at the peak: 59 are left and 60 are needed.']);
  });

  test('that meets the public serves from a place that is not known', () => {
    const one = option({ kind: 'RIGHT_SIZE' }, { ...exemplar, servicePoints: [aPoint()] });
    expect([one.serviceEffect.effect, one.missing.some(({ hides }) => hides === 'SOCIAL_COST')]).toEqual(['UNKNOWN', true]);
  });
});

describe('works', () => {
  test('of £100,000 that save £8,000 a year cost £102,000 at the lower bound of bias', () => {
    const one = option({ kind: 'REFURBISH', worksCost: 100_000, fees: 3_000, savingPa: 8_000 });
    expect([year(one, 0), year(one, 1)]).toEqual([expect.closeTo(-105_000, 6), 8_000]);
    expect(appraised(one, 10).figures).toMatchObject({ annualNetSaving: 8_000, capital: expect.closeTo(102_000, 6), oneOffRevenue: 3_000 });
  });

  test('whose saving is UNKNOWN save nothing', () => {
    const one = option({ kind: 'REFURBISH', worksCost: 0, fees: 0 });
    expect([year(one, 5), hidden(one)]).toEqual([0, ['saving_pa: NOTHING']]);
  });
});

describe('a freehold', () => {
  const rows = { buildings: [aBuilding({ ...leased })], leases: [{ ...lease, landlord: null }], ...landlord };

  test('of £300,000 with fees of £20,000 is capital against £40,000 rent a year, during the lease and after it', () => {
    const one = option({ kind: 'BUY_FREEHOLD', price: 300_000, fees: 20_000 }, rows);
    expect([year(one, 0), year(one, 1), year(one, 10)]).toEqual([-320_000, 40_000, 40_000]);
    expect(one.lines.filter(({ cashClass }) => cashClass === 'CASH_CAPITAL').length).toBe(2);
    expect(one.warnings.map(({ code }) => code)).toEqual(['RENT_BEYOND_LEASE', 'DILAPIDATIONS_NOT_COUNTED']);
  });

  test('saves dilapidations only where they are stated, in the year in which the lease would end', () => {
    const one = option({ kind: 'BUY_FREEHOLD', price: 0, fees: 0, dilapidationsAvoided: 30_000 }, rows);
    expect([year(one, 4), year(one, 5)]).toEqual([70_000, 40_000]);
  });

  test('without a price is not known, and without a lease not possible', () => {
    expect(hidden(option({ kind: 'BUY_FREEHOLD', fees: 0 }, rows))).toEqual(['price: ONE_OFF_COST']);
    expect(option({ kind: 'BUY_FREEHOLD' }).impossibleBecause).toEqual(['There is no lease of it (leases.csv), so there is no landlord to agree with.']);
  });
});

describe('a part', () => {
  const rows = { buildings: [aBuilding({ ...leased })], leases: [lease] };

  test('of a quarter given back saves a quarter of rent, rates, energy and cleaning, and nothing of the reception', () => {
    const one = option({ kind: 'SURRENDER_PART', partM2: 250, premium: 12_000, worksCost: 0, fees: 0 }, rows);
    expect([year(one, 0), year(one, 1)]).toEqual([-12_000, 15_000]);
    expect(one.warnings.map(({ code }) => code)).toContain('NEEDS_LANDLORD');
  });

  test('let brings its rent and saves all but the rent we pay, once a tenant is found', () => {
    const one = option({ kind: 'SUBLET_PART', partM2: 250, incomePa: 9_000, lettingMonths: 12, worksCost: 0, fees: 0 }, rows);
    expect([year(one, 1), year(one, 2)]).toEqual([0, 14_000]);
  });

  test('sold of a freehold brings its price by its chance less the cost of sale', () => {
    const one = option({ kind: 'DISPOSE_PART', partM2: 250, receiptGross: 80_000, receiptProbability: 0.5, worksCost: 0, fees: 0 });
    expect([year(one, 0), year(one, 1)]).toEqual([36_000, 5_000]);
  });

  test.each([
    [{ partM2: 1_000 }, 'The part, 1000 m², is no smaller than the building, 1000 m².'],
    [{ partM2: 450 }, 'Too few desks at the peak: 55 are left and 60 are needed.'],
    [{ partM2: 100, impossibleBecause: 'the lease forbids it' }, 'It cannot be done: the lease forbids it.'],
  ])('of %j is impossible', (row, reason) => {
    expect(option({ kind: 'SURRENDER_PART', ...row }, rows).impossibleBecause).toContain(reason);
  });

  test('of a size that nobody has stated saves nothing', () => {
    const one = option({ kind: 'SURRENDER_PART', premium: 0, worksCost: 0, fees: 0 }, rows);
    expect([year(one, 1), hidden(one)]).toEqual([0, ['part_m2: NOTHING']]);
  });
});

test('a mothballed building pays its rent, its rates after three months, and £10 for each m² to look after it', () => {
  const other = aBuilding({ code: 'OTHER', desks: 200, networkReadyOn: '2020-01-01' });
  const peakUse = [{ building: 'OTHER', era: 'POST_COVID' as const, p95: 0, mean: 0, days: 9 }];
  const one = option({ kind: 'MOTHBALL' }, { buildings: [aBuilding({ ...leased }), other], leases: [lease], peakUse });
  expect(one.impossibleBecause).toEqual([]);
  expect(amounts(one, 'No longer paid: rent')).toBeUndefined();
  expect([amounts(one, 'Empty rates')![1], amounts(one, 'Empty rates')![2]]).toEqual([-7_500, -10_000]);
  expect(amounts(one, 'Security of the empty building')![10]).toBe(-10_000);
});

test('what concerns one building excludes what else concerns it, on both sides', () => {
  const estate = anEstate({
    buildings: [aBuilding({ giaM2: 100 })],
    ...costsOf('MILL-LANE', costs),
    rightSizingTerms: [aRow({ kind: 'REFURBISH' }), aRow({ code: 'OTHER', kind: 'SUBLET_PART' })],
  });
  const all = excludingOneAnother(closureOptions(estate, given()), rightSizingOptions(estate, given()));
  for (const { links } of all) expect(links.filter(({ kind }) => kind === 'EXCLUDES').length).toBe(2);
});
