/** Traps of moving in with others: a place that lacks what is needed, a host that goes or says no, space that is given away twice. */
import { describe, expect, test } from 'vitest';
import { closureOptions } from '../../src/estate/closure.ts';
import { neighbourhoodOffices } from '../../src/estate/neighbourhood.ts';
import { sharingOptions } from '../../src/estate/sharing.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import type { Warning } from '../../src/options/option.ts';
import { given } from './assumed.ts';
import { aBuilding, anEstate, anOccupancy, aPartner, aPoint, aSite, aTerm, closureOf, kmNorth } from './sample.ts';
import { aSharingTerm } from './sharing-sample.ts';

const codes = ({ warnings }: { readonly warnings: readonly Warning[] }): readonly string[] => warnings.map(({ code }) => code);
const told = ({ warnings }: { readonly warnings: readonly Warning[] }, code: string) => warnings.find((one) => one.code === code)?.message;
const sites = [
  aSite({ code: 'site of MILL-LANE', ...kmNorth(0) }),
  aSite({ code: 'site of HALL', ...kmNorth(1) }),
  aSite({ code: 'site of LIBRARY', ...kmNorth(3) }),
];
const hall = { code: 'HALL', use: 'PARTNER_PREMISES', tenure: 'MOU_OCCUPATION' } as const;
const library = { code: 'LIBRARY', use: 'LIBRARY' } as const;
const inHall = (known: Parameters<typeof anOccupancy>[0]) => anOccupancy({ code: 'HALL-STAY', building: 'HALL', ...known });

describe('a place that lacks what the service needs', () => {
  const points = [aPoint({ code: 'TALKS', name: 'talks', kind: 'APPOINTMENT', stepFree: true })];
  const moved = (rows: Partial<EstateRows>, term: Parameters<typeof aTerm>[0] = { reprovideIn: 'HALL' }) =>
    closureOf(
      anEstate({
        sites,
        buildings: [aBuilding({}), aBuilding(hall), aBuilding(library)],
        servicePoints: points,
        partners: [aPartner()],
        closureTerms: [aTerm({ variant: 'CLOSE_AND_REPROVIDE', ...term })],
        ...rows,
      }),
      'MILL-LANE',
      { variant: 'CLOSE_AND_REPROVIDE' },
    );

  test('a hall without a private room cannot hold the appointments, nor one with steps those who come today', () => {
    const option = moved({ occupancies: [inHall({ privateRoom: false, stepFree: false })] });
    expect(told(option, 'CAPABILITY_MISSING')).toBe('HALL lacks a private room, step-free access, which this needs there: talks.');
    expect(codes(option)).not.toContain('CAPABILITY_UNKNOWN');
  });

  test('where nobody wrote down whether it has them, it is UNKNOWN and neither there nor missing', () => {
    const option = moved({});
    expect(told(option, 'CAPABILITY_UNKNOWN')).toBe('Whether HALL has a private room, step-free access is UNKNOWN; this needs it there: talks.');
    expect(codes(option)).not.toContain('CAPABILITY_MISSING');
  });

  test('where it has them, nothing is said', () => {
    const option = moved({ occupancies: [inHall({ privateRoom: true, stepFree: true })] });
    expect(codes(option)).not.toEqual(expect.arrayContaining(['CAPABILITY_UNKNOWN']));
    expect(codes(option)).not.toEqual(expect.arrayContaining(['CAPABILITY_MISSING']));
  });

  test('where nobody named a place, the nearest that is not known to lack anything is taken: the library, not the hall', () => {
    const lacking = { occupancies: [inHall({ privateRoom: false })] };
    expect(moved(lacking, {}).detail.service.providedIn?.code).toBe('LIBRARY');
    expect(moved({}, {}).detail.service.providedIn?.code).toBe('HALL');
  });

  test('nor one whose host has refused', () => {
    const refused = { occupancies: [inHall({})], partners: [aPartner({ consent: 'REFUSED' })] };
    expect(moved(refused, {}).detail.service.providedIn?.code).toBe('LIBRARY');
    expect(moved(refused).impossibleBecause).toContain('COUNCIL has refused to host us in HALL, where its service points go.');
    const renewed = { ...refused, occupancies: [inHall({ consent: 'SIGNED' })] };
    expect(moved(renewed).impossibleBecause).toEqual([]);
  });
});

describe('a host that closes itself or says no', () => {
  const leaving = (status: 'OPERATIONAL' | 'SURPLUS_DECLARED', term: Parameters<typeof aTerm>[0], consent: 'REFUSED' | 'PROPOSED' | 'SIGNED' = 'SIGNED') =>
    closureOf(
      anEstate({
        buildings: [aBuilding({}), aBuilding({ code: 'NEXT', status, networkReadyOn: '2020-01-01' })],
        partners: [aPartner({ consent })],
        closureTerms: [aTerm(term)],
      }),
    );

  test('teams do not go to a building that is declared surplus', () => {
    expect(leaving('SURPLUS_DECLARED', { receivingBuilding: 'NEXT' }).impossibleBecause).toContain('NEXT, where its teams go, is closing or closed itself.');
    expect(leaving('OPERATIONAL', { receivingBuilding: 'NEXT' }).impossibleBecause).toEqual([]);
  });

  test('nor its service points', () => {
    expect(leaving('SURPLUS_DECLARED', { receivingBuilding: 'NEXT', reprovideIn: 'NEXT' }).impossibleBecause).toHaveLength(1);
  });

  test('nor to a partner that has refused; one that has only proposed is a warning', () => {
    expect(leaving('OPERATIONAL', { receivingPartner: 'COUNCIL' }, 'REFUSED').impossibleBecause).toContain(
      'COUNCIL, which is to take its teams in, has refused.',
    );
    expect(codes(leaving('OPERATIONAL', { receivingPartner: 'COUNCIL' }, 'PROPOSED'))).toContain('CONSENT_NOT_GIVEN');
    expect(codes(leaving('OPERATIONAL', { receivingPartner: 'COUNCIL' }))).not.toContain('CONSENT_NOT_GIVEN');
  });
});

describe('space that is given away twice', () => {
  const closing = (niaM2: number | null, ...stays: Parameters<typeof anOccupancy>[0][]) =>
    closureOf(
      anEstate({
        buildings: [aBuilding({ giaM2: 400, niaM2, desks: 10 })],
        partners: [aPartner(), aPartner({ code: 'FIRE' })],
        occupancies: stays.map((stay, at) => anOccupancy({ code: `STAY-${at + 1}`, kind: 'TENANT', ...stay })),
      }),
    );

  test('200 m² and 130 m² are more than the 320 m² there are', () => {
    expect(told(closing(320, { areaM2: 200 }, { partner: 'FIRE', areaM2: 130 }), 'OVER_OCCUPIED')).toBe(
      'MILL-LANE has 320 m², and 330 m² of it are occupied on 2026-09-30.',
    );
    expect(codes(closing(320, { areaM2: 200 }, { partner: 'FIRE', areaM2: 120 }))).not.toContain('OVER_OCCUPIED');
    expect(codes(closing(null, { areaM2: 200 }, { partner: 'FIRE', areaM2: 130 }))).not.toContain('OVER_OCCUPIED');
  });

  test('not where one of them has ended before the day', () => {
    expect(codes(closing(320, { areaM2: 200, endsOn: '2026-09-29' }, { partner: 'FIRE', areaM2: 130 }))).not.toContain('OVER_OCCUPIED');
    expect(codes(closing(320, { areaM2: 200, endsOn: '2026-09-30' }, { partner: 'FIRE', areaM2: 130 }))).toContain('OVER_OCCUPIED');
  });

  test('our own part of a host’s building is held against its gross area, because it is written so as often as net', () => {
    expect(codes(closing(320, { kind: 'GUEST', areaM2: 400 }))).not.toContain('OVER_OCCUPIED');
    expect(codes(closing(320, { kind: 'GUEST', areaM2: 401 }))).toContain('OVER_OCCUPIED');
  });

  test('desks likewise', () => {
    expect(codes(closing(320, { desks: 6 }, { partner: 'FIRE', desks: 5 }))).toContain('DESKS_OVER_OCCUPIED');
  });

  test('the same tenant with two agreements over the same days', () => {
    expect(told(closing(320, { areaM2: 20 }, { areaM2: 20 }), 'OCCUPIED_TWICE')).toBe(
      'COUNCIL stands in MILL-LANE 2 times over the same days: STAY-1, STAY-2.',
    );
    expect(codes(closing(320, { areaM2: 20 }, { areaM2: 20, endsOn: '2026-03-31' }))).not.toContain('OCCUPIED_TWICE');
  });

  test('a tenant who is to be let what is not left', () => {
    const admitted = (guestM2: number) =>
      sharingOptions(
        anEstate({
          buildings: [aBuilding({ giaM2: 400, niaM2: 320 })],
          partners: [aPartner(), aPartner({ code: 'FIRE' })],
          occupancies: [anOccupancy({ kind: 'TENANT', partner: 'FIRE', areaM2: 200 })],
          sharingTerms: [aSharingTerm({ kind: 'ADMIT_TENANT', guestM2, hostM2: 200 })],
        }),
        given(),
      )[0]!;
    expect(told(admitted(130), 'NO_ROOM_FOR_GUEST')).toBe('MILL-LANE has 320 m², of which 200 m² are occupied: 130 m² more do not fit.');
    expect(codes(admitted(120))).not.toContain('NO_ROOM_FOR_GUEST');
  });
});

describe('an office in the building of a host', () => {
  const office = (stay: Parameters<typeof anOccupancy>[0] = {}, rows: Partial<EstateRows> = {}) =>
    neighbourhoodOffices(
      anEstate({
        sites,
        buildings: [aBuilding({ use: 'PARTNER_PREMISES', tenure: 'LICENCE' }), aBuilding(hall), aBuilding(library)],
        partners: [aPartner(), aPartner({ code: 'FIRE' })],
        occupancies: [anOccupancy(stay), inHall({ partner: 'FIRE', privateRoom: false })],
        ...rows,
      }),
      given(),
      [],
      ({ id }) => id,
    ).find(({ code }) => code === 'OCCUPANCY')!;

  test('with nothing wrong has no warning', () => {
    expect(codes(office())).toEqual([]);
  });

  test('whose host has refused, whose term is over, which closes itself, is told with what to do', () => {
    expect(codes(office({ consent: 'REFUSED' }))).toEqual(['HOST_REFUSED']);
    expect(codes(office({ endsOn: '2026-03-31' }))).toEqual(['TERM_OVER']);
    const gone = [aBuilding({ use: 'PARTNER_PREMISES', status: 'SURPLUS_DECLARED' }), aBuilding(hall)];
    expect(codes(office({}, { buildings: gone }))).toEqual(['HOST_CLOSES']);
    expect(office({ consent: 'REFUSED' }).warnings[0]!.whatToDo).toContain('occupancies.csv: consent');
  });

  test('that holds appointments without a private room is told', () => {
    expect(codes(office({ appointmentsPerWeek: 3, privateRoom: false }))).toEqual(['NO_PRIVATE_ROOM']);
    expect(codes(office({ privateRoom: false }))).toEqual([]);
  });

  test('is not suggested to move where its private room would be lost: to the library, and its room has to be asked for', () => {
    const suggestion = (stay: Parameters<typeof anOccupancy>[0], rows: Partial<EstateRows> = {}) =>
      office(stay, rows).suggestions.find(({ kind }) => kind === 'MOVE_TO_NEARBY_HOST');
    expect(suggestion({})?.title).toContain('HALL');
    expect(suggestion({ privateRoom: true })?.title).toContain('LIBRARY');
    expect(suggestion({ privateRoom: true })?.because).toContain('Ask whether there is room, and a private room.');
    expect(suggestion({}, { partners: [aPartner(), aPartner({ code: 'FIRE', consent: 'REFUSED' })] })?.title).toContain('LIBRARY');
  });

  test('is not suggested to be shared with a partner that has refused', () => {
    const refused = { partners: [aPartner(), aPartner({ code: 'FIRE', consent: 'REFUSED' })] };
    const shares = (rows: Partial<EstateRows>) => office({ chargePa: 100 }, rows).suggestions.some(({ kind }) => kind === 'SHARE_WITH_PARTNER');
    expect([shares({}), shares(refused)]).toEqual([true, false]);
  });
});

describe('crews and desks of other bodies', () => {
  test('a fire station closes only where another takes its work over, and no office does', () => {
    const stations = anEstate({ buildings: [aBuilding({ use: 'FIRE_STATION' }), aBuilding({ code: 'OFFICE', use: 'OFFICE' })] });
    expect(closureOf(stations).impossibleBecause).toEqual(['There is no other fire station, and general offices cannot absorb specialist space.']);
    const options = closureOptions(stations, given());
    expect(options.find(({ assets }) => assets[0]!.code === 'OFFICE')!.impossibleBecause).toEqual([]);
  });
});
