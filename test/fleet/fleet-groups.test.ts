/** Groups of vehicles: what they share, what a mile of theirs costs, how fit for use they are, and what is odd in their fuel. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costGround } from '../../src/fleet/cost-measures.ts';
import { type AvailabilityGrouping, availabilityBy, availabilityGroupings, availabilityOfAll } from '../../src/fleet/fleet-availability.ts';
import { groupCost, lowMileageCaution, quarterOf } from '../../src/fleet/fleet-costs.ts';
import { fuelEconomyChecks } from '../../src/fleet/fuel-economy.ts';
import { groupsOf } from '../../src/fleet/grouping.ts';
import { registerChecks } from '../../src/fleet/register-checks.ts';
import type { VorOfYear } from '../../src/fleet/snapshot.ts';
import { vorCauses } from '../../src/fleet/vehicle-use.record.ts';
import { aFleet, aVehicle, aYearOfUse, costsOf, given, today } from './sample.ts';

const vehicles = [
  aVehicle({ code: 'R1' }),
  aVehicle({ code: 'R2', area: 'SOUTH' }),
  aVehicle({ code: 'P1', role: 'POOL', base: null }),
  aVehicle({ code: 'GONE', status: 'WITHDRAWN' }),
];

test('by area: that of the vehicle, or that of its base, or none', () => {
  const groups = groupsOf(vehicles.slice(0, 3), 'AREA', aFleet({ vehicles }));
  expect(groups.map(({ code, name, vehicles: those }) => [code, name, those.map((one) => one.code)])).toEqual([
    ['NORTH', 'NORTH', ['R1']],
    ['SOUTH', 'SOUTH', ['R2']],
    [null, 'not recorded', ['P1']],
  ]);
});

describe('availability', () => {
  const off = (vehicle: string, cause: VorOfYear['cause'], days: number): VorOfYear => ({ vehicle, cause, days, workshopHours: 0 });
  const ground = (vorOfYear: readonly VorOfYear[], work = new Map()) => ({ fleet: aFleet({ vehicles, vorOfYear }), given: given(), work });

  test('£48 a day; work of 24 hours in 12 days of 8 hours is three quarters of waiting; times without hours are left out of that', () => {
    const timed = new Map([['R1', [{ vehicle: 'R1', cause: 'REPAIR' as const, days: 12, workshopHours: 24 }]]]);
    const all = availabilityOfAll(vehicles, ground([off('R1', 'REPAIR', 12), off('R2', 'ACCIDENT', 8)], timed));
    expect(all).toMatchObject({ vehicles: 2, leftOut: 1, vehicleDays: 730, daysOff: 20, cost: 960, workshopHours: 24, daysTimed: 12, waitingShare: 0.75 });
    expect(all.availability).toBeCloseTo(710 / 730, 12);
    expect(all.causes.map(({ cause, waitingShare }) => [cause, waitingShare])).toEqual([
      ['REPAIR', 0.75],
      ['ACCIDENT', null],
    ]);
  });

  test('more work than the days hold is no waiting at all, never less than none', () => {
    const timed = new Map([['R1', [{ vehicle: 'R1', cause: 'REPAIR' as const, days: 1, workshopHours: 30 }]]]);
    expect(availabilityOfAll(vehicles, ground([off('R1', 'REPAIR', 1)], timed)).waitingShare).toBe(0);
  });

  test('however it is grouped, days off, cost and vehicle-days are the same in all', () => {
    const days = fc.array(fc.tuple(fc.constantFrom('R1', 'R2', 'P1'), fc.constantFrom(...vorCauses), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 12,
    });
    const groupings: readonly AvailabilityGrouping[] = availabilityGroupings.filter((by) => by !== 'CAUSE');
    fc.assert(
      fc.property(days, fc.constantFrom(...groupings), (drawn, by) => {
        const one = ground(drawn.map(([vehicle, cause, count]) => off(vehicle, cause, count)));
        const [all, groups] = [availabilityOfAll(vehicles, one), availabilityBy(by, vehicles, one)];
        for (const sum of ['daysOff', 'cost', 'vehicleDays', 'vehicles', 'leftOut'] as const)
          expect(groups.reduce((total, group) => total + group[sum], 0)).toBeCloseTo(all[sum], 6);
        expect(all.causes.reduce((total, { daysOff }) => total + daysOff, 0)).toBe(all.daysOff);
      }),
    );
  });
});

describe('pence a mile of a group', () => {
  const four = ['A', 'B', 'C', 'D'].map((code) => aVehicle({ code }));
  const costs = [2_000, 3_100, 4_000, null].map((fuel, index) => costsOf(four[index]!.code, { FUEL: fuel }));
  const fleet = aFleet({
    vehicles: four,
    costPools: costs.flatMap(({ costPools }) => costPools),
    costLines: costs.flatMap(({ costLines }) => costLines),
    useOfYear: four.map(({ code }) => aYearOfUse({ vehicle: code, miles: 10_000 })),
  });
  const grounds = four.map((vehicle) => costGround(vehicle, fleet, given()));

  test('£9,100 over 30,000 miles; the one whose cost is UNKNOWN is left out and named', () => {
    const cost = groupCost('TOTAL', grounds, given({ 'fleet-fewest-peers': 3 }));
    expect(cost).toMatchObject({ amount: 9_100, miles: 30_000, count: 3, lowerQuartile: 25.5, median: 31, upperQuartile: 35.5 });
    expect(cost.pencePerMile).toBeCloseTo(30 + 1 / 3, 9);
    expect(cost.leftOut.map(({ vehicle, whyNot }) => [vehicle.code, whyNot])).toEqual([['D', 'UNKNOWN: its cost']]);
    expect([quarterOf(25.5, cost), quarterOf(31, cost), quarterOf(35, cost), quarterOf(40, cost), quarterOf(null, cost)]).toEqual([1, 2, 3, 4, null]);
  });

  test('with fewer than four there are no quarters', () => expect(groupCost('TOTAL', grounds, given())).toMatchObject({ count: 3, median: null }));

  test('a vehicle that drives less than half of the median is said to look dear', () => {
    expect(lowMileageCaution(4_999, 10_000, given())).toContain('looks dear');
    expect(lowMileageCaution(5_000, 10_000, given())).toBeNull();
    expect(lowMileageCaution(null, 10_000, given())).toBeNull();
  });
});

describe('fuel for the miles', () => {
  const three = ['A', 'B', 'C'].map((code) => aVehicle({ code, fuel: 'DIESEL', firstRegisteredOn: '2020-01-01' }));
  const miles = { A: 10_000, B: 1_000, C: 1_200 };
  const useOfYear = three.map(({ code }) => aYearOfUse({ vehicle: code, miles: miles[code as keyof typeof miles] }));
  const drawn = (vehicle: string, gallons: number) => ({ vehicle, litres: gallons * 4.54609, days: 365 });
  const told = (draws: readonly ReturnType<typeof drawn>[]) =>
    fuelEconomyChecks(draws, aFleet({ vehicles: three, useOfYear }), given()).map(({ check, vehicle, related }) => [check, vehicle, related]);

  test('40 miles a gallon is right', () => expect(told([drawn('A', 250), drawn('B', 25)])).toEqual([]));

  test('two cards changed round are told as a pair', () => {
    expect(told([drawn('A', 25), drawn('B', 250)])).toEqual([
      ['FUEL_TOO_LITTLE_FOR_MILES', 'A', ['B']],
      ['FUEL_TOO_MUCH_FOR_MILES', 'B', ['A']],
    ]);
  });

  test('with three odd ones at a base nobody can say which two', () => {
    expect(told([drawn('A', 25), drawn('B', 250), drawn('C', 300)]).map(([, , related]) => related)).toEqual([[], [], []]);
  });

  test('one that draws too much by itself names nobody', () =>
    expect(told([drawn('A', 2_500), drawn('B', 25)])).toEqual([['FUEL_TOO_MUCH_FOR_MILES', 'A', []]]));
});

test('a registration is the same however it is written, and a vehicle that is gone may have passed it on', () => {
  const marked = (code: string, registration: string, status: 'IN_SERVICE' | 'DISPOSED' = 'IN_SERVICE') =>
    aVehicle({ code, registration, status, disposedOn: status === 'DISPOSED' ? '2026-01-01' : null });
  const checks = registerChecks(aFleet({ vehicles: [marked('A', 'AB12 CDE'), marked('B', 'ab12cde'), marked('C', 'AB12CDE', 'DISPOSED')] }), today);
  expect(checks.filter(({ check }) => check === 'DUPLICATE_REGISTRATION').map(({ vehicle, related }) => [vehicle, related])).toEqual([['A', ['B']]]);
});
