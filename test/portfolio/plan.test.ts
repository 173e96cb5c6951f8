/** Plans whose best answer is known: by counting every combination, from a published table, or in one's head. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanProblem } from '../../src/portfolio/candidate.ts';
import { leastRelaxations } from '../../src/portfolio/least-relaxations.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { clashingRules } from '../../src/portfolio/plan-clash.ts';
import { type Pick, planEvaluated } from '../../src/portfolio/plan-evaluation.ts';
import { changeBy, changeTo, marginalValues, reasonsFor } from '../../src/portfolio/plan-reasons.ts';
import { combinations } from './every-combination.ts';
import { aCandidate, aPlanProblem, eightOptions } from './plan-sample.ts';

const thousands = (pounds: number | null): number | null => (pounds === null ? null : Math.round(pounds / 10) / 100);

describe('eight options over seven years, with money that is tight in every year', () => {
  test('the best of all 65,536 combinations is found and proved, worth £1,072,960', async () => {
    const { outcome, evaluated } = await bestPlan(eightOptions());
    expect(outcome).toBe('PROVED');
    expect(thousands(evaluated!.value)).toBe(1072.96);
    expect(Object.fromEntries(evaluated!.picks.map(({ candidate, start }) => [candidate.code, start.year]))).toEqual({
      CLOSE_A: 2,
      CLOSE_C: 0,
      FLEET_CUT: 1,
      CLOUD: 0,
    });
  });

  test('each year shows what is spent, saved and received', async () => {
    const { years } = (await bestPlan(eightOptions())).evaluated!;
    expect(years.map(({ capital }) => capital / 1000)).toEqual([180, 0, 300, 0, 0, 0, 0]);
    expect(years.map(({ oneOff }) => oneOff / 1000)).toEqual([120, 15, 20, 0, 0, 0, 0]);
    expect(years.map(({ saving }) => saving / 1000)).toEqual([0, 40, 190, 301, 301, 301, 301]);
    expect(years.map(({ receipts }) => receipts / 1000)).toEqual([0, 80, 0, 400, 0, 0, 0]);
  });

  test('what each option is worth to the plan, in or out', async () => {
    const problem = eightOptions();
    const plan = await bestPlan(problem);
    const reasons = await reasonsFor(
      problem.candidates.map(({ code }) => code),
      problem,
      plan,
      {},
    );
    expect(Object.fromEntries(reasons.map(({ code, change }) => [code, thousands(change)]))).toEqual({
      SHARE_A: -357.7,
      CLOSE_B: null,
      EXPAND_C: null,
      EV: -357.7,
      CLOSE_A: -357.7,
      CLOSE_C: null,
      FLEET_CUT: null,
      CLOUD: null,
    });
    expect(reasons.map(({ isProved }) => isProved)).toEqual(problem.candidates.map(() => true));
    expect(reasons.map(({ change, mayBeOffBy }) => change === null || mayBeOffBy === 0)).toEqual(problem.candidates.map(() => true));
  });

  test('for which no time is left, its worth is not known, and not told as that of a plan that cannot be', async () => {
    const problem = eightOptions();
    const [reason] = await reasonsFor(['EV'], problem, await bestPlan(problem), { seconds: 0 });
    expect(reason).toEqual({ code: 'EV', isChosen: false, change: null, aimChange: null, mayBeOffBy: null, isProved: false });
  });

  test('where time is too short for a plan without something, no list stands in for it', async () => {
    const problem = eightOptions();
    const plan = await bestPlan(problem);
    expect(await bestPlan(problem, { seconds: Number.MIN_VALUE, listStandsIn: false })).toMatchObject({ outcome: 'OUT_OF_TIME', evaluated: null });
    expect(await changeBy(problem, plan, { seconds: Number.MIN_VALUE })).toEqual({ change: null, aimChange: null, mayBeOffBy: null, isProved: false });
  });

  test('of plans that time left unproved, a change may be off by what either could still gain', async () => {
    const plan = await bestPlan(eightOptions());
    const value = plan.evaluated!.value;
    const short = (gain: number) => ({ ...plan, outcome: 'BEST_SO_FAR' as const, bound: value + gain });
    const offBy = (other: number, one: number) => changeTo(short(other), short(one), eightOptions()).mayBeOffBy;
    expect([offBy(3_000, 5_000), offBy(3_000, 1_000)]).toEqual([5_000, 3_000].map((gain) => expect.closeTo(gain, 6)));
    expect(changeTo({ ...plan, outcome: 'BEST_SO_FAR', bound: null }, plan, eightOptions()).mayBeOffBy).toBeNull();
  });

  test('what a little more or less money would be worth', async () => {
    const problem = eightOptions();
    const capital = (year: number, amount: number) => ({ rule: 'CAPITAL' as const, year, amount });
    const oneOff = (year: number, amount: number) => ({ rule: 'ONE_OFF_REVENUE' as const, year, amount });
    const changes = [
      capital(0, -50_000),
      capital(0, 50_000),
      capital(0, 100_000),
      capital(1, -50_000),
      capital(1, 50_000),
      capital(2, 100_000),
      oneOff(0, -10_000),
      oneOff(0, 10_000),
    ];
    const values = await marginalValues(changes, problem, await bestPlan(problem), {});
    expect(values.map(({ change }) => thousands(change))).toEqual([null, 32.6, 105.79, 0, 32.6, 0, -37.23, 85.91]);
  });

  test('£301,000 is the most that can be saved in year 4; £302,000 clashes with what excludes what and with the capital', async () => {
    expect((await bestPlan(eightOptions(301_000))).outcome).toBe('PROVED');
    expect((await bestPlan(eightOptions(302_000))).outcome).toBe('INFEASIBLE');
    expect(await clashingRules(eightOptions(302_000), {})).toEqual(['EXCLUSIVE', 'CAPITAL', 'TARGET']);
  });

  test('a little over £105,000 more capital in year 0 would mend it, or £1,000 less wanted; no one-off revenue would', async () => {
    const found = await leastRelaxations(eightOptions(302_000), {});
    const of = (rule: string, year: number | null) => found.find((one) => one.rule === rule && one.year === year)!.amount;
    expect(of('CAPITAL', 0)).toBeGreaterThan(105_000);
    expect(of('CAPITAL', 0)).toBeLessThanOrEqual(110_000);
    expect(of('TARGET', null)).toBeCloseTo(1_000, 2);
    expect(of('ONE_OFF_REVENUE', 0)).toBeNull();
  });
});

test('a lumpy budget: B and C together beat A, which comes first by value for money', async () => {
  const worth = (code: string, cost: number, npv: number) => {
    const candidate = aCandidate(code, { capital: cost * 1e6 }, 1);
    return { ...candidate, starts: [{ ...candidate.starts[0]!, value: npv * 1e6 }] };
  };
  const candidates = [worth('A', 0.7, 1), worth('B', 0.6, 0.8), worth('C', 0.6, 0.79)];
  const { evaluated } = await bestPlan(aPlanProblem({ candidates, budgets: { capital: [1.2e6] } }));
  expect(evaluated!.picks.map(({ candidate }) => candidate.code)).toEqual(['B', 'C']);
  expect(evaluated!.value).toBeCloseTo(1.59e6, 2);
});

test('a closing, a letting of half of it and an energy scheme in it all claim the same £100,000: it is counted once', async () => {
  const claim = (code: string, saving: number, share: number) => ({ ...aCandidate(code, { saving }, 2), releases: new Map([['RUNNING', share]]) });
  const candidates = [claim('CLOSE', 100_000, 1), claim('LET_HALF', 40_000, 0.4), claim('ENERGY', 8_000, 0.08)];
  const { evaluated } = await bestPlan(aPlanProblem({ years: 2, candidates }));
  expect(evaluated!.picks.map(({ candidate }) => candidate.code)).toEqual(['CLOSE']);
  expect(evaluated!.years[1]!.saving).toBe(100_000);
});

test('if only £95,000 has to be saved in year 4, sharing A and cutting the fleet do it for £80,000; the cloud alone would cost £200,000', async () => {
  const { evaluated } = await bestPlan({ ...eightOptions(95_000), aim: 'LEAST_COST' });
  expect(evaluated!.picks.map(({ candidate }) => candidate.code)).toEqual(['SHARE_A', 'FLEET_CUT']);
  expect(evaluated!.years.reduce((sum, { capital, oneOff }) => sum + capital + oneOff, 0)).toBe(80_000);
});

test('of two that cost and are worth the same, the one that takes no capital', async () => {
  const candidates = [aCandidate('BUILD', { capital: 10_000, saving: 20_000 }, 2), aCandidate('TRAIN', { oneOff: 10_000, saving: 20_000 }, 2)];
  const problem = aPlanProblem({ years: 2, candidates, groups: [{ name: 'either', members: ['BUILD', 'TRAIN'] }], budgets: { savingTarget: [null, 15_000] } });
  for (const aim of ['LEAST_COST', 'TARGET_FIRST', 'MOST_SAVING', 'MOST_VALUE'] as const) {
    const { evaluated } = await bestPlan({ ...problem, aim });
    expect(evaluated!.picks.map(({ candidate }) => candidate.code)).toEqual(['TRAIN']);
  }
});

test('the most that can be saved in the last year', async () => {
  const { evaluated } = await bestPlan({ ...eightOptions(0), aim: 'MOST_SAVING' });
  expect(evaluated!.years[6]!.saving).toBe(301_000);
});

test('two closings whose teams want the same ten desks are not both in the plan', async () => {
  const moving = (code: string, saving: number) => ({ ...aCandidate(code, { saving }, 2), takes: new Map([['desks of HQ', 8]]) });
  const candidates = [moving('MILL', 30_000), moving('PARK', 20_000)];
  const of = async (free: number) => (await bestPlan(aPlanProblem({ years: 2, candidates, room: new Map([['desks of HQ', free]]) }))).evaluated!.picks;
  expect((await of(10)).map(({ candidate }) => candidate.code)).toEqual(['MILL']);
  expect((await of(16)).map(({ candidate }) => candidate.code)).toEqual(['MILL', 'PARK']);
});

test('savings of £15m against gaps of £14.9m fail years 3 and 4, where the money is missing', async () => {
  const savings = [5, 3, 3, 4].map((amount) => amount * 1e6);
  const candidate = aCandidate('ALL', {}, 4);
  const all = { ...candidate, starts: [{ ...candidate.starts[0]!, saving: savings }] };
  const gaps = [0.2, 2.3, 4.6, 7.8].map((amount) => amount * 1e6);
  const problem = aPlanProblem({ years: 4, candidates: [all], budgets: { savingTarget: gaps } });
  expect((await bestPlan(problem)).outcome).toBe('INFEASIBLE');
  const { years } = planEvaluated(problem, [{ candidate: all, start: all.starts[0]! }]);
  expect(years.map(({ breaks }) => breaks.join())).toEqual(['', '', 'the saving target by £1,600,000', 'the saving target by £3,800,000']);
});

describe('laws', () => {
  const isAllowed = (problem: PlanProblem, picks: readonly Pick[]): boolean => {
    const start = new Map(picks.map((pick) => [pick.candidate.code, pick.start.year]));
    return (
      problem.groups.every(({ members }) => members.filter((code) => start.has(code)).length <= 1) &&
      problem.needs.every(({ candidate, other }) => !start.has(candidate) || (start.has(other) && start.get(other)! <= start.get(candidate)!)) &&
      planEvaluated(problem, picks).years.every(({ breaks }) => breaks.length === 0)
    );
  };

  const amount = fc.integer({ min: 0, max: 20 }).map((thousand) => thousand * 1_000);
  const profile = fc.record({ capital: amount, oneOff: amount, saving: amount, savesAfter: fc.integer({ min: 0, max: 1 }), receipt: amount });
  const problems = fc.record({
    profiles: fc.array(profile, { minLength: 4, maxLength: 5 }),
    capital: fc.array(amount, { minLength: 3, maxLength: 3 }),
    oneOff: fc.array(amount, { minLength: 3, maxLength: 3 }),
    target: amount,
    carries: fc.boolean(),
    joint: fc.integer({ min: -9, max: 9 }),
  });

  test('no combination of starts that keeps every rule is worth more than the plan, and where none keeps them there is no plan', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async ({ profiles, capital, oneOff, target, carries, joint }) => {
        const problem = aPlanProblem({
          years: 3,
          candidates: profiles.map((one, at) => aCandidate(`O${at}`, one, 3, [0, 1])),
          groups: [{ name: 'first', members: ['O0', 'O1'] }],
          needs: [{ candidate: 'O2', other: 'O3', lagYears: 0 }],
          together: [{ one: 'O1', other: 'O2', savingPa: joint * 1_000 }],
          budgets: { capital, oneOff, capitalCarriesForward: carries, savingTarget: [null, null, target] },
        });
        const allowed = [...combinations(problem)].filter((picks) => isAllowed(problem, picks)).map((picks) => planEvaluated(problem, picks).value);
        const plan = await bestPlan(problem);
        if (allowed.length === 0) expect(plan.outcome).toBe('INFEASIBLE');
        else expect(plan.evaluated!.value).toBeCloseTo(Math.max(...allowed), 1);
      }),
      { numRuns: 40 },
    );
  });

  test('no rule could be left out of a clash', async () => {
    const rules = await clashingRules(eightOptions(302_000, { oneOff: [0, 0, 0] }), {});
    expect(rules.length).toBeGreaterThan(0);
    expect(rules).toContain('TARGET');
  });
});
