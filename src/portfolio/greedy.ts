/**
 * What going down a ranked list would come to: each in turn, in the first year in which every rule still holds, until nothing more can
 * be had. Targets are not looked at, because nobody who goes down a list does; whether they are met comes out in the end.
 */
import type { Candidate, PlanProblem, Start } from './candidate.ts';
import type { Funding } from './funding.ts';
import { noFunding } from './funding.ts';
import { type Pick, type PlanEvaluated, planEvaluated } from './plan-evaluation.ts';
import { rulesBroken } from './plan-rules-kept.ts';

export const greedyOrders = ['VALUE', 'VALUE_PER_CAPITAL', 'SAVING'] as const;
export type GreedyOrder = (typeof greedyOrders)[number];

const spent = ({ capital }: Start): number => capital.reduce((sum, amount) => sum + amount, 0);

/** By its best start; what is nothing or less on its list is not taken. */
function worthOf(by: GreedyOrder, { starts }: Candidate, years: number): number {
  const of = (start: Start): number => {
    if (by === 'SAVING') return start.saving[years - 1] ?? 0;
    if (by === 'VALUE') return start.value;
    return start.value > 0 && spent(start) === 0 ? Number.POSITIVE_INFINITY : start.value / spent(start);
  };
  return Math.max(...starts.map(of));
}

export function greedyPlan(problem: PlanProblem, by: GreedyOrder): PlanEvaluated {
  const wanted = new Set([...problem.mustIn, ...problem.candidates.flatMap(({ code, isMandatory }) => (isMandatory ? code : []))]);
  const worth = new Map(
    problem.candidates.map((candidate) => [candidate, wanted.has(candidate.code) ? Number.POSITIVE_INFINITY : worthOf(by, candidate, problem.years)]),
  );
  const list = problem.candidates.filter((candidate) => worth.get(candidate)! > 0).toSorted((one, other) => worth.get(other)! - worth.get(one)! || 0);
  const part = partsOf(problem);
  let picks: readonly Pick[] = [];
  for (let before = -1; before < picks.length; ) {
    before = picks.length; // what needs another comes in once that one is
    for (const candidate of list) if (!picks.some((pick) => pick.candidate === candidate)) picks = withNext(picks, candidate, problem, part);
  }
  return planEvaluated(problem, picks, plainFunding(problem, picks));
}

/** With the first start of a candidate that breaks no rule and no limit; without it where none does. */
function withNext(picks: readonly Pick[], candidate: Candidate, problem: PlanProblem, part: ReadonlyMap<string, PlanProblem>): readonly Pick[] {
  for (const start of candidate.starts) {
    const more = [...picks, { candidate, start }];
    if (rulesBroken(part.get(candidate.code)!, more).length > 0) continue;
    const noTarget = { ...problem, budgets: { ...problem.budgets, savingTarget: [] } };
    const { years } = planEvaluated(noTarget, more, plainFunding(noTarget, more));
    if (years.every(({ breaks }) => breaks.length === 0)) return more;
  }
  return picks;
}

/** For each candidate the rules that name it, and none that say what has to be in. */
function partsOf(problem: PlanProblem): ReadonlyMap<string, PlanProblem> {
  const groups = byCode(problem.groups, ({ members }) => members);
  const needs = byCode(problem.needs, ({ candidate }) => [candidate]);
  const orders = byCode(problem.orders, ({ first, then }) => [first, then]);
  const free = { ...problem, mustIn: [], candidates: [] };
  return new Map(
    problem.candidates.map(({ code }) => [code, { ...free, groups: groups.get(code) ?? [], needs: needs.get(code) ?? [], orders: orders.get(code) ?? [] }]),
  );
}

function byCode<T>(items: readonly T[], codesOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const named = items.flatMap((item) => codesOf(item).map((code) => ({ code, item })));
  return new Map([...Map.groupBy(named, ({ code }) => code)].map(([code, of]) => [code, of.map(({ item }) => item)]));
}

/** As a ledger clerk would: what a year lacks for one-offs is drawn, and what it lacks for capital is borrowed in it, for the longest lives first. */
export function plainFunding(problem: PlanProblem, picks: readonly Pick[]): Funding {
  const { reserves, borrowing } = problem.budgets;
  if (reserves === null && borrowing === null) return noFunding;
  const alone = planEvaluated(problem, picks);
  const drawn = alone.years.map(({ oneOff, oneOffLimit }) => (reserves === null || oneOffLimit === null ? 0 : Math.max(0, oneOff - oneOffLimit)));
  const loans: Funding['loans'][number][] = [];
  let carried = 0;
  for (const { year, capitalLeft, capital } of alone.years) {
    let lacks = Math.max(0, -((capitalLeft ?? 0) + (problem.budgets.capitalCarriesForward ? carried : 0)));
    if (lacks === 0 || capital === 0) continue;
    for (const { candidate, start } of picks.toSorted((one, other) => (other.candidate.assetLifeYears ?? 0) - (one.candidate.assetLifeYears ?? 0))) {
      const amount = borrowing === null || candidate.assetLifeYears === null ? 0 : Math.min(lacks, start.capital[year] ?? 0);
      if (amount > 0) loans.push({ year, termYears: candidate.assetLifeYears!, amount });
      lacks -= amount;
      carried += amount;
    }
  }
  return { drawn, receipts: [], loans };
}
