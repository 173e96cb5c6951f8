/** What differs between two plans, and why, where the cause is in the plans alone. */
import { expect, test } from 'vitest';
import type { Given } from '../../src/assumptions/given.ts';
import { planEvaluated } from '../../src/portfolio/plan-evaluation.ts';
import { planDifferences, undone } from '../../src/programme/plan/plan-difference.ts';
import type { AnsweredPlan } from '../../src/programme/plan/plan-shown.ts';
import { aCandidate, aPlanProblem } from '../portfolio/plan-sample.ts';

/** A plan of A, B and C, each £100,000 that saves the same; those named were chosen, at their first start. */
function answered(chosen: readonly string[], saving = { A: 50_000, B: 50_000, C: 40_000 }, wanted: { mustIn?: string[] } = {}): AnsweredPlan {
  const candidates = Object.entries(saving).map(([code, amount]) => aCandidate(code, { capital: 100_000, saving: amount }, 3, [0, 1]));
  const problem = aPlanProblem({ years: 3, candidates, budgets: { capital: [100_000, 0, 0] }, ...wanted });
  const picks = candidates.filter(({ code }) => chosen.includes(code)).map((candidate) => ({ candidate, start: candidate.starts[0]! }));
  const evaluated = planEvaluated(problem, picks);
  const plan = { outcome: 'PROVED' as const, evaluated, firstAims: [], bound: evaluated.value, gap: 0, tiesSettled: true, seconds: 0 };
  return { question: { problem, leftOut: [] }, plan, given: { base: '2026/27' } as unknown as Given } as unknown as AnsweredPlan;
}

const reasonsOf = (before: AnsweredPlan, after: AnsweredPlan) =>
  Object.fromEntries(planDifferences(before, after).differences.map(({ code, kind, reasons }) => [code, [kind, ...reasons.map((one) => one.code)]]));

test('A for B, which are worth the same: one is as good as the other', () => {
  expect(reasonsOf(answered(['A']), answered(['B']))).toEqual({ A: ['WENT_OUT', 'EQUALLY_GOOD'], B: ['CAME_IN', 'EQUALLY_GOOD'] });
});

test('A for C, which is worth less: one of the plans was not the best', () => {
  expect(reasonsOf(answered(['A']), answered(['C']))).toEqual({ A: ['WENT_OUT', 'NOT_PROVED'], C: ['CAME_IN', 'NOT_PROVED'] });
});

test('B goes out because A saves more now: A by its own figures, B by those of others', () => {
  expect(reasonsOf(answered(['B']), answered(['A'], { A: 70_000, B: 50_000, C: 40_000 }))).toEqual({
    A: ['CAME_IN', 'FIGURES'],
    B: ['WENT_OUT', 'OTHER_OPTIONS'],
  });
});

test('what was told to be in is told so', () => {
  expect(reasonsOf(answered(['A']), answered(['C'], undefined, { mustIn: ['C'] }))).toMatchObject({ C: ['CAME_IN', 'WANTED'] });
});

test('what can no longer start in its earlier year cannot be put back there', () => {
  const { problem } = answered(['A']).question;
  const moved = { code: 'A', title: 'A', kind: 'STARTS_ELSEWHERE' as const, startBefore: '2029/30', startAfter: '2026/27', reasons: [] };
  expect(undone(problem, { ...moved, yearBefore: 3 })).toBeNull();
  expect(undone(problem, { ...moved, yearBefore: 1 })!.candidates[0]!.starts.map(({ year }) => year)).toEqual([1]);
});
