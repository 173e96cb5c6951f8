/** A run that somebody looks on at: it tells how far it is, stops with the best so far when it is told to, and begins with what is known. */
import { expect, test } from 'vitest';
import { type Progress, solved } from '../../src/portfolio/highs.solver.ts';
import { bestPlan, type PlanProgress } from '../../src/portfolio/plan.ts';
import { marketSplit } from './hard.ts';
import { aCandidate, aPlanProblem, eightOptions } from './plan-sample.ts';

test('tells the best and the bound while it runs, and stops with the best when it is told to', async () => {
  const told: Progress[] = [];
  const stopping = new AbortController();
  const outcome = await solved(marketSplit(6, 50, 'with slack'), {
    seconds: 60,
    signal: stopping.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (progress.best !== null) stopping.abort();
    },
  });
  expect(told.some(({ solution }) => solution !== null)).toBe(true);
  expect(outcome).toMatchObject({ kind: 'best so far' });
  if (outcome.kind !== 'best so far') return;
  expect(outcome.seconds).toBeLessThan(50);
  expect(outcome.bound).toBeLessThan(outcome.solution.objective);
  const bests = told.flatMap(({ best }) => best ?? []);
  expect(bests).toEqual(bests.toSorted((one, other) => other - one));
  expect(outcome.solution.objective).toBeLessThanOrEqual(bests.at(-1)!);
});

test('told to stop before it begins, it is out of time or has found something at once', async () => {
  const outcome = await solved(marketSplit(5, 40, 'exactly'), { seconds: 60, signal: AbortSignal.abort() });
  expect(outcome.kind).toBe('out of time');
  expect(outcome.seconds).toBeLessThan(50);
});

/** Whether forty things fit into a bag exactly: what is best is found late, and proved later. */
const bag = () => {
  const weights = Array.from({ length: 40 }, (_, at) => 10_007 * (at + 3) + ((at * 7_919) % 997) * 13);
  const candidates = weights.map((capital, at) => ({ ...aCandidate(`P${at}`, { capital, saving: 3 * capital }, 3) }));
  return aPlanProblem({ years: 3, candidates, budgets: { capital: [2_345_678, 0, 0] } });
};

test('a plan that is begun with is never lost: the first that is told is as good', async () => {
  const problem = bag();
  const known = await bestPlan(problem, { seconds: 2 });
  const start = known.evaluated!.picks.map(({ candidate: { code }, start: { year } }) => ({ code, year }));
  const told: PlanProgress[] = [];
  const plan = await bestPlan(problem, { seconds: 1, start, onProgress: (progress) => told.push(progress) });
  expect(plan.evaluated!.value).toBeGreaterThanOrEqual(known.evaluated!.value - 0.01);
  for (const { best, bound } of told) if (best !== null && bound !== null) expect(bound).toBeGreaterThanOrEqual(best - 0.01);
  const bounds = told.map(({ bound }) => bound ?? Number.POSITIVE_INFINITY);
  expect(bounds, 'what was proved stays proved').toEqual(bounds.toSorted((one, other) => other - one));
});

test('a plan that names what is not there, or cannot be kept, is passed over', async () => {
  const plan = await bestPlan(eightOptions(), {
    start: [
      { code: 'NOTHING', year: 0 },
      { code: 'CLOSE_A', year: 0 },
      { code: 'CLOUD', year: 0 },
    ],
  });
  expect(plan.outcome).toBe('PROVED');
  expect(Math.round(plan.evaluated!.value / 10) / 100).toBe(1072.96);
});
