/** No plan that somebody could find by trying, with every rule in force, is better than the one that is answered. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlanProblem, planAims, postsPolicies } from '../../src/portfolio/candidate.ts';
import { type ClashPart, partsOf } from '../../src/portfolio/clash-parts.ts';
import { greedyOrders, greedyPlan } from '../../src/portfolio/greedy.ts';
import { solved } from '../../src/portfolio/highs.solver.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { clashingRules, clashOf } from '../../src/portfolio/plan-clash.ts';
import type { PlanEvaluated } from '../../src/portfolio/plan-evaluation.ts';
import { type PlanRule, planRows, planRules } from '../../src/portfolio/plan-model.ts';
import { rulesBroken } from '../../src/portfolio/plan-rules-kept.ts';
import { plansTried } from './every-combination.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

const years = 3;
const thousands = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => amount * 1_000);
const byYear = (most: number) => fc.array(thousands(most), { minLength: years, maxLength: years });
const option = fc.record({
  profile: fc.record({
    capital: thousands(20),
    oneOff: thousands(20),
    saving: thousands(20),
    savesAfter: fc.integer({ min: 0, max: 1 }),
    receipt: thousands(10),
    days: fc.integer({ min: 0, max: 5 }),
  }),
  life: fc.constantFrom(null, 2, 5),
  takesPosts: fc.boolean(),
  share: fc.constantFrom(0.3, 0.6),
  desks: fc.integer({ min: 0, max: 6 }),
});
const money = fc.record({
  capital: byYear(15),
  oneOff: byYear(15),
  target: thousands(15),
  capitalCarriesForward: fc.boolean(),
  receiptsPayOneOffs: fc.boolean(),
  opening: thousands(20),
  contributions: byYear(5),
  limit: byYear(15),
  cap: thousands(6),
});
const rules = fc.record({
  days: fc.array(fc.integer({ min: 2, max: 8 }), { minLength: years, maxLength: years }),
  lag: fc.integer({ min: 0, max: 1 }),
  joint: fc.integer({ min: -9, max: 9 }),
  posts: fc.constantFrom(...postsPolicies),
  aim: fc.constantFrom(...planAims),
});

const problems = (most: number, startYears: readonly number[]) =>
  fc.tuple(fc.array(option, { minLength: 4, maxLength: most }), money, rules).map(([options, paid, { days, lag, joint, posts, aim }]): PlanProblem => {
    const candidates = options.map(({ profile, life, takesPosts, share, desks }, at) => ({
      ...aCandidate(`O${at}`, { ...profile, ...(life !== null && { life }) }, years, startYears),
      takesPosts,
      releases: new Map([['RENT', at < 3 ? share : 0]]),
      takes: new Map([['desks', desks]]),
    }));
    return aPlanProblem({
      years,
      candidates,
      groups: [{ name: 'first', members: ['O0', 'O1'] }],
      needs: [{ candidate: 'O2', other: 'O3', lagYears: 0 }],
      orders: [{ first: 'O1', then: 'O3', lagYears: lag }],
      together: [{ one: 'O1', other: 'O2', savingPa: joint * 1_000 }],
      room: new Map([['desks', 12]]),
      changeCapacity: new Map([['CHANGE', days]]),
      posts,
      aim,
      budgets: {
        capital: paid.capital,
        oneOff: paid.oneOff,
        savingTarget: [null, null, paid.target],
        capitalCarriesForward: paid.capitalCarriesForward,
        receiptsPayOneOffs: paid.receiptsPayOneOffs,
        reserves: { opening: paid.opening, contributions: paid.contributions, floor: [10_000, 10_000, 10_000] },
        borrowing: { limit: paid.limit, chargeCap: [null, paid.cap, null], rates: [{ years: 5, rate: 0.05 }], method: 'ANNUITY', priceLevels: [1, 1.02, 1.04] },
      },
    });
  });

/** By what a plan is judged, the first that differs decides; more is better. */
function judged({ aim, posts }: PlanProblem, { years: of, picks, value }: PlanEvaluated): readonly number[] {
  const short = of.reduce((sum, { savingTarget, netSaving }) => sum + (savingTarget === null ? 0 : Math.max(0, savingTarget - netSaving)), 0);
  const fromPosts = picks.filter(({ candidate }) => candidate.takesPosts).flatMap(({ start }) => start.saving);
  const cost = of.reduce((sum, { capital, oneOff }) => sum + capital + oneOff, 0);
  return [
    aim === 'TARGET_FIRST' ? -short : 0,
    posts === 'LAST' ? -fromPosts.reduce((sum, amount) => sum + amount, 0) : 0,
    ...{ MOST_VALUE: [], TARGET_FIRST: [], LEAST_COST: [-cost], MOST_SAVING: [of[years - 1]!.saving] }[aim],
    value,
  ];
}

const isBeaten = (one: readonly number[], by: readonly number[]): boolean => {
  const first = one.findIndex((amount, at) => Math.abs(amount - by[at]!) > 0.05);
  return first !== -1 && by[first]! > one[first]!;
};

async function expectUnbeaten(problem: PlanProblem): Promise<void> {
  const tried = plansTried(problem);
  const plan = await bestPlan(problem);
  expect(['PROVED', 'INFEASIBLE']).toContain(plan.outcome);
  const best = plan.evaluated === null ? null : judged(problem, plan.evaluated);
  expect(tried.map((other) => judged(problem, other)).filter((other) => best === null || isBeaten(best, other))).toEqual([]);
}

test('of up to six options that may each start in two years', async () => {
  await fc.assert(fc.asyncProperty(problems(6, [0, 1]), expectUnbeaten), { numRuns: 60 });
});

test('of up to ten options that start in year 0', async () => {
  await fc.assert(fc.asyncProperty(problems(10, [0]), expectUnbeaten), { numRuns: 40 });
});

test('going down a list breaks no rule and no limit but the target, and never beats the plan where it meets that too', async () => {
  const asked = problems(8, [0, 1]).map((problem) => ({
    ...problem,
    aim: 'MOST_VALUE' as const,
    posts: problem.posts === 'LAST' ? ('ALLOWED' as const) : problem.posts,
  }));
  await fc.assert(
    fc.asyncProperty(asked, async (problem) => {
      const best = (await bestPlan(problem)).evaluated;
      for (const by of greedyOrders) {
        const { picks, years: of, value } = greedyPlan(problem, by);
        expect(rulesBroken(problem, picks)).toEqual([]);
        const breaks = of.flatMap((year) => year.breaks);
        expect(breaks.filter((one) => !one.startsWith('the saving target') && !one.startsWith('the floor of reserves'))).toEqual([]);
        if (breaks.length === 0) expect(value).toBeLessThanOrEqual(best!.value + 0.05);
      }
    }),
    { numRuns: 40 },
  );
});

test('of the single rules that clash, any one left out leaves the others without a clash; told as enough is what allows a plan', async () => {
  const tight = problems(4, [0, 1]).map((problem) => ({
    ...problem,
    aim: 'MOST_VALUE' as const,
    mustIn: ['O2'],
    budgets: { ...problem.budgets, savingTarget: [null, 20_000, 35_000] },
  }));
  const isPossible = async (problem: PlanProblem, rules: readonly PlanRule[]) => {
    const { model } = planRows(problem, { rules });
    model.aim('minimise', 'nothing', []);
    return (await solved(model)).kind === 'chosen';
  };
  const nameOf = ({ rule, name, codes, year }: Omit<ClashPart, 'lifted'>) => JSON.stringify([rule, name, codes, year]);
  await fc.assert(
    fc.asyncProperty(tight, async (problem) => {
      const { rules, parts } = await clashOf(problem, {});
      const single = partsOf(problem, rules);
      const without = (lifted: (one: ClashPart) => boolean) => single.filter(lifted).reduce<PlanProblem>((known, one) => one.lifted(known), problem);
      const named = new Set(parts.map(nameOf));
      if (rules.length > 0)
        expect(
          await isPossible(
            without((one) => !named.has(nameOf(one))),
            rules,
          ),
        ).toBe(false);
      for (const one of single.filter((part) => named.has(nameOf(part)))) {
        expect(
          await isPossible(
            without((other) => other === one || !named.has(nameOf(other))),
            rules,
          ),
        ).toBe(true);
        expect(parts.find((part) => nameOf(part) === nameOf(one))!.isEnough).toBe(await isPossible(one.lifted(problem), planRules));
      }
    }),
    { numRuns: 25 },
  );
});

test('rules that clash allow no plan, and any plan without any one of them', async () => {
  const tight = problems(4, [0, 1]).map((problem) => ({
    ...problem,
    aim: 'MOST_VALUE' as const,
    budgets: { ...problem.budgets, savingTarget: [null, 30_000, 45_000] },
  }));
  await fc.assert(
    fc.asyncProperty(tight, async (problem) => {
      const clash = await clashingRules(problem, {});
      const isPossible = async (kept: typeof clash) => {
        const { model } = planRows(problem, { rules: kept });
        model.aim('minimise', 'nothing', []);
        return (await solved(model)).kind === 'chosen';
      };
      expect(await isPossible(planRules)).toBe(clash.length === 0);
      for (const rule of clash) expect(await isPossible(clash.filter((one) => one !== rule))).toBe(true);
    }),
    { numRuns: 15 },
  );
});
