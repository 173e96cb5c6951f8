/** What a ranked list would lose, and what stays in a plan whatever has to be saved. */
import { describe, expect, test } from 'vitest';
import { type GreedyOrder, greedyPlan } from '../../src/portfolio/greedy.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { marginalValues } from '../../src/portfolio/plan-reasons.ts';
import { plansAcrossTargets } from '../../src/portfolio/plan-targets.ts';
import { aCandidate, aPlanProblem, eightOptions } from './plan-sample.ts';

const worth = (code: string, cost: number, npv: number) => {
  const candidate = aCandidate(code, { capital: cost * 1e6 }, 1);
  return { ...candidate, starts: [{ ...candidate.starts[0]!, value: npv * 1e6 }] };
};
const lumpy = aPlanProblem({ candidates: [worth('A', 0.7, 1), worth('B', 0.6, 0.8), worth('C', 0.6, 0.79)], budgets: { capital: [1.2e6] } });

test('a list by value, or by value for money, takes A for £1.0m and has nothing left for B and C at £1.59m', async () => {
  for (const by of ['VALUE', 'VALUE_PER_CAPITAL'] as const) {
    const { picks, value } = greedyPlan(lumpy, by);
    expect(picks.map(({ candidate }) => candidate.code)).toEqual(['A']);
    expect(value).toBe(1e6);
  }
});

test('going down a list of the eight options keeps every limit, is never worth more than the plan, and misses the target', async () => {
  const best = (await bestPlan(eightOptions())).evaluated!.value;
  const lists = (['VALUE', 'VALUE_PER_CAPITAL', 'SAVING'] as const).map((by: GreedyOrder) => greedyPlan(eightOptions(), by));
  for (const { years, value } of lists) {
    const kept = years.filter(({ breaks }) => breaks.every((one) => one.startsWith('the saving target')));
    expect(kept).toHaveLength(7);
    const isMissed = years.some(({ breaks }) => breaks.length > 0);
    expect(isMissed || value <= best + 0.01).toBe(true);
  }
  expect(lists.map(({ years }) => years.filter(({ breaks }) => breaks.length > 0).map(({ year }) => year))).toContainEqual([4]);
});

describe('a plan for which there was no time', () => {
  const noTime = { seconds: Number.MIN_VALUE };

  test('is the best that a list comes to: £1.00m by value, and not £0.80m', async () => {
    expect(await bestPlan(lumpy, noTime)).toMatchObject({ outcome: 'BEST_SO_FAR', evaluated: { value: 1e6 }, bound: null, gap: null, tiesSettled: false });
  });

  test('is none where every list misses a target, or where the aim is none that lists look at', async () => {
    const missed = { ...lumpy, budgets: { ...lumpy.budgets, savingTarget: [1] } };
    for (const problem of [missed, { ...lumpy, aim: 'LEAST_COST' as const }, { ...lumpy, posts: 'LAST' as const }])
      expect(await bestPlan(problem, noTime)).toMatchObject({ outcome: 'OUT_OF_TIME', evaluated: null });
  });
});

test('what needs another comes in once that one is, though it stands higher on the list', () => {
  const candidates = [aCandidate('CLOSE', { saving: 50_000 }, 2), aCandidate('AGILE', { saving: 10_000 }, 2)];
  const { picks } = greedyPlan(aPlanProblem({ years: 2, candidates, needs: [{ candidate: 'CLOSE', other: 'AGILE', lagYears: 0 }] }), 'SAVING');
  expect(picks.map(({ candidate }) => candidate.code)).toEqual(['AGILE', 'CLOSE']);
});

test('what a list lacks for one-offs is drawn, and for capital borrowed, within the same limits as the plan', () => {
  const candidates = [aCandidate('MOVE', { oneOff: 30_000, capital: 50_000, saving: 90_000, life: 10 }, 2)];
  const budgets = {
    oneOff: [10_000, 0],
    capital: [20_000, 0],
    reserves: { opening: 5_050_000, contributions: [0, 0], floor: [5_000_000, 5_000_000] },
    borrowing: { limit: [40_000, 0], chargeCap: [null, null], rates: [{ years: 10, rate: 0.05 }], method: 'EQUAL_INSTALMENTS' as const, priceLevels: [1, 1] },
  };
  const { funding, years } = greedyPlan(aPlanProblem({ years: 2, candidates, budgets }), 'SAVING');
  expect(funding).toEqual({ drawn: [20_000, 0], receipts: [], loans: [{ year: 0, termYears: 10, amount: 30_000 }] });
  expect(years[1]!.debtCharge).toBeCloseTo(4_500, 6);
});

test('for £30,000 the fleet alone; for £60,000 the office instead, and the fleet drops out; for £90,000 both; the annexe never', async () => {
  const candidates = [
    aCandidate('FLEET', { oneOff: 10_000, saving: 35_000 }, 2),
    aCandidate('OFFICE', { oneOff: 40_000, saving: 60_000 }, 2),
    aCandidate('ANNEXE', { oneOff: 90_000, saving: 5_000 }, 2),
  ];
  const problem = aPlanProblem({ years: 2, candidates, aim: 'LEAST_COST', budgets: { savingTarget: [null, 30_000] } });
  const found = await plansAcrossTargets(problem, [90_000, 30_000, 60_000, 500_000], {});
  expect(found.plans.map(({ target, plan, drops, adds }) => [target, plan.outcome, drops, adds])).toEqual([
    [30_000, 'PROVED', [], []],
    [60_000, 'PROVED', ['FLEET'], ['OFFICE']],
    [90_000, 'PROVED', [], ['FLEET']],
    [500_000, 'INFEASIBLE', [], []],
  ]);
  expect(found.isNested).toBe(false);
  expect(Object.fromEntries(found.standings.map(({ code, standing, targets }) => [code, [standing, ...targets]]))).toEqual({
    FLEET: ['SOMETIMES', 30_000, 90_000],
    OFFICE: ['ONLY_ABOVE', 60_000, 90_000],
    ANNEXE: ['NEVER'],
  });
});

test('beside what planning again finds, what the relaxation says at once: £400,000 more of capital would be used in part', async () => {
  const [more] = await marginalValues([{ rule: 'CAPITAL', year: 0, amount: 400_000 }], lumpy, await bestPlan(lumpy), {});
  expect(more!.change).toBeCloseTo(0.21e6, 2);
  expect(more!.indicative).toBeCloseTo((400_000 * 0.8) / 0.6, 2);
});
