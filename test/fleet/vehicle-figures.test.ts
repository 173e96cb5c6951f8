/** Figures of a vehicle, each of which can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { distanceOf } from '../../src/fleet/distance.ts';
import { isUnderUsed, justified, useTests } from '../../src/fleet/little-used.ts';
import { milesAYear } from '../../src/fleet/miles-a-year.ts';
import { valueLostPa } from '../../src/fleet/value-lost.ts';
import { availabilityOf, vehicleDays } from '../../src/fleet/vehicle-availability.ts';
import { vehicleFigures } from '../../src/fleet/vehicle-figures.ts';
import { aFleet, aJustification, aVehicle, aYearOfUse, costsOf, given, today } from './sample.ts';

const r1 = aVehicle({ firstRegisteredOn: '2022-09-30', replacementPrice: 34_000, marketValue: 14_000 });
const odometers = [{ vehicle: 'R1', readOn: today, miles: 40_000 }];

describe('miles a year', () => {
  const earlierOdometers = [{ vehicle: 'R1', readOn: '2026-03-31', miles: 35_000 }];
  const useOfYear = [aYearOfUse({ vehicle: 'R1', miles: 9_000 })];

  test('5,000 miles in the 183 days between two readings are 9,973 a year', () => {
    const { miles, from } = milesAYear(r1, aFleet({ odometers, earlierOdometers, useOfYear }), given())!;
    expect([Math.round(miles), from]).toEqual([9973, 'ODOMETER']);
  });

  test('without two readings, the days recorded; without all their miles, the odometer over its age', () => {
    expect(milesAYear(r1, aFleet({ odometers, useOfYear }), given())).toEqual({ miles: 9_000, from: 'DAILY' });
    const gap = [aYearOfUse({ vehicle: 'R1', miles: 9_000, daysWithoutMiles: 3 })];
    const { miles, from } = milesAYear(r1, aFleet({ odometers, useOfYear: gap }), given())!;
    expect(miles).toBeCloseTo((40_000 * 365) / 1461, 9);
    expect(from).toBe('LIFETIME');
  });

  test('days recorded for less than 90 days say nothing of a year, nor does a vehicle of UNKNOWN age', () => {
    const short = [aYearOfUse({ vehicle: 'R1', daysRecorded: 60, miles: 2_000 })];
    expect(milesAYear(aVehicle(), aFleet({ odometers, useOfYear: short }), given())).toBeNull();
  });
});

describe('value lost a year', () => {
  test('£34,000 new, £14,000 now, four years old: £5,000', () => expect(valueLostPa(r1, given())).toBe(5_000));
  test('what was paid for it decides nothing', () => expect(valueLostPa({ ...r1, purchasePrice: 90_000 }, given())).toBe(5_000));
  test('one that is rented loses nothing of ours', () => expect(valueLostPa({ ...r1, funding: 'LEASE', marketValue: null }, given())).toBe(0));
  test('one of a month counts as of a year', () => expect(valueLostPa({ ...r1, firstRegisteredOn: '2026-08-31' }, given())).toBe(20_000));
  test.each(['replacementPrice', 'marketValue', 'firstRegisteredOn'] as const)('UNKNOWN without %s', (field) => {
    expect(valueLostPa({ ...r1, [field]: null }, given())).toBeNull();
  });
});

describe('availability', () => {
  const off = [{ vehicle: 'R1', cause: 'REPAIR' as const, days: 30, workshopHours: 40 }];

  test('30 of 365 days off', () => expect(vehicleDays(r1, aFleet({ vorOfYear: off }), today)).toEqual({ held: 365, off: 30 }));

  test('a vehicle registered in September was there for 30 days; off for longer, it was there for as long', () => {
    const young = { ...r1, firstRegisteredOn: '2026-09-01' };
    const seen = aFleet({ vorOfYear: [{ ...off[0]!, vehicle: 'R2' }], useOfYear: [aYearOfUse({ vehicle: 'R1' })] });
    expect(vehicleDays(young, seen, today)).toEqual({ held: 30, off: 0 });
    expect(vehicleDays(young, aFleet({ vorOfYear: [{ ...off[0]!, days: 40 }] }), today)).toEqual({ held: 40, off: 40 });
  });

  test('UNKNOWN where no time off is recorded at all, or nothing of this vehicle', () => {
    expect(vehicleDays(r1, aFleet({ useOfYear: [aYearOfUse({ vehicle: 'R1' })] }), today)).toBeNull();
    expect(vehicleDays(r1, aFleet({ vorOfYear: [{ ...off[0]!, vehicle: 'R2' }] }), today)).toBeNull();
    expect(availabilityOf(null)).toBeNull();
  });
});

describe('little used', () => {
  const tested = ({ miles, ...use }: { miles: number; daysUsed: number; hours: number | null }) =>
    useTests(r1, miles, aFleet({ useOfYear: [aYearOfUse({ vehicle: 'R1', ...use })] }), given());

  test('by every measure that is known', () => {
    expect(isUnderUsed(tested({ daysUsed: 50, miles: 3_000, hours: 200 }))).toBe(true);
    expect(isUnderUsed(tested({ daysUsed: 50, miles: 3_000, hours: null }))).toBe(true);
    expect(isUnderUsed(tested({ daysUsed: 50, miles: 3_000, hours: 900 }))).toBe(false); // it stands somewhere with its engine off, and is used
    expect(isUnderUsed(tested({ daysUsed: 50, miles: 30_000, hours: 200 }))).toBe(false);
  });

  test('UNKNOWN where nothing is known', () => expect(isUnderUsed(useTests(r1, null, aFleet({}), given()))).toBeNull());

  test('a reason holds up to its last day; without one it does not hold', () => {
    expect(justified([], today)).toEqual({ state: 'NONE', until: null });
    expect(justified([aJustification({ expiresOn: today })], today)).toEqual({ state: 'HOLDS', until: today });
    expect(justified([aJustification({ expiresOn: '2026-09-29' }), aJustification()], today)).toEqual({ state: 'EXPIRED', until: '2026-09-29' });
    expect(justified([aJustification()], today)).toEqual({ state: 'NO_EXPIRY', until: null });
  });
});

describe('daily miles beside the odometer', () => {
  const between = { vehicle: 'R1', from: '2025-10-01', to: today, odometer: 10_000, days: 10_400, daysWithoutMiles: 0 };
  const agrees = (known: object) => distanceOf({ ...between, ...known }, 0, given()).agrees;

  test('within 5 % of 10,000 they agree, beyond they do not', () => {
    expect([agrees({}), agrees({ days: 10_501 }), agrees({ days: 9_499 }), agrees({ days: 9_500 })]).toEqual([true, false, false, true]);
  });

  test('of a short distance 100 miles are allowed', () =>
    expect([agrees({ odometer: 50, days: 150 }), agrees({ odometer: 50, days: 151 })]).toEqual([true, false]));

  test('with days missing they may be too many, but cannot be said to agree', () => {
    expect([agrees({ daysWithoutMiles: 2 }), agrees({ daysWithoutMiles: 2, days: 8_000 }), agrees({ daysWithoutMiles: 2, days: 11_000 })]).toEqual([
      null,
      null,
      false,
    ]);
  });
});

test('a pool that several vehicles share is no cost of one of them; income is taken off', () => {
  const own = costsOf('R1', { FUEL: 3_000, VEHICLE_TAX: 200, OTHER_INCOME: 100 });
  const shared = costsOf('shared', { INSURANCE: 5_000 });
  const rows = {
    costPools: [...own.costPools, { ...shared.costPools[0]!, vehicles: ['R1', 'R2'] }],
    costLines: [...own.costLines, ...shared.costLines],
    useOfYear: [aYearOfUse({ vehicle: 'R1', miles: 10_000 })],
  };
  const figures = vehicleFigures(r1, aFleet({ vehicles: [r1], ...rows }), given());
  expect(figures).toMatchObject({ runningCostPa: 3_100, fixedPencePerMile: 1, variablePencePerMile: 30, pencePerMile: 31, pencePerMileWithCapital: 81 });
  expect(figures.smrPencePerMile).toBeNull();
});
