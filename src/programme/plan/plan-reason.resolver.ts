/** Why a plan is what it is: what forcing something in or out would change, and what more or less money would. */
import { GraphQLFloat } from 'graphql';
import { Arg, Extensions, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { Money } from '../../api/scalars.ts';
import { financialYearAfter } from '../../appraisal/index.ts';
import { bindingLimits } from '../../portfolio/binding-limits.ts';
import { clashOf } from '../../portfolio/plan-clash.ts';
import { type MarginalValue as Marginal, marginalValues, reasonsFor } from '../../portfolio/plan-reasons.ts';
import { clashShown } from './clash-said.ts';
import { BudgetChangeInput } from './plan.input.ts';
import { Plan } from './plan.view.ts';
import { ClashPart } from './plan-conflict.view.ts';
import { MarginalValue, PlanReason } from './plan-reason.view.ts';
import type { AnsweredPlan } from './plan-shown.ts';

/** For each step towards what something clashes with. */
const secondsForReason = 2;
export const mostReasons = 20;
/** For all that is planned again for one answer. */
export const secondsForAll = 8;

/** What is left of them where the plan was made for the same answer. */
const secondsLeft = ({ answerBy }: AnsweredPlan): number =>
  Math.max(0, Math.min(secondsForAll, ((answerBy ?? Number.POSITIVE_INFINITY) - performance.now()) / 1_000));

interface Shown {
  readonly asked: AnsweredPlan;
}

@Resolver(() => Plan)
export class PlanReasonsResolver {
  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [PlanReason], { description: 'What forcing each in or out would change, by planning again.' })
  async reasons(
    @Arg('ids', () => [ID], {
      nullable: true,
      description: `Up to ${mostReasons} proposals by code or options by id; all that the plan could choose where there are no more.`,
    })
    asked: string[] | null | undefined,
    @Root() { asked: answered }: Plan & Shown,
  ): Promise<readonly object[]> {
    const { problem } = answered.question;
    const ids = asked ?? problem.candidates.map(({ code }) => code);
    refuseOutOfRange('ids', ids.length, asked == null ? 0 : 1, mostReasons);
    const known = new Set(problem.candidates.map(({ code }) => code));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0)
      throw new Refusal('NOT_FOUND', 'The plan could not choose that.', {
        where: 'ids',
        found: unknown.slice(0, 5).join(', '),
        fix: 'use codes of proposals or ids of options',
      });
    const reasons = await reasonsFor(ids, problem, answered.plan, { seconds: secondsLeft(answered) });
    return reasons.map(({ code, ...rest }) => ({ ...rest, id: code, asked: answered }));
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [MarginalValue], { description: 'What more or less money in a year would be worth, by planning again. No limit falls below 0.' })
  async marginalValues(@Arg('changes', () => [BudgetChangeInput]) changes: BudgetChangeInput[], @Root() { asked }: Plan & Shown): Promise<readonly object[]> {
    const { question, plan } = asked;
    refuseOutOfRange('changes', changes.length, 1, mostReasons);
    for (const { year } of changes) refuseOutOfRange('changes.year', year, 0, question.problem.years - 1);
    return inYears(await marginalValues(changes, question.problem, plan, { seconds: secondsLeft(asked) }), asked);
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [MarginalValue], {
    description:
      'The limits that hold the plan back: of every limit of every year, those of which so many pounds, or days of a team, more would make it better at what it is made for, or so many pounds less of a target; what is worth most first. By planning again; what time left open is in it, not proved.',
  })
  async bindingLimits(
    @Arg('by', () => Money, { defaultValue: 50_000 }) by: number,
    @Arg('days', () => GraphQLFloat, { defaultValue: 20 }) days: number,
    @Root() { asked }: Plan & Shown,
  ): Promise<readonly object[]> {
    refuseOutOfRange('by', by, 0.01, 1e12);
    refuseOutOfRange('days', days, 0.01, 1e6);
    return inYears(await bindingLimits({ pounds: by, days }, asked.question.problem, asked.plan, { seconds: secondsLeft(asked) }), asked);
  }
}

const inYears = (values: readonly Marginal[], { given }: AnsweredPlan): readonly object[] =>
  values.map(({ year, amount, team, ...rest }) => ({
    ...rest,
    team: team ?? null,
    amount: team === undefined ? amount : null,
    days: team === undefined ? null : amount,
    financialYear: financialYearAfter(given.base, year),
  }));

@Resolver(() => PlanReason)
export class ImpossibleResolver {
  @Extensions({ complexity: 200 })
  @FieldResolver(() => [ClashPart], {
    description: 'Where no plan would be left: the single rules that it clashes with, none of which could be left out. Empty where one would.',
  })
  async impossibleBecause(@Root() { id, isChosen, change, isProved, asked }: PlanReason & Partial<Shown>): Promise<readonly object[]> {
    if (change !== null || !isProved || asked?.plan.evaluated == null) return [];
    const forced = isChosen ? { into: [], out: [id] } : { into: [id], out: [] };
    return clashShown(await clashOf(asked.question.problem, { seconds: Math.max(0.1, Math.min(secondsForReason, secondsLeft(asked))) }, forced), asked);
  }
}
