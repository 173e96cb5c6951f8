/** E4.11: the best plan under each scenario, what each would be worth under every other, and the one that nobody would regret most. */

import { financialYearAfter } from '../../appraisal/index.ts';
import { bestPlan } from '../../portfolio/plan.ts';
import { type Pick, type PlanEvaluated, planEvaluated } from '../../portfolio/plan-evaluation.ts';
import { type Regrets, regretsOf } from '../../portfolio/regret.ts';
import type { AskedContext } from '../asked-context.ts';
import type { PlanAsk } from '../plan/plan.input.ts';
import { planAskedBy } from '../plan/plan-asked.ts';
import type { AnsweredPlan } from '../plan/plan-shown.ts';

/** For all plans together, below the time in which every question has to be answered. */
const secondsForAll = 5;

export interface Payoff {
  readonly scenario: string;
  readonly value: number;
  /** Parts that cannot be done there, and are not counted. */
  readonly lost: readonly string[];
  /** Limits that it breaks there, each with its year. */
  readonly breaks: readonly string[];
  /** What all years together are short of the targets that hold there. */
  readonly shortBy: number;
}

export interface PlanChoice {
  /** The scenarios that it is the best plan of. */
  readonly bestUnder: readonly string[];
  /** As it was found under the first of them. */
  readonly answered: AnsweredPlan;
  readonly payoffs: readonly Payoff[];
}

export interface ScenarioRegret extends Regrets {
  readonly choices: readonly PlanChoice[];
  /** Scenarios under which no plan keeps every rule, or none was found in time. */
  readonly without: readonly string[];
}

export async function scenarioRegret(context: AskedContext, ask: PlanAsk, scenarios: readonly string[]): Promise<ScenarioRegret> {
  const answers: { readonly scenario: string; readonly answered: AnsweredPlan }[] = [];
  for (const scenario of scenarios) {
    const { question, given } = await planAskedBy(context, { ...ask, scenario });
    answers.push({ scenario, answered: { question, given, plan: await bestPlan(question.problem, { seconds: secondsForAll / scenarios.length }) } });
  }
  const found = answers.flatMap(({ scenario, answered }) => {
    const { evaluated } = answered.plan;
    return evaluated === null ? [] : [{ scenario, answered, picks: evaluated.picks }];
  });
  const choices = [...Map.groupBy(found, ({ picks }) => nameOf(picks)).values()].map((same): PlanChoice => {
    const { answered, picks } = same[0]!;
    const payoffs = answers.map(({ scenario, answered: there }) => payoffOf(scenario, there, picks, answered.plan.evaluated!.funding));
    return { bestUnder: same.map(({ scenario }) => scenario), answered, payoffs };
  });
  const payoffs = choices.map((choice) => choice.payoffs.map(({ value }) => value));
  return {
    choices,
    without: answers.filter(({ answered }) => answered.plan.evaluated === null).map(({ scenario }) => scenario),
    ...regretsOf(payoffs, (choice, scenario) => choices[choice]!.payoffs[scenario]!.breaks.length === 0),
  };
}

const nameOf = (picks: readonly Pick[]): string =>
  picks
    .map(({ candidate, start }) => `${candidate.code} ${start.year}`)
    .sort()
    .join('\n');

/** The same parts with the same starts, worked out under another scenario. */
function payoffOf(scenario: string, { question: { problem }, given }: AnsweredPlan, picks: readonly Pick[], funding: PlanEvaluated['funding']): Payoff {
  const candidates = new Map(problem.candidates.map((candidate) => [candidate.code, candidate]));
  const there = picks.flatMap(({ candidate: { code }, start: { year } }): Pick[] => {
    const candidate = candidates.get(code);
    const start = candidate?.starts.find((one) => one.year === year);
    return candidate === undefined || start === undefined ? [] : [{ candidate, start }];
  });
  const done = new Set(there.map(({ candidate }) => candidate.code));
  const { value, years }: PlanEvaluated = planEvaluated(problem, there, funding);
  return {
    scenario,
    value,
    lost: picks.flatMap(({ candidate }) => (done.has(candidate.code) ? [] : [candidate.title])),
    shortBy: years.reduce((sum, { savingTarget, netSaving }) => sum + (savingTarget === null ? 0 : Math.max(0, savingTarget - netSaving)), 0),
    breaks: years.flatMap(({ year, breaks }) => breaks.map((rule) => `${financialYearAfter(given.base, year)}: ${rule}`)),
  };
}
