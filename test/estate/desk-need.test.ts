/** Desks from counts and from attendance: the series are added up before a percentile is taken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needOfBuildings, needOfTeams } from '../../src/estate/desk-need.ts';
import { mergeTest } from '../../src/estate/desk-need-merge.ts';
import { type Count, summedSeries } from '../../src/estate/desk-need-series.ts';
import { aBase, aBuilding, anEstate, anOccupancy, aPartner, aTeam } from './sample.ts';

const counted = (building: string, day: number, hour: number, headcount: number, era = 'POST_COVID'): Count => ({
  building,
  date: `2026-09-${String(day).padStart(2, '0')}`,
  hour,
  headcount,
  era,
});

/** A is full on odd days and B on even ones; both are counted at ten and at two. */
const turns: readonly Count[] = [1, 2, 3, 4].flatMap((day) => [
  counted('A', day, 10, day % 2 === 1 ? 30 : 10),
  counted('A', day, 14, 5),
  counted('B', day, 10, day % 2 === 1 ? 10 : 30),
  counted('B', day, 14, 8),
]);

describe('counts added up', () => {
  test('thirty and thirty on different days need forty desks and not sixty', () => {
    expect(summedSeries(['A', 'B'], turns, 1)).toMatchObject({
      days: 4,
      hours: 8,
      hoursLeftOut: 0,
      peakOfSum: 40,
      sumOfPeaks: 60,
      diversityBenefit: 20,
      percentileOfSum: 40,
    });
  });

  test('hours at which one of them was not counted are left out and told', () => {
    const series = summedSeries(['A', 'B'], [...turns, counted('A', 9, 10, 99)], 0.95)!;
    expect([series.hoursLeftOut, series.peakOfSum]).toEqual([1, 40]);
  });

  test('the years before the break do not count', () => {
    expect(summedSeries(['A'], [counted('A', 1, 10, 99, 'PRE_COVID')], 0.95)).toBeNull();
  });

  test('of two ways of counting one hour the one that saw more counts', () => {
    expect(summedSeries(['A'], [counted('A', 1, 10, 7), counted('A', 1, 10, 9)], 0.95)!.peakOfSum).toBe(9);
  });

  test('a percentile of the sum can exceed the sum of the percentiles, so no test may rest on that', () => {
    const rare = [1, 2, 3, 4].flatMap((day) => [counted('A', day, 10, day === 1 ? 10 : 0), counted('B', day, 10, day === 2 ? 10 : 0)]);
    const series = summedSeries(['A', 'B'], rare, 2 / 3)!;
    expect(series.percentileOfSum).toBeGreaterThan(series.sumOfPercentiles);
  });
});

const anySeries = fc
  .array(fc.record({ building: fc.constantFrom('A', 'B', 'C'), day: fc.integer({ min: 1, max: 6 }), hour: fc.constantFrom(10, 14), people: fc.nat(60) }), {
    maxLength: 40,
  })
  .map((rows) => [
    ...['A', 'B', 'C'].map((one) => counted(one, 1, 10, 3)),
    ...rows.map(({ building, day, hour, people }) => counted(building, day, hour, people)),
  ]);

describe('laws of added-up series', () => {
  const three = ['A', 'B', 'C'];

  test('the peak of the sum is no more than the sum of the peaks, and no less than any peak', () => {
    fc.assert(
      fc.property(anySeries, (counts) => {
        const { peakOfSum, sumOfPeaks, diversityBenefit, buildings } = summedSeries(three, counts, 0.95)!;
        expect(peakOfSum).toBeLessThanOrEqual(sumOfPeaks);
        expect(diversityBenefit).toBe(sumOfPeaks - peakOfSum);
        for (const { peak } of buildings) expect(peakOfSum).toBeGreaterThanOrEqual(peak);
      }),
    );
  });

  test('a percentile of the sum is no more than the sum of the peaks and rises with the percentile; the highest is the peak', () => {
    fc.assert(
      fc.property(anySeries, fc.double({ min: 0, max: 1, noNaN: true }), (counts, p) => {
        const at = summedSeries(three, counts, p)!;
        expect(at.percentileOfSum).toBeLessThanOrEqual(at.sumOfPeaks + 1e-9);
        expect(at.percentileOfSum).toBeLessThanOrEqual(summedSeries(three, counts, Math.min(1, p + 0.1))!.percentileOfSum + 1e-9);
        expect(summedSeries(three, counts, 1)!.percentileOfSum).toBe(at.peakOfSum);
      }),
    );
  });

  test('neither the order of the counts nor that of the buildings matters', () => {
    fc.assert(
      fc.property(anySeries, (counts) => {
        const [one, other] = [summedSeries(three, counts, 0.95)!, summedSeries(three.toReversed(), counts.toReversed(), 0.95)!];
        expect({ ...other, buildings: other.buildings.toReversed() }).toEqual(one);
      }),
    );
  });
});

const assumed = { percentile: 0.95, risk: 0.05, correlation: 0, ratio: 0.7, growth: new Map<string, number>() };

describe('desk need', () => {
  const estate = anEstate({
    buildings: [aBuilding({ code: 'A', desks: 60 })],
    teams: [aTeam({ attendance: 0.55 })],
    teamBases: [aBase({ building: 'A', fte: 100 })],
  });

  test('a hundred people of whom 55 % come need 63 desks at a risk of 5 %, 66 at 1 %, and 70 at seven for ten', () => {
    expect(needOfBuildings(['A'], [], estate, assumed)).toMatchObject({ fte: 100, binomial: 63, teamsTogether: 63, byRatio: 70, byCounts: null });
    expect(needOfBuildings(['A'], [], estate, { ...assumed, risk: 0.01 }).binomial).toBe(66);
  });

  test('half as many people again need half as many desks again by the ratio', () => {
    expect(needOfBuildings(['A'], [], estate, { ...assumed, growth: new Map([['TEAM', 1.5]]) })).toMatchObject({ fte: 150, byRatio: 105 });
  });

  test('people who come together need more', () => {
    expect(needOfBuildings(['A'], [], estate, { ...assumed, correlation: 0.1 }).teamsTogether).toBeGreaterThan(63);
  });

  test('UNKNOWN attendance is no desk need of none', () => {
    const untold = anEstate({ buildings: [aBuilding({ code: 'A' })], teams: [aTeam()], teamBases: [aBase({ building: 'A', fte: 10 })] });
    const need = needOfBuildings(['A'], [], untold, assumed);
    expect([need.binomial, need.attendance, need.byRatio]).toEqual([null, null, 7]);
    expect(need.warnings.map(({ code }) => code)).toEqual(['ATTENDANCE_UNKNOWN', 'NOT_COUNTED']);
  });

  test('of a team beside others the counts say nothing', () => {
    const both = anEstate({
      buildings: [aBuilding({ code: 'A' })],
      teams: [aTeam({ attendance: 0.5 }), aTeam({ code: 'OTHER', attendance: 0.5 })],
      teamBases: [aBase({ building: 'A', fte: 10 }), aBase({ team: 'OTHER', building: 'A', fte: 10 })],
    });
    const need = needOfTeams(['TEAM'], turns, both, assumed);
    expect([need.fte, need.counted]).toEqual([10, null]);
    expect(need.warnings.map(({ code }) => code)).toContain('COUNTED_WITH_OTHERS');
    expect(needOfTeams(['TEAM', 'OTHER'], turns, both, assumed).counted?.peakOfSum).toBe(30);
  });
});

describe('a merge', () => {
  const estate = (desks: number | null, more: object = {}) => anEstate({ buildings: [aBuilding({ code: 'A' }), aBuilding({ code: 'B', desks })], ...more });
  const into = (made: ReturnType<typeof estate>) => made.building.get('B')!;

  test('fits forty desks, though the peaks add up to sixty', () => {
    const made = estate(40);
    expect(mergeTest(['A'], into(made), turns, made, 1)).toMatchObject({ fits: true, needed: 40, spare: 0, sumOfSeparatePeaks: 60 });
  });

  test('does not fit thirty-nine, nor forty of which two are a partner’s', () => {
    const [small, shared] = [estate(39), estate(40, { partners: [aPartner()], occupancies: [anOccupancy({ building: 'B', kind: 'TENANT', desks: 2 })] })];
    expect(mergeTest(['A'], into(small), turns, small, 1)).toMatchObject({ fits: false, spare: -1 });
    expect(mergeTest(['A'], into(shared), turns, shared, 1)).toMatchObject({ fits: false, desks: 38, desksOfPartners: 2 });
  });

  test('cannot be told without desks or without anything known of who is there', () => {
    const [blank, empty] = [estate(null), estate(40)];
    expect(mergeTest(['A'], into(blank), turns, blank, 1).fits).toBeNull();
    expect(mergeTest(['A'], into(empty), [], empty, 1)).toMatchObject({ fits: null, needed: null });
  });

  test('of a building that nobody counts takes the peaks of its teams at every hour', () => {
    const made = estate(40, { teamBases: [aBase({ building: 'A', fte: 12, peakHeadcount: 9 })] });
    const test = mergeTest(
      ['A'],
      into(made),
      turns.filter(({ building }) => building === 'B'),
      made,
      1,
    );
    expect([test.needed, test.warnings.map(({ code }) => code)]).toEqual([39, expect.arrayContaining(['NOT_COUNTED'])]);
  });
});
