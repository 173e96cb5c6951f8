/** Rules of order, of people and of what comes first. */
import { describe, expect, test } from 'vitest';
import { leastRelaxations } from '../../src/portfolio/least-relaxations.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { clashingRules } from '../../src/portfolio/plan-clash.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

const startsOf = async (problem: Parameters<typeof bestPlan>[0]) => {
  const { evaluated } = await bestPlan(problem);
  return Object.fromEntries(evaluated!.picks.map(({ candidate, start }) => [candidate.code, start.year]));
};

describe('what comes before what', () => {
  const agile = aCandidate('AGILE', { oneOff: 10_000, saving: 20_000 }, 4, [0, 1]);
  const close = aCandidate('CLOSE', { oneOff: 10_000, saving: 50_000 }, 4, [0, 1, 2]);
  const orders = [{ first: 'AGILE', then: 'CLOSE', lagYears: 2 }];

  test('agile working is two years old before the closing, where both are done', async () => {
    expect(await startsOf(aPlanProblem({ years: 4, candidates: [agile, close], orders, mustIn: ['AGILE', 'CLOSE'] }))).toEqual({ AGILE: 0, CLOSE: 2 });
  });

  test('either may be done without the other; what needs another may not', async () => {
    const budgets = { oneOff: [10_000, 0, 0, 0] };
    expect(await startsOf(aPlanProblem({ years: 4, candidates: [agile, close], orders, budgets }))).toEqual({ CLOSE: 0 });
    const needs = [{ candidate: 'CLOSE', other: 'AGILE', lagYears: 2 }];
    expect(await startsOf(aPlanProblem({ years: 4, candidates: [agile, close], needs, budgets }))).toEqual({ AGILE: 0 });
    expect(await startsOf(aPlanProblem({ years: 4, candidates: [agile, close], needs }))).toEqual({ AGILE: 0, CLOSE: 2 });
  });

  test('an order that cannot be kept is named', async () => {
    const late = [{ first: 'AGILE', then: 'CLOSE', lagYears: 3 }];
    expect(await clashingRules(aPlanProblem({ years: 4, candidates: [agile, close], orders: late, mustIn: ['AGILE', 'CLOSE'] }), {})).toEqual([
      'BEFORE',
      'WANTED',
    ]);
  });
});

describe('teams that deliver change', () => {
  const move = (code: string, saving: number) => aCandidate(code, { saving, days: 40 }, 2, [0, 1]);
  const candidates = [move('MILL', 30_000), move('PARK', 20_000), move('QUAY', 10_000)];
  const changeCapacity = new Map([['CHANGE', [50, 45]]]);

  test('deliver one move a year: the greatest first, the least not at all', async () => {
    expect(await startsOf(aPlanProblem({ years: 2, candidates, changeCapacity }))).toEqual({ MILL: 0, PARK: 1 });
  });

  test('need 30 days more in year 0, or 35 in year 1, for all three; over both years no fewer than 30', async () => {
    const problem = aPlanProblem({ years: 2, candidates, changeCapacity, mustIn: ['QUAY'], budgets: { savingTarget: [null, 60_000] } });
    expect(await clashingRules(problem, {})).toEqual(['CHANGE_CAPACITY', 'TARGET']);
    const found = await leastRelaxations(problem, {});
    expect(found.filter(({ team }) => team === 'CHANGE').map(({ year, amount }) => [year, Math.round(amount!)])).toEqual([
      [0, 30],
      [1, 35],
      [null, 30],
    ]);
  });
});

describe('savings from posts', () => {
  const posts = { ...aCandidate('POSTS', { saving: 100_000 }, 2), takesPosts: true };
  const fewer = { ...aCandidate('FEWER', { saving: 30_000 }, 2), takesPosts: true };
  const estate = aCandidate('ESTATE', { capital: 200_000, saving: 60_000 }, 2);
  const candidates = [posts, fewer, estate];
  const wanting = (target: number, policy: 'ALLOWED' | 'LAST' | 'NEVER') =>
    aPlanProblem({ years: 2, candidates, posts: policy, budgets: { savingTarget: [target, target] } });

  test('are taken for their value where they are allowed', async () => {
    expect(await startsOf(wanting(60_000, 'ALLOWED'))).toEqual({ POSTS: 0, FEWER: 0 });
  });

  test('come last: none while buildings meet the target, and then no more than it takes', async () => {
    expect(await startsOf(wanting(60_000, 'LAST'))).toEqual({ ESTATE: 0 });
    expect(await startsOf(wanting(80_000, 'LAST'))).toEqual({ ESTATE: 0, FEWER: 0 });
    const { firstAims } = await bestPlan(wanting(80_000, 'LAST'));
    expect(firstAims).toEqual([{ name: 'LEAST_FROM_POSTS', amount: expect.closeTo(60_000, 1), isProved: true }]);
  });

  test('are never used where they must not be, even if the target fails for it', async () => {
    expect(await startsOf(wanting(60_000, 'NEVER'))).toEqual({ ESTATE: 0 });
    expect(await clashingRules(wanting(80_000, 'NEVER'), {})).toEqual(['POSTS', 'TARGET']);
  });
});

describe('the target first', () => {
  const good = aCandidate('GOOD', { oneOff: 10_000, saving: 50_000 }, 2);
  const poor = aCandidate('POOR', { oneOff: 200_000, saving: 30_000 }, 2);
  const wanting = (target: number) => aPlanProblem({ years: 2, candidates: [good, poor], aim: 'TARGET_FIRST', budgets: { savingTarget: [target, target] } });

  test('a target out of reach is come as near to as can be, though it costs value', async () => {
    const { outcome, firstAims, evaluated } = await bestPlan(wanting(100_000));
    expect(outcome).toBe('PROVED');
    expect(firstAims).toEqual([{ name: 'LEAST_SHORT', amount: expect.closeTo(40_000, 1), isProved: true }]);
    expect(evaluated!.picks.map(({ candidate }) => candidate.code)).toEqual(['GOOD', 'POOR']);
  });

  test('a target within reach is met, and then only value counts', async () => {
    expect(await startsOf(wanting(40_000))).toEqual({ GOOD: 0 });
  });

  test('of plans as near and worth as much the one that disturbs least', async () => {
    const idle = aCandidate('IDLE', {}, 2);
    expect(await startsOf({ ...wanting(40_000), candidates: [good, idle] })).toEqual({ GOOD: 0 });
  });
});
