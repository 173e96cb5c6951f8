/** Imported travel times beside the model, on estates where a kilometre takes a minute: villages stand so many minutes north of the origin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaTravel } from '../../src/estate/area-travel.ts';
import { type Cover, coverOf } from '../../src/estate/cover.ts';
import { coverProblem } from '../../src/estate/cover-problem.ts';
import { serviceMap } from '../../src/estate/service-effect.ts';
import type { EstateRows, EstateSnapshot, TravelTime } from '../../src/estate/snapshot.ts';
import { surroundingsOf } from '../../src/estate/surroundings.ts';
import type { TravelMode } from '../../src/options/travel-basis.ts';
import { given } from './assumed.ts';
import { aBuilding, aDemandArea, anEstate, aPoint, aSite, aTravelTime, closureOf, kmNorth } from './sample.ts';

const village = (code: string, km: number, population: number) => aDemandArea({ code, population, imdDecile: 5, ...kmNorth(km) });
const counterAt = (code: string, km: number | null) => ({
  building: aBuilding({ code }),
  site: aSite({ code: `site of ${code}`, ...(km === null ? {} : kmNorth(km)) }),
  point: aPoint({ building: code }),
});
const townWith = (counters: readonly ReturnType<typeof counterAt>[], rows: Partial<EstateRows> = {}): EstateSnapshot =>
  anEstate({
    buildings: counters.map(({ building }) => building),
    sites: counters.map(({ site }) => site),
    servicePoints: counters.map(({ point }) => point),
    ...rows,
  });

/** Counters at 0 and at 30; Near at 4 (100 people), Middle at 12 (300), Far at 50 (600). */
const counters = [counterAt('SOUTH', 0), counterAt('NORTH', 30)];
const demandAreas = [village('NEAR', 4, 100), village('MIDDLE', 12, 300), village('FAR', 50, 600)];
const time = (demandArea: string, to: string, minutes: number, mode: TravelMode = 'CAR'): TravelTime =>
  aTravelTime({ demandArea, site: `site of ${to}`, minutes, mode });
const estateOf = (...travelTimes: readonly TravelTime[]) => townWith(counters, { demandAreas, travelTimes });
const cover = (estate: EstateSnapshot, by: TravelMode = 'CAR', minutes: number | null = 18): Cover =>
  coverOf(estate.buildings, { minutes, by }, estate, given());

/** A slow road to the south and a bridge to the north; nobody measured the ways from Far, nor the one from Near to the north. */
const withHoles = estateOf(time('NEAR', 'SOUTH', 10), time('MIDDLE', 'SOUTH', 25), time('MIDDLE', 'NORTH', 8));

describe('a matrix with holes', () => {
  const found = cover(withHoles);

  test('takes its times where it has them, the model where it has none: Near 10, Middle 8, Far 20 as modelled', () => {
    expect(found.mean).toBeCloseTo((10 * 100 + 8 * 300 + 20 * 600) / 1_000, 9);
    expect(found.worst).toMatchObject({ code: 'FAR', minutes: expect.closeTo(20, 9), secondMinutes: expect.closeTo(50, 9) });
  });

  test('says how many ways are which', () => {
    expect(found.travelBasis).toMatchObject({ mode: 'CAR', source: 'MIXED', fromMatrix: 3, fromModel: 3, unknown: 0 });
    expect(found.travelModel).toBe('by car: 3 ways from travel_times.csv, 3 ways as straight line × assumed detour at assumed speeds, with access time');
  });

  test('names the holes, and says that the model stood in', () => {
    expect(found.warnings).toEqual([
      {
        code: 'TRAVEL_TIMES_MISSING',
        message:
          'travel_times.csv has no time by car for 3 ways: to SOUTH from FAR; to NORTH from NEAR, FAR. The model stood in for 3 ways: straight line × assumed detour at assumed speeds, with access time.',
        whatToDo: 'Add the missing rows to travel_times.csv.',
      },
    ]);
  });

  test('names the first few where there are many', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((code) => counterAt(code, 0));
    const { warnings } = cover(townWith(many, { demandAreas, travelTimes: [time('NEAR', 'A', 1)] }));
    expect(warnings[0]!.message).toContain('for 14 ways: to A from MIDDLE, FAR; to B from all 3 areas; to C from all 3 areas; to 2 more.');
  });

  test('is the same whoever asks: the cheapest cover, and who loses out', () => {
    const problem = coverProblem(withHoles, given());
    const [north, south] = problem.minutes as [number[], number[]];
    expect(problem.sites.map(({ asset }) => asset.code)).toEqual(['NORTH', 'SOUTH']);
    expect(north).toEqual([expect.closeTo(26, 9), 8, expect.closeTo(20, 9)]);
    expect(south).toEqual([10, 25, expect.closeTo(50, 9)]);
    expect(problem.sources[1]).toEqual(['MATRIX', 'MATRIX', 'MODEL']);
  });

  test('tells of a closure who loses by the times measured: Middle goes from 8 to 25, the model would have said from 12 to 12', () => {
    const { serviceEffect, warnings } = closureOf(withHoles, 'NORTH');
    expect(serviceEffect.losers.map(({ code, before, after }) => [code, before, after])).toEqual([
      ['FAR', expect.closeTo(20, 9), expect.closeTo(50, 9)],
      ['MIDDLE', 8, 25],
    ]);
    expect(serviceEffect.travelBasis).toMatchObject({ source: 'MIXED', fromMatrix: 3, fromModel: 3 });
    expect(warnings.map(({ code }) => code)).toContain('TRAVEL_TIMES_MISSING');
  });

  test('a building that the service goes to counts among the ways', () => {
    const hall = { building: aBuilding({ code: 'HALL' }), site: aSite({ code: 'site of HALL', ...kmNorth(12) }) };
    const estate = anEstate({
      ...withHoles,
      buildings: [...withHoles.buildings, hall.building],
      sites: [...withHoles.sites, hall.site],
    });
    const map = serviceMap(estate, areaTravel(estate, given()), given());
    const none = { responseBefore: null, responseAfter: null, responseTravelBasis: null };
    expect(map.effectOf(estate.building.get('NORTH')!, hall.building, none).travelBasis).toMatchObject({ fromMatrix: 3, fromModel: 6 });
  });
});

describe('a matrix without holes', () => {
  const whole = estateOf(...demandAreas.flatMap(({ code }) => [time(code, 'SOUTH', 5), time(code, 'NORTH', 7)]));

  test('is all that is used, and nothing is warned of', () => {
    expect(cover(whole)).toMatchObject({
      travelBasis: { source: 'MATRIX', fromMatrix: 6, fromModel: 0 },
      travelModel: 'by car: 6 ways from travel_times.csv',
      mean: 5,
      warnings: [],
    });
  });

  test('of another site than asked about stands in for nothing, and the answer says so', () => {
    const other = townWith([counterAt('SOUTH', 0)], { demandAreas, travelTimes: [time('NEAR', 'ELSEWHERE', 5)] });
    expect(cover(other).travelModel).toContain('(travel_times.csv has none of these 3 ways)');
    expect(cover(other).travelBasis.source).toBe('MODEL');
  });
});

describe('a building whose place is not known', () => {
  const lost = [counterAt('LOST', null)];

  test('is reached where there are rows, from nowhere else, and both are said', () => {
    const found = cover(townWith(lost, { demandAreas, travelTimes: [time('NEAR', 'LOST', 9)] }));
    expect(found).toMatchObject({ peopleWithin: 100, travelBasis: { source: 'MATRIX', fromMatrix: 1, fromModel: 0, unknown: 2 }, mean: null });
    expect(found.travelModel).toBe('by car: 1 way from travel_times.csv; 2 ways UNKNOWN');
    expect(found.warnings).toMatchObject([
      { code: 'TRAVEL_TIMES_MISSING', message: expect.stringContaining('Nothing could stand in for 2 ways: nobody is counted as going there that way.') },
    ]);
  });

  test('is a place like any other with all its rows', () => {
    const found = cover(townWith(lost, { demandAreas, travelTimes: demandAreas.map(({ code }) => time(code, 'LOST', 9)) }));
    expect(found).toMatchObject({ population: 1, mean: 9, warnings: [] });
  });

  test('leaves how far its visitors would have to go UNKNOWN while some of its rows are missing', () => {
    const estate = townWith([counterAt('SOUTH', 0), ...lost], { demandAreas, travelTimes: [time('NEAR', 'LOST', 1)] });
    expect(closureOf(estate, 'LOST').serviceEffect).toMatchObject({ peopleLosingTime: 100, meanExtraMinutes: null });
  });
});

describe('other ways to travel', () => {
  test('by bus there is nothing but the rows: what has none is not reached', () => {
    const found = cover(estateOf(time('NEAR', 'SOUTH', 18, 'BUS'), time('MIDDLE', 'SOUTH', 19, 'BUS')), 'BUS');
    expect(found).toMatchObject({ peopleWithin: 100, travelBasis: { mode: 'BUS', source: 'MATRIX', fromMatrix: 2, unknown: 4 } });
    expect(found.warnings).toMatchObject([{ code: 'TRAVEL_TIMES_MISSING', message: expect.stringContaining('no time by bus for 4 ways') }]);
  });

  test('by bus and on foot are refused where no row is loaded, with the cure', () => {
    for (const by of ['BUS', 'WALK'] as const) expect(() => cover(withHoles, by)).toThrow(/^No travel times (by bus|on foot) are known/);
  });

  test('rows of one do not touch another', () => {
    const walked = estateOf(...withHoles.travelTimes, time('FAR', 'NORTH', 240, 'WALK'));
    expect(cover(walked)).toEqual(cover(withHoles));
    expect(cover(walked, 'BLUE_LIGHT').travelBasis).toMatchObject({ source: 'MODEL', fromModel: 6 });
    expect(cover(walked, 'BLUE_LIGHT').travelModel).toMatch(/^by blue light: .*blue-light factor.*no travel-time matrix is loaded/);
  });

  test('response comes by its own rows where there are some', () => {
    const base = aPoint({ code: 'BASE', building: 'SOUTH', kind: 'RESPONSE_BASE' });
    const rows = { demandAreas, servicePoints: [base], travelTimes: demandAreas.map(({ code }, at) => time(code, 'SOUTH', 3 + at, 'BLUE_LIGHT')) };
    const estate = townWith(counters, rows);
    const { responseBefore, responseTravelBasis } = surroundingsOf(estate, given()).response(estate.building.get('NORTH')!, []);
    expect(responseBefore).toMatchObject({ mean: (3 * 100 + 4 * 300 + 5 * 600) / 1_000, worst: 5, worstArea: 'FAR' });
    expect(responseTravelBasis).toMatchObject({ mode: 'BLUE_LIGHT', source: 'MATRIX', fromMatrix: 3 });
  });
});

describe('laws', () => {
  const km = fc.integer({ min: 0, max: 60 });
  const anyTown = fc.record({
    offices: fc.array(km, { minLength: 1, maxLength: 4 }),
    homes: fc.array(fc.record({ km, people: fc.integer({ min: 0, max: 900 }) }), { minLength: 1, maxLength: 6 }),
    limit: fc.integer({ min: 1, max: 60 }),
  });
  const built = (
    { offices, homes }: { offices: readonly number[]; homes: readonly { km: number; people: number }[] },
    travelTimes: readonly TravelTime[] = [],
  ) =>
    townWith(
      offices.map((one, at) => counterAt(`O${at}`, one)),
      { demandAreas: homes.map((one, at) => village(`V${at}`, one.km, one.people)), travelTimes },
    );
  /** The model's own times as rows. */
  const modelled = (estate: EstateSnapshot): readonly TravelTime[] => {
    const travel = areaTravel(estate, given());
    return estate.buildings.flatMap((building) => estate.demandAreas.map(({ code }, at) => time(code, building.code, travel.to(building).minutes[at]!)));
  };
  const figures = ({ travelModel: _model, travelBasis: _basis, warnings: _warnings, buildings: _buildings, ...rest }: Cover) => rest;

  test('a matrix that equals the model changes no figure', () => {
    fc.assert(
      fc.property(anyTown, (town) => {
        const plain = built(town);
        const same = built(town, modelled(plain));
        expect(figures(cover(same, 'CAR', town.limit))).toEqual(figures(cover(plain, 'CAR', town.limit)));
        const { travelBasis: _one, ...was } = closureOf(plain, 'O0').serviceEffect;
        const { travelBasis: _other, ...is } = closureOf(same, 'O0').serviceEffect;
        expect(is).toEqual(was);
        expect(cover(same, 'CAR', town.limit).travelBasis.source).toBe('MATRIX');
      }),
      { numRuns: 60 },
    );
  });

  test('a shorter time in the matrix never makes cover worse', () => {
    fc.assert(
      fc.property(anyTown, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }), (town, shares) => {
        const plain = built(town);
        const shorter = built(
          town,
          modelled(plain).map((row, at) => ({ ...row, minutes: row.minutes * shares[at]! })),
        );
        const [was, is] = [cover(plain, 'CAR', town.limit), cover(shorter, 'CAR', town.limit)];
        expect(is.peopleWithin).toBeGreaterThanOrEqual(was.peopleWithin);
        expect(is.peopleWithSecond).toBeGreaterThanOrEqual(was.peopleWithSecond);
        expect(is.areas!).toBeGreaterThanOrEqual(was.areas!);
        expect(is.worst!.minutes!).toBeLessThanOrEqual(was.worst!.minutes!);
        expect(is.mean ?? 0).toBeLessThanOrEqual((was.mean ?? 0) + 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  test('the ways of an answer are as many as its areas times its buildings', () => {
    fc.assert(
      fc.property(anyTown, fc.nat(24), (town, kept) => {
        const plain = built(town);
        const { fromMatrix, fromModel, unknown } = cover(built(town, modelled(plain).slice(0, kept))).travelBasis;
        expect(fromMatrix).toBe(Math.min(kept, town.offices.length * town.homes.length));
        expect(fromMatrix + fromModel + unknown).toBe(town.offices.length * town.homes.length);
      }),
      { numRuns: 60 },
    );
  });
});
