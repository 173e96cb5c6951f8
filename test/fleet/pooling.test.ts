/** Pools of vehicles: how many were out at once decides, never the average, and every pound that is freed is one that was spent. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConcurrentUse, concurrentUseOf, enoughFor, groupName, hireDaysBeyond, meanInUse, peakOf } from '../../src/fleet/concurrent-use.ts';
import { poolOptions } from '../../src/fleet/pooling.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { countedUse } from './counted-use.ts';
import { aFleet, aJustification, anArea, aPoolTerm, aReplacementRule, aSite, aVehicle, aYearOfUse, costsOf, given } from './sample.ts';

/** Hours and days by how many were out, from one on; the rest of the record was idle. */
function useOf(hours: readonly number[], days: readonly number[], recorded = 100): ConcurrentUse {
  const idle = (counts: readonly number[], of: number) => [of - counts.reduce((total, one) => total + one, 0), ...counts];
  return { hours: idle(hours, recorded * 24), days: idle(days, recorded) };
}
const atDepot = groupName('BASE', 'DEPOT', 'RESPONSE_MARKED');
const inNorth = groupName('AREA', 'NORTH', 'RESPONSE_MARKED');
const busy = useOf([1_000, 100, 40], [50, 40, 10]);

describe('how many were out at once', () => {
  test('of 2,400 hours one was out in 1,000, two in 100 and three in 40: two were enough in 98 % of them', () => {
    const use = useOf([1_000, 100, 40], [50, 40, 10]);
    expect(use.hours).toEqual([1_260, 1_000, 100, 40]);
    expect([enoughFor(use, 0.94), enoughFor(use, 0.98), enoughFor(use, 0.99), enoughFor(use, 1)]).toEqual([1, 2, 3, 3]);
    expect([peakOf(use), meanInUse(use)]).toEqual([3, (1_000 + 200 + 120) / 2_400]);
  });

  test('on ten days of a hundred three were wanted: beside two of ours one is hired on 36.5 days a year', () => {
    expect(hireDaysBeyond(useOf([1_000, 100, 40], [50, 40, 10]), 2)).toBeCloseTo(36.5, 9);
  });

  test('the peak of vehicles added up hour by hour is never more than the peaks of the parts together, and often less', () => {
    const day = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), (days) => {
        const added = (of: (pair: readonly [number, number]) => number) =>
          countedUse(
            days.map((pairs) => pairs.map(of)),
            days.length,
          );
        const [one, other, both] = [added(([a]) => a), added(([, b]) => b), added(([a, b]) => a + b)];
        expect(peakOf(both)).toBeLessThanOrEqual(peakOf(one) + peakOf(other));
        expect(enoughFor(both, 1)).toBe(peakOf(both));
        expect(peakOf(both)).toBeGreaterThanOrEqual(Math.max(peakOf(one), peakOf(other)));
      }),
    );
  });

  test('what the database counts of a group is filled up with the idle hours and days of the record', () => {
    const [hours, days] = [[[1, 10] as const, [3, 2] as const], [[3, 2] as const]];
    const found = concurrentUseOf([{ scope: 'BASE', place: 'DEPOT', role: 'RESPONSE_MARKED', hours, days }], 100).get(atDepot)!;
    expect(found).toEqual({ hours: [2_388, 10, 0, 2], days: [98, 0, 0, 2] });
    expect(concurrentUseOf([{ scope: 'BASE', place: 'DEPOT', role: 'RESPONSE_MARKED', hours, days }], 0).get(atDepot)!.hours).toEqual([0, 10, 0, 2]);
  });

  test('percentiles do not add up that way: two cars used in turn for one hour in a hundred each need none apart and one together', () => {
    const apart = useOf([24], [24]);
    const together = useOf([48], [48]);
    expect([enoughFor(apart, 0.985), enoughFor(together, 0.985)]).toEqual([0, 1]);
  });
});

const codes = ['R1', 'R2', 'R3', 'R4'];

/** Four response cars, the fourth the oldest, each out on half of a hundred days. */
function fourCars(more: Partial<FleetRows> = {}) {
  const costs = codes.map((code) => costsOf(code, { OTHER: 3_000, FUEL: 2_000 }));
  return aFleet({
    vehicles: codes.map((code, index) =>
      aVehicle({ code, replacementPrice: 30_000, marketValue: 12_000, firstRegisteredOn: `20${25 - index}-09-30`, team: null }),
    ),
    replacementRules: [aReplacementRule({ maxYears: 8 })],
    useOfYear: codes.map((vehicle) => aYearOfUse({ vehicle, daysRecorded: 100, daysUsed: 50, miles: 2_500, hours: 330 })),
    concurrentUse: new Map([[atDepot, busy]]),
    costPools: costs.flatMap(({ costPools }) => costPools),
    costLines: costs.flatMap(({ costLines }) => costLines),
    ...more,
  });
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

describe('a pool at a base', () => {
  const [option] = poolOptions(fourCars(), given());
  const line = (label: string) => option!.lines.find((one) => one.label.startsWith(label))!;

  test('two at once with 92 % on the road take three to be 95 % sure, so the oldest of four goes', () => {
    expect(option!.shown()).toMatchObject({ held: 4, demand: 2, needed: 3, peak: 3, percentile: 0.98, availability: 0.92, confidence: 0.95 });
    expect(option!.detail.givenUp.map(({ code }) => code)).toEqual(['R4']);
    expect(option!.title).toBe('Pool response marked vehicles at DEPOT: hold 3 of our 4');
  });

  test('its fixed cost is saved, its fuel is not: £3,000 − 36.5 days × £48 − 3 × £60 for keys', () => {
    expect(appraised(option!, 10).figures.annualNetSaving).toBeCloseTo(3_000 - 1_752 - 180, 6);
    expect(option!.lines.filter(({ costLine }) => costLine !== undefined).map(({ costLine, releaseShare }) => [costLine, releaseShare])).toEqual([
      ['OTHER of R4', 1],
    ]);
  });

  test('fetching a shared car costs 730 uses × 5 minutes of staff time, which is no cash', () => {
    const time = line('Staff time to fetch');
    expect(time.cashClass).toBe('NON_CASH_RELEASED');
    expect(time.amounts[1]).toBeCloseTo((-730 * 5 * 20) / 60, 6);
  });

  test('it fetches £12,000 less 5 % and £250, capital; registered in 2022 and kept for eight years, its next replacement in year 4 is not bought', () => {
    const sold = option!.lines.filter(({ label, isReceipt }) => isReceipt && !label.startsWith('Sales forgone'));
    expect(sum(sold.map(({ amounts }) => amounts[0]!))).toBeCloseTo(12_000 - 600 - 250, 6);
    expect(line('Replacements no longer bought').amounts).toEqual([0, 0, 0, 0, 30_000, 0, 0, 0, 0, 0, 0]);
    expect(line('Replacements no longer bought')).toMatchObject({ ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' });
    expect(sum(line('Sales forgone').amounts)).toBeLessThan(0);
    expect(sum(line('Worth forgone at the horizon').amounts)).toBeLessThan(0);
  });

  test('where miles wear vehicles out, others are replaced the sooner, and no purchase counts as avoided', () => {
    const [worn] = poolOptions(fourCars({ replacementRules: [aReplacementRule({ maxMiles: 20_000 })] }), given());
    expect(worn!.lines.some(({ label }) => label.startsWith('Replacements no longer bought'))).toBe(false);
  });

  test('the busiest hour is told beside the average', () => {
    expect(option!.warnings.find(({ code }) => code === 'PEAK_ABOVE_POOL')!.message).toBe(
      'At the busiest hour 3 were in use at once and the pool is sized for 2; on average 0.6 were.',
    );
  });
});

describe('what a pool may not do', () => {
  test('vehicles that a reason in force holds are never given up, whoever they are', () => {
    fc.assert(
      fc.property(fc.subarray(codes), (held) => {
        const vehicleJustifications = held.map((vehicle) => aJustification({ vehicle, expiresOn: '2027-03-31' }));
        for (const option of poolOptions(fourCars({ vehicleJustifications }), given())) {
          expect(option.detail.givenUp.filter(({ code }) => held.includes(code))).toEqual([]);
          expect(option.impossibleBecause.length > 0).toBe(held.length === codes.length);
        }
      }),
    );
  });

  test('nothing is pooled while the hours are UNKNOWN', () => {
    const useOfYear = codes.map((vehicle) => aYearOfUse({ vehicle, hours: null }));
    expect(poolOptions(fourCars({ useOfYear, concurrentUse: new Map() }), given())).toEqual([]);
  });

  test('covert vehicles and specialist roles are in no pool', () => {
    for (const kind of [{ marking: 'COVERT' as const }, { role: 'ARV' as const }]) {
      const vehicles = codes.map((code) => aVehicle({ code, ...kind }));
      expect(poolOptions(fourCars({ vehicles }), given())).toEqual([]);
    }
  });

  test('what is saved in a year is never more than the cost lines that are released, and no line is released twice', () => {
    const amount = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5_000 }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 4, maxLength: 4 }), (amounts) => {
        const costs = codes.map((code, index) => costsOf(code, { OTHER: amounts[index] ?? null }));
        const costLines = costs.flatMap((one) => one.costLines);
        const options = poolOptions(fourCars({ costPools: costs.flatMap(({ costPools }) => costPools), costLines }), given());
        for (const { lines, detail } of options) {
          const released = lines.filter(({ costLine }) => costLine !== undefined);
          const known = sum(detail.givenUp.map(({ code }) => amounts[codes.indexOf(code)] ?? 0));
          expect(sum(released.map((one) => one.amounts[10]!))).toBeLessThanOrEqual(known);
          expect(new Set(released.map(({ costLine }) => costLine)).size).toBe(released.length);
          expect(released.every(({ releaseShare }) => releaseShare! <= 1)).toBe(true);
        }
      }),
    );
  });

  test('a pool of cost that several vehicles share ends with the last of them, unless it is released in proportion', () => {
    const shared = costsOf('R4', { INSURANCE: 4_000 });
    const costPools = [{ ...shared.costPools[0]!, vehicles: codes }];
    const saved = (release: 'STEP' | 'PROPORTIONAL') => {
      const avoidabilities = [
        {
          costLine: 'INSURANCE of R4',
          release,
          trigger: 'OPTION_COMPLETE',
          earliest: null,
          noticeMonths: null,
          residualAmountPa: null,
          residualMonths: null,
        } as never,
      ];
      const [option] = poolOptions(fourCars({ costPools, costLines: shared.costLines, avoidabilities }), given());
      return sum(option!.lines.filter(({ costLine }) => costLine !== undefined).map(({ amounts }) => amounts[10]!));
    };
    expect([saved('STEP'), saved('PROPORTIONAL')]).toEqual([0, 1_000]);
  });
});

describe('pools beyond one base', () => {
  const sites = [aSite({ latitude: 52.6, longitude: -1.1 }), aSite({ code: 'YARD', latitude: 52.69, longitude: -1.1 })];
  const vehicles = codes.map((code, index) => aVehicle({ code, base: index === 0 ? 'YARD' : 'DEPOT', marketValue: 5_000 }));

  test('the way to the pool of an area is paid for each use of those who come from elsewhere', () => {
    const fleet = fourCars({ sites, vehicles, concurrentUse: new Map([[inNorth, busy]]) });
    const option = poolOptions(fleet, given()).find(({ detail }) => detail.scope === 'AREA')!;
    const mileage = option.lines.find(({ label }) => label === 'Way to the pool from YARD, mileage')!;
    // 0.09 degrees of latitude are 10.0 km: 20 km there and back are 12.44 miles, at £0.50, for 182.5 uses a year
    expect(mileage.amounts[1]).toBeCloseTo(-182.5 * 12.437 * 0.5, 0);
    expect(option.warnings.map(({ code }) => code)).toContain('AWAY_FROM_BASE');
    expect(option.title).toBe('Pool response marked vehicles of NORTH at DEPOT: hold 3 of our 4');
  });

  test('without coordinates the yearly saving is UNKNOWN', () => {
    const fleet = fourCars({ sites: [aSite(), aSite({ code: 'YARD' })], vehicles, concurrentUse: new Map([[inNorth, busy]]) });
    const option = poolOptions(fleet, given()).find(({ detail }) => detail.scope === 'AREA')!;
    expect(appraised(option, 10).figures.annualNetSaving).toBeNull();
  });

  test('an area that is one base gets no pool of its own beside that of the base', () => {
    const concurrentUse = new Map([atDepot, inNorth].map((name) => [name, busy]));
    expect(poolOptions(fourCars({ areas: [anArea()], concurrentUse }), given()).map(({ detail }) => detail.scope)).toEqual(['BASE']);
  });

  test('beside a partner that brings four and needs one at once, four of eight are needless, and those that go are ours', () => {
    const partners = [{ code: 'COUNCIL', name: 'Council', type: 'LOCAL_AUTHORITY_UPPER', consent: 'SIGNED' } as never];
    const fleetPoolTerms = [aPoolTerm({ role: 'RESPONSE_MARKED', partnerVehicles: 4, partnerPeak: 1, feePa: 500, stage: 'INVESTIGATED' })];
    const option = poolOptions(fourCars({ partners, fleetPoolTerms }), given()).find(({ detail }) => detail.scope === 'PARTNER')!;
    // three at once with 92 % on the road take four to be 95 % sure: 4 + 4 − 4 = 4 needless, all of ours
    expect(option.shown()).toMatchObject({ partner: 'Council', partnersVehicles: 4, demand: 3, needed: 4 });
    expect([option.detail.givenUp.length, option.stage]).toEqual([4, 'INVESTIGATED']);
    expect(option.lines.find(({ label }) => label === 'Fee to the partner')!.amounts[1]).toBe(-500);
  });

  test('a partner that has refused makes the pool impossible, and one that has not signed holds it back', () => {
    const partner = (consent: string) => [{ code: 'COUNCIL', name: 'Council', type: 'LOCAL_AUTHORITY_UPPER', consent } as never];
    const fleetPoolTerms = [aPoolTerm({ role: 'RESPONSE_MARKED', partnerVehicles: 4, partnerPeak: 1, stage: 'INVESTIGATED' })];
    const asked = (consent: string) => poolOptions(fourCars({ partners: partner(consent), fleetPoolTerms }), given()).find(({ detail }) => detail.term)!;
    expect(asked('REFUSED').impossibleBecause).toEqual(['Council has refused to share.']);
    expect([asked('PROPOSED').stage, asked('PROPOSED').warnings.map(({ code }) => code)]).toEqual(['DEVELOPED', expect.arrayContaining(['CONSENT_NOT_GIVEN'])]);
    expect(asked('SIGNED').missing.map(({ where }) => where)).toContain('fleet_pool_terms.csv: SHARED, fee_pa');
  });
});
