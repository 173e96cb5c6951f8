/** The question that a plan answers: its candidates, the rules between them, and the money of each year. */

import { Refusal } from '../api/refusal.ts';
import { discountFactors, financialYear, yearIndex } from '../appraisal/index.ts';
import { scheduleOf } from '../assumptions/discounting.ts';
import type { Given } from '../assumptions/given.ts';
import type { Appraised } from '../options/appraise.ts';
import type { PlanAim, PlanProblem } from '../portfolio/candidate.ts';
import { optionBearing, optionCandidate, optionStarts, type PlanValue, unweighable } from './option-candidates.ts';
import { proposalBearing, proposalCandidates, type Span } from './proposal-candidates.ts';
import type { Proposals } from './proposals.store.ts';

export interface BudgetOfYear {
  readonly financialYear: string;
  readonly capital: number | null;
  readonly oneOffRevenue: number | null;
  readonly savingTarget: number | null;
}

export interface PlanAsked {
  readonly years: number;
  readonly value: PlanValue;
  readonly aim: PlanAim;
  readonly budgets: readonly BudgetOfYear[];
  readonly capitalCarriesForward: boolean;
  readonly receiptLagYears: number;
  readonly mustIn: readonly string[];
  readonly mustOut: readonly string[];
}

export interface PlanQuestion {
  readonly problem: PlanProblem;
  /** What value stands for in it. */
  readonly worth: PlanValue;
  /** Options that were left out because they cannot be weighed. */
  readonly leftOut: readonly { readonly title: string; readonly because: string }[];
}

/** `byStart`: the options as they are if they start in year 0, 1, 2 … */
export function planQuestion(byStart: readonly (readonly Appraised[])[], proposals: Proposals, asked: PlanAsked, horizon: number, given: Given): PlanQuestion {
  const span: Span = { horizon: Math.max(horizon, asked.years - 1), years: asked.years };
  const starts = optionStarts(byStart);
  const weighed = starts.flatMap((each) => each.map(({ appraised }) => appraised));
  const [ours, theirs] = [proposalBearing(proposals), optionBearing(weighed)];
  const problem: PlanProblem = {
    years: asked.years,
    candidates: [...proposalCandidates(proposals, span, given), ...starts.map((each) => optionCandidate(each, asked.value, byStart.length === 1))].filter(
      ({ starts }) => starts.length > 0,
    ),
    groups: [...ours.groups, ...theirs.groups],
    needs: [...ours.needs, ...theirs.needs],
    together: ours.together,
    room: new Map(weighed.flatMap(({ option }) => (option.takes ?? []).map(({ ledger, free }) => [ledger, free] as const))),
    factors: discountFactors(scheduleOf(given), span.horizon),
    budgets: {
      capital: limitsOf(asked, ({ capital }) => capital, given),
      oneOff: limitsOf(asked, ({ oneOffRevenue }) => oneOffRevenue, given),
      savingTarget: byYear(asked, ({ savingTarget }) => savingTarget, given),
      capitalCarriesForward: asked.capitalCarriesForward,
      receiptLagYears: asked.receiptLagYears,
    },
    aim: asked.aim,
    mustIn: asked.mustIn,
    mustOut: asked.mustOut,
  };
  refuseUnknown(problem, asked);
  return {
    problem,
    worth: asked.value,
    leftOut: (byStart[0] ?? []).flatMap((one) => {
      const because = one.option.impossibleBecause.length > 0 ? null : unweighable(one);
      return because === null ? [] : [{ title: one.option.title, because }];
    }),
  };
}

/** By year of the plan; null where the year says nothing. */
function byYear({ budgets, years }: PlanAsked, of: (budget: BudgetOfYear) => number | null, given: Given): readonly (number | null)[] {
  const amounts = new Map(budgets.map((budget) => [yearIndex(given.base, financialYear(budget.financialYear)), of(budget)]));
  return Array.from({ length: years }, (_, year) => amounts.get(year) ?? null);
}

/** No limit where no year states one; otherwise a year that states none has none to spend. */
function limitsOf(asked: PlanAsked, of: (budget: BudgetOfYear) => number | null, given: Given): readonly number[] | null {
  const amounts = byYear(asked, of, given);
  return amounts.every((amount) => amount === null) ? null : amounts.map((amount) => amount ?? 0);
}

function refuseUnknown({ candidates, mustIn, mustOut }: PlanProblem, asked: PlanAsked): void {
  const known = new Set(candidates.map(({ code }) => code));
  const refuse = (where: string, found: readonly string[], message: string, fix: string) => {
    if (found.length > 0) throw new Refusal('BAD_USER_INPUT', message, { where, found: found.slice(0, 5).join(', ').slice(0, 200), fix });
  };
  const fix = 'use codes of proposals, or ids of options that the plan may choose from';
  refuse(
    'mustIn',
    asked.mustIn.filter((code) => !known.has(code)),
    'That is nothing the plan could choose.',
    fix,
  );
  refuse(
    'mustOut',
    asked.mustOut.filter((code) => !known.has(code)),
    'That is nothing the plan could choose.',
    fix,
  );
  refuse(
    'mustOut',
    mustIn.filter((code) => mustOut.includes(code)),
    'It cannot be both in the plan and out of it.',
    'name it in one of the two',
  );
}
