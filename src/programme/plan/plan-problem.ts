/** The question that a plan answers: its candidates, the rules between them, and the money of each year. */

import { Refusal } from '../../api/refusal.ts';
import { discountFactors, financialYear, yearIndex } from '../../appraisal/index.ts';
import { scheduleOf } from '../../assumptions/discounting.ts';
import type { Given } from '../../assumptions/given.ts';
import type { Appraised } from '../../options/appraise.ts';
import type { Order, PlanAim, PlanProblem, PostsPolicy } from '../../portfolio/candidate.ts';
import { optionBearing, optionCandidate, optionStarts, type PlanValue, unweighable } from './option-candidates.ts';
import type { AimedAt } from './plan-aimed.ts';
import { budgetsOf, byYear, type MoneyAsked } from './plan-money.ts';
import { type KeepAsked, reliedOn } from './plan-relied.ts';
import type { Served } from './plan-served.ts';
import { proposalBearing, proposalCandidates, type Span } from './proposal-candidates.ts';
import type { SavesBeyond } from './proposal-lines.ts';
import { type CostOfLines, eachPairOnce, lessTogether } from './proposal-releases.ts';
import type { Proposals } from './proposals.store.ts';

export interface PlanAsked extends MoneyAsked {
  readonly value: PlanValue;
  readonly aim: PlanAim;
  readonly posts: PostsPolicy;
  /** Beside those of proposal_links.csv. */
  readonly orders: readonly Order[];
  readonly atMostOneOf: readonly (readonly string[])[];
  readonly mustIn: readonly string[];
  readonly mustOut: readonly string[];
  readonly keep: KeepAsked;
}

export interface PlanQuestion {
  readonly problem: PlanProblem;
  /** Where people are served today, and could be. */
  readonly served: readonly Served[];
  readonly keep: KeepAsked;
  /** What value stands for in it. */
  readonly worth: PlanValue;
  /** What has to be saved, and who said so; missing in what was saved before it was kept. */
  readonly aimedAt?: AimedAt;
  /** Proposals that save more than the cost lines that they name; missing in what was saved before it was kept. */
  readonly savesBeyond?: readonly SavesBeyond[];
  /** Proposals that may start in no year of the plan; what was saved before this was asked says nothing of them. */
  readonly cannotStart?: readonly { readonly code: string; readonly isMandatory: boolean }[];
  /** Pounds by year of the plan; null is UNKNOWN. */
  readonly netRevenueExpenditure: readonly (number | null)[];
  /** Options that were left out because they cannot be weighed. */
  readonly leftOut: readonly { readonly title: string; readonly because: string }[];
}

/** What a plan may choose from among the options, and who is served by what they would close. */
export interface Choosing {
  /** The options as they are if they start in year 0, 1, 2 … */
  readonly byStart: readonly (readonly Appraised[])[];
  readonly served: readonly Served[];
  readonly costs: CostOfLines;
}

export function planQuestion({ byStart, served, costs }: Choosing, proposals: Proposals, asked: PlanAsked, horizon: number, given: Given): PlanQuestion {
  const span: Span = { horizon: Math.max(horizon, asked.years - 1), years: asked.years };
  const starts = optionStarts(byStart);
  const weighed = starts.flatMap((each) => each.map(({ appraised }) => appraised));
  const [ours, theirs] = [proposalBearing(proposals), optionBearing(weighed)];
  const proposed = proposalCandidates(proposals, span, given);
  const candidates = [...proposed, ...starts.map((each) => optionCandidate(each, asked.value, byStart.length === 1, given))].filter(
    ({ starts }) => starts.length > 0,
  );
  const problem: PlanProblem = {
    years: asked.years,
    candidates,
    groups: [...ours.groups, ...theirs.groups, ...asked.atMostOneOf.map((members, at) => ({ name: `asked ${at + 1}`, members }))],
    needs: [...ours.needs, ...theirs.needs],
    orders: [...ours.orders, ...asked.orders],
    together: eachPairOnce([...ours.together, ...lessTogether(proposals.proposalReleases, candidates, costs)]),
    changeCapacity: changeCapacityOf(proposals, asked, given),
    posts: asked.posts,
    room: new Map(weighed.flatMap(({ option }) => (option.takes ?? []).map(({ ledger, free }) => [ledger, free] as const))),
    relied: reliedOn(
      served,
      weighed.flatMap(({ option }) => option.holdings ?? []),
      asked.keep,
    ),
    factors: discountFactors(scheduleOf(given), span.horizon),
    budgets: budgetsOf(asked, given),
    aim: asked.aim,
    mustIn: asked.mustIn,
    mustOut: asked.mustOut,
  };
  refuseUnknown(problem, asked);
  return {
    problem,
    served,
    keep: asked.keep,
    worth: asked.value,
    cannotStart: proposed.filter(({ starts: none }) => none.length === 0).map(({ code, isMandatory }) => ({ code, isMandatory })),
    netRevenueExpenditure: byYear(asked, ({ netRevenueExpenditure }) => netRevenueExpenditure, given),
    leftOut: (byStart[0] ?? []).flatMap((one) => {
      const because = one.option.impossibleBecause.length > 0 ? null : unweighable(one);
      return because === null ? [] : [{ title: one.option.title, because }];
    }),
  };
}

/** Days by team and year of the plan; none in a year that has no row of a team that has others. */
function changeCapacityOf({ changeCapacities }: Proposals, { years }: PlanAsked, given: Given): PlanProblem['changeCapacity'] {
  return new Map(
    [...Map.groupBy(changeCapacities, ({ team }) => team)].map(([team, rows]) => {
      const days = new Map(rows.map((row) => [yearIndex(given.base, financialYear(row.financialYear)), row.days]));
      return [team, Array.from({ length: years }, (_, year) => days.get(year) ?? 0)];
    }),
  );
}

function refuseUnknown({ candidates, mustIn, mustOut }: PlanProblem, asked: PlanAsked): void {
  const known = new Set(candidates.map(({ code }) => code));
  const refuse = (where: string, found: readonly string[], message: string, fix: string) => {
    if (found.length > 0) throw new Refusal('BAD_USER_INPUT', message, { where, found: found.slice(0, 5).join(', ').slice(0, 200), fix });
  };
  const fix = 'use codes of proposals, or ids of options that the plan may choose from';
  const named = {
    mustIn: asked.mustIn,
    mustOut: asked.mustOut,
    before: asked.orders.flatMap(({ first, then }) => [first, then]),
    atMostOneOf: asked.atMostOneOf.flat(),
  };
  for (const [where, codes] of Object.entries(named)) {
    const unknown = codes.filter((code) => !known.has(code));
    refuse(where, unknown, 'That is nothing the plan could choose.', fix);
  }
  refuse(
    'mustOut',
    mustIn.filter((code) => mustOut.includes(code)),
    'It cannot be both in the plan and out of it.',
    'name it in one of the two',
  );
}
