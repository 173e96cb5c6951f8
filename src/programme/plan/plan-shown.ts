/** A plan as the API shows it. */
import { chargePerPound, financialYearAfter, perYear, rateOfTerm } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { pounds } from '../../options/pounds.ts';
import type { PlanAim, PlanProblem } from '../../portfolio/candidate.ts';
import type { Funding } from '../../portfolio/funding.ts';
import type { Plan } from '../../portfolio/plan.ts';
import type { Pick, PlanYear } from '../../portfolio/plan-evaluation.ts';
import type { PlanQuestion } from './plan-problem.ts';
import { releasesAudited } from './plan-releases.ts';
import { heldAfter, servedAfter } from './plan-relied-shown.ts';
import { planWarnings } from './plan-warnings.ts';

export interface AnsweredPlan {
  readonly question: PlanQuestion;
  readonly plan: Plan;
  readonly given: Given;
  /** When whoever asked waits no longer, on this process's clock; not said of a plan that was made before. */
  readonly answerBy?: number;
}

export function planShown(asked: AnsweredPlan): object {
  const { question, plan, given } = asked;
  const { evaluated, outcome, bound, gap, tiesSettled, seconds } = plan;
  const yearName = (year: number) => financialYearAfter(given.base, year);
  return {
    asked,
    outcome,
    summary: summaryOf(plan, question.problem),
    value: evaluated?.value ?? null,
    bound,
    gap,
    tiesSettled,
    seconds,
    candidates: question.problem.candidates.length,
    chosen: (evaluated?.picks ?? []).map(({ candidate, start }) => ({
      id: candidate.code,
      title: candidate.title,
      startYear: candidate.isDated ? null : yearName(start.year),
      value: start.value,
    })),
    aimedAt: question.aimedAt ?? null,
    firstAims: plan.firstAims,
    loans: loansShown(question.problem, evaluated?.funding.loans ?? [], yearName),
    debtChargeAfter: evaluated?.debtChargeAfter ?? null,
    groups: groupsDecided(question.problem, evaluated?.picks ?? []),
    years: (evaluated?.years ?? []).map(({ year, oneOff, oneOffLimit, drawn, ...rest }: PlanYear) => ({
      ...rest,
      financialYear: yearName(year),
      oneOffRevenue: oneOff,
      oneOffRevenueLimit: oneOffLimit,
      drawnFromReserves: drawn,
      reserveShare: shareOf(rest.reserve, question.netRevenueExpenditure[year] ?? null),
      delivery: deliveryIn(year, question.problem, evaluated?.picks ?? []),
    })),
    auditOfReleases: releasesAudited(evaluated?.picks ?? [], question.problem.years).map(({ byYear, ...rest }) => ({
      ...rest,
      byYear: byYear.map((released, year) => ({ financialYear: yearName(year), released })),
    })),
    served: servedAfter(question, evaluated?.picks ?? []),
    holdings: heldAfter(question, evaluated?.picks ?? []),
    carbonSavedPa: (evaluated?.picks ?? []).reduce((sum, { candidate }) => sum + (candidate.carbonSavedPa ?? 0), 0),
    carbonUnknown: (evaluated?.picks ?? []).flatMap(({ candidate }) => (candidate.carbonSavedPa == null ? [candidate.code] : [])),
    warnings: planWarnings(question, plan, given),
  };
}

const shareOf = (amount: number | null, whole: number | null): number | null => (amount === null || whole === null || whole === 0 ? null : amount / whole);

function loansShown({ budgets: { borrowing } }: PlanProblem, loans: Funding['loans'], yearName: (year: number) => string): readonly object[] {
  if (borrowing === null) return [];
  return loans.map(({ year, termYears, amount }) => {
    const rate = rateOfTerm(borrowing.rates, termYears);
    return { financialYear: yearName(year), termYears, amount, rate, firstCharge: amount * chargePerPound(borrowing.method, perYear(rate), termYears)[0]! };
  });
}

function groupsDecided({ groups, candidates }: PlanProblem, picks: readonly Pick[]): readonly object[] {
  const known = new Set(candidates.map(({ code }) => code));
  const chosen = new Set(picks.map(({ candidate }) => candidate.code));
  return groups.flatMap(({ name, members, most = 1 }) => {
    const choices = members.filter((code) => known.has(code));
    const allChosen = choices.filter((code) => chosen.has(code));
    const notChosen = choices.filter((code) => !chosen.has(code));
    return choices.length < 2 ? [] : [{ name, most, chosen: allChosen[0] ?? null, allChosen, notChosen }];
  });
}

/** Teams that are limited, and those that the plan takes days of. */
function deliveryIn(year: number, { changeCapacity }: PlanProblem, picks: readonly Pick[]): readonly object[] {
  const work = picks.flatMap(({ start }) => start.delivery).filter((one) => one.year === year);
  const teams = [...new Set([...changeCapacity.keys(), ...work.map(({ team }) => team)])].sort();
  return teams.map((team) => ({
    team,
    days: work.reduce((sum, one) => sum + (one.team === team ? one.days : 0), 0),
    limit: changeCapacity.get(team)?.[year] ?? null,
  }));
}

const best: Readonly<Record<PlanAim, string>> = {
  MOST_VALUE: 'no plan is worth more',
  LEAST_COST: 'no plan that meets the targets costs less',
  MOST_SAVING: 'no plan saves more in its last year',
  TARGET_FIRST: 'no plan comes nearer to the targets, and of those that come as near none is worth more',
};

function summaryOf({ outcome, evaluated, gap }: Plan, { candidates, aim }: PlanProblem): string {
  if (outcome === 'INFEASIBLE') return 'No plan keeps every rule; conflict says which clash and what would help.';
  if (evaluated === null) return 'No plan was found in the time allowed.';
  const what = `${evaluated.picks.length} of ${candidates.length} are worth ${pounds(evaluated.value)}`;
  if (outcome === 'PROVED') return `${what}; ${best[aim]}.`;
  return gap === null
    ? `${what}; time ran out before it was known how much better another could be.`
    : `${what}; another could be better by up to ${(gap * 100).toFixed(2)} %.`;
}
