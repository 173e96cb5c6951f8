/**
 * Three systems on two hosts in a room, by hand. Host A (£12,000 a year) carries LEDGER and ROTA, host B (£12,000) carries MAPS; both stand
 * in a room (£6,000) and share a maintenance contract (£2,400) that is paid each April for a year. The appraisal date is 30 September 2026.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsFrom } from '../../src/appraisal/index.ts';
import { askedLeavers } from '../../src/ict/migration/asked-leavers.ts';
import { costOfSlipping } from '../../src/ict/migration/cost-of-slipping.ts';
import { type DoubleRunning, doubleRunning, sumOfMonths, usualMonths } from '../../src/ict/migration/double-running.ts';
import { doubleRunningShown } from '../../src/ict/migration/double-running-shown.ts';
import { slipped } from '../../src/ict/migration/leaver.ts';
import { byPublishedYears, straightLine } from '../../src/ict/migration/published-method.ts';
import type { CloudQuote, IctRows, IctSnapshot, ItSystem } from '../../src/ict/snapshot.ts';
import { aCostLine, aDependency, aLicence, aModel, anAsset, anAvoidability, anIct, aPool, aQuote, aSystem, aWave, given } from './sample.ts';

const assumed = given({ 'it-optimism-mitigation': 1 });
const plan = { LEDGER: '2026-12-31', ROTA: '2027-03-31', MAPS: '2027-01-31' };
const bills = { LEDGER: 500, ROTA: 400, MAPS: 300 };
type Code = keyof typeof plan;
const codes = Object.keys(plan) as Code[];

interface Changed {
  readonly systems?: Partial<Record<Code, Partial<ItSystem>>>;
  readonly quotes?: Partial<Record<Code, Partial<CloudQuote>>>;
  readonly more?: Partial<IctRows>;
}
const rows = ({ systems = {}, quotes = {}, more = {} }: Changed = {}): Partial<IctRows> => ({
  itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST' })],
  itAssets: ['A', 'B', 'ROOM'].map((code) => anAsset({ code, model: 'HV' })),
  systems: codes.map((code) => aSystem({ code, movesOn: plan[code], ...systems[code] })),
  dependencies: [
    aDependency({ from: 'LEDGER', to: 'A' }),
    aDependency({ from: 'ROTA', to: 'A' }),
    aDependency({ from: 'MAPS', to: 'B' }),
    aDependency({ from: 'A', to: 'ROOM', kind: 'LOCATED_IN' }),
    aDependency({ from: 'B', to: 'ROOM', kind: 'LOCATED_IN' }),
  ],
  costPools: [
    aPool({ code: 'P-A', itAssets: ['A'] }),
    aPool({ code: 'P-B', itAssets: ['B'] }),
    aPool({ code: 'P-ROOM', kind: 'ROOM', itAssets: ['ROOM'] }),
    aPool({ code: 'P-CARE', kind: 'CONTRACT', itAssets: ['A', 'B'] }),
  ],
  costLines: [
    aCostLine({ code: 'HOST-A', pool: 'P-A', amountPa: 12_000 }),
    aCostLine({ code: 'HOST-B', pool: 'P-B', amountPa: 12_000 }),
    aCostLine({ code: 'ROOM', pool: 'P-ROOM', amountPa: 6_000 }),
    aCostLine({ code: 'CARE', pool: 'P-CARE', category: 'IT_SUPPORT', amountPa: 2_400 }),
  ],
  avoidabilities: [anAvoidability({ costLine: 'CARE', trigger: 'LAST_DEPENDANT', paidInAdvanceMonths: 12 })],
  cloudQuotes: codes.map((code) => aQuote({ code: `Q-${code}`, system: code, runPm: bills[code], migrationCost: 1_200, parallelMonths: 1, ...quotes[code] })),
  ...more,
});
const ictOf = (changed?: Changed): IctSnapshot => anIct(rows(changed));
const ledgerOf = (changed?: Changed, count?: number): DoubleRunning => {
  const ict = ictOf(changed);
  const leavers = askedLeavers({}, ict, assumed);
  return doubleRunning(leavers, count === undefined ? usualMonths(leavers, ict, assumed) : monthsFrom('2026-10-01', count), ict, assumed);
};
const shown = (changed?: Changed) => doubleRunningShown(ledgerOf(changed), ictOf(changed), assumed) as Record<string, { code?: string; what?: string }[]>;
const by = (ledger: DoubleRunning, figure: 'old' | 'new' | 'twice' | 'idle' | 'paidOut') => ledger.months.map((month) => Number(month[figure].toFixed(2)));
const endOf = (ledger: DoubleRunning, code: string) => ledger.lines.find(({ cost }) => cost.line.code === code)!.endsOn;

describe('the old cost falls by steps', () => {
  const ledger = ledgerOf();
  test('host B ends with MAPS, host A and the room with ROTA, the contract with what was paid in advance', () => {
    expect(['HOST-B', 'HOST-A', 'ROOM', 'CARE'].map((code) => endOf(ledger, code))).toEqual(['2027-02-28', '2027-04-30', '2027-04-30', '2028-03-31']);
  });
  test('£2,700 a month to February, £1,700 in March and April, then £200 to March 2028: eighteen months', () => {
    expect(by(ledger, 'old')).toEqual([...Array(5).fill(2_700), 1_700, 1_700, ...Array(11).fill(200)]);
  });
  test('the contract is paid out in April: £2,400 at once, and nothing in the other months', () => {
    expect(by(ledger, 'paidOut').slice(0, 2)).toEqual([2_500, 2_500]);
    expect(ledger.lines.find(({ cost }) => cost.line.code === 'CARE')!.paidOut).toEqual([0, 0, 0, 0, 0, 0, 2_400, ...Array(11).fill(0)]);
  });
  test('the new one is £500 from January, £800 from February, £1,200 from April', () => {
    expect(by(ledger, 'new')).toEqual([0, 0, 0, 500, 800, 800, ...Array(12).fill(1_200)]);
  });
  test('paid twice: in January half of host A and a third of room and contract; in April all three', () => {
    expect(by(ledger, 'twice').slice(2, 8)).toEqual([0, 733.33, 1_966.67, 966.67, 1_700, 200]);
  });
  test('moving costs £1,200 and the least optimism bias, 10 %, in the month of each move; the running total is all that was paid twice', () => {
    expect(ledger.months.map(({ moving }) => moving).slice(2, 7)).toEqual([1_320, 1_320, 0, 1_320, 0]);
    expect(ledger.months[17]!.runningTotal).toBeCloseTo(733.333 + 1_966.667 + 966.667 + 1_700 + 11 * 200, 1);
  });
});

describe('slipping', () => {
  const ict = ictOf();
  const ledger = ledgerOf();
  const slip = (months: number, code: Code) => costOfSlipping(ledger, months, (one) => one.code === code, ict, assumed);
  test('ROTA by a month keeps host A and the room, £1,500, and saves its bill of £400', () => {
    expect(slip(1, 'ROTA')).toMatchObject({ total: expect.closeTo(1_100, 6), old: expect.closeTo(1_500, 6), new: expect.closeTo(-400, 6) });
  });
  test('LEDGER by a month keeps nothing longer, because ROTA is still there: its bill is saved', () => {
    expect(slip(1, 'LEDGER')).toMatchObject({ total: expect.closeTo(-500, 6), old: 0, new: expect.closeTo(-500, 6) });
  });
  test('from the end of one month to the end of the next, however long it is: MAPS from February to March, and on to April', () => {
    const late = ledgerOf({ systems: { MAPS: { movesOn: '2027-02-28' } } });
    const by = (months: number) => costOfSlipping(late, months, (one) => one.code === 'MAPS', ict, assumed);
    expect([by(1).old, by(1).new]).toEqual([expect.closeTo(1_000, 6), expect.closeTo(-300, 6)]);
    expect(by(2).leavers.map(({ startsOn }) => startsOn)).toContain('2027-04-30');
  });
  test('ROTA by twelve months buys another year of the contract', () => {
    expect(slip(12, 'ROTA').old).toBeCloseTo(12 * 1_500 + 2_400, 6);
  });
});

describe('a method with a linear release', () => {
  const ledger = ledgerOf(undefined, 48);
  test('is over on the last day of use: it lets go of the contract, which is paid for eleven months more', () => {
    const linear = straightLine(ledger);
    expect(linear.slice(0, 3).map(({ moved, old }) => [moved, Math.round(old)])).toEqual([
      [0, 2_700],
      [0, 2_700],
      [0, 2_700],
    ]);
    expect(linear[3]).toMatchObject({ moved: 31 / 120, old: expect.closeTo(2_700 * (1 - 31 / 120), 6), new: expect.closeTo((1_200 * 31) / 120, 6) });
    expect(linear[6]).toMatchObject({ moved: 1, old: 0, new: 1_200 });
  });
  test('as published takes 0, 20, 50 and 100 % to have moved: £2,700, £2,160, £1,350, nothing', () => {
    const published = byPublishedYears(ledger, assumed);
    expect([0, 12, 24, 36].map((at) => [published[at]!.old, published[at]!.new])).toEqual([
      [2_700, 0],
      [expect.closeTo(2_160, 6), expect.closeTo(240, 6)],
      [1_350, 600],
      [0, 1_200],
    ]);
  });
});

describe('commitments', () => {
  test('signed in October, three months before LEDGER moves, £450 a month is paid for nothing', () => {
    const ledger = ledgerOf({ quotes: { LEDGER: { signedOn: '2026-10-31', commitMonths: 24, commitPm: 450 } } });
    expect(by(ledger, 'idle').slice(0, 5)).toEqual([0, 450, 450, 0, 0]);
    expect(by(ledger, 'new').slice(0, 4)).toEqual([0, 450, 450, 500]);
  });
  test('that outlives the work: MAPS is switched off in June 2027, and is paid for until December', () => {
    const changed = { quotes: { MAPS: { commitEndsOn: '2027-12-31' } }, systems: { MAPS: { switchOffPlannedOn: '2027-06-30' } } };
    expect(by(ledgerOf(changed), 'idle').slice(8, 15)).toEqual([0, 300, 300, 300, 300, 300, 300]);
    expect(shown(changed)['warnings']!.map(({ code }) => code)).toEqual(['COMMITMENT_OUTLIVES_WORK']);
  });
  test('for more than it uses: the rest is idle', () => {
    const ledger = ledgerOf({ quotes: { ROTA: { commitMonths: 12, commitPm: 650 } } });
    expect(ledger.months[6]).toMatchObject({ new: 1_450, idle: 250 });
  });
});

describe('what stays', () => {
  const stays = {
    more: {
      systems: [...rows().systems!, aSystem({ code: 'RADIO' })],
      dependencies: [...rows().dependencies!, aDependency({ from: 'RADIO', to: 'B' })],
    },
  };
  test('keeps host B, the room and the contract: nothing of them is paid twice, and it is said what keeps them', () => {
    const ledger = ledgerOf(stays);
    expect(['HOST-A', 'HOST-B', 'ROOM', 'CARE'].map((code) => endOf(ledger, code))).toEqual(['2027-04-30', null, null, null]);
    expect(ledger.lines.find(({ cost }) => cost.line.code === 'ROOM')!.cost.heldBy).toEqual(['RADIO']);
    expect(ledger.lines.find(({ cost }) => cost.line.code === 'ROOM')!.twice.every((amount) => amount === 0)).toBe(true);
  });
  test('a host that nothing is known to need keeps the room until somebody says that it can go', () => {
    const more = {
      itAssets: [...rows().itAssets!, anAsset({ code: 'IDLE', model: 'HV' })],
      dependencies: [...rows().dependencies!, aDependency({ from: 'IDLE', to: 'ROOM', kind: 'LOCATED_IN' })],
    };
    expect(endOf(ledgerOf({ more }), 'ROOM')).toBeNull();
    expect(shown({ more })['warnings']!.map(({ code }) => code)).toEqual(['NO_DEPENDANT']);
    const ict = ictOf({ more });
    const leavers = askedLeavers({ switchOff: ['IDLE'] }, ict, assumed);
    expect(endOf(doubleRunning(leavers, monthsFrom('2026-10-01', 12), ict, assumed), 'ROOM')).toBe('2027-04-30');
  });
  test('hosts that wait for each other never go by themselves', () => {
    const more = { dependencies: [...rows().dependencies!, aDependency({ from: 'A', to: 'B' }), aDependency({ from: 'B', to: 'A' })] };
    expect(endOf(ledgerOf({ more }), 'ROOM')).toBeNull();
  });
  test('a licence goes on where its system moves as it is, and ends with its term where it is rebuilt', () => {
    const licensed = {
      more: {
        licences: [aLicence({ system: 'ROTA', endsOn: '2027-09-30', noticeMonths: 3, costLine: 'LICENCE' })],
        costPools: [...rows().costPools!, aPool({ code: 'P-ROTA', kind: 'SYSTEM', systems: ['ROTA'] })],
        costLines: [...rows().costLines!, aCostLine({ code: 'LICENCE', pool: 'P-ROTA', category: 'IT_LICENCES', amountPa: 1_200 })],
      },
    };
    expect(ledgerOf(licensed).lines.map(({ cost }) => cost.line.code)).not.toContain('LICENCE');
    expect(endOf(ledgerOf({ ...licensed, quotes: { ROTA: { disposition: 'REPLATFORM' } } }), 'LICENCE')).toBe('2027-09-30');
  });
});

describe('what is asked about', () => {
  test('a wave gives its systems their day; one whose price nobody knows is named and in no sum', () => {
    const changed: Changed = {
      systems: { MAPS: { movesOn: null }, LEDGER: { movesOn: null }, ROTA: { movesOn: null } },
      more: { migrationWaves: [aWave({ code: 'W1', movesOn: '2027-06-30', systems: ['MAPS'] })], cloudQuotes: [] },
    };
    expect(ledgerOf(changed).leavers.map(({ code, leaving, startsOn, wave }) => [code, leaving, startsOn, wave])).toEqual([
      ['MAPS', 'UNPRICED', '2027-06-30', 'W1'],
    ]);
    expect(shown(changed)['unknown']!.map(({ what }) => what)).toEqual(['what MAPS costs in its new place']);
  });
  test('the same system by two options is refused', () => {
    expect(() => askedLeavers({ options: ['rehost-system/Q-MAPS'], systems: ['MAPS'] }, ictOf(), assumed)).toThrow('One thing leaves once.');
  });
  test('nothing that is planned is nothing that is paid', () => {
    const none = { systems: Object.fromEntries(codes.map((code) => [code, { movesOn: null }])) };
    expect(ledgerOf(none)).toMatchObject({ lines: [], news: [] });
  });
});

describe('laws', () => {
  const ict = ictOf();
  const slips = fc.record({ LEDGER: fc.nat(24), ROTA: fc.nat(24), MAPS: fc.nat(24) });
  const ledgerBy = (by: Record<Code, number>) =>
    doubleRunning(
      askedLeavers({}, ict, assumed).map((leaver) => slipped(leaver, by[leaver.code as Code], assumed)),
      monthsFrom('2026-10-01', 60),
      ict,
      assumed,
    );
  test('slipping any move never lowers what is paid for the old place, in any month', () => {
    fc.assert(
      fc.property(slips, fc.constantFrom(...codes), fc.nat(12), (late, code, more) => {
        const [before, after] = [ledgerBy(late), ledgerBy({ ...late, [code]: late[code] + more })];
        return before.months.every(({ old }, at) => after.months[at]!.old >= old - 1e-9);
      }),
    );
  });
  test('the months add up to the lines, and what is paid twice is never more than what is paid', () => {
    fc.assert(
      fc.property(slips, (late) => {
        const ledger = ledgerBy(late);
        const lines = ledger.lines.reduce((sum, { paid }) => sum + paid.reduce((total, amount) => total + amount, 0), 0);
        expect(sumOfMonths(ledger, 'old')).toBeCloseTo(lines, 6);
        expect(ledger.lines.every(({ paid, twice }) => twice.every((amount, at) => amount <= paid[at]! + 1e-9))).toBe(true);
      }),
    );
  });
  test('over whole periods what is paid out is what is paid', () => {
    fc.assert(
      fc.property(slips, (late) => {
        const { lines } = ledgerBy(late);
        const care = lines.find(({ cost }) => cost.line.code === 'CARE')!;
        const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
        expect(sum(care.paidOut)).toBeCloseTo(sum(care.paid.slice(6)), 6);
      }),
    );
  });
});
