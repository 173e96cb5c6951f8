/** Where the teams of Mill Lane go. A kilometre by road takes a minute. */
import { describe, expect, test } from 'vitest';
import { freeDesks, movesFrom } from '../../src/estate/receiving.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { travelModel } from '../../src/register/travel.ts';
import { given } from './assumed.ts';
import { aBase, aBuilding, anEstate, aPartner, aSite, aTeam, aTerm, closureOf, kmNorth } from './sample.ts';

const ready = '2020-01-01';
const millLane = aBuilding();
/** A building so many kilometres from Mill Lane with so many desks, all of them free. */
const empty = (code: string, km: number, desks: number, known: Parameters<typeof aBuilding>[0] = {}) => ({
  building: aBuilding({ code, desks, networkReadyOn: ready, ...known }),
  site: aSite({ code: `site of ${code}`, ...kmNorth(km) }),
  use: { building: code, era: 'POST_COVID' as const, p95: 0, mean: 0, days: 100 },
});

function moves(homes: readonly ReturnType<typeof empty>[], rows: Partial<EstateRows> = {}, term = aTerm()) {
  const estate = anEstate({
    teams: [aTeam({ code: 'PATROL', function: 'RESPONSE' })],
    teamBases: [aBase({ team: 'PATROL', peakHeadcount: 10 })],
    ...rows,
    buildings: [millLane, ...homes.map(({ building }) => building), ...(rows.buildings ?? [])],
    sites: homes.map(({ site }) => site),
    peakUse: rows.peakUse ?? homes.map(({ use }) => use),
  });
  return movesFrom(millLane, term, estate, travelModel(given()), given());
}
const where = (...args: Parameters<typeof moves>) => moves(...args).map(({ team, to, doubt }) => [team.code, to?.code ?? null, doubt]);
const nowhere = expect.stringMatching(/network.*10|10.*network/);

describe('a team goes to the nearest building that can take it', () => {
  test('and not to a larger one further away', () => {
    const [move] = moves([empty('FAR', 9, 100), empty('NEAR', 3, 10)]);
    expect(move!.to!.code).toBe('NEAR');
    expect(move!.roadKm).toBeCloseTo(3, 6);
    expect(move!.minutes).toBeCloseTo(3, 6);
  });

  test('the nearest with room at its peak: nine free desks do not take ten people', () => {
    expect(where([empty('NEAR', 3, 9), empty('FAR', 9, 10)])).toEqual([['PATROL', 'FAR', null]]);
  });

  test('of two that are as near, the one whose code comes first', () => {
    expect(where([empty('B', 3, 10), empty('A', 3, 10)])).toEqual([['PATROL', 'A', null]]);
  });

  test('never to one without a network, nor to one whose network comes more than five years from now', () => {
    expect(where([empty('DARK', 3, 50, { networkReadyOn: null })])).toEqual([['PATROL', null, nowhere]]);
    expect(where([empty('LATE', 3, 50, { networkReadyOn: '2031-10-01' })])).toEqual([['PATROL', null, nowhere]]);
    expect(where([empty('SOON', 3, 50, { networkReadyOn: '2031-09-30' })])).toEqual([['PATROL', 'SOON', null]]);
  });

  test('never to one that is no longer or not yet run', () => {
    for (const status of ['SURPLUS_DECLARED', 'MOTHBALLED', 'UNDER_OFFER', 'DISPOSED', 'PLANNED'] as const)
      expect(where([empty('OTHER', 3, 50, { status })])[0]![1]).toBeNull();
  });

  test('never to one whose free desks are UNKNOWN', () => {
    expect(where([empty('OTHER', 3, 50, { desks: null })])).toEqual([['PATROL', null, nowhere]]);
    expect(where([empty('OTHER', 3, 50)], { peakUse: [] })).toEqual([['PATROL', null, nowhere]]);
  });

  test('nowhere while nobody knows how many it is', () => {
    const teamBases = [aBase({ team: 'PATROL' })];
    expect(where([empty('OTHER', 3, 50)], { teamBases })).toEqual([['PATROL', null, expect.stringContaining('UNKNOWN')]]);
  });
});

describe('what a team needs at its peak', () => {
  const needed = (base: Parameters<typeof aBase>[0], attendance: number | null = null) =>
    moves([], { teams: [aTeam({ attendance })], teamBases: [aBase(base)] })[0]!.desks;

  test('is counted, or its attendance of its FTE rounded up, or every post', () => {
    expect(needed({ peakHeadcount: 7, fte: 20 }, 0.5)).toBe(7);
    expect(needed({ fte: 15 }, 0.5)).toBe(8);
    expect(needed({ fte: 15 })).toBe(15);
    expect(needed({})).toBeNull();
  });
});

describe('desks free at the peak of a building', () => {
  const mill = aBuilding({ desks: 40 });
  const people = { building: 'MILL-LANE', p95: 28.5, mean: 20, days: 60 };

  test('are desks less the 95th percentile counted since the break, and no other era', () => {
    const peakUse = [
      { ...people, era: 'PRE_COVID' as const, p95: 39 },
      { ...people, era: 'POST_COVID' as const },
    ];
    expect(freeDesks(mill, anEstate({ buildings: [mill], peakUse }))).toBe(11.5);
  });

  test('without counts, desks less the peaks of its teams; UNKNOWN while one of them is, or nobody is listed', () => {
    const teams = [aTeam({ code: 'A' }), aTeam({ code: 'B' })];
    const free = (...bases: Parameters<typeof aBase>[0][]) => freeDesks(mill, anEstate({ buildings: [mill], teams, teamBases: bases.map(aBase) }));
    expect(free({ team: 'A', peakHeadcount: 12 }, { team: 'B', peakHeadcount: 8 })).toBe(20);
    expect(free({ team: 'A', peakHeadcount: 12 }, { team: 'B' })).toBeNull();
    expect(free()).toBeNull();
  });

  test('counts only the teams that are based there today', () => {
    const teamBases = [
      aBase({ peakHeadcount: 12 }),
      aBase({ team: 'GONE', peakHeadcount: 20, validTo: '2025-03-31' }),
      aBase({ team: 'LATER', peakHeadcount: 9, validFrom: '2027-04-01' }),
    ];
    const teams = [aTeam(), aTeam({ code: 'GONE' }), aTeam({ code: 'LATER' })];
    expect(freeDesks(mill, anEstate({ buildings: [mill], teams, teamBases }))).toBe(28);
  });
});

describe('several teams', () => {
  const teams = [aTeam({ code: 'SMALL' }), aTeam({ code: 'LARGE' })];
  const teamBases = [aBase({ team: 'SMALL', peakHeadcount: 4 }), aBase({ team: 'LARGE', peakHeadcount: 9 })];

  test('choose in the order of their size, and the room that one takes is gone for the next', () => {
    expect(where([empty('NEAR', 3, 10), empty('FAR', 9, 10)], { teams, teamBases })).toEqual([
      ['LARGE', 'NEAR', null],
      ['SMALL', 'FAR', null],
    ]);
  });

  test('do not split: nine people do not go to two offices of five', () => {
    expect(where([empty('NEAR', 3, 5), empty('FAR', 9, 5)], { teams, teamBases })[0]![1]).toBeNull();
  });

  test('of one size choose in the order of their codes', () => {
    const alike = [aBase({ team: 'SMALL', peakHeadcount: 4 }), aBase({ team: 'LARGE', peakHeadcount: 4 })];
    expect(where([empty('NEAR', 3, 4), empty('FAR', 9, 4)], { teams, teamBases: alike }).map(([team]) => team)).toEqual(['LARGE', 'SMALL']);
  });
});

describe('specialist space', () => {
  const custody = [aTeam({ code: 'PATROL', function: 'CUSTODY' })];

  test('custody goes to custody only, however many desks an office has', () => {
    expect(where([empty('OFFICE', 1, 99)], { teams: custody })).toEqual([['PATROL', null, expect.stringContaining('specialist')]]);
    expect(where([empty('OFFICE', 1, 99), empty('CELLS', 9, 10, { use: 'CUSTODY' })], { teams: custody })).toEqual([['PATROL', 'CELLS', null]]);
  });

  test('offices do not go to workshops, stores, masts or homes', () => {
    for (const use of ['WORKSHOP', 'PROPERTY_STORE', 'MAST', 'RESIDENTIAL', 'CUSTODY', 'LAND'] as const)
      expect(where([empty('OTHER', 1, 99, { use })])[0]![1]).toBeNull();
  });

  test('response officers work from a station, a neighbourhood team from any office', () => {
    expect(where([empty('OFFICE', 1, 99, { use: 'NEIGHBOURHOOD_OFFICE' }), empty('STATION', 9, 99)])).toEqual([['PATROL', 'STATION', null]]);
    const beat = [aTeam({ code: 'PATROL', function: 'NEIGHBOURHOOD' })];
    expect(where([empty('OFFICE', 1, 99, { use: 'PARTNER_PREMISES' }), empty('STATION', 9, 99)], { teams: beat })).toEqual([['PATROL', 'OFFICE', null]]);
  });

  test('closing the only laboratory is impossible, even if an office is named for it', () => {
    const lab = aBuilding({ use: 'FORENSIC_LAB' });
    const estate = anEstate({ buildings: [lab, aBuilding({ code: 'OFFICE', desks: 99 })], closureTerms: [aTerm({ receivingBuilding: 'OFFICE' })] });
    expect(closureOf(estate).impossibleBecause).toEqual([expect.stringContaining('specialist space')]);
  });
});

describe('a receiving place that is named', () => {
  test('takes all its teams if they fit, wherever it lies', () => {
    expect(where([empty('NEAR', 1, 99), empty('NAMED', 50, 10)], {}, aTerm({ receivingBuilding: 'NAMED' }))).toEqual([['PATROL', 'NAMED', null]]);
  });

  test('takes none that does not fit, and says by how much', () => {
    const doubt = expect.stringMatching(/NAMED.*9.*10/);
    expect(where([empty('NAMED', 5, 9)], {}, aTerm({ receivingBuilding: 'NAMED' }))).toEqual([['PATROL', null, doubt]]);
  });

  test('whose room is UNKNOWN is doubtful, and the doubt is a warning', () => {
    const rows = { peakUse: [] };
    expect(where([empty('NAMED', 5, 9)], rows, aTerm({ receivingBuilding: 'NAMED' }))).toEqual([['PATROL', 'NAMED', expect.stringContaining('UNKNOWN')]]);
  });

  test('that is a partner takes all of them, and no building of ours is counted on', () => {
    const rows = { partners: [aPartner()] };
    expect(where([empty('NEAR', 1, 99)], rows, aTerm({ receivingPartner: 'COUNCIL' }))).toEqual([['PATROL', null, null]]);
  });
});
