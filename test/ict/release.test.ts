/** T3, by hand: ten machines on a host of £20,000 a year, £200 of backup each, three hosts in a room of £30,000. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circles, idleHosts } from '../../src/ict/circles.ts';
import { itRelease, yearlyRelease } from '../../src/ict/pool-release.ts';
import type { IctSnapshot } from '../../src/ict/snapshot.ts';
import { aCostLine, aDependency, aModel, anAsset, anIct, aPool, aSystem, given } from './sample.ts';

const hosts = ['HOST-A', 'HOST-B', 'HOST-C'];
const machinesOn = (host: string) => Array.from({ length: 10 }, (_, index) => `${host}-VM${index + 1}`);
const machines = hosts.flatMap(machinesOn);

const room = anIct({
  itAssets: [anAsset({ code: 'ROOM' }), ...hosts.map((code) => anAsset({ code })), ...machines.map((code) => anAsset({ code }))],
  dependencies: [
    ...hosts.flatMap((host) => machinesOn(host).map((from) => aDependency({ from, to: host }))),
    ...hosts.map((from) => aDependency({ from, to: 'ROOM', kind: 'LOCATED_IN' })),
  ],
  costPools: [...hosts.map((host) => aPool({ code: `P-${host}`, itAssets: [host] })), aPool({ code: 'P-ROOM', kind: 'ROOM', itAssets: ['ROOM'] })],
  costLines: [
    ...hosts.flatMap((host) => [
      aCostLine({ code: `${host} hosting`, pool: `P-${host}`, amountPa: 20_000 }),
      aCostLine({ code: `${host} backup`, pool: `P-${host}`, category: 'IT_BACKUP', amountPa: 2_000, driver: 'PER_VM' }),
    ]),
    aCostLine({ code: 'room', pool: 'P-ROOM', category: 'ELECTRICITY', amountPa: 30_000 }),
  ],
});

const savingOf = (leaving: readonly string[], ict: IctSnapshot = room) =>
  itRelease(leaving, ict, given()).lines.reduce((sum, line) => sum + yearlyRelease(line, given())!, 0);

describe('a host is paid for until its last machine leaves', () => {
  test('moving nine of ten machines saves nine times £200 of backup: £1,800', () => expect(savingOf(machinesOn('HOST-A').slice(0, 9))).toBeCloseTo(1_800, 6));
  test('moving the tenth saves the host as well: £22,000', () => expect(savingOf(machinesOn('HOST-A'))).toBe(22_000));
  test('the room is paid for while one of its three hosts stands in it', () => {
    expect(savingOf([...machinesOn('HOST-A'), ...machinesOn('HOST-B')])).toBe(44_000);
    expect(itRelease(machinesOn('HOST-A'), room, given()).stillNeeded.get('ROOM')).toEqual(['HOST-B', 'HOST-C']);
  });
  test('after the third host the room goes too: 3 × £22,000 + £30,000', () => expect(savingOf(machines)).toBe(96_000));
});

describe('a host whose cost stands in the books of one tenant', () => {
  const tenants = (kind: 'HOST' | 'SYSTEM') =>
    anIct({
      itAssets: [anAsset({ code: 'H' })],
      systems: [aSystem({ code: 'PAY' }), aSystem({ code: 'WEB' })],
      dependencies: ['PAY', 'WEB'].map((from) => aDependency({ from, to: 'H' })),
      costPools: [aPool({ code: 'P', kind, systems: ['PAY'] })],
      costLines: [aCostLine({ code: 'L', pool: 'P', amountPa: 20_000 })],
    });
  test('is not saved while the other needs it, whoever claims it', () => {
    expect(savingOf(['PAY'], tenants('HOST'))).toBe(0);
    expect(savingOf(['PAY', 'WEB'], tenants('HOST'))).toBe(20_000);
  });
  test('what is of the system itself ends with it', () => expect(savingOf(['PAY'], tenants('SYSTEM'))).toBe(20_000));
});

describe('what carries and what does not', () => {
  const aDatabaseOf = (kind: 'USES_DB' | 'INTERFACES', strength: 'HARD' | 'SOFT' = 'HARD') =>
    anIct({
      itAssets: [anAsset({ code: 'DB' })],
      systems: [aSystem({ code: 'OLD' }), aSystem({ code: 'NEW' })],
      dependencies: [aDependency({ from: 'OLD', to: 'DB', kind: 'USES_DB' }), aDependency({ from: 'NEW', to: 'DB', kind, strength })],
    });
  const gone = (ict: IctSnapshot) => itRelease(['OLD'], ict, given()).gone.has('DB');

  test('a database that another system uses stays', () => expect(gone(aDatabaseOf('USES_DB'))).toBe(false));
  test('a soft need and an interface do not keep it', () => {
    expect(gone(aDatabaseOf('USES_DB', 'SOFT'))).toBe(true);
    expect(gone(aDatabaseOf('INTERFACES'))).toBe(true);
  });
  test('a system that was switched off already keeps nothing standing', () => {
    const ict = anIct({ ...aDatabaseOf('USES_DB'), systems: [aSystem({ code: 'OLD' }), aSystem({ code: 'NEW', switchedOffOn: '2026-01-01' })] });
    expect(gone(ict)).toBe(true);
  });
  test('what stays and needs a thing that leaves is named', () => {
    const ict = anIct({
      systems: [aSystem({ code: 'OLD' }), aSystem({ code: 'NEW' })],
      dependencies: [aDependency({ from: 'NEW', to: 'OLD', kind: 'INTERFACES' })],
    });
    expect(itRelease(['OLD'], ict, given()).broken).toMatchObject([{ from: 'NEW', to: 'OLD' }]);
  });
  test('a circle of needs ends and releases nothing that others need', () => {
    const ict = anIct({
      itAssets: [anAsset({ code: 'A' }), anAsset({ code: 'B' })],
      systems: [aSystem({ code: 'S' })],
      dependencies: [aDependency({ from: 'S', to: 'A' }), aDependency({ from: 'A', to: 'B' }), aDependency({ from: 'B', to: 'A' })],
    });
    expect([...itRelease(['S'], ict, given()).gone]).toEqual(['S']);
  });
});

test('what leaves in two steps saves what leaves at once, in either order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(machines), fc.nat(machines.length), (leaving, cut) => {
      const [first, both] = [savingOf(leaving.slice(0, cut)), savingOf(leaving)];
      expect(both).toBeGreaterThanOrEqual(first - 1e-6);
      expect(savingOf(leaving.toReversed())).toBeCloseTo(both, 6);
    }),
  );
});

describe('what the record of dependencies shows', () => {
  const chain = (...codes: readonly string[]) => codes.slice(1).map((to, index) => aDependency({ from: codes[index]!, to, kind: 'INTERFACES' }));
  test('a circle is named once, with all that is in it', () => {
    expect(circles(anIct({ dependencies: [...chain('B', 'C', 'A', 'B'), ...chain('A', 'D'), ...chain('E', 'B')] }))).toEqual([['A', 'B', 'C']]);
  });
  test('two circles that do not meet are two', () => {
    expect(circles(anIct({ dependencies: [...chain('X', 'Y', 'X'), ...chain('A', 'B', 'A'), ...chain('A', 'X')] }))).toEqual([
      ['A', 'B'],
      ['X', 'Y'],
    ]);
  });
  test('a long chain without a circle has none', () => {
    expect(circles(anIct({ dependencies: chain(...Array.from({ length: 20_000 }, (_, index) => `S${index}`)) }))).toEqual([]);
  });
  test('a host that nothing needs is named, and one that was retired is not', () => {
    const hosts = [anAsset({ code: 'IDLE' }), anAsset({ code: 'BUSY' }), anAsset({ code: 'GONE', lifecycleStage: 'RETIRED' })];
    const ict = anIct({
      itModels: [aModel({ class: 'HYPERVISOR_HOST' })],
      itAssets: hosts,
      systems: [aSystem()],
      dependencies: [aDependency({ from: 'SYSTEM', to: 'BUSY' })],
    });
    expect(idleHosts(ict)).toEqual(['IDLE']);
  });
});
