/** Organisations that share a fund of capital: planned apart at prices, they come to within the stated gap of what is best together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanProblem } from '../../src/portfolio/candidate.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { plansTogether } from '../../src/portfolio/shared-capital.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

const k = 1_000;
const limits = { rounds: 25, gapWanted: 0.001, each: { seconds: 10 } };

/** Each has projects of so many thousand pounds that save so many thousand a year. */
const member = (name: string, projects: readonly (readonly [capital: number, saving: number])[], years = 4) => ({
  name,
  problem: aPlanProblem({
    years,
    candidates: projects.map(([capital, saving], at) => aCandidate(`${name}${at}`, { capital: capital * k, saving: saving * k, savesAfter: 1 }, years, [0, 1])),
  }),
});

/** All projects in one plan, with the fund as its capital. */
const joint = (members: readonly { readonly problem: PlanProblem }[], capital: readonly number[]): PlanProblem =>
  aPlanProblem({ years: capital.length, candidates: members.flatMap(({ problem }) => problem.candidates), budgets: { capital } });

test('a fund of £500,000 goes to the projects that bring most, whoever has them', async () => {
  const members = [
    member('A', [
      [300, 150],
      [200, 80],
    ]),
    member('B', [
      [200, 140],
      [100, 20],
    ]),
  ];
  const fund = { capital: [500 * k, 0, 0, 0], receiptLagYears: 1 };
  const { plans, value, bound, gap, without } = await plansTogether(members, fund, limits);
  expect(plans!.map(({ picks }) => picks.map(({ candidate }) => candidate.code))).toEqual([['A0'], ['B0']]);
  expect(value).toBeCloseTo((await bestPlan(joint(members, fund.capital))).evaluated!.value, 2);
  expect(bound).toBeGreaterThanOrEqual(value! - 0.01);
  expect(gap).toBeLessThan(0.2);
  expect(without).toEqual([]);
});

test('with money for everything the bound is met at once, and money has no price', async () => {
  const members = [member('A', [[300, 150]]), member('B', [[200, 140]])];
  const together = await plansTogether(members, { capital: [900 * k, 0, 0, 0], receiptLagYears: 1 }, limits);
  expect(together).toMatchObject({ rounds: 1, prices: [0, 0, 0, 0] });
  expect(together.gap).toBeCloseTo(0, 6);
});

test('one of them whose own rules clash is named, and there are no plans together', async () => {
  const broken = member('B', [[200, 140]]);
  const impossible = { ...broken, problem: { ...broken.problem, budgets: { ...broken.problem.budgets, savingTarget: [null, null, null, 900 * k] } } };
  expect(await plansTogether([member('A', [[300, 150]]), impossible], { capital: [900 * k, 0, 0, 0], receiptLagYears: 1 }, limits)).toMatchObject({
    plans: null,
    without: ['B'],
  });
});

test('capital of their own, other years and other aims are refused', async () => {
  const fund = { capital: [1, 1, 1, 1], receiptLagYears: 1 };
  const one = member('A', [[1, 1]]);
  const rich = { ...one, problem: { ...one.problem, budgets: { ...one.problem.budgets, capital: [1] } } };
  await expect(plansTogether([rich], fund, limits)).rejects.toThrow("capital is the fund's alone, got some of A");
  await expect(plansTogether([member('A', [[1, 1]], 3)], fund, limits)).rejects.toThrow('all plan the 4 years of the fund, got 3 of A');
  await expect(plansTogether([{ ...one, problem: { ...one.problem, aim: 'LEAST_COST' } }], fund, limits)).rejects.toThrow('aim at the most value');
});

test('law: never worth more than the joint optimum, the bound never less, and the fund never overdrawn', async () => {
  const project = fc.tuple(fc.integer({ min: 50, max: 400 }), fc.integer({ min: 10, max: 300 }));
  const world = fc.record({
    ours: fc.array(project, { minLength: 1, maxLength: 4 }),
    theirs: fc.array(project, { minLength: 1, maxLength: 4 }),
    capital: fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 300 })),
  });
  await fc.assert(
    fc.asyncProperty(world, async ({ ours, theirs, capital: [first, second] }) => {
      const members = [member('A', ours), member('B', theirs)];
      const capital = [first * k, second * k, 0, 0];
      const best = (await bestPlan(joint(members, capital))).evaluated!.value;
      const { plans, value, bound } = await plansTogether(members, { capital, receiptLagYears: 1 }, { ...limits, rounds: 8 });
      expect(bound).toBeGreaterThanOrEqual(best - 1);
      expect(value).toBeLessThanOrEqual(best + 1);
      const spent = (year: number) => plans!.flatMap(({ years }) => years).reduce((sum, one) => sum + (one.year <= year ? one.capital : 0), 0);
      expect(spent(0)).toBeLessThanOrEqual(capital[0]! + 1);
      expect(spent(3)).toBeLessThanOrEqual(capital[0]! + capital[1]! + 1);
    }),
    { numRuns: 12 },
  );
});
