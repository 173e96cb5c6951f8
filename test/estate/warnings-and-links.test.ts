/** What a planner is told before believing a closure, and how closures bear on one another. */
import { describe, expect, test } from 'vitest';
import { closureOptions } from '../../src/estate/closure.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { given } from './assumed.ts';
import { aBase, aBreak, aBuilding, aLease, anEstate, anOccupancy, aPartner, aPoint, aSite, aTeam, aTerm, closureOf, costsOf, kmNorth } from './sample.ts';

const emptyOn = '2027-03-31';
const closing = (known: Parameters<typeof aBuilding>[0], rows: Partial<EstateRows> = {}, term: Parameters<typeof aTerm>[0] = {}) =>
  closureOf(
    anEstate({ closureTerms: [aTerm({ vacateOn: emptyOn, relocationFte: 0, ...term })], ...rows, buildings: [aBuilding(known), ...(rows.buildings ?? [])] }),
  );
const codes = (...args: Parameters<typeof closing>) => closing(...args).warnings.map(({ code }) => code);
const atWill = { tenure: 'TENANCY_AT_WILL' } as const;

describe('leases', () => {
  const leased = (known: Parameters<typeof aLease>[0], ...leaseBreaks: ReturnType<typeof aBreak>[]) =>
    codes({ tenure: 'LEASEHOLD' }, { leases: [aLease({ dilapidationsCentral: 0, ...known })], leaseBreaks });

  test('rent that runs on, a break whose notice was missed, a term beyond the horizon', () => {
    expect(leased({ expiresOn: '2041-03-24' }, aBreak({ breaksOn: '2027-03-01' }))).toEqual(
      expect.arrayContaining(['BREAK_NOTICE_MISSED', 'LEASE_RUNS_ON', 'BEYOND_HORIZON']),
    );
  });

  test('the day by which notice is due, and the conditions that a break hangs on', () => {
    expect(leased({}, aBreak({ breaksOn: '2027-12-24', conditions: 'vacant possession' }))).toEqual(expect.arrayContaining(['NOTICE_DUE', 'BREAK_CONDITIONS']));
  });

  test('a tenancy inside the Act that runs on if we stay', () => {
    expect(leased({ expiresOn: emptyOn, inside1954Act: true })).toContain('TENANCY_MAY_RUN_ON');
    expect(leased({ expiresOn: emptyOn, inside1954Act: false })).toEqual([]);
  });
});

describe('receipts and the building itself', () => {
  test('a receipt that comes after the capital is spent pays for none of it', () => {
    const late = { fitOutCost: 50_000, saleCompletesOn: '2030-09-30', receiptGross: 900_000 };
    expect(codes({}, {}, late)).toContain('RECEIPT_COMES_LATER');
    expect(codes({}, {}, { ...late, fitOutCost: 0 })).not.toContain('RECEIPT_COMES_LATER');
  });

  test('a receipt counted at half its value, an old valuation, a listed building', () => {
    expect(codes({ marketValue: 500_000, receiptProbability: 0.5, valuedOn: '2019-03-31', listed: 'II_STAR' })).toEqual(
      expect.arrayContaining(['RECEIPT_UNCERTAIN', 'VALUATION_OLD', 'LISTED']),
    );
  });

  test('a licence that is dearer than what the building costs', () => {
    const rows = { ...costsOf('MILL-LANE', { RENT: 20_000 }), partners: [aPartner()] };
    expect(codes(atWill, rows, { receivingPartner: 'COUNCIL', hostChargePa: 41_500 })).toContain('COSTS_MORE');
    expect(codes(atWill, rows, { receivingPartner: 'COUNCIL', hostChargePa: 19_000 })).not.toContain('COSTS_MORE');
  });

  test('what else depends on it: a communications room, charging points, a PFI contract', () => {
    expect(codes({ ...atWill, commsRoom: true, evPoints: 4 })).toEqual(expect.arrayContaining(['COMMS_ROOM', 'STRANDED_CHARGERS']));
    expect(codes({ tenure: 'PFI' })).toEqual(expect.arrayContaining(['PFI_RUNS_ON', 'BEYOND_HORIZON']));
  });

  test('nothing is said of an office at will with nothing in it', () => {
    expect(codes(atWill, costsOf('MILL-LANE', { RENT: 20_000 }))).toEqual([]);
  });
});

describe('the teams that move', () => {
  const office = aBuilding({ code: 'OFFICE', desks: 40, parkingSpaces: 5, networkReadyOn: '2027-09-30' });
  const peakUse = [{ building: 'OFFICE', era: 'POST_COVID' as const, p95: 0, mean: 0, days: 9 }];
  const moving = (base: object, rows: Partial<EstateRows> = {}) =>
    codes(atWill, { buildings: [office], peakUse, teamBases: [aBase({ peakHeadcount: 10, fte: 10, ...base })], ...rows }, { vacateOn: null });

  test('need parking, which is often the real limit', () => {
    expect(moving({ parking: 6 })).toContain('PARKING_SHORT');
    expect(moving({ parking: 5 })).not.toContain('PARKING_SHORT');
  });

  test('wait for the network where they go', () => {
    expect(moving({})).toContain('WAITS_FOR_NETWORK');
  });

  test('may leave the area they serve', () => {
    const elsewhere = aSite({ code: 'site of OFFICE', area: 'SOUTH', ...kmNorth(5) });
    const areas = ['NORTH', 'SOUTH'].map((code) => ({ ...anEstate({}).areas[0]!, code }));
    expect(moving({}, { sites: [elsewhere], areas })).toContain('LEAVES_ITS_AREA');
    expect(moving({})).not.toContain('LEAVES_ITS_AREA');
  });
});

describe('why a building cannot close', () => {
  const because = (...args: Parameters<typeof closing>) => closing(...args).impossibleBecause.join(' ');

  test('it must stay, it is already going, or a mast stands on it', () => {
    expect(because(atWill, {}, { mustStayBecause: 'the only range of the force' })).toContain('the only range of the force');
    for (const status of ['SURPLUS_DECLARED', 'UNDER_OFFER', 'MOTHBALLED'] as const) expect(because({ ...atWill, status })).not.toBe('');
    expect(because({ ...atWill, mast: true })).toContain('mast');
    expect(because({ ...atWill, mast: true }, {}, { itCost: 250_000 })).toBe('');
  });

  test('its counter is protected, unless it is provided again', () => {
    const rows = { buildings: [aBuilding({ code: 'OFFICE' })], servicePoints: [aPoint({ protectedUntil: '2030-03-31', visitsPa: 0 })] };
    expect(because(atWill, rows)).toContain('2030-03-31');
    expect(because(atWill, rows, { vacateOn: '2030-03-31' })).toBe('');
    const closureTerms = [aTerm({ variant: 'CLOSE_AND_REPROVIDE', vacateOn: emptyOn, relocationFte: 0, reprovideIn: 'OFFICE' })];
    const again = closureOf(anEstate({ ...rows, buildings: [aBuilding(atWill), ...rows.buildings], closureTerms }), 'MILL-LANE', {
      variant: 'CLOSE_AND_REPROVIDE',
    });
    expect(again.impossibleBecause).toEqual([]);
  });

  test('a tenant of ours has security of tenure: vacant possession is not ours to give', () => {
    const tenant = (known: object) => ({ partners: [aPartner()], occupancies: [anOccupancy({ kind: 'TENANT', inside1954Act: true, ...known })] });
    expect(because(atWill, tenant({}))).toContain('COUNCIL');
    expect(because(atWill, tenant({ endsOn: '2029-03-31' }))).toContain('COUNCIL');
    expect(because(atWill, tenant({ endsOn: emptyOn }))).toBe('');
    expect(because(atWill, tenant({ inside1954Act: false, chargePa: 0 }))).toBe('');
  });

  test('its last day of use has passed', () => {
    expect(because(atWill, {}, { vacateOn: '2026-09-29' })).toContain('2026-09-29');
    expect(because(atWill, {}, { vacateOn: '2026-09-30' })).toBe('');
  });
});

describe('closures that cannot both be done', () => {
  const team = (code: string) => aTeam({ code });
  const trio = {
    buildings: ['MILL-LANE', 'BRIDGE', 'STATION'].map((code) => aBuilding({ code, tenure: 'TENANCY_AT_WILL', desks: 12, networkReadyOn: '2020-01-01' })),
    teams: [team('A'), team('B')],
    teamBases: [aBase({ team: 'A', peakHeadcount: 8, fte: 8 }), aBase({ team: 'B', building: 'BRIDGE', peakHeadcount: 8, fte: 8 })],
    peakUse: [{ building: 'STATION', era: 'POST_COVID', p95: 0, mean: 0, days: 9 }],
    closureTerms: ['MILL-LANE', 'BRIDGE'].map((building) => aTerm({ building, receivingBuilding: 'STATION' })),
  } satisfies Partial<EstateRows>;
  const find = (rows: Partial<EstateRows>, id: string) => closureOptions(anEstate({ ...trio, ...rows }), given()).find((option) => option.id === id)!;

  test('moving into a building excludes closing it, and is a warning', () => {
    const mill = find({}, 'TEST/close/MILL-LANE');
    expect(mill.links).toContainEqual({ kind: 'EXCLUDES', option: 'TEST/close/STATION', because: 'it moves into STATION, which this would close' });
    expect(mill.warnings.map(({ code }) => code)).toContain('MOVES_INTO_A_CLOSURE');
  });

  test('not when the building must stay: then nothing is in the way', () => {
    const mill = find({ closureTerms: [...trio.closureTerms, aTerm({ building: 'STATION', mustStayBecause: 'new' })] }, 'TEST/close/MILL-LANE');
    expect(mill.links).toEqual([]);
    expect(mill.warnings.map(({ code }) => code)).not.toContain('MOVES_INTO_A_CLOSURE');
  });

  test('two closures of eight people each that count on the same twelve desks are told so', () => {
    for (const id of ['TEST/close/MILL-LANE', 'TEST/close/BRIDGE']) expect(find({}, id).warnings.map(({ code }) => code)).toContain('ROOM_WANTED_TWICE');
    const small = [aBase({ team: 'A', peakHeadcount: 6 }), aBase({ team: 'B', building: 'BRIDGE', peakHeadcount: 6 })];
    expect(find({ teamBases: small }, 'TEST/close/BRIDGE').warnings.map(({ code }) => code)).not.toContain('ROOM_WANTED_TWICE');
  });

  test('what excludes is told from both sides', () => {
    const [mill, station] = ['TEST/close/MILL-LANE', 'TEST/close/STATION'].map((id) => find({}, id));
    const excluded = (option: typeof mill) => option!.links.filter(({ kind }) => kind === 'EXCLUDES').map(({ option: other }) => other);
    expect(excluded(mill)).toContain('TEST/close/STATION');
    expect(excluded(station)).toContain('TEST/close/MILL-LANE');
  });
});
