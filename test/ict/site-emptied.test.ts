/** What emptying a site asks of IT, by hand: it is empty at the end of year 0, prices stand still. */
import { describe, expect, test } from 'vitest';
import { siteEmptied } from '../../src/ict/site-emptied.ts';
import type { Circuit, IctRows } from '../../src/ict/snapshot.ts';
import type { VacatedSite } from '../../src/options/consequence.ts';
import { aCircuit, aCostLine, aDependency, aModel, anAsset, anAvoidability, anIct, aPool, aSite, aSystem, given } from './sample.ts';

const emptied: VacatedSite = { site: 'OLD', lastDay: '2027-03-31', teams: [], homes: ['HQ'] };
const models = [aModel(), aModel({ code: 'HOST', class: 'HYPERVISOR_HOST' }), aModel({ code: 'ROOM', class: 'ROOM' }), aModel({ code: 'MAST', class: 'MAST' })];
const assumed = given({ 'host-move-gbp': 2_000, 'circuit-install-gbp': 3_000 });
const consequenceOf = (rows: Partial<IctRows>) =>
  siteEmptied(anIct({ sites: [aSite({ code: 'OLD' }), aSite({ code: 'HQ' }), aSite({ code: 'FAR' })], itModels: models, ...rows }), assumed)(emptied);
const line = (rows: Partial<IctRows>, label: string) =>
  consequenceOf(rows)!
    .lines.find((one) => one.label.startsWith(label))
    ?.amounts.slice(0, 3);

/** A circuit of £12,000 a year, which the pool of its building pays for unless another is said. */
const circuit = (known: Partial<Circuit>, pool = aPool({ kind: 'BUILDING', buildings: ['B'] })): Partial<IctRows> => ({
  circuits: [aCircuit({ site: 'OLD', costLine: 'LINE', ...known })],
  costPools: [pool],
  costLines: [aCostLine({ category: 'ICT_CIRCUITS', amountPa: 12_000 })],
});

describe('a circuit whose term runs to March 2028, a year after the site is empty', () => {
  const term = { termEndsOn: '2028-03-31' };
  test('is left for the charge that its contract states', () =>
    expect(line(circuit({ ...term, terminationCharge: 4_000 }), 'Leaving')).toEqual([-4_000, 0, 0]));
  test('or for its share of what would still be paid: 30 % of a year', () => {
    expect(line(circuit({ ...term, terminationShare: 0.3 }), 'Leaving')![0]).toBeCloseTo(-12_000 * 0.3 * (366 / 365.25), 6);
  });
  test('but never for more than paying the term out', () => {
    expect(line(circuit({ ...term, terminationCharge: 50_000 }), 'Leaving')![0]).toBeCloseTo(-12_000 * (366 / 365.25), 6);
  });
  test('costs nothing to leave where it is paid to the end of its term anyway', () => {
    const paid = {
      ...circuit({ ...term, terminationCharge: 4_000 }),
      avoidabilities: [anAvoidability({ costLine: 'LINE', trigger: 'LICENCE_END', earliest: '2028-03-31' })],
    };
    expect(line(paid, 'Leaving')).toBeUndefined();
  });
  test('of which nobody knows what it costs hides what leaving costs', () => {
    expect(consequenceOf({ circuits: [aCircuit({ site: 'OLD', ...term })] })!.missing).toMatchObject([{ hides: 'ONE_OFF_COST' }]);
  });
});

describe('other circuits', () => {
  test('one whose term nobody knows is taken to run for the high end of the assumption', () => {
    const { missing } = consequenceOf(circuit({ terminationCharge: 4_000 }))!;
    expect(missing).toMatchObject([{ what: 'when the term of CIRCUIT ends', hides: 'NOTHING' }]);
    expect(line(circuit({ terminationCharge: 4_000 }), 'Leaving')).toEqual([-4_000, 0, 0]);
  });
  test('one that IT pays for is no longer paid once the site is left', () => {
    const ours = circuit({ termEndsOn: '2026-12-31' }, aPool({ kind: 'CONTRACT' }));
    expect(line(ours, 'No longer paid')).toEqual([0, 12_000, 12_000]);
  });
  test('one that a building pays for is stopped by the estate, not twice', () =>
    expect(consequenceOf(circuit({ termEndsOn: '2026-12-31' }))!.lines).toEqual([]));
  test('one that is the second way of another site must be put in there again: £3,000 at the high end, and £12,000 a year', () => {
    const pair = circuit({ termEndsOn: '2026-12-31' });
    const rows = { ...pair, circuits: [...pair.circuits!, aCircuit({ code: 'FAR-1', name: 'Far ring', site: 'FAR', resiliencePair: 'CIRCUIT' })] };
    expect(line(rows, 'A second way again')).toEqual([-3_000, 0, 0]);
    expect(line(rows, 'A second way for')).toEqual([0, -12_000, -12_000].map((amount) => amount || -0));
    expect(consequenceOf(rows)!.warnings.map(({ code }) => code)).toEqual(['SECOND_WAY_LOST']);
  });
});

describe('hosts, rooms and masts', () => {
  const host = anAsset({ code: 'H', name: 'Host 1', model: 'HOST', site: 'OLD', quantity: 3 });
  const room = (site: string) => anAsset({ code: `R-${site}`, model: 'ROOM', site });
  test('three hosts move to the room at headquarters for £2,000 each', () => {
    const rows = { itAssets: [host, room('HQ')] };
    expect(line(rows, 'Moving 3 hosts')).toEqual([-6_000, 0, 0]);
    expect(consequenceOf(rows)!.moves).toMatchObject([{ asset: { code: 'H' }, to: 'HQ' }]);
    expect(line(rows, 'A comms room')).toBeUndefined();
  });
  test('where no other site has a room one is made, at the high end', () => {
    expect(line({ itAssets: [host, room('OLD')] }, 'A comms room')![0]).toBe(-assumed.of('comms-room-gbp').high!);
  });
  test('the room here is no longer paid for', () => {
    const paid = { costPools: [aPool({ kind: 'ROOM', itAssets: ['R-OLD'] })], costLines: [aCostLine({ category: 'ELECTRICITY', amountPa: 30_000 })] };
    expect(line({ itAssets: [host, room('OLD'), room('HQ')], ...paid }, 'No longer paid')).toEqual([0, 30_000, 30_000]);
  });
  test('the systems that run on its hosts are named, those on which life depends counted', () => {
    const rows = {
      itAssets: [host, room('HQ')],
      systems: [aSystem({ code: 'CAD', name: 'Command and control', criticality: 1 })],
      dependencies: [aDependency({ from: 'CAD', to: 'H' })],
    };
    expect(consequenceOf(rows)!.warnings[0]!.message).toBe('Systems that run here: Command and control, 1 of them on which life depends.');
  });
  test('a mast that carries a link must not go as things are', () => {
    const rows = {
      itAssets: [anAsset({ code: 'M', name: 'North mast', model: 'MAST', site: 'OLD' })],
      circuits: [aCircuit({ code: 'LINK', name: 'Radio link', site: 'FAR' })],
      dependencies: [aDependency({ from: 'LINK', to: 'M', kind: 'CONNECTED_BY' })],
    };
    expect(consequenceOf(rows)!.obstacles).toEqual(['North mast carries Radio link, and no other mast is recorded for it']);
  });
  test('a site without IT is none of our business', () => expect(consequenceOf({})).toBeNull());
});
