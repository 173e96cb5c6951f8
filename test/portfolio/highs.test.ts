/** What a run of the solver comes to, whatever the solver says: an outcome, never an exception. */
import { availableParallelism } from 'node:os';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { coveringModel } from '../../src/portfolio/covering.ts';
import { solved } from '../../src/portfolio/highs.solver.ts';
import { lpText } from '../../src/portfolio/lp-text.ts';
import { medianModel } from '../../src/portfolio/median.ts';
import { Model } from '../../src/portfolio/model.ts';
import { turns } from '../../src/portfolio/turns.ts';
import { warehouseModel } from '../../src/portfolio/warehouses.ts';
import { marketSplit } from './hard.ts';

/** Tables and chairs out of 40 hours of carpentry and 50 of finishing: 10 and 20 earn 1,100. */
function workshop(limit: number): Model {
  const model = new Model('a workshop');
  const [chairs, tables] = [model.count('chairs'), model.count('tables')];
  model.atMost(
    'carpentry',
    [
      [1, chairs],
      [2, tables],
    ],
    limit,
  );
  model.atMost(
    'finishing',
    [
      [2, chairs],
      [1, tables],
    ],
    50,
  );
  model.aim('maximise', 'profit', [
    [30, chairs],
    [50, tables],
  ]);
  return model;
}

describe('an outcome', () => {
  test('is chosen, with gap 0, where nothing can be better', async () => {
    const model = workshop(40);
    const outcome = await solved(model);
    expect(outcome).toMatchObject({ kind: 'chosen', gap: 0, tiesSettled: true, solution: { objective: 1_100 } });
    expect('solution' in outcome && model.columns.map((column) => outcome.solution.valueOf(column))).toEqual([20, 10]);
  });

  test('is infeasible where the rows clash', async () => {
    expect(await solved(workshop(-1))).toMatchObject({ kind: 'infeasible' });
  });

  test('is unbounded where a limit is missing', async () => {
    const model = new Model('no limit');
    model.aim('maximise', 'profit', [[1, model.amount('sold')]]);
    expect(await solved(model)).toMatchObject({ kind: 'unbounded' });
  });

  test('is the best so far, with its bound and gap, when time runs out', async () => {
    const outcome = await solved(marketSplit(6, 50, 'with slack'), { seconds: 1 });
    expect(outcome).toMatchObject({ kind: 'best so far' });
    if (outcome.kind !== 'best so far') return;
    expect(outcome.bound).toBeLessThan(outcome.solution.objective);
    expect(outcome.gap).toBeCloseTo((outcome.solution.objective - outcome.bound) / outcome.solution.objective, 9);
    expect(outcome.seconds).toBeLessThan(10);
  });

  test('is out of time, without a plan, when not even one was found', async () => {
    expect(await solved(marketSplit(5, 40, 'exactly'), { seconds: 0.5 })).toMatchObject({ kind: 'out of time' });
  });

  test('of a model with nothing to choose needs no solver', async () => {
    const model = new Model('nothing');
    model.aim('minimise', 'cost', [], { constant: 4 });
    expect(await solved(model)).toMatchObject({ kind: 'chosen', solution: { objective: 4 } });
    model.atLeast('something', [], 1);
    expect(await solved(model)).toMatchObject({ kind: 'infeasible' });
  });

  test('of a wholly fractional model is proved too', async () => {
    const model = new Model('blending');
    const [one, other] = [model.share('one'), model.share('other')];
    model.exactly(
      'all of it',
      [
        [1, one],
        [1, other],
      ],
      1,
    );
    model.atMost('at most a third', [[1, one]], 1 / 3);
    model.aim('minimise', 'cost', [
      [2, one],
      [5, other],
    ]);
    const outcome = await solved(model);
    expect(outcome).toMatchObject({ kind: 'chosen', gap: 0 });
    expect('solution' in outcome && outcome.solution.objective).toBeCloseTo(4, 9);
  });
});

test('refuses a model without an aim, and a run without time', async () => {
  await expect(solved(new Model('aimless'))).rejects.toThrow('a model needs an aim, got none for aimless');
  await expect(solved(workshop(40), { seconds: 0 })).rejects.toThrow('a run needs some time, got 0 seconds');
});

test('a run whose time is over before its turn comes does no work', async () => {
  const asked = Array.from({ length: availableParallelism() + 1 }, () => solved(marketSplit(6, 50, 'with slack'), { seconds: 0.6 }));
  const outcomes = await Promise.all(asked);
  expect(outcomes.at(-1)).toMatchObject({ kind: 'out of time' });
  expect(outcomes.at(-1)!.seconds).toBeLessThan(10);
});

test('the thread that asks goes on while a run is under way', async () => {
  let turnsTaken = 0;
  const ticking = setInterval(() => turnsTaken++, 10);
  await solved(marketSplit(6, 50, 'with slack'), { seconds: 1 });
  clearInterval(ticking);
  expect(turnsTaken).toBeGreaterThan(5); // a blocked thread takes one turn at most, a crowded machine some
});

describe('ties', () => {
  const site = (code: string, cost: number) => ({ code, cost });
  const openOf = async (problem: Parameters<typeof coveringModel>[0]) => {
    const { model, open } = coveringModel(problem, 0.005);
    const outcome = await solved(model);
    expect(outcome).toMatchObject({ kind: 'chosen', tiesSettled: true });
    return problem.sites.filter((_, at) => 'solution' in outcome && outcome.solution.valueOf(open[at]!) === 1).map(({ code }) => code);
  };

  test('go to the fewest sites: two at 3 or one at 6', async () => {
    const areas = [
      { code: 'north', reachedFrom: [0, 2] },
      { code: 'south', reachedFrom: [1, 2] },
    ];
    expect(await openOf({ sites: [site('A', 3), site('B', 3), site('C', 6)], areas })).toEqual(['C']);
  });

  test('then to the codes that come first, over as many sites as there are', async () => {
    const sites = Array.from({ length: 40 }, (_, at) => site(`S${String(at).padStart(2, '0')}`, 2));
    const areas = Array.from({ length: 10 }, (_, at) => ({ code: String(at), reachedFrom: [at, at + 10, at + 20, at + 30] }));
    expect(await openOf({ sites, areas })).toEqual(sites.slice(0, 10).map(({ code }) => code));
  });

  test('a penny is no tie', async () => {
    const areas = [{ code: 'north', reachedFrom: [0, 1] }];
    expect(await openOf({ sites: [site('A', 3.01), site('B', 3)], areas })).toEqual(['B']);
  });
});

test('the LP text of a model says to HiGHS what the model says', async () => {
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  const customers = [12, 7, 9].map((demand, at) => ({ code: String(at), demand, costs: [3 + at, 8 - 2 * at, 5] }));
  const sites = [20, 15, 18].map((fixedCost, at) => ({ code: `W-${at}`, fixedCost, capacity: 16 + at }));
  for (const { model } of [
    warehouseModel({ sites, customers }, 'SPLIT'),
    warehouseModel({ sites, customers }, 'WHOLE'),
    medianModel(
      ['a', 'b', 'c'],
      [
        [0, 2, 3],
        [2, 0, 4],
        [3, 4, 0],
      ],
      2,
    ),
  ]) {
    const outcome = await solved(model);
    expect('solution' in outcome && outcome.solution.objective).toBeCloseTo(highs.solve(lpText(model)).ObjectiveValue, 6);
  }
});

test('work waits for its turn, and a failure gives the turn back', async () => {
  const inTurn = turns(2);
  let [running, most] = [0, 0];
  const work = async (at: number) => {
    running++;
    most = Math.max(most, running);
    await new Promise((goOn) => setTimeout(goOn, 5));
    running--;
    if (at === 1) throw new Error('failed');
    return at;
  };
  const ended = await Promise.allSettled([0, 1, 2, 3, 4].map((at) => inTurn(() => work(at))));
  expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([0, 'failed', 2, 3, 4]);
  expect(most).toBe(2);
});

test('a thread that has waited long enough ends, and the next run has another', { timeout: 60_000 }, async () => {
  const small = new Model('one thing');
  small.aim('maximise', 'it', [[1, small.choice('it')]]);
  expect((await solved(small)).kind).toBe('chosen');
  for (const milliseconds of [4_999, 5_001]) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    expect((await solved(small)).kind).toBe('chosen');
  }
});
