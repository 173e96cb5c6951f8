/** A plan that was asked for with everything recorded as uncertain about it, read and worked out once. */
import type { Driver } from '../assumptions/driver.ts';
import { type Warning, warning } from '../options/option.ts';
import type { PlanEvaluated } from '../portfolio/plan-evaluation.ts';
import type { AskedContext } from './asked-context.ts';
import { effectsOfRanges, type Lost } from './effects-of-ranges.ts';
import { optionGlobalId } from './option-shown.ts';
import type { AnsweredPlan } from './plan-shown.ts';
import { proposalsOf } from './proposals.store.ts';
import { appraisedByFamily } from './ranking.ts';
import { recordedDrivers } from './recorded-drivers.ts';
import { type PlanUnderDrivers, planUnderDrivers } from './uncertain-plan.ts';
import { uncertaintiesOf } from './uncertainty.store.ts';

export interface AskedUnderDrivers extends PlanUnderDrivers {
  /** Parts of the plan that could not be done at an end of some range. */
  readonly lost: readonly Lost[];
}

export async function askedUnderDrivers(context: AskedContext, { question, given }: AnsweredPlan, evaluated: PlanEvaluated): Promise<AskedUnderDrivers> {
  const under = { scenario: given.scenario };
  const chosen = new Set(evaluated.picks.map(({ candidate }) => candidate.code));
  const proposed = new Set((await proposalsOf(context)).proposals.map(({ code }) => code));
  const byFamily = [...chosen].every((code) => proposed.has(code)) ? [] : await appraisedByFamily(context, context.families, under);
  const families = byFamily.filter(({ options }) => options.some(({ option }) => chosen.has(optionGlobalId(option)))).map(({ family }) => family);
  const effects = await effectsOfRanges(context, new Set(families), under);
  const recorded = recordedDrivers(await uncertaintiesOf(context), given);
  return {
    ...planUnderDrivers(question.problem, evaluated, recorded, effects, question.worth),
    lost: effects.lost.filter(({ option }) => chosen.has(optionGlobalId(option))),
  };
}

export const driverShown = ({ code, title, unit, shared }: Driver): object => ({ code, title, unit, factor: shared?.factor ?? null });

export function driverWarnings({ drivers, lost }: AskedUnderDrivers): readonly Warning[] {
  const [first] = lost;
  return [
    ...(drivers.length === 0
      ? [
          warning(
            'NOTHING_UNCERTAIN',
            'No range and no open question is recorded for any part of it, so its figures come out as stated.',
            'Fill in proposal_ranges.csv and uncertainties.csv.',
          ),
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          warning(
            'NOT_POSSIBLE_AT_AN_END',
            `${new Set(lost.map(({ option }) => option.id)).size} parts could not be done at an end of some range, the first of them: ${first.option.title}, at the ${first.end} end of ${first.driver.code}. Their figures are counted all the same.`,
            'Plan again under a scenario of that end before relying on them.',
          ),
        ]),
  ];
}
