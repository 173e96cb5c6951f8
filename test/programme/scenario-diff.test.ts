/** What two scenarios say differently. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRecorded, type Change, composed, type Scenario } from '../../src/assumptions/scenario.ts';
import { differencesFromRecorded, scenarioDiff } from '../../src/programme/finance/scenario-diff.ts';

const scenario = (name: string, ...changes: readonly Change[]): Scenario => ({ name, title: name, changes, settings: [] });
const dear = scenario('dear', { key: 'energy', is: 'HIGH' }, { key: 'rent', is: 'TIMES', value: 1.1 });
const dearer = scenario('dearer', { key: 'energy', is: 'HIGH' }, { key: 'rent', is: 'TIMES', value: 1.2 });

test('what both say is left out, and the rest is told in its words', () => {
  expect(scenarioDiff(dear, dearer)).toEqual([{ changes: 'ASSUMPTION', key: 'rent', from: ['TIMES 1.1'], to: ['TIMES 1.2'] }]);
  expect(scenarioDiff(asRecorded, dear).map(({ key, from }) => [key, from])).toEqual([
    ['energy', []],
    ['rent', []],
  ]);
});

test('a scenario that changes a thing twice says both in their order', () => {
  expect(differencesFromRecorded(composed(dear, dearer)).find(({ key }) => key === 'rent')!.to).toEqual(['TIMES 1.1', 'TIMES 1.2']);
});

test('nothing differs from itself, and back is the other way round', () => {
  const change = fc.record({ key: fc.constantFrom('a', 'b'), is: fc.constantFrom('VALUE' as const, 'TIMES' as const), value: fc.integer() });
  const any = fc.array(change, { maxLength: 4 }).map((changes) => scenario('any', ...changes));
  fc.assert(
    fc.property(any, any, (one, other) => {
      expect(scenarioDiff(one, one)).toEqual([]);
      expect(scenarioDiff(other, one)).toEqual(scenarioDiff(one, other).map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from })));
    }),
  );
});
