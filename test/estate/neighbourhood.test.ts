/** Offices in the buildings of hosts: use, trend, visibility beside savings, and what could be done. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReviewOrder, neighbourhoodOffices, reviewOf } from '../../src/estate/neighbourhood.ts';
import type { NeighbourhoodOffice } from '../../src/estate/neighbourhood-office.ts';
import { costPerHour, isHardlyUsed, useTrend } from '../../src/estate/neighbourhood-use.ts';
import { reasonsToStay, visibilityParts, visibilityScore } from '../../src/estate/neighbourhood-visibility.ts';
import { given } from './assumed.ts';
import { aBuilding, aDemandArea, anEstate, anOccupancy, aPartner, aPoint, aSite, costsOf, kmNorth } from './sample.ts';

const days = (people: readonly number[]) =>
  people.map((peak, month) => ({ building: 'A', date: `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`, peak }));

describe('use', () => {
  test.each([
    [[9, 8, 7, 6, 5, 4, 3, 2], 'FALLING'],
    [[2, 3, 4, 5, 6, 7, 8, 9], 'RISING'],
    [[5, 5, 5, 5, 5, 5, 5, 5], 'STEADY'],
    [[0, 0, 0, 0, 0, 0, 0, 0], 'STEADY'],
    [[9, 8, 7], null],
  ])('%j is %s', (people, trend) => {
    expect(useTrend(days(people), given()).trend).toBe(trend);
  });

  test('one person fewer each month is about twelve a year', () => {
    expect(useTrend(days([9, 8, 7, 6, 5, 4, 3, 2]), given()).peopleChangePa).toBeCloseTo(-12, 0);
  });

  test('an office that nobody counted has no trend and no mean', () => {
    expect(useTrend([], given())).toEqual({ meanPeople: null, daysCounted: 0, trend: null, peopleChangePa: null });
  });

  test('£1,000 for two hours a week of fifty weeks is £10 an hour; no hours give no figure', () => {
    expect([costPerHour(1_000, 2, given()), costPerHour(1_000, 0, given()), costPerHour(null, 2, given())]).toEqual([10, null, null]);
    expect([isHardlyUsed(7.5, given()), isHardlyUsed(8, given()), isHardlyUsed(null, given())]).toEqual([true, false, null]);
  });
});

describe('visibility', () => {
  test('full hours, half the appointments and no reach score 55', () => {
    expect(visibilityScore(visibilityParts({ hoursPerWeek: 40, appointmentsPerWeek: 5, people: 0 }, given()))).toBeCloseTo(55, 9);
  });

  test('a part that is UNKNOWN makes the score UNKNOWN and is named', () => {
    const parts = visibilityParts({ hoursPerWeek: null, appointmentsPerWeek: 5, people: 0 }, given());
    expect([visibilityScore(parts), parts[0]!.explanation]).toEqual([null, 'hours used a week: UNKNOWN']);
  });

  test('it lies between 0 and 100 and never falls with more presence', () => {
    const some = fc.record({ hoursPerWeek: fc.nat(80), appointmentsPerWeek: fc.nat(40), people: fc.nat(20_000) });
    fc.assert(
      fc.property(some, fc.nat(20), (presence, more) => {
        const score = (one: typeof presence) => visibilityScore(visibilityParts(one, given()))!;
        expect(score(presence)).toBeGreaterThanOrEqual(0);
        expect(score(presence)).toBeLessThanOrEqual(100 + 1e-9);
        expect(score({ ...presence, hoursPerWeek: presence.hoursPerWeek + more })).toBeGreaterThanOrEqual(score(presence) - 1e-9);
      }),
    );
  });

  test('nothing that is UNKNOWN speaks for staying', () => {
    expect(reasonsToStay({ onlyContactFor: null, isRural: null, appointmentsPerWeek: null, chargePa: null })).toEqual([]);
    const all = reasonsToStay({ onlyContactFor: 900, isRural: true, appointmentsPerWeek: 2, chargePa: 0 });
    expect(all.map(({ code }) => code)).toEqual(['ONLY_CONTACT_POINT', 'RURAL', 'APPOINTMENTS_HELD', 'NIL_FEE']);
  });
});

describe('reviews', () => {
  const on = '2026-09-30';
  test.each([
    [{ reviewDueOn: '2026-09-20' }, 'MISSED', 10],
    [{ reviewDueOn: '2026-09-30' }, 'DUE', 0],
    [{ reviewDueOn: '2027-03-30' }, 'DUE', -181],
    [{ reviewDueOn: '2027-04-01' }, 'UPCOMING', -183],
    [{ reviewDueOn: '2026-09-20', reviewedOn: '2026-09-21' }, 'HELD', null],
    [{}, 'NOT_SET', null],
  ])('%j is %s, overdue by %s days', (known, reviewState, reviewOverdueDays) => {
    expect(reviewOf(anOccupancy(known), on)).toEqual({ reviewState, reviewOverdueDays });
  });

  test('the most overdue comes first and what has no day last', () => {
    const row = (code: string, reviewOverdueDays: number | null) => ({ code, reviewOverdueDays }) as NeighbourhoodOffice;
    expect(inReviewOrder([row('A', -5), row('B', null), row('C', 40), row('D', 40)]).map(({ code }) => code)).toEqual(['C', 'D', 'A', 'B']);
  });
});

describe('an office', () => {
  const estate = (stay: object = {}) =>
    anEstate({
      buildings: [
        aBuilding({ tenure: 'LICENCE', use: 'PARTNER_PREMISES' }),
        aBuilding({ code: 'NEAR', tenure: 'LICENCE', use: 'PARTNER_PREMISES' }),
        aBuilding({ code: 'OURS', use: 'POLICE_STATION' }),
      ],
      sites: [
        aSite({ code: 'site of MILL-LANE', settlement: 'RURAL', ...kmNorth(0) }),
        aSite({ code: 'site of NEAR', ...kmNorth(4) }),
        aSite({ code: 'site of OURS', ...kmNorth(60) }),
      ],
      partners: [aPartner(), aPartner({ code: 'FIRE' })],
      occupancies: [
        anOccupancy({ areaM2: 10, chargePa: 1_000, apportionment: 'FIXED', noticeMonths: 3, hoursPerWeek: 4, appointmentsPerWeek: 1, ...stay }),
        anOccupancy({ code: 'OTHER', building: 'NEAR', partner: 'FIRE', areaM2: 20, chargePa: 800 }),
      ],
      ...costsOf('MILL-LANE', { PARTNER_CHARGE: 1_000 }),
      servicePoints: [aPoint({ weeklyHours: 4, visitsPa: 0 }), aPoint({ building: 'OURS', visitsPa: 0 })],
      demandAreas: [aDemandArea({ population: 700, settlement: 'RURAL', ...kmNorth(0) })],
    });
  const office = (stay: object = {}) => neighbourhoodOffices(estate(stay), given(), [], ({ id }) => id).find(({ code }) => code === 'OCCUPANCY')!;
  const suggested = (kind: string, stay: object = {}) => office(stay).suggestions.find((one) => one.kind === kind);

  test('is the only contact point of the 700 who live beside it, and costs £5 an hour', () => {
    expect(office()).toMatchObject({ onlyContactFor: 700, isRural: true, costPa: 1_000, costPerHour: 5, hardlyUsed: true, mayStillBeRight: true });
  });

  test('would cost £400 with the host nearby, which charges £40 for each m²', () => {
    expect(suggested('MOVE_TO_NEARBY_HOST')?.yearlyDifference).toBe(600);
  });

  test('gives notice through the closure that is ranked, and names it', () => {
    expect(suggested('GIVE_NOTICE')).toMatchObject({ optionId: 'TEST/close/MILL-LANE', yearlyDifference: office().annualSaving });
  });

  test.each([
    ['SHARE_WITH_PARTNER', {}, null],
    ['SHARE_WITH_PARTNER', { chargePa: 0 }, 0],
    ['EXTEND_HOURS', {}, 0],
    ['EXTEND_HOURS', { apportionment: 'HEADCOUNT' }, null],
    ['APPOINTMENT_POINT', {}, null],
  ])('%s with %j saves %s', (kind, stay, difference) => {
    expect(suggested(kind, stay)?.yearlyDifference).toBe(difference);
  });

  test('cannot hold appointments without a private room, and costs a yearly sum with one', () => {
    expect(suggested('APPOINTMENT_POINT', { privateRoom: false })).toBeUndefined();
    expect(suggested('APPOINTMENT_POINT', { privateRoom: true, stepFree: true })!.yearlyDifference).toBe(-given().of('reprovision-gbp-pa-per-point').value);
  });

  test('the saving does not move with visibility', () => {
    expect(office({ hoursPerWeek: 40, appointmentsPerWeek: 20 }).annualSaving).toBe(office().annualSaving);
  });
});
