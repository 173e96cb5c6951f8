/** The whole models of which sites to close, as LP text: four sites, three villages, two to close. What is reviewed here is what is solved. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClosingProblem, closingModel } from '../../src/portfolio/closing.ts';
import { solved } from '../../src/portfolio/highs.solver.ts';
import { lpText } from '../../src/portfolio/lp-text.ts';
import { closingInstance, type Instance } from './instance.ts';

const free = { mustStay: false, mustGo: false };
const problem: ClosingProblem = {
  sites: [
    { code: 'Oakham', ...free, saving: 1 },
    { code: 'Melton', ...free, saving: 2 },
    { code: 'Syston', ...free, saving: null },
    { code: 'Whissendine', ...free, mustStay: true, saving: 3 },
  ],
  areas: [
    { code: 'Wymondham', weight: 300, minutes: [10, 4, 16, 20], limit: 15, mustReach: false },
    { code: 'Frisby', weight: 100, minutes: [20, 5, 6, 14], limit: 15, mustReach: false },
    { code: 'Edith_Weston', weight: 600, minutes: [2, 12, 30, Infinity], limit: 15, mustReach: false },
  ],
  count: 2,
  aims: [],
  leastWithin: null,
};
const kept = problem.areas.map((area) => ({ ...area, mustReach: true }));

const models: Readonly<Record<string, ClosingProblem>> = {
  'least-loss': { ...problem, aims: ['LEAST_LOSS', 'MOST_SAVING'] },
  'most-within': { ...problem, aims: ['MOST_WITHIN'] },
  'most-saving-everybody-kept': { ...problem, areas: kept, aims: ['MOST_SAVING', 'LEAST_LOSS'] },
  'most-saving-enough-kept': { ...problem, leastWithin: 700, aims: ['MOST_SAVING'] },
};

test.each(Object.keys(models))('%s', async (name) => {
  await expect(lpText(closingModel(models[name]!).model)).toMatchFileSnapshot(`closing/${name}.lp`);
});

const instance = '../shared/data/instances/pmed5.json';
describe(existsSync(instance) ? 'a published p-median' : 'a published p-median (skipped: shared data absent)', () => {
  test.skipIf(!existsSync(instance))('of a hundred sites, all but 33 closed, comes to its published optimum', async () => {
    const { data, published } = JSON.parse(readFileSync(instance, 'utf8')) as Instance;
    const { model, wayOf } = closingInstance(data);
    const outcome = await solved(model);
    expect(outcome).toMatchObject({ kind: 'chosen', gap: 0 });
    expect('solution' in outcome && wayOf(outcome.solution.objective)).toBeCloseTo(published.value, 3);
  });
});
