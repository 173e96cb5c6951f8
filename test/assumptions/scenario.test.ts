/** Scenarios are laid over the assumptions; one after the other is the same as both composed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRecorded, type Change, composed, overlaid, type Scenario, scenarioNamed } from '../../src/assumptions/scenario.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { anAssumption } from './sample.ts';

const scenario = (name: string, ...changes: readonly Change[]): Scenario => ({ name, title: name, changes, settings: [] });
const energy = anAssumption({ key: 'energy', value: 100, low: 80, high: 130 });
const rent = anAssumption({ key: 'rent', value: 50 });
const valuesOf = (...scenarios: readonly Scenario[]) => scenarios.reduce<readonly (typeof energy)[]>(overlaid, [energy, rent]).map(({ value }) => value);

describe('a scenario', () => {
  test('sets a value, multiplies it, or takes an end of its range', () => {
    expect(valuesOf(scenario('set', { key: 'energy', is: 'VALUE', value: 90 }))).toEqual([90, 50]);
    expect(valuesOf(scenario('half', { key: 'rent', is: 'TIMES', value: 0.5 }))).toEqual([100, 25]);
    expect(valuesOf(scenario('low', { key: 'energy', is: 'LOW' }))).toEqual([80, 50]);
    expect(valuesOf(scenario('high', { key: 'energy', is: 'HIGH' }, { key: 'rent', is: 'HIGH' }))).toEqual([130, 50]);
  });

  test('changes every row of its key: what held before and what holds now', () => {
    const rows = [energy, { ...energy, from: '2026-04-01', value: 200 }];
    expect(overlaid(rows, scenario('double', { key: 'energy', is: 'TIMES', value: 2 })).map(({ value }) => value)).toEqual([200, 400]);
  });

  test('says in the note what it changed', () => {
    expect(overlaid([energy], scenario('dear', { key: 'energy', is: 'HIGH' }))[0]!.note).toBe('scenario dear: 100 → 130');
  });

  test('of a key that does not exist is refused by name', () => {
    expect(() => overlaid([energy], scenario('odd', { key: 'luck', is: 'HIGH' }))).toThrow(/"odd" changes "luck"/);
  });

  test('leaves the rows it is laid over as they were', () => {
    const rows = Object.freeze([Object.freeze({ ...energy }), Object.freeze({ ...rent })]);
    overlaid(rows, scenario('dear', { key: 'energy', is: 'HIGH' }));
    expect(rows).toEqual([energy, rent]);
  });

  test('that changes nothing gives the very list', () => {
    const rows = [energy];
    expect(overlaid(rows, asRecorded)).toBe(rows);
  });
});

const key = fc.constantFrom('energy', 'rent');
const number = fc.integer({ min: -1_000, max: 1_000 }).map((n) => n / 8);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ key, is: fc.constantFrom('VALUE' as const, 'TIMES' as const), value: number }),
  fc.record({ key, is: fc.constantFrom('LOW' as const, 'HIGH' as const) }),
);
const anyScenario = fc.array(change, { maxLength: 4 }).map((changes) => scenario('any', ...changes));
const values = (rows: readonly (typeof energy)[]) => rows.map(({ value }) => value);

describe('two scenarios', () => {
  test('composed are one after the other', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (first, second) => {
        const both = overlaid([energy, rent], composed(first, second));
        expect(values(both)).toEqual(values(overlaid(overlaid([energy, rent], first), second)));
      }),
    );
  });

  test('compose in any grouping', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, anyScenario, (a, b, c) => {
        expect(composed(composed(a, b), c).changes).toEqual(composed(a, composed(b, c)).changes);
      }),
    );
  });

  test('do not commute: half of the high end is not the high end of half', () => {
    const [half, high] = [scenario('half', { key: 'energy', is: 'TIMES', value: 0.5 }), scenario('high', { key: 'energy', is: 'HIGH' })];
    expect([valuesOf(high, half)[0], valuesOf(half, high)[0]]).toEqual([65, 130]);
  });
});

describe('a name', () => {
  const all = [scenario('a', { key: 'energy', is: 'HIGH' }), scenario('b', { key: 'rent', is: 'TIMES', value: 2 })];

  test('stands for one scenario, or for several joined by a plus', () => {
    expect(scenarioNamed(all, 'a')).toBe(all[0]);
    expect(scenarioNamed(all, 'a+b')).toEqual(composed(all[0]!, all[1]!));
    expect(scenarioNamed(all, 'as-recorded')).toBe(asRecorded);
  });

  test('of which a part is unknown stands for none', () => {
    expect([scenarioNamed(all, 'c'), scenarioNamed(all, 'a+c'), scenarioNamed(all, ''), scenarioNamed(all, 'a+')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('every shipped scenario can be laid over the shipped assumptions, and moves something', () => {
  const { assumptions, scenarios } = shippedAssumptions('seeds/assumptions');
  for (const one of scenarios) expect(values(overlaid(assumptions, one)), one.name).not.toEqual(values(assumptions));
});
