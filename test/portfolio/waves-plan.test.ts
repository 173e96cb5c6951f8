/** The order of waves: by hand on two hosts in a room, and against every order there is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../src/appraisal/index.ts';
import { migrationProblem } from '../../src/ict/migration/migration-problem.ts';
import type { ItDependency } from '../../src/ict/snapshot.ts';
import type { MigrationWanted } from '../../src/options/migration.ts';
import { daysOf, type WavesPlan, wavesPlan } from '../../src/programme/waves/waves-plan.ts';
import { type WavesAsked, type WavesQuestion, wavesQuestion } from '../../src/programme/waves/waves-question.ts';
import { wavesShown } from '../../src/programme/waves/waves-shown.ts';
import { aCircuit, aCostLine, aDependency, aModel, anAsset, anAvoidability, anIct, aPool, aQuote, aSystem, given } from '../ict/sample.ts';

interface Known {
  readonly code: string;
  readonly host: string;
  readonly bill?: number;
  readonly days?: number;
  readonly parallel?: number;
  readonly dataReadyOn?: string | null;
  readonly batch?: boolean;
  readonly commitMonths?: number | null;
}
interface Estate {
  readonly systems: readonly Known[];
  readonly hosts: Readonly<Record<string, number>>;
  readonly room?: number;
  readonly care?: number;
  readonly more?: readonly ItDependency[];
}

function estate({ systems, hosts, room = 6_000, care = 2_400, more = [] }: Estate) {
  const names = Object.keys(hosts);
  return anIct({
    itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST' }), aModel({ code: 'R', class: 'ROOM' })],
    itAssets: [...names.map((code) => anAsset({ code, model: 'HV' })), anAsset({ code: 'ROOM', model: 'R' })],
    systems: systems.map(({ code, days = 10, dataReadyOn = null, batch = false }) =>
      aSystem({
        code,
        moveDays: days,
        classification: 'OFFICIAL',
        dataQuality: dataReadyOn === null ? 'READY' : 'CLEANSE',
        dataReadyOn,
        usePattern: batch ? 'QUARTERLY_BATCH' : null,
      }),
    ),
    dependencies: [
      ...systems.map(({ code, host }) => aDependency({ from: code, to: host })),
      ...names.map((host) => aDependency({ from: host, to: 'ROOM', kind: 'LOCATED_IN' })),
      ...more,
    ],
    circuits: [aCircuit({ cloudReadyOn: '2026-12-31' })],
    costPools: [
      ...names.map((host) => aPool({ code: `P-${host}`, itAssets: [host] })),
      aPool({ code: 'P-ROOM', itAssets: ['ROOM'] }),
      aPool({ code: 'P-CARE', itAssets: names }),
    ],
    costLines: [
      ...names.map((host) => aCostLine({ code: `L-${host}`, pool: `P-${host}`, amountPa: hosts[host]! })),
      aCostLine({ code: 'L-ROOM', pool: 'P-ROOM', amountPa: room }),
      aCostLine({ code: 'L-CARE', pool: 'P-CARE', category: 'IT_SUPPORT', amountPa: care }),
    ],
    avoidabilities: [anAvoidability({ costLine: 'L-CARE', trigger: 'LAST_DEPENDANT', paidInAdvanceMonths: 12 })],
    cloudQuotes: systems.map(({ code, bill = 300, parallel = 1, commitMonths = null }) =>
      aQuote({
        code: `Q-${code}`,
        system: code,
        runPm: bill,
        migrationCost: 0,
        parallelMonths: parallel,
        holdsUpTo: 'OFFICIAL',
        skillsReadyOn: '2026-12-31',
        commitMonths,
      }),
    ),
  });
}

const asked: WavesAsked = { objective: 'LEAST_DOUBLE_RUNNING', firstOn: '2027-01-31', everyMonths: 1, count: 4, daysPerWave: 20, assumeMet: [] };
const questionOf = (one: Estate, wanted: Partial<WavesAsked> = {}, more: MigrationWanted = {}): WavesQuestion =>
  wavesQuestion(migrationProblem(estate(one), given(), { systems: one.systems.map(({ code }) => code), ...more }), { ...asked, ...wanted }, given());
const planOf = (one: Estate, wanted: Partial<WavesAsked> = {}, more: MigrationWanted = {}): Promise<WavesPlan> => wavesPlan(questionOf(one, wanted, more), 30);
const waves = ({ waveOf }: WavesPlan) => Object.fromEntries([...waveOf].map(([code, wave]) => [code, wave + 1]));

/** Host A (£12,000 a year) carries LEDGER and ROTA, host B (£24,000) MAPS and PRINT; two of them can move in a month. */
const office: Estate = {
  systems: [
    { code: 'LEDGER', host: 'A' },
    { code: 'ROTA', host: 'A' },
    { code: 'MAPS', host: 'B' },
    { code: 'PRINT', host: 'B' },
  ],
  hosts: { A: 12_000, B: 24_000 },
};

describe('two hosts in a room, two systems a month', () => {
  test('least is paid twice where each host is emptied at once, in January and February, before the contract is paid again: £1,000 and £2,000 of hosts, £750 of the room, £300 of the contract; of two such orders the cheaper', async () => {
    const found = await planOf(office);
    expect([found.outcome, found.tiesSettled, waves(found)]).toEqual(['PROVED', true, { LEDGER: 2, MAPS: 1, PRINT: 1, ROTA: 2 }]);
    expect(found.paid!.twice).toBeCloseTo(4_050, 6);
  });
  test('the least cost empties the dear host first, in the first wave: it is last used at the end of February', async () => {
    const found = await planOf(office, { objective: 'LEAST_COST' });
    expect(waves(found)).toEqual({ LEDGER: 2, MAPS: 1, PRINT: 1, ROTA: 2 });
    expect(found.paid!.emptied.map(({ asset, on }) => [asset.code, on])).toEqual([
      ['A', '2027-03-31'],
      ['B', '2027-02-28'],
      ['ROOM', '2027-03-31'],
    ]);
  });
  test('host A is shut first where it is host A that is asked for', async () => {
    const found = await planOf(office, { objective: 'EARLIEST_ROOM' }, { shut: 'A' });
    expect([waves(found), found.emptyOn]).toEqual([{ LEDGER: 1, MAPS: 2, PRINT: 2, ROTA: 1 }, '2027-02-28']);
  });
  test('the room is last used in March with two a month, and in May with one a month', async () => {
    expect((await planOf(office, { objective: 'EARLIEST_ROOM' }, { shut: 'ROOM' })).emptyOn).toBe('2027-03-31');
    expect((await planOf(office, { objective: 'EARLIEST_ROOM', daysPerWave: 15 }, { shut: 'ROOM' })).emptyOn).toBe('2027-05-31');
  });
  test('what does not fit says how many days are lacking, and in which wave', async () => {
    const found = await planOf(office, { count: 1 });
    expect([found.outcome, found.because]).toEqual(['INFEASIBLE', ['The wave of 2027-01-31 needs 20 days of work more than the 20 of the team.']]);
  });
  test('what can only move together and takes more than any wave holds is named', async () => {
    const circle = { ...office, more: ['LEDGER', 'ROTA'].map((from, at) => aDependency({ from, to: ['ROTA', 'LEDGER'][at]!, kind: 'INTERFACES' })) };
    const found = await planOf(circle, { daysPerWave: 15 });
    expect([found.outcome, found.because]).toEqual([
      'INFEASIBLE',
      [expect.stringMatching(/^.+, .+ move together and take 20 days of work: no wave holds more than 15\.$/)],
    ]);
  });
  test('a gate that is met in March holds its host, and nothing is moved in the batch month', async () => {
    const late = { ...office, systems: office.systems.map((one) => (one.code === 'ROTA' ? { ...one, dataReadyOn: '2027-02-15', batch: true } : one)) };
    const found = await planOf(late, { objective: 'EARLIEST_ROOM' }, { shut: 'A' });
    expect(waves(found)['ROTA']).toBe(2);
    const later = { ...office, systems: office.systems.map((one) => (one.code === 'ROTA' ? { ...one, dataReadyOn: '2027-03-15', batch: true } : one)) };
    expect(waves(await planOf(later, { objective: 'EARLIEST_ROOM' }, { shut: 'A' }))['ROTA']).toBe(4);
  });
  test('what it needs moves no later', async () => {
    const ordered = { ...office, more: [aDependency({ from: 'MAPS', to: 'LEDGER', kind: 'INTERFACES' })] };
    const found = await planOf(ordered, { objective: 'EARLIEST_ROOM' }, { shut: 'B' });
    expect(waves(found)['LEDGER']!).toBeLessThanOrEqual(waves(found)['MAPS']!);
  });
  test('a system that may never move keeps the room open, and says what is missing', async () => {
    const one = estate(office);
    const ict = anIct({ ...one, systems: one.systems.map((system) => (system.code === 'PRINT' ? { ...system, dataQuality: null } : system)) });
    const problem = migrationProblem(ict, given(), { shut: 'ROOM' });
    const found = await wavesPlan(wavesQuestion(problem, { ...asked, objective: 'EARLIEST_ROOM' }, given()), 10);
    expect(found.because).toEqual(['ROOM stays open: PRINT may not move in any of these waves; missing: systems.csv: PRINT, data_quality.']);
    const taken = await wavesPlan(wavesQuestion(problem, { ...asked, objective: 'EARLIEST_ROOM', assumeMet: ['DATA_QUALITY'] }, given()), 10);
    expect([taken.emptyOn, (wavesShown(taken, given()) as { warnings: { code: string }[] }).warnings.map(({ code }) => code)]).toEqual([
      '2027-03-31',
      ['TAKEN_AS_MET'],
    ]);
  });
  test('a first wave in the past, and a room without a name, are refused', () => {
    expect(() => questionOf(office, { firstOn: '2026-09-30' })).toThrow('Waves cannot be planned so.');
    expect(() => questionOf(office, { objective: 'EARLIEST_ROOM' })).toThrow('Waves cannot be planned so.');
  });
});

describe('against every order there is', () => {
  /** Every way to put the groups into waves that keeps the limit of days, the months and the needs, at its cost by the plain ledger. */
  function everyOrder(question: WavesQuestion): readonly number[] {
    const { moving, waves: days, daysPerWave, problem, months, asked: wanted } = question;
    const prices = problem.priced(
      moving.map(({ code }) => code),
      months,
    );
    const found: number[] = [];
    const place = (at: number, waveOf: ReadonlyMap<string, number>): void => {
      if (at === moving.length) {
        const used = days.map((_, wave) => moving.filter(({ code }) => waveOf.get(code) === wave).reduce((sum, group) => sum + group.days, 0));
        const inOrder = moving.every(({ code, needs }) => needs.every((other) => !waveOf.has(other) || waveOf.get(other)! <= waveOf.get(code)!));
        if (!inOrder || used.some((amount) => amount > daysPerWave)) return;
        const paid = prices.paidIf(daysOf(question, waveOf));
        const room = paid.emptied.find(({ asset }) => asset.code === 'ROOM')!.on;
        found.push({ LEAST_COST: paid.total, LEAST_DOUBLE_RUNNING: paid.twice + paid.idle, EARLIEST_ROOM: daysBetween('2026-10-01', room) }[wanted.objective]);
        return;
      }
      for (const [wave, may] of moving[at]!.may.entries()) if (may) place(at + 1, new Map([...waveOf, [moving[at]!.code, wave]]));
    };
    place(0, new Map());
    return found;
  }
  const anEstate = fc
    .record({
      systems: fc.array(
        fc.record({
          host: fc.constantFrom('A', 'B', 'C'),
          bill: fc.integer({ min: 50, max: 2_000 }),
          days: fc.integer({ min: 1, max: 15 }),
          parallel: fc.nat(3),
          batch: fc.boolean(),
          commitMonths: fc.constantFrom(null, 6, 24),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      costs: fc.array(fc.integer({ min: 1_000, max: 60_000 }), { minLength: 5, maxLength: 5 }),
      needs: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }),
    })
    .map(({ systems, costs, needs }): Estate => {
      const named = systems.map((one, at) => ({ ...one, code: `S${at + 1}` }));
      const code = (at: number) => named[at % named.length]!.code;
      return {
        systems: named,
        hosts: Object.fromEntries(['A', 'B', 'C'].map((host, at) => [host, costs[at]!] as const).filter(([host]) => named.some((one) => one.host === host))),
        room: costs[3]!,
        care: costs[4]!,
        more: needs
          .filter(([one, other]) => code(one) !== code(other))
          .map(([one, other]) => aDependency({ from: code(one), to: code(other), kind: 'INTERFACES' })),
      };
    });
  test.each(['LEAST_DOUBLE_RUNNING', 'LEAST_COST', 'EARLIEST_ROOM'] as const)(
    'no order is better by %s, for up to six systems in three waves',
    async (objective) => {
      await fc.assert(
        fc.asyncProperty(anEstate, async (one) => {
          const question = questionOf(one, { objective, count: 3 }, { shut: 'ROOM' });
          const orders = everyOrder(question);
          const found = await wavesPlan(question, 30);
          if (orders.length === 0) {
            expect(found.outcome).toBe('INFEASIBLE');
            return;
          }
          const { total, twice, idle } = found.paid!;
          const paid = { LEAST_COST: total, LEAST_DOUBLE_RUNNING: twice + idle, EARLIEST_ROOM: daysBetween('2026-10-01', found.emptyOn!) }[objective];
          expect(found.outcome).toBe('PROVED');
          expect(paid).toBeCloseTo(
            orders.reduce((least, cost) => Math.min(least, cost)),
            1,
          );
        }),
        { numRuns: 25 },
      );
    },
    120_000,
  );
});
