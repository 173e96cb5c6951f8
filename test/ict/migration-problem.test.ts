/** What moves together, what it waits for, and when it is not moved; on a few systems, by hand. */
import { describe, expect, test } from 'vitest';
import { migrationProblem } from '../../src/ict/migration/migration-problem.ts';
import type { CloudQuote, IctRows, ItDependency, ItSystem } from '../../src/ict/snapshot.ts';
import type { MigrationProblem } from '../../src/options/migration.ts';
import { aCircuit, aDependency, aModel, anAsset, anIct, aQuote, aSystem, given } from './sample.ts';

const ready: Partial<CloudQuote> = { runPm: 100, migrationCost: 0, holdsUpTo: 'OFFICIAL_SENSITIVE', skillsReadyOn: '2026-12-31' };
const aReady = (code: string, more: Partial<ItSystem> = {}) => aSystem({ code, dataQuality: 'READY', classification: 'OFFICIAL', moveDays: 10, ...more });

function problemOf(
  systems: readonly ItSystem[],
  dependencies: readonly ItDependency[] = [],
  more: Partial<IctRows> & { readonly quote?: Partial<CloudQuote> } = {},
): MigrationProblem {
  const { quote, ...rows } = more;
  const ict = anIct({
    itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST' })],
    itAssets: ['HOST', 'DB', 'ROOM', 'IDLE'].map((code) => anAsset({ code, model: 'HV' })),
    systems,
    dependencies,
    circuits: [aCircuit({ cloudReadyOn: '2027-01-31' })],
    cloudQuotes: systems.map(({ code }) => aQuote({ code: `Q-${code}`, system: code, ...ready, ...quote })),
    ...rows,
  });
  const wanted = systems.filter(({ hosting }) => hosting === 'ON_PREM').map(({ code }) => code);
  return migrationProblem(ict, given(), { systems: wanted });
}
const members = ({ groups }: MigrationProblem) => groups.map((group) => group.members.map(({ code }) => code));
const gate = ({ groups }: MigrationProblem, kind: string) => groups[0]!.gates.find((one) => one.kind === kind);

describe('what moves together', () => {
  test('systems that share a database, even where only one of them was named', () => {
    const uses = ['A', 'B'].map((from) => aDependency({ from, to: 'DB', kind: 'USES_DB' }));
    const problem = problemOf([aReady('A'), aReady('B'), aReady('C')], uses);
    expect(members(problem)).toEqual([['A', 'B'], ['C']]);
    expect(problem.groups[0]).toMatchObject({ together: 'they share DB', days: 20 });
  });
  test('systems in a circle of hard needs; a soft one makes none', () => {
    const circle = (strength: 'HARD' | 'SOFT') => [
      aDependency({ from: 'A', to: 'B', kind: 'INTERFACES' }),
      aDependency({ from: 'B', to: 'A', kind: 'INTERFACES', strength }),
    ];
    expect(problemOf([aReady('A'), aReady('B')], circle('HARD')).groups[0]!.together).toBe('they wait for each other in a circle');
    expect(members(problemOf([aReady('A'), aReady('B')], circle('SOFT')))).toEqual([['A'], ['B']]);
  });
  test('one hard need is an order: what is needed moves no later', () => {
    const problem = problemOf([aReady('A'), aReady('B')], [aDependency({ from: 'A', to: 'B', kind: 'AUTHENTICATES' })]);
    expect(problem.groups.map(({ needs }) => needs)).toEqual([['B'], []]);
  });
  test('what is elsewhere already binds nothing', () => {
    const needs = [aDependency({ from: 'A', to: 'SAAS', kind: 'INTERFACES' }), aDependency({ from: 'SAAS', to: 'A', kind: 'INTERFACES' })];
    expect(members(problemOf([aReady('A'), aReady('SAAS', { hosting: 'SAAS' })], needs))).toEqual([['A']]);
  });
});

describe('what it waits for', () => {
  test('data that are to be put right by a day, or nobody says by when', () => {
    expect(gate(problemOf([aReady('A', { dataQuality: 'CLEANSE', dataReadyOn: '2027-05-31' })]), 'DATA_QUALITY')).toMatchObject({
      state: 'MET',
      readyOn: '2027-05-31',
    });
    expect(gate(problemOf([aReady('A', { dataQuality: 'CLEANSE' })]), 'DATA_QUALITY')).toMatchObject({
      state: 'NOT_MET',
      missing: expect.stringContaining('data_ready_on'),
    });
    expect(gate(problemOf([aReady('A', { dataQuality: null })]), 'DATA_QUALITY')).toMatchObject({ state: 'UNKNOWN', missing: 'systems.csv: A, data_quality' });
  });
  test('the line of the site where its machines stand', () => {
    const on = [aDependency({ from: 'A', to: 'HOST' })];
    expect(gate(problemOf([aReady('A')], on), 'NETWORK')).toMatchObject({ state: 'MET', readyOn: '2027-01-31' });
    expect(gate(problemOf([aReady('A')], on, { circuits: [] }), 'NETWORK')).toMatchObject({
      state: 'UNKNOWN',
      missing: 'circuits.csv: cloud_ready_on of a circuit of HQ',
    });
  });
  test('who may hold its data, and skills', () => {
    const sensitive = aReady('A', { classification: 'OFFICIAL_SENSITIVE' });
    expect(gate(problemOf([sensitive], [], { quote: { holdsUpTo: 'OFFICIAL' } }), 'CLASSIFICATION')!.state).toBe('NOT_MET');
    expect(gate(problemOf([sensitive], [], { quote: { holdsUpTo: null } }), 'CLASSIFICATION')!.state).toBe('UNKNOWN');
    expect(gate(problemOf([sensitive], [], { quote: { skillsReadyOn: null } }), 'SKILLS')).toMatchObject({
      state: 'UNKNOWN',
      missing: 'cloud_quotes.csv: Q-A, skills_ready_on',
    });
  });
  test('a way to national systems, where it cannot work without one', () => {
    const national = [aReady('A'), aReady('PNC', { hosting: 'NATIONAL' })];
    const needs = (strength: 'HARD' | 'SOFT') => [aDependency({ from: 'A', to: 'PNC', kind: 'INTERFACES', strength })];
    expect(gate(problemOf(national, needs('HARD')), 'NATIONAL_LINK')!.state).toBe('UNKNOWN');
    expect(gate(problemOf(national, needs('SOFT')), 'NATIONAL_LINK')).toBeUndefined();
  });
  test('a price: what nobody has priced does not move, and holds what it moves with', () => {
    const uses = ['A', 'B'].map((from) => aDependency({ from, to: 'DB', kind: 'USES_DB' }));
    const problem = problemOf([aReady('A'), aReady('B')], uses, { cloudQuotes: [aQuote({ code: 'Q-A', system: 'A', ...ready })] });
    expect(problem.groups[0]!.gates.filter(({ kind }) => kind === 'PRICE').map(({ asset, state }) => [asset.code, state])).toEqual([['B', 'NOT_MET']]);
  });
  test('its batch: a quarterly one is not moved at the end of a quarter, nor is one in the months that are stated', () => {
    expect(problemOf([aReady('A', { usePattern: 'QUARTERLY_BATCH' })]).groups[0]!.notInMonths).toEqual([3, 6, 9, 12]);
    expect(problemOf([aReady('A', { usePattern: 'RARE', batchMonths: ['JAN', 'JUL'] })]).groups[0]!.notInMonths).toEqual([1, 7]);
  });
  test('what is switched off waits for nothing but its batch', () => {
    expect(problemOf([aReady('A', { disposition: 'RETIRE', dataQuality: 'BLOCKED' })], [], { cloudQuotes: [] }).groups[0]!.gates).toEqual([]);
  });
});

describe('what is to be shut', () => {
  const systems = [aReady('A'), aReady('B')];
  const standing = [aDependency({ from: 'A', to: 'HOST' }), aDependency({ from: 'HOST', to: 'ROOM', kind: 'LOCATED_IN' })];
  const ict = (dependencies: readonly ItDependency[]) =>
    anIct({
      itModels: [aModel({ code: 'HV', class: 'HYPERVISOR_HOST' }), aModel({ code: 'R', class: 'ROOM' })],
      itAssets: [...['HOST', 'IDLE'].map((code) => anAsset({ code, model: 'HV' })), anAsset({ code: 'ROOM', model: 'R' })],
      systems,
      dependencies,
      cloudQuotes: systems.map(({ code }) => aQuote({ code: `Q-${code}`, system: code, ...ready })),
    });
  test('everything that stands in it is to leave, at any depth', () => {
    const problem = migrationProblem(ict(standing), given(), { shut: 'ROOM' });
    expect(members(problem)).toEqual([['A']]);
    expect(problem.shut).toMatchObject({ asset: { code: 'ROOM' }, heldBy: [] });
  });
  test('a host that nothing is known to need keeps it open until somebody says that it goes', () => {
    const idle = [...standing, aDependency({ from: 'IDLE', to: 'ROOM', kind: 'LOCATED_IN' })];
    expect(migrationProblem(ict(idle), given(), { shut: 'ROOM' }).shut!.heldBy.map(({ code }) => code)).toEqual(['IDLE']);
    expect(migrationProblem(ict(idle), given(), { shut: 'ROOM', switchOff: ['IDLE'] }).shut!.heldBy).toEqual([]);
  });
  test('what is no place is refused', () =>
    expect(() => migrationProblem(ict(standing), given(), { shut: 'NOWHERE' })).toThrow('There is no such host or room'));
});
