/** Where response officers set out from, and what closing a base does. By blue light a kilometre takes a minute over the factor, here 1. */
import { describe, expect, test } from 'vitest';
import { coverOf } from '../../src/estate/cover.ts';
import { coverHosts, coverProblem } from '../../src/estate/cover-problem.ts';
import { responseBases } from '../../src/estate/response-base.ts';
import type { EstateRows, EstateSnapshot } from '../../src/estate/snapshot.ts';
import { given as assumed } from './assumed.ts';
import { aBase, aBuilding, aDemandArea, anEstate, aPoint, aSite, aTeam, aTerm, closureOf, kmNorth } from './sample.ts';

const given = () => assumed({ 'blue-light-factor': 1 });
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const patrol = aTeam({ code: 'PATROL', function: 'RESPONSE' });

/** Stations at 0, 10 and 40; 100 people at 0, 300 in the country at 22 and 600 at 40, where half the incidents are. */
const stations = { SOUTH: 0, MIDDLE: 10, NORTH: 40 };
const town: Partial<EstateRows> = {
  buildings: Object.keys(stations).map((code) => aBuilding({ code, desks: 50, networkReadyOn: '2020-01-01' })),
  sites: Object.entries(stations).map(([code, km]) => aSite({ code: `site of ${code}`, ...kmNorth(km) })),
  teams: [patrol],
  teamBases: [aBase({ team: 'PATROL', building: 'NORTH', fte: 20, peakHeadcount: 8 })],
  peakUse: ['SOUTH', 'MIDDLE'].map((building) => ({ building, era: 'POST_COVID', p95: 0, mean: 0, days: 9 })),
  demandAreas: [
    aDemandArea({ code: 'TOWN', population: 100, incidentsPa: 400, ...kmNorth(0) }),
    aDemandArea({ code: 'MOOR', population: 300, incidentsPa: 100, settlement: 'RURAL', ...kmNorth(22) }),
    aDemandArea({ code: 'PORT', population: 600, incidentsPa: 500, ...kmNorth(40) }),
  ],
};
const base = (building: string, protectedUntil: string | null = null) =>
  aPoint({ code: `base in ${building}`, name: `base in ${building}`, kind: 'RESPONSE_BASE', building, weeklyHours: 168, protectedUntil });
const estateOf = (rows: Partial<EstateRows> = {}): EstateSnapshot => anEstate({ ...town, ...rows });
const recorded = estateOf({ servicePoints: [base('SOUTH'), base('NORTH')] });

describe('a response base', () => {
  test('is wherever a response team is based, as long as none is recorded', () => {
    expect(codes(responseBases(estateOf()))).toEqual(['NORTH']);
  });

  test('is where one is recorded, and nowhere else, once one is', () => {
    expect(codes(responseBases(estateOf({ servicePoints: [base('SOUTH')] })))).toEqual(['SOUTH']);
  });

  test('is none in a building that is not in operation', () => {
    const buildings = [aBuilding({ code: 'OLD', status: 'MOTHBALLED' })];
    expect(responseBases(anEstate({ buildings, servicePoints: [base('OLD')] }))).toEqual([]);
  });

  test('is no place where the public is met: it counts only when it is asked for', () => {
    const estate = estateOf({ servicePoints: [base('SOUTH'), aPoint({ building: 'MIDDLE' })] });
    expect(codes(coverHosts(estate))).toEqual(['MIDDLE']);
    expect(codes(coverHosts(estate, ['RESPONSE_BASE']))).toEqual(['SOUTH']);
    expect(coverProblem(estate, given()).sites.map(({ asset }) => asset.code)).toEqual(['MIDDLE']);
  });

  test('alone makes no closure an affair of the public', () => {
    expect(closureOf(recorded, 'SOUTH').serviceEffect).toMatchObject({ effect: 'SAME', summary: 'No public contact point is in the building.' });
  });
});

describe('the cover of response bases', () => {
  test('is by blue light against the response standard of each kind of area: 0, 18 of 20 in the country, 0', () => {
    const found = coverOf(responseBases(recorded), { minutes: null, by: 'BLUE_LIGHT' }, recorded, given());
    expect(found).toMatchObject({ minutes: null, population: 1, incidents: 1, travelBasis: { mode: 'BLUE_LIGHT', fromModel: 6 } });
    expect(found.worst).toMatchObject({ code: 'MOOR', limit: 20, minutes: expect.closeTo(18, 9) });
  });

  test('has a standard of its own: that of contact points may be another', () => {
    const strict = assumed({ 'blue-light-factor': 1, 'response-minutes-rural': 17 });
    expect(coverOf(responseBases(recorded), { minutes: null, by: 'BLUE_LIGHT' }, recorded, strict).population).toBeCloseTo(0.7, 12);
    expect(coverOf(responseBases(recorded), { minutes: null }, recorded, strict).population).toBe(1);
  });

  test('can be asked of as the cheapest, with the base as its point', () => {
    const { mode, sites, areas } = coverProblem(recorded, given(), { kinds: ['RESPONSE_BASE'] });
    expect(mode).toBe('BLUE_LIGHT');
    expect(sites.map(({ asset, points }) => [asset.code, points.map(({ kind }) => kind)])).toEqual([
      ['NORTH', ['RESPONSE_BASE']],
      ['SOUTH', ['RESPONSE_BASE']],
    ]);
    expect(areas.map(({ standard }) => standard)).toEqual([15, 20, 15]);
  });

  test('is not mixed with that of contact points', () => {
    expect(() => coverProblem(recorded, given(), { kinds: ['RESPONSE_BASE', 'APPOINTMENT'] })).toThrow('Response bases are no places where the public is met.');
  });
});

describe('closing a base', () => {
  test('tells the minutes before and after, by person and by incident', () => {
    const { responseBefore, responseAfter, responseTravelBasis } = closureOf(recorded, 'SOUTH', { under: given() }).serviceEffect;
    expect(responseBefore).toMatchObject({ worst: expect.closeTo(18, 9), worstArea: 'MOOR', withinStandard: 1, incidentsWithinStandard: 1 });
    expect(responseBefore!.mean).toBeCloseTo((0 * 100 + 18 * 300 + 0 * 600) / 1_000, 9);
    expect(responseBefore!.meanPerIncident).toBeCloseTo((0 * 400 + 18 * 100 + 0 * 500) / 1_000, 9);
    expect(responseAfter!.mean).toBeCloseTo((40 * 100 + 18 * 300 + 0 * 600) / 1_000, 9);
    expect(responseAfter!.meanPerIncident).toBeCloseTo((40 * 400 + 18 * 100 + 0 * 500) / 1_000, 9);
    expect(responseAfter!.incidentsWithinStandard).toBeCloseTo(0.6, 12);
    expect(responseTravelBasis).toMatchObject({ mode: 'BLUE_LIGHT', source: 'MODEL', fromModel: 6 });
  });

  test('moves it to where its team goes: from 40 to 10, the nearest station with room', () => {
    const { responseAfter } = closureOf(estateOf(), 'NORTH', { under: given() }).serviceEffect;
    expect(responseAfter).toMatchObject({ worst: expect.closeTo(30, 9), worstArea: 'PORT' });
  });

  test('warns where response gets slower', () => {
    expect(closureOf(recorded, 'SOUTH', { under: given() }).warnings.map(({ code }) => code)).toContain('RESPONSE_SLOWER');
    expect(closureOf(recorded, 'MIDDLE', { under: given() }).warnings.map(({ code }) => code)).not.toContain('RESPONSE_SLOWER');
  });

  test('that is protected cannot be done while its officers go nowhere, and can when they set out from elsewhere', () => {
    const terms = { closureTerms: ['SOUTH', 'NORTH'].map((building) => aTerm({ building, vacateOn: '2027-03-31' })) };
    const guarded = estateOf({ servicePoints: [base('SOUTH', '2030-03-31'), base('NORTH', '2030-03-31')], ...terms });
    const why = 'base in SOUTH may not be removed before 2030-03-31 unless a response team sets out from elsewhere instead.';
    expect(closureOf(guarded, 'SOUTH').impossibleBecause).toContain(why);
    expect(closureOf(guarded, 'NORTH').impossibleBecause).toEqual([]);
  });
});
