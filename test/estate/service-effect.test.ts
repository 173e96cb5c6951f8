/** Who has further to go when a counter closes. A kilometre by road takes a minute. */
import { describe, expect, test } from 'vitest';
import { areaTravel } from '../../src/estate/area-travel.ts';
import { contactPointsIn, serviceMap } from '../../src/estate/service-effect.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { given } from './assumed.ts';
import { aBuilding, aDemandArea, amountsOf, anEstate, aPoint, aSite, aTerm, closureOf, kmNorth } from './sample.ts';

const at = (code: string, km: number) => ({
  building: aBuilding({ code }),
  site: aSite({ code: `site of ${code}`, ...kmNorth(km) }),
  point: aPoint({ building: code }),
});
const village = (code: string, km: number, population: number | null, known: object = {}) => aDemandArea({ code, population, ...kmNorth(km), ...known });

/** Counters at kilometre 0 (Mill Lane) and 10 (Market Square). */
const [mill, market] = [at('MILL-LANE', 0), at('MARKET', 10)];
const town = {
  buildings: [mill.building, market.building],
  sites: [mill.site, market.site],
  servicePoints: [mill.point, market.point],
  demandAreas: [village('AT-MILL', 0, 100), village('BETWEEN', 4, 200), village('AT-MARKET', 10, 700)],
} satisfies Partial<EstateRows>;

const noResponse = { responseBefore: null, responseAfter: null, responseTravelBasis: null };

function effectOf(rows: Partial<EstateRows> = {}, providedIn: string | null = null) {
  const estate = anEstate({ ...town, ...rows });
  return serviceMap(estate, areaTravel(estate, given()), given()).effectOf(
    estate.building.get('MILL-LANE')!,
    providedIn === null ? null : estate.building.get(providedIn)!,
    noResponse,
  );
}

describe('closing one of two counters', () => {
  const effect = effectOf();

  test('those who live nearer to it lose time: 10 minutes at the door, 6 less 4 on the way', () => {
    expect(effect.losers.map(({ code, before, after }) => [code, before, after].map((one) => (typeof one === 'number' ? Math.round(one) : one)))).toEqual([
      ['AT-MILL', 0, 10],
      ['BETWEEN', 4, 6],
    ]);
    expect(effect.peopleLosingTime).toBe(300);
    expect(effect.meanExtraMinutes).toBeCloseTo((100 * 10 + 200 * 2) / 300, 6);
  });

  test('the mean, the worst and the 95th percentile are told before and after', () => {
    expect(effect.before!.mean).toBeCloseTo((200 * 4) / 1000, 6);
    expect(effect.after!.mean).toBeCloseTo((100 * 10 + 200 * 6) / 1000, 6);
    expect(effect.before!.worst).toBeCloseTo(4, 6);
    expect(effect.after!.worst).toBeCloseTo(10, 6);
    expect(effect.after!.p95).toBeCloseTo(10, 6);
  });

  test('the tail is not hidden by the mean: nine in a hundred go from 0 to 10 minutes while the mean goes up by 1.4', () => {
    expect(effect.after!.mean - effect.before!.mean).toBeCloseTo(1.4, 6);
    expect(effect.after!.worst - effect.before!.worst).toBeCloseTo(6, 6);
  });

  test('it is a reduction, and how many are still within 15 minutes is told', () => {
    expect(effect.effect).toBe('REDUCES');
    expect(effect.after!.withinStandard).toBe(1);
    const far = effectOf({ sites: [mill.site, aSite({ code: 'site of MARKET', ...kmNorth(16) })] });
    expect(far.after!.withinStandard).toBeCloseTo(0.9, 9);
  });

  test('by policing area: people, those who lose, mean before and after', () => {
    expect(effect.byArea).toHaveLength(1);
    expect(effect.byArea[0]).toMatchObject({ policingArea: 'NORTH', people: 1000, peopleLosingTime: 300 });
    expect(effect.byArea[0]!.meanAfter).toBeCloseTo(2.2, 6);
  });
});

describe('when the service is provided again', () => {
  test('next door, nobody loses', () => {
    const next = at('NEXT-DOOR', 0);
    const effect = effectOf({ buildings: [...town.buildings, next.building], sites: [...town.sites, next.site] }, 'NEXT-DOOR');
    expect(effect).toMatchObject({ effect: 'SAME', losers: [], peopleLosingTime: 0, weeklyHoursLost: 0 });
  });

  test('in the other counter that there is already, those who live near the old one lose as if it were not', () => {
    expect(effectOf({}, 'MARKET')).toMatchObject({ effect: 'REDUCES', peopleLosingTime: 300, weeklyHoursLost: 0 });
  });

  test('somewhere whose place is not known, nobody can say that nobody loses', () => {
    const nowhere = aBuilding({ code: 'NOWHERE' });
    const unplaced = aSite({ code: 'site of NOWHERE', latitude: null, longitude: null });
    expect(effectOf({ buildings: [...town.buildings, nowhere], sites: [...town.sites, unplaced] }, 'NOWHERE').effect).not.toBe('SAME');
  });

  test('where nothing is known of who lives where, the effect is UNKNOWN', () => {
    expect(effectOf({ demandAreas: [] }, 'MARKET')).toMatchObject({ effect: 'UNKNOWN', before: null, after: null });
  });
});

describe('who loses, by deprivation', () => {
  const deciles = { demandAreas: [village('AT-MILL', 0, 100, { imdDecile: 1 }), village('BETWEEN', 4, 200), village('AT-MARKET', 10, 700, { imdDecile: 9 })] };

  test('every decile with its minutes before and after, the most deprived first and the UNKNOWN one last', () => {
    expect(effectOf(deciles).byDeprivationDecile).toEqual([
      { imdDecile: 1, people: 100, peopleLosingTime: 100, meanBefore: 0, meanAfter: expect.closeTo(10, 9), worstAfter: expect.closeTo(10, 9) },
      { imdDecile: 9, people: 700, peopleLosingTime: 0, meanBefore: 0, meanAfter: 0, worstAfter: 0 },
      {
        imdDecile: null,
        people: 200,
        peopleLosingTime: 200,
        meanBefore: expect.closeTo(4, 9),
        meanAfter: expect.closeTo(6, 9),
        worstAfter: expect.closeTo(6, 9),
      },
    ]);
  });

  test('adds up to all who lose', () => {
    const { byDeprivationDecile, byArea, peopleLosingTime } = effectOf(deciles);
    const sum = (rows: readonly { readonly peopleLosingTime: number }[]) => rows.reduce((total, row) => total + row.peopleLosingTime, 0);
    expect([sum(byDeprivationDecile), sum(byArea)]).toEqual([peopleLosingTime, peopleLosingTime]);
  });

  test('has no mean where nobody is known to live, and none after the last counter', () => {
    const uncounted = effectOf({ demandAreas: [village('AT-MILL', 0, null, { imdDecile: 2 }), village('AT-MARKET', 10, 700, { imdDecile: 3 })] });
    expect(uncounted.byDeprivationDecile[0]).toMatchObject({ imdDecile: 2, people: 0, meanBefore: null, meanAfter: null });
    const alone = effectOf({ ...deciles, buildings: [mill.building], sites: [mill.site], servicePoints: [mill.point] });
    expect(alone.byDeprivationDecile.map(({ meanAfter, worstAfter }) => [meanAfter, worstAfter])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe('the next nearest counter', () => {
  test('is the cover that is left if the nearest is out: all within 15 of both, nobody once one has closed', () => {
    const { before, after } = effectOf();
    expect([before!.secondWithinStandard, after!.secondWithinStandard]).toEqual([1, 0]);
    expect([before!.worstArea, after!.worstArea]).toEqual(['BETWEEN', 'AT-MILL']);
  });

  test('may be the third of today', () => {
    const third = at('FARM', 12);
    const rows = { buildings: [...town.buildings, third.building], sites: [...town.sites, third.site], servicePoints: [...town.servicePoints, third.point] };
    expect(effectOf(rows).after!.secondWithinStandard).toBe(1);
  });

  test('is the one that takes the service over, counted once', () => {
    expect(effectOf({}, 'MARKET').after!.secondWithinStandard).toBe(0);
    const hall = { buildings: [...town.buildings, aBuilding({ code: 'HALL' })], sites: [...town.sites, aSite({ code: 'site of HALL', ...kmNorth(1) })] };
    expect(effectOf(hall, 'HALL').after!.secondWithinStandard).toBe(1);
  });
});

describe('what is lost', () => {
  test('the last counter of all: there is nothing left to go to', () => {
    const alone = effectOf({ buildings: [mill.building], sites: [mill.site], servicePoints: [mill.point] });
    expect(alone).toMatchObject({ effect: 'REDUCES', after: null, peopleLosingTime: 1000 });
    expect(alone.losers.every(({ after }) => after === null)).toBe(true);
  });

  test('opening hours, UNKNOWN where one counter’s are', () => {
    const hours = (...weekly: (number | null)[]) =>
      effectOf({ servicePoints: [market.point, ...weekly.map((weeklyHours, n) => aPoint({ code: `P${n}`, weeklyHours }))] }).weeklyHoursLost;
    expect(hours(20, 7.5)).toBe(27.5);
    expect(hours(20, null)).toBeNull();
  });

  test('a second counter in the same building goes with the first: nothing is left there', () => {
    const second = aPoint({ code: 'SURGERY', kind: 'BEAT_SURGERY' });
    expect(effectOf({ servicePoints: [...town.servicePoints, second] })).toMatchObject({ peopleLosingTime: 300, pointsAffected: [{}, {}] });
  });

  test('a second counter nearby takes the loss away', () => {
    const near = at('CORNER', 1);
    const effect = effectOf({
      buildings: [...town.buildings, near.building],
      sites: [...town.sites, near.site],
      servicePoints: [...town.servicePoints, near.point],
    });
    expect(effect.losers.map(({ code }) => code)).toEqual(['AT-MILL']);
    expect(effect.meanExtraMinutes).toBeCloseTo(1, 6);
  });

  test('nothing where the building has no counter; property collection and custody visits are none', () => {
    const kinds = ['CUSTODY_PUBLIC', 'PROPERTY_COLLECTION', 'MOBILE'] as const;
    expect(effectOf({ servicePoints: [market.point, ...kinds.map((kind) => aPoint({ code: kind, kind }))] })).toMatchObject({
      effect: 'SAME',
      losers: [],
      weeklyHoursLost: 0,
    });
    expect(contactPointsIn(mill.building, anEstate({ ...town, servicePoints: [market.point] }))).toEqual([]);
  });

  test('areas whose residents nobody counted lose time too, and are named', () => {
    const effect = effectOf({ demandAreas: [village('AT-MILL', 0, null), village('AT-MARKET', 10, 700)] });
    expect(effect.losers.map(({ code, population }) => [code, population])).toEqual([['AT-MILL', null]]);
    expect(effect.summary).not.toMatch(/nobody has/i);
  });
});

describe('what it costs to provide a counter again, and the time of its visitors', () => {
  const closing = (point: object, term: object = {}) => {
    const servicePoints = [aPoint({ ...mill.point, ...point }), market.point];
    const closureTerms = [aTerm({ vacateOn: '2027-03-31', relocationFte: 0, reprovideIn: 'MARKET', ...term })];
    return anEstate({ ...town, buildings: [aBuilding({ tenure: 'TENANCY_AT_WILL' }), market.building], servicePoints, closureTerms });
  };
  const again = (point: object, term?: object) => closureOf(closing(point, term), 'MILL-LANE', { variant: 'CLOSE_AND_REPROVIDE' });

  test('a sum once and a sum a year for each point, or as stated', () => {
    expect(amountsOf(again({ visitsPa: 0 }), 'Providing')!.slice(0, 2)).toEqual([-1_000, 0]);
    expect(amountsOf(again({ visitsPa: 0 }), 'The public service in its new place')!.slice(0, 2)).toEqual([0, -100]);
    expect(amountsOf(again({ visitsPa: 0 }, { reprovisionCost: 64_000 }), 'Providing')![0]).toBe(-64_000);
  });

  test('visits × twice the mean extra minutes ÷ 60 × the value of time: 600 × 28⁄3 ÷ 60 × £10 is £933.33', () => {
    expect(amountsOf(again({ visitsPa: 600 }), 'Longer journeys')![1]).toBeCloseTo(-933.333, 2);
  });

  test('where visits were not counted they come from the opening hours; where neither is known the value to society is UNKNOWN', () => {
    expect(amountsOf(again({ weeklyHours: 10 }), 'Longer journeys')![1]).toBeCloseTo(-(10 * 52 * 2 * 28 * 10) / 3 / 60, 2);
    expect(again({}).missing.filter(({ hides }) => hides === 'SOCIAL_COST')).toHaveLength(1);
  });

  test('that time is the visitors’ own and nobody’s budget', () => {
    expect(again({ visitsPa: 600 }).lines.find(({ label }) => label.startsWith('Longer'))).toMatchObject({ bearer: 'PEOPLE', cashClass: 'SOCIETAL' });
  });
});
