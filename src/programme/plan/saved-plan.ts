/** A plan as it was saved: what was asked, the whole problem that was solved, what was chosen, and what both rested on. Nothing of it is changed later but its name. */
import type { Assumption } from '../../assumptions/assumption.ts';
import { Given } from '../../assumptions/given.ts';
import { type Funding, noFunding } from '../../portfolio/funding.ts';
import type { Plan } from '../../portfolio/plan.ts';
import { planEvaluated } from '../../portfolio/plan-evaluation.ts';
import { planRules } from '../../portfolio/plan-model.ts';
import type { PlanAsk } from './plan.input.ts';
import type { PlanToMake } from './plan-asked.ts';
import type { PlanQuestion } from './plan-problem.ts';
import type { AnsweredPlan } from './plan-shown.ts';

/** What was chosen; what it comes to is worked out from the problem each time. */
export interface SavedAnswer extends Omit<Plan, 'evaluated'> {
  /** null where there is no plan. */
  readonly picks: readonly { readonly code: string; readonly year: number }[] | null;
  /** How it is paid for beyond its budgets; missing in what was saved before it was kept. */
  readonly funding?: Funding;
  /** Pounds; stands here so that a list of plans need not read their problems. */
  readonly value: number | null;
  /** The rules that were in force. */
  readonly rules: readonly string[];
}

/** What a plan was made on. */
export interface MadeOn {
  readonly dataVersion: number;
  readonly appraisalDate: string;
  readonly scenario: string | null;
  /** By their content: the assumptions as recorded, and the same with the scenario over them. */
  readonly assumptions: string;
  readonly assumptionsUnderScenario: string;
}

export interface SavedPlan {
  readonly id: string;
  readonly series: string;
  readonly edition: number;
  readonly name: string;
  readonly note: string | null;
  readonly isArchived: boolean;
  readonly version: number;
  readonly madeAt: string;
  readonly question: PlanAsk;
  readonly answer: SavedAnswer;
  readonly madeOn: MadeOn;
}

export function savedAnswer({ evaluated, ...rest }: Plan): SavedAnswer {
  const picks = evaluated?.picks.map(({ candidate, start }) => ({ code: candidate.code, year: start.year })) ?? null;
  return { ...rest, picks, funding: evaluated?.funding ?? noFunding, value: evaluated?.value ?? null, rules: planRules };
}

/** The plan as it was answered, from its own problem and the assumptions of its own day. */
export function answeredAsSaved({ answer, madeOn }: Pick<SavedPlan, 'answer' | 'madeOn'>, question: PlanQuestion, given: Given): AnsweredPlan {
  const { picks, funding, value, rules, ...rest } = answer;
  const candidates = new Map(question.problem.candidates.map((candidate) => [candidate.code, candidate]));
  const chosen = picks?.map(({ code, year }) => {
    const candidate = candidates.get(code)!;
    return { candidate, start: candidate.starts.find((start) => start.year === year)! };
  });
  const evaluated = chosen === undefined ? null : planEvaluated(question.problem, chosen, funding);
  if (evaluated !== null && Math.abs(evaluated.value - value!) > 0.01 * Math.max(1, evaluated.picks.length))
    throw new RangeError(`a plan saved as worth £${value} under ${rules.length} rules on ${madeOn.appraisalDate} comes to £${evaluated.value}`);
  return { question, plan: { ...rest, evaluated }, given };
}

/** The assumptions of the day on which the plan was made. */
export const givenAsSaved = ({ appraisalDate, scenario }: MadeOn, rows: readonly Assumption[]): Given =>
  new Given(rows, { on: appraisalDate, scenario: scenario ?? undefined });

export type Made = PlanToMake & { readonly answer: SavedAnswer };
