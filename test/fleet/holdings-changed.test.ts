/** What options take from the vehicles that a rule needs. Each is on the road nine days in ten; two are needed, 95 % of the time. */
import { describe, expect, test } from 'vitest';
import { holdingsTaken } from '../../src/fleet/holdings-changed.ts';
import { fleetOptions } from '../../src/fleet/options.ts';
import { rebasing } from '../../src/fleet/rebasing.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { aCapabilityRule, aCrewCover, aFleet, anArea, anOffer, aSite, aVehicle, given } from './sample.ts';

const under = given({ 'vehicle-availability': 0.9 });
const a4x4 = (code: string, otherwise: object = {}) => aVehicle({ code, role: 'RURAL_4X4', offRoad: true, ...otherwise });
const rule = aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true });
const fleet = (held: number, more: Partial<FleetRows> = {}) =>
  aFleet({ capabilityRules: [rule], vehicles: Array.from({ length: held }, (_, at) => a4x4(`L${at + 1}`)), ...more });
const taken = (held: number, codes: readonly string[], more: Partial<FleetRows> = {}) => holdingsTaken(fleet(held, more), codes, under, '2027-03-31');

describe('two of them', () => {
  test('of three held none can be spared: two of two are there 81 % of the time, of three 97 %', () => {
    expect(taken(3, ['L1'])).toEqual([{ ledger: 'TWO-4X4 in NORTH (NORTH)', by: -1, from: 1, heldToday: 3, needed: 3 }]);
  });

  test('of five held two can be spared, from the year after they go', () => {
    expect(taken(5, ['L1', 'L2'])).toMatchObject([{ by: -2, from: 1, heldToday: 5, needed: 3 }]);
    expect(holdingsTaken(fleet(5), ['L1'], under, '2028-09-30')).toMatchObject([{ from: 2 }]);
  });

  test('of two held, where the rule is not met, neither can be spared', () => expect(taken(2, ['L1'])).toMatchObject([{ heldToday: 2, needed: 2 }]));

  test('where too few may drive them, not one can be spared, however many are held', () => {
    const skilled = aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, crewSkill: '4X4' });
    const crewCover = [aCrewCover({ onDuty: 1 })];
    expect(taken(6, ['L1'], { capabilityRules: [skilled], crewCover })).toMatchObject([{ heldToday: 6, needed: 6 }]);
  });

  test('a car that no rule counts takes nothing', () =>
    expect(taken(3, ['CAR'], { vehicles: [a4x4('L1'), aVehicle({ code: 'CAR', role: 'POOL' })] })).toEqual([]));
});

describe('a base that is emptied', () => {
  const places = {
    areas: [anArea({ code: 'NORTH' }), anArea({ code: 'SOUTH' })],
    sites: [aSite({ code: 'DEPOT', area: 'NORTH' }), aSite({ code: 'NEAR', area: 'NORTH' }), aSite({ code: 'FAR', area: 'SOUTH' })],
  };
  const moved = (to: string, own: object = {}) =>
    rebasing(
      fleet(3, { ...places, vehicles: ['L1', 'L2', 'L3', 'L4'].map((code) => a4x4(code, own)) }),
      under,
    )({ site: 'DEPOT', lastDay: '2027-03-31', teams: [], homes: [to] })!.holdings;

  test('in the same area takes nothing from it', () => expect(moved('NEAR')).toEqual([]));
  test('takes its vehicles out of an area that they leave, and counts them nowhere else', () => {
    expect(moved('FAR')).toMatchObject([{ ledger: 'TWO-4X4 in NORTH (NORTH)', by: -4, heldToday: 4, needed: 3 }]);
  });
  test('leaves those that have an area of their own in it', () => expect(moved('FAR', { area: 'NORTH' })).toEqual([]));
});

test('a spare adds to what is held, from the year after it is bought', () => {
  const short = fleet(2, { vehicleOffers: [anOffer({ role: 'RURAL_4X4', price: 30_000, offRoad: true })] });
  const spare = (years: number) => fleetOptions(short, under.startingIn(years)).find(({ kind }) => kind === 'ADD_SPARE_VEHICLE')!;
  expect(spare(0).holdings).toEqual([{ ledger: 'TWO-4X4 in NORTH (NORTH)', by: 1, from: 1, heldToday: 2, needed: 2 }]);
  expect(spare(1).holdings).toMatchObject([{ from: 2 }]);
});

test('a vehicle that is never on the road is nothing that a rule could lose', () => {
  const off = { L1: 36, L2: 36, L3: 36, L4: 365 };
  const workshop = Object.entries(off).map(([vehicle, days]) => ({ vehicle, cause: 'REPAIR' as const, days, workshopHours: 0 }));
  expect(taken(4, ['L4'], { vorOfYear: workshop })).toEqual([]);
  expect(taken(4, ['L3'], { vorOfYear: workshop })).toMatchObject([{ by: -1, heldToday: 3, needed: 3 }]);
});
