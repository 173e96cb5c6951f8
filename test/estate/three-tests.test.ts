/** Too big, too old, too expensive: the thresholds of these tests are 15 m² a person, 50 years or £150 of backlog a m², and 1.25 times the peers. */
import { describe, expect, test } from 'vitest';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { paperTests } from '../../src/estate/three-tests.ts';
import { given } from './assumed.ts';
import { aBase, aBuilding, aCondition, anEstate, costsOf } from './sample.ts';

type Known = Parameters<typeof aBuilding>[0];

function verdicts(building: Known, rows: Partial<EstateRows> = {}, under = given()) {
  const mill = aBuilding(building);
  const estate = anEstate({ ...rows, buildings: [mill, ...(rows.buildings ?? [])] });
  const [big, old, expensive] = paperTests(mill, estate, under);
  return { big: big!, old: old!, expensive: expensive! };
}

describe('too big', () => {
  const people = (fte: number | null) => ({ teamBases: [aBase({ fte })] });

  test('is more net area for each person than the threshold: 301 m² for 20 is, 300 m² is not', () => {
    expect(verdicts({ niaM2: 301 }, people(20)).big).toMatchObject({ fails: true, figure: 15.05, threshold: 15 });
    expect(verdicts({ niaM2: 300 }, people(20)).big).toMatchObject({ fails: false, figure: 15 });
  });

  test('takes 80 % of the gross area where the net area was not measured', () => {
    expect(verdicts({ giaM2: 400 }, people(20)).big).toMatchObject({ fails: true, figure: 16 });
  });

  test('gives no verdict when the people or the area are UNKNOWN, or nobody is based there', () => {
    expect(verdicts({ niaM2: 900 }, people(null)).big).toMatchObject({ fails: null, figure: null });
    expect(verdicts({ niaM2: 900 }).big).toMatchObject({ fails: null });
    expect(verdicts({}, people(20)).big).toMatchObject({ fails: null });
    expect(verdicts({ niaM2: 900 }, people(0)).big).toMatchObject({ fails: null });
  });
});

describe('too old', () => {
  const backlog = (...costs: (number | null)[]) => ({ conditions: costs.map((costToB, index) => aCondition({ code: `K${index}`, costToB })) });

  test('is an age above the threshold, seen from year 0: built in 1975 it is 51, in 1976 it is 50', () => {
    expect(verdicts({ builtYear: 1975, giaM2: 100 }, backlog(0)).old).toMatchObject({ fails: true, figure: 51 });
    expect(verdicts({ builtYear: 1976, giaM2: 100 }, backlog(0)).old).toMatchObject({ fails: false, figure: 50 });
  });

  test('is a backlog above the threshold, however new: £16,000 over 100 m² is £160', () => {
    expect(verdicts({ builtYear: 2015, giaM2: 100 }, backlog(10_000, 6_000)).old.fails).toBe(true);
    expect(verdicts({ builtYear: 2015, giaM2: 100 }, backlog(10_000, 5_000)).old.fails).toBe(false);
  });

  test('leaves planned replacements out of the backlog', () => {
    const conditions = [aCondition({ costToB: 5_000 }), aCondition({ code: 'LIFT', kind: 'LIFECYCLE', costToB: 90_000 })];
    expect(verdicts({ builtYear: 2015, giaM2: 100 }, { conditions }).old.fails).toBe(false);
  });

  test('gives no verdict on a new building whose backlog is UNKNOWN, and one on an old building all the same', () => {
    expect(verdicts({ builtYear: 2015, giaM2: 100 }, backlog(1_000, null)).old.fails).toBeNull();
    expect(verdicts({ builtYear: 1960, giaM2: 100 }, backlog(null)).old.fails).toBe(true);
    expect(verdicts({ giaM2: 100 }, backlog(100)).old.fails).toBeNull();
  });
});

describe('too expensive', () => {
  const station = (code: string, pounds: number | null, known: Known = {}) => ({
    building: aBuilding({ code, giaM2: 100, ...known }),
    costs: costsOf(code, { OTHER: pounds }),
  });
  const held = (pounds: number | null, peers: readonly ReturnType<typeof station>[], known: Known = {}) => {
    const all = [station('MILL-LANE', pounds), ...peers];
    return verdicts(
      { giaM2: 100, ...known },
      {
        buildings: peers.map(({ building }) => building),
        costPools: all.flatMap(({ costs }) => costs.costPools),
        costLines: all.flatMap(({ costs }) => costs.costLines),
      },
    ).expensive;
  };
  const peers = [station('A', 8_000), station('B', 10_000), station('C', 30_000)];

  test('is more for each m² than 1.25 times the median of its peers: of £80, £100 and £300 that is £125', () => {
    expect(held(12_600, peers)).toMatchObject({ fails: true, figure: 126, threshold: 125, peerMedian: 100 });
    expect(held(12_500, peers)).toMatchObject({ fails: false, figure: 125 });
  });

  test('holds custody against custody only', () => {
    expect(held(27_000, peers, { use: 'CUSTODY' })).toMatchObject({ fails: null, threshold: null, peers: [] });
  });

  test('leaves peers out that are no longer run or whose cost is UNKNOWN', () => {
    const [a, b] = peers;
    const gone = station('GONE', 99_000, { status: 'DISPOSED' });
    const silent = station('SILENT', null);
    expect(held(12_600, [a!, b!, gone, silent])).toMatchObject({ fails: null, threshold: null, explanation: expect.stringMatching(/2.*3/) });
  });

  test('is not among its own peers', () => {
    expect(held(12_600, peers).peers.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  });

  test('gives no verdict when one of its own lines or its area is UNKNOWN', () => {
    expect(held(null, peers)).toMatchObject({ fails: null, figure: null });
    expect(held(12_600, peers, { giaM2: null })).toMatchObject({ fails: null, figure: null });
  });
});
