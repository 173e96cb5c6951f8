/** Plans and packings that none is better than on both counts. */
import { expect, test } from 'vitest';
import { type FrontierRows, frontierOf } from '../../src/portfolio/frontier.ts';
import { solved } from '../../src/portfolio/highs.solver.ts';
import { Model, type Term } from '../../src/portfolio/model.ts';
import { planFrontier } from '../../src/portfolio/plan-frontier.ts';
import { relaxed, worthOfLimits } from '../../src/portfolio/relaxation.ts';
import { golden } from '../appraisal/golden.ts';
import { aCandidate, aPlanProblem, eightOptions } from './plan-sample.ts';

interface Knapsack {
  readonly p1: number[];
  readonly p2: number[];
  readonly w: number[];
  readonly capacity: number;
}

/** Both totals to be as large as can be, within the capacity. */
const packing =
  ({ p1, p2, w, capacity }: Knapsack) =>
  (): FrontierRows => {
    const model = new Model('a knapsack');
    const items = w.map((_, at) => model.choice(`item_${at + 1}`));
    const sum = (amounts: readonly number[]) => amounts.map((amount, at): Term => [amount, items[at]!]);
    model.atMost('capacity', sum(w), capacity);
    return {
      model,
      first: { name: 'first', sense: 'maximise', terms: sum(p1), within: 0.5 },
      second: { name: 'second', sense: 'maximise', terms: sum(p2), within: 0.5 },
    };
  };

test('the nine published ways to pack seventeen items that none is better than', async () => {
  const name = 'Bi-objective 0-1 knapsack, 17 items, full non-dominated set (epsilon-constraint)';
  const { input, expected } = golden<Knapsack, { points: number[][] }>('pareto', name);
  const { points, outOfTime } = await frontierOf(packing(input), { step: 1 });
  expect(points.map(({ first, second }) => [first, second])).toEqual(expected.points);
  expect(points.every(({ isProved, gap }) => isProved && gap === 0)).toBe(true);
  expect(outOfTime).toEqual([]);
});

test('the two ways to pack five', async () => {
  const { input, expected } = golden<Knapsack, number[][]>('pareto', 'Ehrgott exercise 10.2 bi-objective knapsack');
  expect((await frontierOf(packing(input), { step: 1 })).points.map(({ first, second }) => [first, second])).toEqual(expected);
});

test('what value costs in capital, among eight options: seven plans, each worth it', async () => {
  const { points } = await planFrontier({ ...eightOptions(), budgets: { ...eightOptions().budgets, savingTarget: [] } }, 'VALUE', 'CAPITAL', 49, {});
  expect(points.map(({ cost, gain }) => [Math.round(cost / 1000), Math.round(gain / 10) / 100])).toEqual([
    [0, 298.07],
    [60, 472.86],
    [150, 643.97],
    [240, 767.86],
    [300, 885.78],
    [390, 1056.89],
    [480, 1072.96],
  ]);
});

test('what saving costs in people who have further to go; of whom nobody knows, is in no plan', async () => {
  const closing = (code: string, saving: number, peopleLosingTime: number | null) => ({ ...aCandidate(code, { saving }, 2), peopleLosingTime });
  const candidates = [closing('QUIET', 10_000, 0), closing('MILL', 30_000, 500), closing('PARK', 20_000, 900), closing('FOGGY', 90_000, null)];
  const found = await planFrontier(aPlanProblem({ years: 2, candidates }), 'SAVING', 'PEOPLE_LOSING_TIME', 15, {});
  expect(found.points.map(({ cost, gain, codes }) => [cost, Math.round(gain), codes.length])).toEqual([
    [0, 10_000, 1],
    [500, 40_000, 2],
    [1_400, 60_000, 3],
  ]);
  expect(found.leftOut).toEqual(['FOGGY']);
});

test('doors and windows: one more hour in the second and third plant is worth 1.5 and 1, in the first nothing', async () => {
  // Hillier and Lieberman's Wyndor Glass Company, https://notes.daviscole.com/Linear+Programming
  const [profits, needed, hours] = [
    [3, 5],
    [
      [1, 0],
      [0, 2],
      [3, 2],
    ],
    [4, 12, 18],
  ];
  const plants = (limits: readonly number[]) => {
    const model = new Model('doors and windows');
    const made = profits.map((_, at) => model.count(`made_${at}`));
    for (const [at, row] of needed.entries())
      model.atMost(
        `plant_${at}`,
        row.map((each, of): Term => [each, made[of]!]),
        limits[at]!,
      );
    model.aim(
      'maximise',
      'profit',
      profits.map((profit, at): Term => [profit, made[at]!]),
    );
    return relaxed(model);
  };
  const outcome = await solved(plants(hours));
  if (outcome.kind !== 'chosen') throw new RangeError(outcome.kind);
  expect(outcome.solution.objective).toBeCloseTo(36, 9);
  expect(outcome.solution.duals!.map((dual) => Math.round(dual * 1e6) / 1e6)).toEqual([0, 1.5, 1]);
  expect(worthOfLimits(plants(hours), plants([5, 14, 19]), outcome.solution.duals!)).toBeCloseTo(4, 9);
});
