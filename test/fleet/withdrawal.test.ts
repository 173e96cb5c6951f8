/** Little used vehicles: who is a candidate, why one is kept, and what becomes of its miles. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { withdrawalOptions } from '../../src/fleet/withdrawal.ts';
import { appraised } from '../../src/options/appraise.ts';
import { aCapabilityRule, aFleet, aJustification, aReplacementRule, aVehicle, aYearOfUse, costsOf, given, today } from './sample.ts';

/** A plain car used on 60 days for 2,000 miles beside one that drives 10,000 at 30 pence. */
function twoCars(more: Partial<FleetRows> = {}) {
  const costs = [costsOf('C1', { INSURANCE: 500, FUEL: 400 }), costsOf('C2', { INSURANCE: 500, FUEL: 3_000 })];
  return aFleet({
    vehicles: [
      aVehicle({ code: 'C1', name: 'Plain car 1', role: 'CID_PLAIN', marking: 'UNMARKED', marketValue: 4_000 }),
      aVehicle({ code: 'C2', role: 'CID_PLAIN' }),
    ],
    useOfYear: [aYearOfUse({ vehicle: 'C1', daysUsed: 60, miles: 2_000 }), aYearOfUse({ vehicle: 'C2' })],
    costPools: costs.flatMap(({ costPools }) => costPools),
    costLines: costs.flatMap(({ costLines }) => costLines),
    ...more,
  });
}

describe('which are used little', () => {
  test('the one used on 60 of 365 days for 2,000 miles, and not the one beside it', () => {
    const options = withdrawalOptions(twoCars(), given());
    expect(options.map(({ title }) => title)).toEqual(['Withdraw Plain car 1']);
    expect(options[0]!.shown()).toMatchObject({ daysUsed: 60, daysAvailable: 365, milesAYear: 2_000, milesGoTo: 'OTHER_VEHICLES' });
  });

  test('days off the road are no days on which it could have been used', () => {
    const use = aYearOfUse({ vehicle: 'C1', daysUsed: 60, miles: 2_000 });
    const off = (days: number) =>
      withdrawalOptions(twoCars({ useOfYear: [use], vorOfYear: [{ vehicle: 'C1', cause: 'REPAIR', days, workshopHours: 0 }] }), given());
    expect(off(245)[0]).toBeUndefined(); // 60 of 120 is not below half
    expect(off(244)[0]!.shown()).toMatchObject({ daysAvailable: 121 });
  });

  test('one that was registered during the year was not idle before; in its first 90 days nothing can be told', () => {
    const asked = (firstRegisteredOn: string) =>
      withdrawalOptions(twoCars({ vehicles: [aVehicle({ code: 'C1', role: 'CID_PLAIN', firstRegisteredOn })] }), given());
    expect(asked('2026-07-03')).toEqual([]); // held for 90 days, used on 60 of them
    expect(asked('2026-07-04')).toEqual([]); // held for 89 days: UNKNOWN
    expect(asked('2026-05-01')[0]!.shown()).toMatchObject({ daysAvailable: 153, daysUsed: 60 });
  });

  test('far on few days is not little, nor are many days of short trips', () => {
    const asked = (daysUsed: number, miles: number) =>
      withdrawalOptions(twoCars({ useOfYear: [aYearOfUse({ vehicle: 'C1', daysUsed, miles })] }), given()).length;
    expect([asked(60, 5_000), asked(183, 2_000), asked(182, 4_999)]).toEqual([0, 0, 1]);
  });

  test('UNKNOWN use is never low use', () => {
    const unknown = fc.constantFrom<Partial<FleetRows>>(
      { useOfYear: [] },
      { useOfYear: [aYearOfUse({ vehicle: 'C1', daysUsed: 10, miles: null, daysWithoutMiles: 10 })] },
      { useOfYear: [aYearOfUse({ vehicle: 'C1', daysUsed: 10, miles: 50, daysWithoutMiles: 1 })] },
      { useOfYear: [aYearOfUse({ vehicle: 'C1', daysUsed: 10, miles: 50, daysRecorded: 89 })] },
    );
    fc.assert(
      fc.property(unknown, fc.integer({ min: 0, max: 40_000 }), (rows, marketValue) => {
        const vehicles = [aVehicle({ code: 'C1', role: 'CID_PLAIN', marketValue })];
        expect(withdrawalOptions(twoCars({ vehicles, ...rows }), given())).toEqual([]);
      }),
    );
  });
});

describe('why it is kept', () => {
  const asked = (rows: Partial<FleetRows>) => withdrawalOptions(twoCars(rows), given())[0]!;

  test('a reason in force always blocks, and says until when', () => {
    const days = fc.integer({ min: 0, max: 2_000 }).map((more) => new Date(Date.parse(today) + more * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40_000 }), (expiresOn, marketValue) => {
        const vehicles = [aVehicle({ code: 'C1', role: 'CID_PLAIN', marketValue })];
        const option = asked({ vehicles, vehicleJustifications: [aJustification({ vehicle: 'C1', expiresOn })] });
        expect(option.impossibleBecause).toEqual([`It is kept for a reason that holds until ${expiresOn}: resilience, kept in reserve.`]);
      }),
    );
  });

  test('one that ran out yesterday, or that nobody dated, is a warning and no obstacle', () => {
    for (const expiresOn of ['2026-09-29', null]) {
      const option = asked({ vehicleJustifications: [aJustification({ vehicle: 'C1', expiresOn })] });
      expect([option.impossibleBecause, option.warnings.map(({ code }) => code)]).toEqual([[], ['JUSTIFICATION_LAPSED']]);
    }
  });

  test('a specialist role keeps it whatever its use', () => {
    expect(asked({ vehicles: [aVehicle({ code: 'C1', role: 'PSU_CARRIER' })] }).impossibleBecause).toEqual([
      'It serves a specialist role, public-order carrier, which little use does not make spare.',
    ]);
  });

  test('the second of two 4x4s that a rule asks for cannot go', () => {
    const vehicles = ['C1', 'C2'].map((code) => aVehicle({ code, role: 'RURAL_4X4', offRoad: true }));
    const capabilityRules = [aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, minimum: 2, confidenceNeeded: 0.5 })];
    const { impossibleBecause } = asked({ vehicles, capabilityRules });
    expect(impossibleBecause).toHaveLength(1);
    expect(impossibleBecause[0]).toMatch(/^It breaks "TWO-4X4" in NORTH: 1 instead of 2 count/);
  });

  test('a covert vehicle is named by its number alone', () => {
    const { title, impossibleBecause } = asked({
      vehicles: [aVehicle({ code: 'S1', name: 'Mill Lane flat', role: 'CID_PLAIN', marking: 'COVERT', registration: 'AB12 CDE' })],
      useOfYear: [aYearOfUse({ vehicle: 'S1', daysUsed: 60, miles: 2_000 })],
      vehicleJustifications: [aJustification({ vehicle: 'S1', expiresOn: '2027-03-31', explanation: 'watches Mill Lane' })],
    });
    expect([title, ...impossibleBecause].join()).not.toMatch(/Mill Lane|AB12|DEPOT/);
    expect(title).toBe('Withdraw vehicle S1');
  });
});

describe('what becomes of its miles', () => {
  const saving = (rows: Partial<FleetRows> = {}) => appraised(withdrawalOptions(twoCars(rows), given())[0]!, 10).figures;

  test('2,000 miles move to the other car at 30 pence: £500 + £400 − £600, and its £4,000 less 5 % and £250 are revenue', () => {
    expect(saving().annualNetSaving).toBeCloseTo(500 + 400 - 600, 6);
    expect([saving().oneOffRevenue, saving().receipts]).toEqual([-(4_000 - 200 - 250), 0]);
  });

  test('where the cost of a mile of the others is UNKNOWN, it is taken to be what it was: only the fixed £500 is saved', () => {
    const { costPools, costLines } = costsOf('C1', { INSURANCE: 500, FUEL: 400 });
    expect(saving({ costPools, costLines }).annualNetSaving).toBeCloseTo(500, 6);
  });

  test('a plain car that stands alone leaves its miles to private cars: £900 − 2,000 × £0.50', () => {
    expect(saving({ vehicles: [aVehicle({ code: 'C1', role: 'CID_PLAIN', marking: 'UNMARKED' })] }).annualNetSaving).toBeCloseTo(-100, 6);
  });

  test('a marked one is hired in its place: £500 − 60 days × £48, its fuel as before', () => {
    expect(saving({ vehicles: [aVehicle({ code: 'C1', role: 'NEIGHBOURHOOD' })] }).annualNetSaving).toBeCloseTo(500 - 2_880, 6);
  });

  test('an UNKNOWN cost line saves nothing, no cost line at all makes the saving UNKNOWN, and an UNKNOWN value brings no receipt', () => {
    const { costPools, costLines } = costsOf('C1', { INSURANCE: null, FUEL: 400 });
    const option = withdrawalOptions(
      twoCars({ costPools, costLines, vehicles: [aVehicle({ code: 'C1', role: 'CID_PLAIN' }), aVehicle({ code: 'C2', role: 'CID_PLAIN' })] }),
      given(),
    )[0]!;
    expect(appraised(option, 10).figures).toMatchObject({ annualNetSaving: 0, receipts: 0 });
    expect(option.missing.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['cost_lines.csv: INSURANCE of C1, amount_pa', 'vehicles.csv: C1, market_value']),
    );
    expect(saving({ costPools: [], costLines: [] }).annualNetSaving).toBeNull();
  });

  test('a rent runs on to the end of the hire, and saves nothing while that day is UNKNOWN', () => {
    const { costPools, costLines } = costsOf('C1', { VEHICLE_RENT: 4_000 });
    const rented = (hireEndsOn: string | null) => {
      const vehicles = [aVehicle({ code: 'C1', role: 'CID_PLAIN', funding: 'CONTRACT_HIRE', hireEndsOn }), aVehicle({ code: 'C2', role: 'CID_PLAIN' })];
      const { lines } = withdrawalOptions(twoCars({ vehicles, costPools, costLines }), given())[0]!;
      return lines.find(({ costLine }) => costLine !== undefined)?.amounts.slice(0, 4);
    };
    expect([rented('2028-09-30'), rented(null)]).toEqual([[0, 0, 2_000, 4_000], undefined]);
  });

  test('its next replacement is not bought, with the VAT that an unmarked car cannot recover', () => {
    const vehicles = [
      aVehicle({ code: 'C1', role: 'CID_PLAIN', marking: 'UNMARKED', replacementPrice: 20_000, firstRegisteredOn: '2021-09-30', marketValue: 4_000 }),
      aVehicle({ code: 'C2', role: 'CID_PLAIN' }),
    ];
    const { lines } = withdrawalOptions(twoCars({ vehicles, replacementRules: [aReplacementRule({ role: 'CID_PLAIN', maxYears: 8 })] }), given())[0]!;
    const amounts = (label: string) => lines.find((one) => one.label.startsWith(label))!.amounts[3];
    expect([amounts('Replacements no longer bought'), amounts('VAT on them')]).toEqual([20_000, 4_000]);
    expect(lines.find(({ label }) => label.startsWith('VAT on them'))!.transfer).toBe(true);
  });

  test('an UNKNOWN age avoids no purchase', () => {
    const vehicles = [
      aVehicle({ code: 'C1', role: 'CID_PLAIN', replacementPrice: 20_000, firstRegisteredOn: null }),
      aVehicle({ code: 'C2', role: 'CID_PLAIN' }),
    ];
    const { lines, missing } = withdrawalOptions(twoCars({ vehicles, replacementRules: [aReplacementRule({ role: 'CID_PLAIN', maxYears: 8 })] }), given())[0]!;
    expect(lines.some(({ label }) => label.startsWith('Replacements'))).toBe(false);
    expect(missing.map(({ where }) => where)).toContain('vehicles.csv: C1, first_registered_on');
  });
});
