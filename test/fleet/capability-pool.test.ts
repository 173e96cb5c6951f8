/** Areas that lend one another, times off the road that fall together, and levers: laws that hold whatever the figures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilityGround } from '../../src/fleet/capability.ts';
import { groupsOf } from '../../src/fleet/capability-group.ts';
import { poolOf } from '../../src/fleet/capability-pool.ts';
import { standingOf } from '../../src/fleet/capability-standing.ts';
import { togetherOff } from '../../src/fleet/capability-together.ts';
import { leverOptions } from '../../src/fleet/levers.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { always, number } from '../appraisal/sample.ts';
import { aCapabilityRule, aCrewCover, aFleet, anArea, anOffer, aSite, aVehicle, given } from './sample.ts';

const areas = ['A', 'B', 'C'];
const county = (held: readonly number[], minimum: number, more: Partial<FleetRows> = {}) =>
  aFleet({
    areas: areas.map((code) => anArea({ code })),
    sites: areas.map((code, at) => aSite({ code, area: code, latitude: 52, longitude: -1 - at / 10 })),
    vehicles: held.flatMap((count, at) =>
      Array.from({ length: count }, (_, n) => aVehicle({ code: `${areas[at]}${n}`, role: 'RURAL_4X4', offRoad: true, base: areas[at]! })),
    ),
    capabilityRules: [aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, minimum, pooledMinutes: 60 })],
    ...more,
  });
const holdings = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));

describe('lending', () => {
  test('never makes it less sure that all needs are met, and at equal confidence never needs more vehicles', () => {
    always(holdings, fc.integer({ min: 1, max: 3 }), number(0.5, 0.99), number(0.5, 0.99), (held, minimum, up, confidence) => {
      const fleet = county(held, minimum);
      const ground = capabilityGround(fleet, given({ 'vehicle-availability': up }));
      const [group] = groupsOf(ground.holdings(fleet.capabilityRules[0]!));
      const pool = poolOf(ground, standingOf(ground, group!, 'EARLY', confidence));
      expect(pool === null).toBe(held[1] === 0 && held[2] === 0);
      if (pool === null) return;
      expect(pool.probability!).toBeGreaterThanOrEqual(pool.probabilityApart! - 1e-12);
      expect(pool.holdingNeeded!).toBeLessThanOrEqual(pool.holdingNeededApart!);
      expect(pool.withKit).toBe(held[0] + held[1] + held[2]);
    });
  });

  test('two areas that need two each, at 0.92 and 99 %: six together, and four each where each relies on itself', () => {
    const fleet = county([4, 4, 0], 2);
    const ground = capabilityGround(fleet, given({ 'vehicle-availability': 0.92 }));
    const [group] = groupsOf(ground.holdings(fleet.capabilityRules[0]!));
    const pool = poolOf(ground, standingOf(ground, group!, 'EARLY', 0.99));
    expect(pool).toMatchObject({ required: 4, withKit: 8, holdingNeeded: 6, holdingNeededApart: 8 });
  });

  test('takes the minutes between the nearest bases, and leaves out an area that is further than the rule allows', () => {
    const near = (pooledMinutes: number) => {
      const fleet = county([1, 1, 1], 1, { capabilityRules: [aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, pooledMinutes })] });
      const ground = capabilityGround(fleet, given({ 'blue-light-factor': 1 }));
      const [group] = groupsOf(ground.holdings(fleet.capabilityRules[0]!));
      return poolOf(ground, standingOf(ground, group!, 'EARLY'))?.lenders.map(({ area, minutes }) => [area.code, Math.round(minutes * 10) / 10]);
    };
    // a kilometre a minute: 0.1° of longitude at 52° north is 6.8 km
    expect(near(10)).toEqual([['B', 6.8]]);
    expect(near(20)).toEqual([
      ['B', 6.8],
      ['C', 13.7],
    ]);
    expect(near(5)).toBeUndefined();
  });
});

describe('off the road together', () => {
  const ground = (minimum: number) => {
    const fleet = county([3, 0, 0], minimum);
    const one = capabilityGround(fleet, given({ 'vehicle-availability': 0.9 }));
    return groupsOf(one.holdings(fleet.capabilityRules[0]!))[0]!;
  };
  const days = (off: number, count: number) => ({ group: 0, off, days: count, firstDay: '2026-01-01', causes: 'RECALL' });

  test('is flagged where three are off on the same 30 of 365 days and two are needed: 8.2 % short, where chance gives 2.8 %', () => {
    const found = togetherOff(ground(2), [days(3, 30)], 365, given());
    expect(found).toMatchObject({ daysShort: 30, mostOff: 3, isCorrelated: true });
    expect(found.shareShortIfIndependent).toBeCloseTo(0.028, 12);
  });

  test('is not where they are off one after another, however many days are short', () => {
    expect(togetherOff(ground(3), [days(1, 200)], 365, given())).toMatchObject({ daysShort: 200, isCorrelated: false });
  });
});

describe('levers', () => {
  const kinds = (options: ReturnType<typeof leverOptions>) => options.map(({ kind }) => kind);

  test('are proposed only where a rule falls short, and each makes it surer', () => {
    always(holdings, fc.integer({ min: 1, max: 3 }), (held, minimum) => {
      const options = leverOptions(county(held, minimum), given());
      for (const { detail } of options) expect(detail.pointsGained).toBeGreaterThan(0);
      const isShort = held.some((count) => count <= minimum);
      if (!isShort && minimum < 3) expect(kinds(options)).toEqual([]);
    });
  });

  test('a spare without a price is left out of the figures, and says which file to fill in', () => {
    const [spare] = leverOptions(county([1, 3, 3], 2), given());
    expect(spare).toMatchObject({ kind: 'ADD_SPARE_VEHICLE', detail: { yearlyCost: null, costPerPoint: null } });
    expect(spare!.missing.map(({ hides }) => hides)).toContain('ONE_OFF_COST');
  });

  test('a plain car bears VAT that cannot be recovered: ours to pay, and a transfer to the public purse', () => {
    const plain = { role: 'CID_PLAIN', marking: 'UNMARKED', body: 'CAR' } as const;
    const fleet = aFleet({
      vehicles: [aVehicle({ code: 'C1', ...plain })],
      vehicleOffers: [anOffer({ role: 'CID_PLAIN', body: 'CAR', price: 20_000, conversionCost: 1000 })],
      capabilityRules: [aCapabilityRule({ roles: ['CID_PLAIN'], minimum: 1 })],
    });
    const [spare] = leverOptions(fleet, given());
    const vat = spare!.lines.find(({ label }) => label === 'VAT on it');
    expect(vat).toMatchObject({ transfer: true, ledger: 'CAPITAL' });
    expect(vat!.amounts[0]).toBe(-4000);
    expect(spare!.lines.find(({ label }) => label === 'Buy')!.amounts[0]).toBe(-21_000);
  });

  test('no spare is proposed where people are what is short', () => {
    const rule = aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, crewSkill: '4X4' });
    const crewCover = ['EARLY', 'LATE', 'NIGHT'].map((shift) => aCrewCover({ area: 'A', shift: shift as 'EARLY', onDuty: 1 }));
    expect(leverOptions(county([4, 4, 4], 2, { capabilityRules: [rule], crewCover }), given())).toEqual([]);
  });
});
