/** A map that was redrawn: the old units EAST, MIDDLE and WEST became NORTH and SOUTH on 1 April 2015. MIDDLE was cut in two. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areasOn, sharesOn, spreadOver } from '../../src/register/geography.ts';
import type { Area, AreaMap, OrganisationRelation } from '../../src/register/register.ts';
import { relationsInForce } from '../../src/register/relations-in-force.ts';

const anArea = (code: string, known: Partial<Area> = {}): Area => ({
  code,
  name: code,
  level: 'NPA',
  settlement: null,
  population: null,
  imdDecile: null,
  parent: 'FORCE',
  validFrom: '2015-04-01',
  validTo: null,
  source: null,
  asAt: null,
  confidence: null,
  ...known,
});
const anOldUnit = (code: string, population: number | null = null): Area =>
  anArea(code, { level: 'LPU', validFrom: '2008-04-01', validTo: '2015-03-31', population });
const passes = (fromArea: string, toArea: string, weight: number, validFrom = '2015-04-01'): AreaMap => ({ fromArea, toArea, weight, validFrom });

const force = anArea('FORCE', { level: 'FORCE', parent: null, validFrom: '1974-04-01' });
const areaMaps = [passes('EAST', 'NORTH', 1), passes('MIDDLE', 'NORTH', 0.25), passes('MIDDLE', 'SOUTH', 0.75), passes('WEST', 'SOUTH', 1)];
const mapWith = (...populations: readonly (number | null)[]) => ({
  areas: [force, anArea('NORTH'), anArea('SOUTH'), ...['EAST', 'MIDDLE', 'WEST'].map((code, index) => anOldUnit(code, populations[index] ?? null))],
  areaMaps,
});
const plain = (shares: readonly { readonly to: string | null; readonly share: number; readonly how: string }[]) =>
  shares.map(({ to, share, how }) => [to, share, how]);

describe('the areas of a level', () => {
  test('are those that stood on the day: three units to 31 March 2015, two areas from 1 April', () => {
    const { areas } = mapWith();
    expect(areasOn(areas, 'LPU', '2015-03-31').map(({ code }) => code)).toEqual(['EAST', 'MIDDLE', 'WEST']);
    expect(areasOn(areas, 'LPU', '2015-04-01')).toEqual([]);
    expect(areasOn(areas, 'NPA', '2015-04-01').map(({ code }) => code)).toEqual(['NORTH', 'SOUTH']);
  });
});

describe('what lies in an area', () => {
  test('stays there on the map it belongs to', () => {
    expect(plain(sharesOn(mapWith(), 'NPA', '2026-09-30')('NORTH'))).toEqual([['NORTH', 1, 'SAME']]);
  });

  test('is passed on by the weights once the area has ended', () => {
    expect(plain(sharesOn(mapWith(), 'NPA', '2026-09-30')('MIDDLE'))).toEqual([
      ['NORTH', 0.25, 'PASSED_ON'],
      ['SOUTH', 0.75, 'PASSED_ON'],
    ]);
  });

  test('is passed back by population: NORTH has 1 × 300 people of EAST and 0.25 × 400 of MIDDLE, three parts to one', () => {
    expect(plain(sharesOn(mapWith(300, 400, 500), 'LPU', '2010-01-01')('NORTH'))).toEqual([
      ['EAST', 0.75, 'PASSED_BACK_BY_POPULATION'],
      ['MIDDLE', 0.25, 'PASSED_BACK_BY_POPULATION'],
    ]);
  });

  test('is passed back as if the old units were equally large where a population is UNKNOWN, and says so', () => {
    expect(plain(sharesOn(mapWith(300, null, 500), 'LPU', '2010-01-01')('NORTH'))).toEqual([
      ['EAST', 0.8, 'PASSED_BACK_BY_EQUAL_SIZE'],
      ['MIDDLE', 0.2, 'PASSED_BACK_BY_EQUAL_SIZE'],
    ]);
  });

  test('counts in the area that it is part of', () => {
    const beat = anArea('BEAT-1', { level: 'BEAT', parent: 'NORTH' });
    const ground = { areas: [...mapWith().areas, beat], areaMaps };
    expect(plain(sharesOn(ground, 'NPA', '2026-09-30')('BEAT-1'))).toEqual([['NORTH', 1, 'PART_OF']]);
    expect(plain(sharesOn(ground, 'FORCE', '2026-09-30')('BEAT-1'))).toEqual([['FORCE', 1, 'PART_OF']]);
    expect(sharesOn(ground, 'LPU', '2010-01-01')('BEAT-1').map(({ to }) => to)).toEqual(['EAST', 'MIDDLE']);
  });

  test('is not placed where nothing says where it belongs', () => {
    const nowhere = [[null, 1, 'NOT_PLACED']];
    expect(plain(sharesOn(mapWith(), 'NPA', '2026-09-30')(null))).toEqual(nowhere);
    expect(plain(sharesOn(mapWith(), 'BEAT', '2026-09-30')('NORTH'))).toEqual(nowhere);
    expect(plain(sharesOn({ areas: mapWith().areas, areaMaps: [] }, 'LPU', '2010-01-01')('NORTH'))).toEqual(nowhere);
  });

  test('follows two redrawings one after the other', () => {
    const areas = [
      anOldUnit('EAST'),
      anArea('NORTH', { validTo: '2020-03-31' }),
      anArea('CITY', { validFrom: '2020-04-01' }),
      anArea('VALE', { validFrom: '2020-04-01' }),
    ];
    const twice = { areas, areaMaps: [passes('EAST', 'NORTH', 1), passes('NORTH', 'CITY', 0.5, '2020-04-01'), passes('NORTH', 'VALE', 0.5, '2020-04-01')] };
    expect(plain(sharesOn(twice, 'NPA', '2026-09-30')('EAST'))).toEqual([
      ['CITY', 0.5, 'PASSED_ON'],
      ['VALE', 0.5, 'PASSED_ON'],
    ]);
    expect(plain(sharesOn(twice, 'LPU', '2010-01-01')('VALE'))).toEqual([['EAST', 1, 'PASSED_BACK_BY_EQUAL_SIZE']]);
  });

  test('goes round no ring of maps or parents for ever', () => {
    const areas = [anArea('ONE', { parent: 'TWO', level: 'BEAT' }), anArea('TWO', { parent: 'ONE', level: 'BEAT' }), anArea('NORTH')];
    expect(sharesOn({ areas, areaMaps: [] }, 'NPA', '2026-09-30')('ONE').map(({ to }) => to)).toEqual([null]);
  });

  test('is spread in shares that add up to one, on either map, whatever the weights and populations', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    const people = fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: null });
    fc.assert(
      fc.property(weight, fc.array(people, { minLength: 3, maxLength: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }), (middle, populations, amount) => {
        const rows = [passes('EAST', 'NORTH', 1), passes('MIDDLE', 'NORTH', middle), passes('MIDDLE', 'SOUTH', 1 - middle), passes('WEST', 'SOUTH', 1)];
        const ground = { ...mapWith(...populations), areaMaps: rows };
        for (const [level, on] of [
          ['LPU', '2010-01-01'],
          ['NPA', '2026-09-30'],
          ['FORCE', '2010-01-01'],
        ] as const)
          for (const { code } of ground.areas.filter((area) => area.level !== 'FORCE')) {
            const shares = sharesOn(ground, level, on)(code);
            expect(Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1)).toBeLessThan(1e-9);
            const pennies = spreadOver(amount, shares).map((part) => Math.round(part * 100));
            expect(pennies.reduce((sum, part) => sum + part, 0)).toBe(Math.round(spreadOver(amount, [{ to: null, share: 1, how: 'SAME' }])[0]! * 100));
          }
      }),
    );
  });
});

describe('relations with other bodies', () => {
  const aRelation = (known: Partial<OrganisationRelation>): OrganisationRelation => ({
    partner: 'NEIGHBOUR',
    kind: 'SHARES_WITH',
    validFrom: '2015-04-01',
    validTo: null,
    lead: 'US',
    costShare: 0.31,
    partnerCostShare: 0.69,
    shareBasis: 'net revenue expenditure',
    agreedFor: '2026/27',
    exitNoticeMonths: 24,
    exitCost: 410_000,
    exitTerms: null,
    ...known,
  });

  test('stand from their first day to their last, both included', () => {
    const all = [aRelation({ validTo: '2025-03-31' })];
    expect(['2015-03-31', '2015-04-01', '2025-03-31', '2025-04-01'].map((on) => relationsInForce(all, on, 'US').length)).toEqual([0, 1, 1, 0]);
  });

  const first = (known: Partial<OrganisationRelation>) => relationsInForce([aRelation(known)], '2026-09-30', 'US')[0]!;

  test('are led by the host, the successor, or nobody, where no lead is recorded', () => {
    const lead = (kind: OrganisationRelation['kind']) => [first({ kind, lead: null }).lead, first({ kind, lead: null }).leadCode];
    expect(lead('HOSTS_FOR')).toEqual(['THIS_ORGANISATION', 'US']);
    expect(lead('MERGES_INTO')).toEqual(['PARTNER', 'NEIGHBOUR']);
    expect(lead('SHARES_WITH')).toEqual(['NOT_RECORDED', null]);
    expect(first({ lead: null }).open).toEqual(['Who leads is UNKNOWN: fill in lead.']);
  });

  test('are led by whoever is recorded, whatever their kind', () => {
    expect(first({ lead: 'NEIGHBOUR' })).toMatchObject({ lead: 'PARTNER', leadCode: 'NEIGHBOUR' });
    expect(first({ kind: 'MERGES_INTO', lead: 'US' })).toMatchObject({ lead: 'THIS_ORGANISATION', leadCode: 'US' });
  });

  test('say what neither side bears: of three forces with 0.31 and 0.34, the third bears 0.35', () => {
    expect(first({ partnerCostShare: 0.34 })).toMatchObject({
      othersShare: 0.35,
      open: ['Neither of the two bears 35.0 % of the joint cost: settle who does.'],
    });
    expect(first({ partnerCostShare: null }).othersShare).toBeNull();
  });

  test('say when they could end: 24 months after notice, or on their last day where that is sooner; what is UNKNOWN is named', () => {
    expect(first({}).earliestEnd).toBe('2028-09-30');
    expect(first({ validTo: '2028-03-31' }).earliestEnd).toBe('2028-03-31');
    expect(first({ validTo: '2030-03-31' }).earliestEnd).toBe('2028-09-30');
    expect([first({ exitNoticeMonths: null }).earliestEnd, first({ exitNoticeMonths: null, exitCost: null }).open]).toEqual([
      null,
      ['How it can be ended is UNKNOWN: fill in exit_notice_months.', 'What ending it would cost us is UNKNOWN: fill in exit_cost.'],
    ]);
  });

  test('leave nothing open while the share is agreed for the year that runs, all of it is borne, and its end is settled', () => {
    expect(relationsInForce([aRelation({})], '2026-09-30', 'US')[0]).toMatchObject({ shareIsCurrent: true, daysToEnd: null, open: [] });
  });

  test('name a share that is UNKNOWN, one agreed for an earlier year, and an end that nothing follows', () => {
    const open = (known: Partial<OrganisationRelation>) => relationsInForce([aRelation(known)], '2026-09-30', 'US')[0]!.open.join(' ');
    expect(open({ costShare: null })).toContain('cost_share');
    expect(open({ agreedFor: '2024/25' })).toContain('last agreed for 2024/25');
    expect(open({ validTo: '2027-03-31' })).toContain('nothing follows it');
  });

  test('are followed by the next one with the same partner', () => {
    const [earlier] = relationsInForce([aRelation({ validTo: '2027-03-31' }), aRelation({ kind: 'MERGES_INTO', validFrom: '2027-04-01' })], '2026-09-30', 'US');
    expect([earlier!.daysToEnd, earlier!.followedBy?.kind, earlier!.open]).toEqual([182, 'MERGES_INTO', []]);
  });
});
