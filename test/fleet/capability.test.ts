/** Which vehicles count towards a rule, and how surely enough of them are there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilityGround } from '../../src/fleet/capability.ts';
import { capabilityBrokenBy, capabilityWarnings } from '../../src/fleet/capability-broken.ts';
import { groupsOf, type Scope } from '../../src/fleet/capability-group.ts';
import { holdingCurve, holdingNeeded, probabilityMet } from '../../src/fleet/capability-probability.ts';
import { standingOf } from '../../src/fleet/capability-standing.ts';
import type { FleetRows } from '../../src/fleet/snapshot.ts';
import { always, share } from '../appraisal/sample.ts';
import { aCapabilityRule, aCrewCover, aFleet, aKitRule, anArea, anEquipment, aSite, aVehicle, aYearOfUse, given } from './sample.ts';

const a4x4 = (code: string, otherwise: object = {}) => aVehicle({ code, role: 'RURAL_4X4', offRoad: true, ...otherwise });
const rule = aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true });

const standing = (rows: Partial<FleetRows>, scope?: Scope, otherwise = {}, on?: string) => {
  const fleet = aFleet({ capabilityRules: [rule], ...rows });
  const ground = capabilityGround(fleet, given(otherwise), on);
  return groupsOf(ground.holdings(fleet.capabilityRules[0]!), scope).map((group) => standingOf(ground, group, 'EARLY'));
};
const reasons = (rows: Partial<FleetRows>, on?: string) => {
  const fleet = aFleet({ capabilityRules: [rule], ...rows });
  const { areas } = capabilityGround(fleet, given(), on).holdings(fleet.capabilityRules[0]!);
  return Object.fromEntries(areas.flatMap(({ notCounted }) => notCounted.map(({ vehicle, reason }) => [vehicle.code, reason])));
};

describe('two held is not two available', () => {
  const heldAt = (held: number, up: number) =>
    standing({ vehicles: Array.from({ length: held }, (_, at) => a4x4(`L${at}`)) }, 'EACH_AREA', { 'vehicle-availability': up })[0]!;

  test.each([
    [0.92, 2, 0.8464],
    [0.92, 3, 0.9818],
    [0.92, 4, 0.998],
    [0.85, 2, 0.7225],
    [0.85, 3, 0.9393],
    [0.85, 4, 0.988],
  ])('each on the road %d of the time: of %d held two are there %d of the time', (up, held, probability) => {
    expect(heldAt(held, up).probability).toSatisfy((found: number) => Math.abs(found - probability) <= 0.0001);
  });

  test('for two with 95 % hold three at 0.87 and four at 0.86; the shortfall is what is not held yet', () => {
    expect([heldAt(2, 0.87).holdingNeeded, heldAt(2, 0.86).holdingNeeded]).toEqual([3, 4]);
    expect([heldAt(2, 0.87).shortfall, heldAt(2, 0.86).shortfall, heldAt(5, 0.86).shortfall]).toEqual([1, 2, 0]);
    expect([heldAt(2, 0.87).met, heldAt(3, 0.87).met]).toEqual([false, true]);
  });
});

describe('what counts', () => {
  test('a covert 4x4 is not called to other duties: what is held would tell that it is there', () => {
    const vehicles = [a4x4('L1'), a4x4('GREY', { marking: 'COVERT' })];
    expect(reasons({ vehicles })).toEqual({ GREY: 'COVERT' });
    expect(standing({ vehicles })[0]!.held).toBe(1);
  });

  const kit = aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, kit: ['WINCH'] });

  test('a saloon with four driven wheels does not, nor one of which nobody knows whether it may leave the road, and each is named', () => {
    const vehicles = [
      a4x4('L1'),
      a4x4('L2', { offRoad: null }),
      a4x4('L3', { offRoad: false }),
      aVehicle({ code: 'SALOON', drive: 'AWD', offRoad: false }),
      aVehicle({ code: 'DOG', role: 'DOG', drive: '4X4_LOW_RANGE', offRoad: true }),
      a4x4('L4', { status: 'ON_ORDER' }),
      a4x4('L5', { status: 'DISPOSED' }),
      aVehicle({ code: 'R1' }),
      a4x4('SPARE', { status: 'SPARE' }),
    ];
    expect(reasons({ vehicles })).toEqual({
      L2: 'OFF_ROAD_UNKNOWN',
      L3: 'NOT_OFF_ROAD',
      SALOON: 'NOT_OFF_ROAD',
      DOG: 'OTHER_ROLE',
      L4: 'NOT_IN_SERVICE',
    });
    expect(standing({ vehicles })[0]).toMatchObject({ held: 2, withKit: 2 });
  });

  test('one without its kit, with its kit away, or out of calibration is held and does not count; the day after it is back it does', () => {
    const vehicles = ['L1', 'L2', 'L3', 'L4'].map((code) => a4x4(code));
    const equipment = [
      anEquipment({ code: 'W1', class: 'WINCH', vehicle: 'L1' }),
      anEquipment({ code: 'W2', class: 'WINCH', vehicle: 'L2', awayFrom: '2026-09-20', awayUntil: '2026-10-10' }),
      anEquipment({ code: 'W3', class: 'WINCH', vehicle: 'L3', calibrationDueOn: '2026-09-29' }),
    ];
    const rows = { vehicles, equipment, capabilityRules: [kit] };
    expect(reasons(rows)).toEqual({ L2: 'KIT_AWAY', L3: 'KIT_OUT_OF_CALIBRATION', L4: 'KIT_MISSING' });
    expect(standing(rows)[0]).toMatchObject({ held: 4, withKit: 1, probability: 0 });
    expect(reasons(rows, '2026-10-11')).toEqual({ L3: 'KIT_OUT_OF_CALIBRATION', L4: 'KIT_MISSING' });
  });

  test('what the role must carry is asked for too', () => {
    expect(reasons({ vehicles: [a4x4('L1')], kitRules: [aKitRule()] })).toEqual({ L1: 'KIT_MISSING' });
  });

  test('a vehicle counts in the area it serves, else in that of its base, and where neither is known in the whole force only', () => {
    const rows = {
      areas: [anArea(), anArea({ code: 'SOUTH' })],
      sites: [aSite(), aSite({ code: 'NOWHERE', area: null })],
      vehicles: [a4x4('L1'), a4x4('L2', { area: 'SOUTH' }), a4x4('L3', { base: 'NOWHERE' })],
    };
    expect(standing(rows).map(({ group, held }) => [group.area?.code, held])).toEqual([
      ['NORTH', 1],
      ['SOUTH', 1],
    ]);
    expect(standing(rows, 'FORCE')).toMatchObject([{ held: 3, required: 2, group: { area: null } }]);
  });

  test('an area that ended counts in the one that it passed into, and a beat in the area that it is part of', () => {
    const rows = {
      areas: [anArea(), anArea({ code: 'OLD', validTo: '2020-03-31', validFrom: '2001-04-01' }), anArea({ code: 'BEAT', level: 'BEAT', parent: 'NORTH' })],
      areaMaps: [{ fromArea: 'OLD', toArea: 'NORTH', weight: 1, validFrom: '2020-04-01' }],
      vehicles: [a4x4('L1'), a4x4('L2', { area: 'OLD' }), a4x4('L3', { area: 'BEAT' }), aVehicle({ code: 'R1' })],
    };
    expect(standing(rows)).toMatchObject([{ held: 3 }]);
  });
});

describe('availability', () => {
  const off = (vehicle: string, days: number) => ({ vehicle, cause: 'REPAIR' as const, days, workshopHours: 0 });

  test('is that of its own year: 73 days off are 0.8, and of two such vehicles both are there 0.64 of the time', () => {
    const [one] = standing({ vehicles: [a4x4('L1'), a4x4('L2')], vorOfYear: [off('L1', 73), off('L2', 73)] });
    expect(one).toMatchObject({ basis: 'OWN_RECORD' });
    expect(one!.availability).toBeCloseTo(0.8, 12);
    expect(one!.probability).toBeCloseTo(0.64, 12);
  });

  test('is exact where vehicles differ: 0.8 and 1.0 give 0.8 for both', () => {
    const [one] = standing({ vehicles: [a4x4('L1'), a4x4('L2')], vorOfYear: [off('L1', 73)], useOfYear: [aYearOfUse({ vehicle: 'L2' })] });
    expect(one!.probability).toBeCloseTo(0.8, 12);
  });

  test('of a vehicle of which nothing was written down all year is UNKNOWN, and taken to be that of its role', () => {
    const [one] = standing({ vehicles: [a4x4('L1'), a4x4('L2')], vorOfYear: [off('L1', 73)] });
    expect(one!.basis).toBe('ROLE');
    expect(one!.probability).toBeCloseTo(0.64, 12);
  });

  test('of a vehicle that is younger than the shortest record is that of its role', () => {
    const vehicles = [a4x4('L1'), a4x4('NEW', { firstRegisteredOn: '2026-09-01' })];
    const [one] = standing({ vehicles, vorOfYear: [off('L1', 73)] });
    expect(one!.availability).toBeCloseTo(0.8, 12);
    expect(one!.basis).toBe('ROLE');
  });

  test('in its own area suffers from work in others: a fifth of the year away leaves 0.92 × 0.8, and in the whole force 0.92', () => {
    const rows = {
      areas: [anArea(), anArea({ code: 'SOUTH' })],
      vehicles: [a4x4('L1'), a4x4('L2')],
      useOfYear: [aYearOfUse({ vehicle: 'L1' })],
      daysInAreas: [{ vehicle: 'L1', area: 'SOUTH', days: 73 }],
    };
    expect(standing(rows)[0]!.probability).toBeCloseTo(0.92 * 0.8 * 0.92, 12);
    expect(standing(rows, 'FORCE')[0]!.probability).toBeCloseTo(0.8464, 12);
  });
});

describe('people', () => {
  const skilled = aCapabilityRule({ roles: ['RURAL_4X4'], offRoad: true, crewSkill: '4x4' });
  const vehicles = ['L1', 'L2', 'L3'].map((code) => a4x4(code));

  test('two vehicles and two people: each person free nine times in ten, both are, and two of three vehicles, 0.81 × 0.981824 of the time', () => {
    const [one] = standing({ vehicles, capabilityRules: [skilled], crewCover: [aCrewCover({ turnsOut: 0.9 })] });
    expect(one).toMatchObject({ crewOnDuty: 2, withCrew: 2, withKit: 3, holdingNeeded: null, shortfall: null });
    expect(one!.probability).toBeCloseTo(0.81 * 0.981824, 9);
  });

  test('that nobody counted are UNKNOWN and never make it sure; vehicles alone are shown beside it', () => {
    const [one] = standing({ vehicles, capabilityRules: [skilled] });
    expect(one).toMatchObject({ crewOnDuty: null, withCrew: null, probability: null, met: null });
    expect(one!.probabilityOfVehicles).toBeCloseTo(0.981824, 9);
    expect(standing({ vehicles: [], capabilityRules: [skilled] })[0]).toMatchObject({ probability: 0, met: false });
  });

  test('of another area drive no vehicle of this one, unless the whole force is asked, where anybody drives', () => {
    const rows = {
      areas: [anArea(), anArea({ code: 'SOUTH' })],
      vehicles,
      capabilityRules: [skilled],
      crewCover: [aCrewCover({ onDuty: 1 }), aCrewCover({ area: 'SOUTH', onDuty: 5 })],
    };
    expect(standing(rows)[0]).toMatchObject({ probability: 0, withCrew: 1, crewOnDuty: 1 });
    expect(standing(rows, 'FORCE')[0]).toMatchObject({ withCrew: 3, crewOnDuty: 6 });
    expect(standing(rows, 'FORCE')[0]!.probability).toBeCloseTo(0.981824, 9);
  });
});

describe('laws', () => {
  const part = fc.record({ vehicles: fc.array(share, { maxLength: 6 }), crew: fc.option(fc.array(share, { maxLength: 6 })) });
  const asked = fc.record({ part, needed: fc.integer({ min: 1, max: 5 }), usual: share });

  test('more vehicles never lower the probability, and at what is held the curve is what is held', () => {
    always(asked, (requirement) => {
      const held = requirement.part.vehicles.length;
      const curve = holdingCurve(requirement, held + 3);
      for (const [at, chance] of curve.slice(1).entries()) expect(chance).toBeGreaterThanOrEqual(curve[at]! - 1e-12);
      expect(curve[held]).toBeCloseTo(probabilityMet(requirement), 10);
    });
  });

  test('the holding needed is enough, and one fewer is not', () => {
    always(asked, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (requirement, confidence) => {
      const needed = holdingNeeded(requirement, confidence);
      if (needed === null) return;
      const curve = holdingCurve(requirement, needed);
      expect(curve[needed]).toBeGreaterThanOrEqual(confidence - 1e-9);
      if (needed > 0) expect(curve[needed - 1]).toBeLessThan(confidence);
    });
  });

  test('what is UNKNOWN never counts: knowing that a vehicle may leave the road never lowers the chance', () => {
    always(fc.array(fc.option(fc.boolean()), { maxLength: 6 }), (offRoads) => {
      const held = (known: readonly (boolean | null)[]) => standing({ vehicles: known.map((offRoad, at) => a4x4(`L${at}`, { offRoad })) })[0]!.probability!;
      expect(held(offRoads)).toBeCloseTo(held(offRoads.map((one) => one ?? false)), 12);
      expect(held(offRoads.map((one) => one ?? true))).toBeGreaterThanOrEqual(held(offRoads) - 1e-12);
    });
  });
});

describe('taking vehicles away', () => {
  const fleet = aFleet({
    capabilityRules: [rule],
    areas: [anArea(), anArea({ code: 'SOUTH' })],
    vehicles: [a4x4('L1'), a4x4('L2'), a4x4('L3'), a4x4('S1', { area: 'SOUTH' }), aVehicle({ code: 'R1' })],
  });
  const broken = (...codes: string[]) => capabilityBrokenBy(fleet, new Set(codes), given());

  test('breaks the rule of the area that falls below it, and of no other', () => {
    const [one, ...others] = broken('L3');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ area: { code: 'NORTH' }, readyBefore: 3, readyAfter: 2, breaks: true });
    expect([one!.before, one!.after]).toEqual([expect.closeTo(0.981824, 9), expect.closeTo(0.8464, 9)]);
    expect(broken('S1', 'L1', 'R1').map(({ area }) => area!.code)).toEqual(['SOUTH', 'NORTH']);
    expect(broken('R1')).toEqual([]);
  });

  test('is said in one sentence', () => {
    expect(capabilityWarnings(broken('L3'))).toEqual([
      {
        code: 'BREAKS_CAPABILITY_RULE',
        message: 'It breaks "TWO-4X4" in NORTH: 2 instead of 3 count, and 2 are there 84.6 % of the time instead of 98.2 %, where 95.0 % is asked.',
        whatToDo: 'Keep the vehicle, or put another that counts in its place first.',
      },
    ]);
  });

  test('breaks it by vehicles alone where nobody knows who drives: what is UNKNOWN excuses nothing', () => {
    const skilled = aFleet({ capabilityRules: [{ ...rule, crewSkill: '4X4' }], vehicles: ['L1', 'L2', 'L3'].map((code) => a4x4(code)) });
    expect(capabilityBrokenBy(skilled, new Set(['L3']), given())).toMatchObject([{ breaks: true, before: null, after: null }]);
  });

  test('only weakens one that stays sure enough', () => {
    const four = aFleet({ capabilityRules: [rule], vehicles: [...fleet.vehicles, a4x4('L4')] });
    expect(capabilityBrokenBy(four, new Set(['L4']), given())).toMatchObject([{ breaks: false, readyAfter: 3 }]);
  });
});
