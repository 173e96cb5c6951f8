/**
 * Moves that pay only together, by hand. Host A (£12,000 a year) carries LEDGER and ROTA, host B (£12,000) MAPS; both stand in a room (£6,000) that a
 * circuit (£3,600, term to August 2027) serves alone. In their new places they cost £500, £400 and £300 a month. Old and new run side by side for a month.
 */
import { describe, expect, test } from 'vitest';
import { togetherOptions } from '../../src/ict/migration/together.ts';
import type { Circuit, CloudQuote, IctRows, ItSystem } from '../../src/ict/snapshot.ts';
import { systemOptions } from '../../src/ict/system-options.ts';
import { appraised } from '../../src/options/appraise.ts';
import { aCircuit, aCostLine, aDependency, aLicence, aModel, anAsset, anIct, aPool, aQuote, aSystem, given } from './sample.ts';

const assumed = given({ 'it-optimism-mitigation': 1, 'real-growth-electricity': 0 });
const plan = { LEDGER: '2026-12-31', ROTA: '2027-03-31', MAPS: '2027-01-31' };
const bills = { LEDGER: 500, ROTA: 400, MAPS: 300 };
type Code = keyof typeof plan;
const codes = Object.keys(plan) as Code[];

interface Changed {
  readonly systems?: Partial<Record<Code, Partial<ItSystem>>>;
  readonly quotes?: Partial<Record<Code, Partial<CloudQuote>>>;
  readonly circuit?: Partial<Circuit>;
  readonly more?: Partial<IctRows>;
}
const rows = ({ systems = {}, quotes = {}, circuit = {}, more = {} }: Changed = {}): Partial<IctRows> => ({
  itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST' }), aModel({ code: 'R', class: 'ROOM' })],
  itAssets: [...['A', 'B'].map((code) => anAsset({ code, name: `Host ${code}`, model: 'HV' })), anAsset({ code: 'ROOM', name: 'Room', model: 'R' })],
  systems: codes.map((code) => aSystem({ code, name: code, movesOn: plan[code], ...systems[code] })),
  dependencies: [
    aDependency({ from: 'LEDGER', to: 'A' }),
    aDependency({ from: 'ROTA', to: 'A' }),
    aDependency({ from: 'MAPS', to: 'B' }),
    aDependency({ from: 'A', to: 'ROOM', kind: 'LOCATED_IN' }),
    aDependency({ from: 'B', to: 'ROOM', kind: 'LOCATED_IN' }),
    aDependency({ from: 'ROOM', to: 'LINE', kind: 'CONNECTED_BY' }),
  ],
  circuits: [aCircuit({ code: 'LINE', name: 'Line', costLine: 'LINE', termEndsOn: '2027-03-31', ...circuit })],
  costPools: [
    aPool({ code: 'P-A', itAssets: ['A'] }),
    aPool({ code: 'P-B', itAssets: ['B'] }),
    aPool({ code: 'P-ROOM', kind: 'ROOM', itAssets: ['ROOM'] }),
    aPool({ code: 'P-NET', kind: 'CONTRACT', itAssets: null }),
  ],
  costLines: [
    aCostLine({ code: 'HOST-A', pool: 'P-A', amountPa: 12_000 }),
    aCostLine({ code: 'HOST-B', pool: 'P-B', amountPa: 12_000 }),
    aCostLine({ code: 'ROOM', pool: 'P-ROOM', amountPa: 6_000 }),
    aCostLine({ code: 'LINE', pool: 'P-NET', category: 'ICT_CIRCUITS', amountPa: 3_600 }),
  ],
  cloudQuotes: codes.map((code) =>
    aQuote({ code: `Q-${code}`, name: code, system: code, runPm: bills[code], migrationCost: 1_000, parallelMonths: 1, ...quotes[code] }),
  ),
  ...more,
});
const optionsOf = (changed?: Changed) => togetherOptions(anIct(rows(changed)), assumed);
const emptying = (place: string, changed?: Changed) => optionsOf(changed).find(({ detail }) => detail.place.code === place)!;
const yearly = (place: string, changed?: Changed) => appraised(emptying(place, changed), 10).figures.annualNetSaving;
const line = (place: string, label: string, changed?: Changed) =>
  emptying(place, changed)
    .lines.find((one) => one.label.startsWith(label))
    ?.amounts.slice(0, 3);

describe('three systems, none of which saves anything alone but MAPS', () => {
  test('LEDGER and ROTA each cost their bill alone; together they set host A free: £12,000 less £10,800', () => {
    const alone = systemOptions(anIct(rows()), assumed).map((one) => appraised(one, 10).figures.annualNetSaving);
    expect(alone).toEqual([-6_000, -4_800, 12_000 - 3_600]);
    expect(yearly('A')).toBe(12_000 - 10_800);
  });
  test('all three empty the room, and the circuit goes with it: £33,600 less £14,400', () => expect(yearly('ROOM')).toBe(33_600 - 14_400));
  test('host B, which one system leaves, needs no option of its own', () => expect(optionsOf().map(({ detail }) => detail.place.code)).toEqual(['ROOM', 'A']));
  test('each line ends on its own day: host B after February, host A, room and circuit after April 2027', () => {
    expect(line('ROOM', 'No longer paid: it hosting, P-B')).toEqual([1_000, 12_000, 12_000]);
    expect(line('ROOM', 'No longer paid: it hosting, P-A')).toEqual([0, 11_000, 12_000]);
  });
  test('is one of two ways for each of them: a plan takes them together or by themselves', () =>
    expect(emptying('A').links.map(({ kind, option }) => `${kind} ${option}`)).toEqual([
      'EXCLUDES TEST/rehost-system/Q-LEDGER',
      'EXCLUDES TEST/rehost-system/Q-ROTA',
      'EXCLUDES TEST/move-together/ROOM',
    ]));
});

describe('what else stands on the place', () => {
  test('one that is to go is switched off with them; one that nobody has priced keeps the place, and there is no option', () => {
    const cloudQuotes = rows().cloudQuotes!.filter(({ system }) => system !== 'MAPS');
    expect(emptying('ROOM', { more: { cloudQuotes } })).toBeUndefined();
    const going = emptying('ROOM', { more: { cloudQuotes }, systems: { MAPS: { disposition: 'RETIRE', movesOn: null, exitCost: 700 } } });
    expect(going.title).toBe('Move 2 systems and switch off 1 together: Room is left empty');
    const gone = Object.fromEntries(codes.map((code) => [code, { disposition: 'RETIRE' as const, movesOn: null }]));
    expect(emptying('A', { systems: gone }).title).toBe('Switch 2 systems off together: Host A is left empty');
    expect(going.lines.find(({ label }) => label === 'Taking data and records out: MAPS')!.amounts[0]).toBe(-700);
  });
  test('a host that nothing is known to need keeps the room', () => {
    const more = {
      itAssets: [...rows().itAssets!, anAsset({ code: 'IDLE', model: 'HV' })],
      dependencies: [...rows().dependencies!, aDependency({ from: 'IDLE', to: 'ROOM', kind: 'LOCATED_IN' })],
    };
    expect(optionsOf({ more }).map(({ detail }) => detail.place.code)).toEqual(['A']);
  });
  test('what shares a database with one of them moves too: three leave host A and the room, two leave host B', () => {
    const more = {
      itAssets: [...rows().itAssets!, anAsset({ code: 'DB', model: 'HV' })],
      dependencies: [...rows().dependencies!, ...['ROTA', 'MAPS'].map((from) => aDependency({ from, to: 'DB', kind: 'USES_DB' }))],
    };
    expect(optionsOf({ more }).map(({ detail }) => [detail.place.code, detail.leavers.map(({ code }) => code)])).toEqual([
      ['ROOM', ['LEDGER', 'MAPS', 'ROTA']],
      ['B', ['MAPS', 'ROTA']],
    ]);
  });
  test('whose data may not go where it is priced makes the whole impossible, by name', () =>
    expect(emptying('A', { systems: { ROTA: { residency: 'OWN_PREMISES' } } }).impossibleBecause).toEqual(['ROTA: its data must stay on our own premises']));
});

describe('a circuit that is left before its term', () => {
  test('is paid to the end of it where nobody knows a lower charge, or left for one', () => {
    expect(line('ROOM', 'No longer paid: ict circuits', { circuit: { termEndsOn: '2028-03-31' } })).toEqual([0, 0, 3_600]);
    const charged = { circuit: { termEndsOn: '2028-03-31', terminationCharge: 800 } };
    expect(line('ROOM', 'No longer paid: ict circuits', charged)).toEqual([0, 3_300, 3_600]);
    expect(line('ROOM', 'Leaving Line before its term', charged)).toEqual([0, -800, 0]);
  });
});

describe('what is promised to a provider', () => {
  const alone = (quote: Partial<CloudQuote>, system: Partial<ItSystem> = {}) =>
    systemOptions(anIct(rows({ quotes: { LEDGER: quote }, systems: { LEDGER: system } })), assumed).find(({ kind }) => kind === 'REHOST_SYSTEM')!;
  const unused = (quote: Partial<CloudQuote>) =>
    alone(quote)
      .lines.find(({ label }) => label.startsWith('Committed'))
      ?.amounts.slice(0, 4);
  test('signed at the end of October, two months before the move, £450 a month is paid for nothing', () =>
    expect(unused({ signedOn: '2026-10-31', commitMonths: 24, commitPm: 450 })).toEqual([-900, 0, 0, 0]));
  test('for more than it uses: £50 a month to the end of 2027', () =>
    expect(unused({ commitEndsOn: '2027-12-31', commitPm: 550 })).toEqual([-150, -450, 0, 0]));
  test('and signed before today is owed whatever is done', () => expect(unused({ signedOn: '2026-06-30', commitMonths: 24 })).toBeUndefined());
  test('and outlives the work is said', () =>
    expect(alone({ commitMonths: 36 }, { switchOffPlannedOn: '2028-06-30' }).warnings.map(({ code }) => code)).toContain('COMMITMENT_OUTLIVES_WORK'));
});

test('a contract that ends with a move charges what it says for leaving it', () => {
  const licensed: Changed = {
    quotes: { ROTA: { disposition: 'REPURCHASE' } },
    more: { licences: [aLicence({ code: 'L', name: 'Rota licence', system: 'ROTA', endsOn: '2027-09-30', noticeMonths: 3, exitCharge: 250 })] },
  };
  expect(line('A', 'Leaving Rota licence', licensed)).toEqual([0, -250, 0]);
});
