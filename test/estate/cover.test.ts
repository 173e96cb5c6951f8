/** Who reaches what, on estates where a kilometre takes a minute: villages stand so many minutes north of the origin. */
import { describe, expect, test } from 'vitest';
import { type Cover, coverOf } from '../../src/estate/cover.ts';
import { coverCosts } from '../../src/estate/cover-cost.ts';
import { contactHosts, coverProblem } from '../../src/estate/cover-problem.ts';
import { contactPointsIn } from '../../src/estate/service-effect.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { contactKinds } from '../../src/options/cover.ts';
import { given } from './assumed.ts';
import { aBuilding, aDemandArea, anEstate, aPoint, aSite, costsOf, kmNorth } from './sample.ts';

const village = (code: string, minutes: number, population: number | null, known: Parameters<typeof aDemandArea>[0] = {}) =>
  aDemandArea({ code, population, households: population === null ? null : population / 2, imdDecile: 5, ...kmNorth(minutes), ...known });
const officeAt = (code: string, minutes: number | null) => ({
  building: aBuilding({ code, use: 'NEIGHBOURHOOD_OFFICE' }),
  site: aSite({ code: `site of ${code}`, ...(minutes === null ? {} : kmNorth(minutes)) }),
});
const estateWith = (offices: readonly ReturnType<typeof officeAt>[], rows: Partial<EstateRows> = {}) =>
  anEstate({ buildings: offices.map(({ building }) => building), sites: offices.map(({ site }) => site), ...rows });

/** Offices at 0 and at 30; Near at 4 (100 people), Middle at 12 (300), Far at 50 (600, in 50 households). */
const offices = [officeAt('SOUTH', 0), officeAt('NORTH', 30)];
const villages = [
  village('NEAR', 4, 100, { imdDecile: 1 }),
  village('MIDDLE', 12, 300),
  village('FAR', 50, 600, { households: 50, area: 'HIGHLANDS', imdDecile: null }),
];
const estate = estateWith(offices, { demandAreas: villages });
const cover = (codes: readonly string[], minutes: number, of = estate): Cover =>
  coverOf(
    codes.map((code) => of.building.get(code)!),
    minutes,
    of,
    given(),
  );

describe('the cover of two offices within 18 minutes', () => {
  const both = cover(['SOUTH', 'NORTH'], 18);

  test('counts people, households and areas apart: 400 of 1,000, 200 of 250, 2 of 3', () => {
    expect([both.people, both.peopleWithin]).toEqual([1_000, 400]);
    expect(both.population).toBeCloseTo(0.4, 12);
    expect(both.households).toBeCloseTo(0.8, 12);
    expect(both.areas).toBeCloseTo(2 / 3, 12);
  });

  test('tells the mean by people, (4·100 + 12·300 + 20·600) ⁄ 1,000, and the tail beside it', () => {
    expect(both.mean).toBeCloseTo(16, 9);
    expect(both.p95).toBeCloseTo(20, 9);
    expect(both.worst).toMatchObject({ code: 'FAR', population: 600, minutes: expect.closeTo(20, 9) });
  });

  test('counts who has a second one: Middle, which is 18 from the north', () => {
    expect(cover(['SOUTH', 'NORTH'], 19).peopleWithSecond).toBe(300);
    expect(both.byPolicingArea.map(({ policingArea, people, peopleWithin }) => [policingArea, people, peopleWithin])).toEqual([
      ['HIGHLANDS', 600, 0],
      ['NORTH', 400, 400],
    ]);
  });

  test('names who is outside, and tells every decile, the UNKNOWN one last', () => {
    expect(both.outside.map(({ code }) => code)).toEqual(['FAR']);
    expect(both.byDeprivationDecile.map(({ imdDecile, share }) => [imdDecile, share])).toEqual([
      [1, 1],
      [5, 1],
      [null, 0],
    ]);
  });

  test('says how the travel times were worked out', () => {
    expect(both.travelModel).toContain('no travel-time matrix is loaded');
    expect(both.warnings).toEqual([]);
  });

  test('a building that is named twice is no second one', () => {
    expect(cover(['SOUTH', 'SOUTH'], 30).peopleWithSecond).toBe(0);
    expect(cover(['SOUTH', 'SOUTH'], 30).buildings).toHaveLength(1);
  });
});

describe('what is not known', () => {
  test('a building without a place reaches nobody, and is named', () => {
    const lost = estateWith([officeAt('LOST', null)], { demandAreas: villages });
    const found = cover(['LOST'], 60, lost);
    expect(found).toMatchObject({ peopleWithin: 0, population: 0, areas: 0, mean: null, p95: null, worst: { minutes: null } });
    expect(found.warnings.map(({ code }) => code)).toEqual(['PLACE_UNKNOWN']);
  });

  test('an area whose people are UNKNOWN is left out of the shares, and named; its place still counts as an area', () => {
    const half = estateWith(offices, { demandAreas: [village('NEAR', 4, 100), village('HIDDEN', 90, null)] });
    const found = cover(['SOUTH'], 10, half);
    expect(found).toMatchObject({ population: 1, areas: 0.5, worst: { code: 'HIDDEN' } });
    expect(found.warnings).toMatchObject([{ code: 'POPULATION_UNKNOWN', message: expect.stringContaining('HIDDEN') }]);
  });

  test('without demand areas nothing is a share of anything', () => {
    const found = cover(['SOUTH'], 10, estateWith(offices));
    expect(found).toMatchObject({ population: null, households: null, areas: null, mean: null, worst: null, byPolicingArea: [] });
    expect(found.warnings.map(({ code }) => code)).toEqual(['NO_DEMAND_AREAS']);
  });

  test('a building that is not in operation may be asked about, and the answer says so', () => {
    const planned = anEstate({ buildings: [aBuilding({ code: 'NEW', status: 'PLANNED' })], demandAreas: villages });
    expect(cover(['NEW'], 5, planned).warnings.map(({ code }) => code)).toEqual(['NOT_OPERATIONAL']);
  });
});

describe('what keeping a contact point costs', () => {
  const office = (code: string, giaM2: number | null) => aBuilding({ code, use: 'NEIGHBOURHOOD_OFFICE', giaM2 });
  const costs = (...all: readonly ReturnType<typeof costsOf>[]) => ({
    costPools: all.flatMap((one) => one.costPools),
    costLines: all.flatMap((one) => one.costLines),
  });
  const [known, dear, silent] = [office('KNOWN', 100), office('DEAR', 50), office('SILENT', 200)];
  const costOf = (buildings: readonly ReturnType<typeof office>[], rows: Partial<EstateRows>, code: string) => {
    const of = anEstate({ buildings, ...rows });
    return coverCosts(of, given())(of.building.get(code)!);
  };
  const paid = costs(costsOf('KNOWN', { RENT: 5_000 }), costsOf('DEAR', { RENT: 4_000 }));

  test('is the running cost of its building', () => {
    expect(costOf([known, dear], paid, 'KNOWN')).toEqual({ yearlyCost: 5_000, isCostKnown: true, costBasis: 'its running cost' });
  });

  test('UNKNOWN, is that of the dearest peer by the square metre, never nothing: 4,000 ⁄ 50 × 200', () => {
    expect(costOf([known, dear, silent], paid, 'SILENT')).toMatchObject({ yearlyCost: 16_000, isCostKnown: false, costBasis: expect.stringContaining('DEAR') });
  });

  test('UNKNOWN without an area, is the whole cost of the dearest', () => {
    expect(costOf([known, dear, office('SILENT', null)], paid, 'SILENT')).toMatchObject({
      yearlyCost: 5_000,
      costBasis: expect.stringContaining('whole of KNOWN'),
    });
  });

  test('UNKNOWN in part, is never below the part that is known', () => {
    const partly = costs(costsOf('KNOWN', { RENT: 5_000 }), costsOf('SILENT', { RENT: 90_000, GAS: null }));
    expect(costOf([known, silent], partly, 'SILENT')).toMatchObject({ yearlyCost: 90_000, isCostKnown: false });
  });

  test('peers are of the same use; where there is none of it, any known cost stands in; where there is nothing, it stays UNKNOWN', () => {
    const station = aBuilding({ code: 'STATION', giaM2: 1_000 });
    const rows = costsOf('STATION', { RENT: 70_000 });
    expect(costOf([station, silent], rows, 'SILENT')).toMatchObject({ yearlyCost: 70_000 });
    expect(costOf([silent], {}, 'SILENT')).toMatchObject({ yearlyCost: null, isCostKnown: false });
  });
});

describe('the contact points as a question', () => {
  const buildings = ['B', 'A', 'C'].map((code) => aBuilding({ code }));
  const point = (building: string, kind: (typeof contactKinds)[number] | 'CUSTODY_PUBLIC', protectedUntil: string | null = null) =>
    aPoint({ building, kind, code: `${kind} in ${building}`, name: `${kind} in ${building}`, protectedUntil });

  test('has the open buildings with a point, in the order of their codes', () => {
    const closed = [aBuilding({ code: 'GONE', status: 'DISPOSED' }), aBuilding({ code: 'SOON', status: 'PLANNED' })];
    const all = [...buildings, ...closed].map(({ code }) => point(code, code === 'C' ? 'CUSTODY_PUBLIC' : 'FRONT_ENQUIRY'));
    expect(contactHosts(anEstate({ buildings: [...buildings, ...closed], servicePoints: all })).map(({ code }) => code)).toEqual(['A', 'B']);
  });

  test('has those of a kind only, where kinds are given', () => {
    const of = anEstate({
      buildings,
      servicePoints: [point('A', 'BEAT_SURGERY'), point('B', 'FRONT_ENQUIRY'), point('B', 'BEAT_SURGERY'), point('C', 'APPOINTMENT')],
    });
    expect(coverProblem(of, given(), { kinds: ['BEAT_SURGERY'] }).sites.map(({ asset }) => asset.code)).toEqual(['A', 'B']);
    expect(coverProblem(of, given()).sites).toHaveLength(3);
  });

  test('every kind that may be asked for is one that counts as contact', () => {
    for (const kind of contactKinds) {
      const of = anEstate({ buildings, servicePoints: [point('A', kind)] });
      expect(contactPointsIn(of.building.get('A')!, of)).toHaveLength(1);
    }
  });

  test('keeps what is protected on the appraisal date, and no longer than that', () => {
    const of = anEstate({ buildings, servicePoints: [point('A', 'FRONT_ENQUIRY', '2026-09-30'), point('B', 'FRONT_ENQUIRY', '2026-09-29')] });
    expect(coverProblem(of, given()).sites.map(({ mustStayBecause }) => mustStayBecause)).toEqual(['FRONT_ENQUIRY in A is protected until 2026-09-30', null]);
  });

  test('has the minutes by site and area, infinite where a place is not known, and the standard of each kind of area', () => {
    const rows = {
      servicePoints: [point('A', 'FRONT_ENQUIRY'), point('B', 'FRONT_ENQUIRY')],
      sites: [aSite({ code: 'site of A', ...kmNorth(0) }), aSite({ code: 'site of B' })],
    };
    const of = anEstate({ buildings, demandAreas: [village('NEAR', 4, 1), village('MOOR', 9, 1, { settlement: 'RURAL' })], ...rows });
    const { areas, minutes } = coverProblem(of, given());
    expect(areas.map(({ standard }) => standard)).toEqual([15, 20]);
    expect(minutes).toEqual([
      [expect.closeTo(4, 9), expect.closeTo(9, 9)],
      [Infinity, Infinity],
    ]);
  });
});
