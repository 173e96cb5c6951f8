/** A plan that was asked for with everything recorded as uncertain about it, read and worked out once. */
import type { Driver } from '../../assumptions/driver.ts';
import { type Warning, warning } from '../../options/option.ts';
import type { PlanEvaluated } from '../../portfolio/plan-evaluation.ts';
import type { Under } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import type { PlanToMake } from '../plan/plan-asked.ts';
import { proposalsOf } from '../plan/proposals.store.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { appraisedByFamily } from '../ranking/ranking.ts';
import { type EffectsOfRanges, effectsOfRanges, type Lost, noEffects } from './effects-of-ranges.ts';
import { recordedDrivers } from './recorded-drivers.ts';
import { type PlanUnderDrivers, planUnderDrivers } from './uncertain-plan.ts';
import { uncertaintiesOf } from './uncertainty.store.ts';

export interface AskedUnderDrivers extends PlanUnderDrivers {
  /** Parts of the plan that could not be done at an end of some range. */
  readonly lost: readonly Lost[];
  /** Of each part the id of the option that it is; null for a proposal. */
  readonly options: readonly (string | null)[];
}

export async function askedUnderDrivers(context: AskedContext, { question, given }: PlanToMake, evaluated: PlanEvaluated): Promise<AskedUnderDrivers> {
  const chosen = new Set(evaluated.picks.map(({ candidate }) => candidate.code));
  const proposed = new Set((await proposalsOf(context)).proposals.map(({ code }) => code));
  const effects = await effectsOn(context, { scenario: given.scenario }, new Set([...chosen].filter((code) => !proposed.has(code))));
  const recorded = recordedDrivers(await uncertaintiesOf(context), given);
  return {
    ...planUnderDrivers(question.problem, evaluated, recorded, effects, question.worth),
    options: evaluated.picks.map(({ candidate: { code } }) => (proposed.has(code) ? null : code)),
    lost: effects.lost.filter(({ option }) => chosen.has(optionGlobalId(option))),
  };
}

/** What ranges do to the options of these ids, and to others of their families. */
export async function effectsOn(context: AskedContext, under: Under, ids: ReadonlySet<string>): Promise<EffectsOfRanges> {
  if (ids.size === 0) return noEffects;
  const byFamily = await appraisedByFamily(context, context.families, under);
  const families = byFamily.filter(({ options }) => options.some(({ option }) => ids.has(optionGlobalId(option)))).map(({ family }) => family);
  return await effectsOfRanges(context, new Set(families), under);
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
