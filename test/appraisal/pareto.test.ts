import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nonDominated } from '../../src/appraisal/index.ts';
import { golden } from './golden.ts';
import { always } from './sample.ts';

interface Knapsack {
  readonly p1: number[];
  readonly p2: number[];
  readonly w: number[];
  readonly capacity: number;
}

/** Both totals of every subset that fits, with the items it takes (1 is the first). */
function subsets({ p1, p2, w, capacity }: Knapsack): { readonly scores: [number, number]; readonly items: number[] }[] {
  return Array.from({ length: 2 ** p1.length }, (_, mask) => {
    const taken = p1.map((_item, at) => at).filter((at) => (mask >> at) & 1);
    const total = (amounts: readonly number[]) => taken.reduce((sum, at) => sum + amounts[at]!, 0);
    return { fits: total(w) <= capacity, scores: [total(p1), total(p2)] as [number, number], items: taken.map((at) => at + 1) };
  }).filter(({ fits }) => fits);
}

const front = (sack: Knapsack) => nonDominated(subsets(sack), ({ scores }) => scores).toSorted((a, b) => a.scores[0] - b.scores[0]);

test('nine of the 131,072 ways to pack seventeen items are not beaten on both counts', () => {
  const { input, expected } = golden<Knapsack, { points: number[][]; solutions: number[][] }>(
    'pareto',
    'Bi-objective 0-1 knapsack, 17 items, full non-dominated set (epsilon-constraint)',
  );
  const found = front(input);
  expect([...new Map(found.map(({ scores }) => [String(scores), scores])).values()]).toEqual(expected.points);
  for (const solution of expected.solutions) expect(found.map(({ items }) => items)).toContainEqual(solution);
});

test('two ways to pack five items are not beaten', () => {
  const { input, expected } = golden<Knapsack, number[][]>('pareto', 'Ehrgott exercise 10.2 bi-objective knapsack');
  expect(front(input).map(({ scores }) => scores)).toEqual(expected);
});

test('every choice is beaten or on the frontier, and none on the frontier is beaten', () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 40 });
  always(scores, (all) => {
    const beaten = (a: readonly number[], by: readonly number[]) => by.every((n, at) => n >= a[at]!) && by.some((n, at) => n > a[at]!);
    expect(nonDominated(all, (each) => each)).toEqual(all.filter((a) => !all.some((b) => beaten(a, b))));
  });
});

test('choices judged by unlike counts are refused', () => {
  expect(nonDominated([], () => [1])).toEqual([]);
  expect(() => nonDominated([[1, 2], [3]], (each) => each)).toThrow(/\[3\]/);
  expect(() => nonDominated([[Number.NaN]], (each) => each)).toThrow(/1 objectives/);
});
