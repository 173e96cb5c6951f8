/** The best affordable plan, why it is what it is, and what clashes where there is none. */
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { financialYearAfter } from '../../appraisal/index.ts';
import { bestPlan } from '../../portfolio/plan.ts';
import { clashingRules, leastRelaxations } from '../../portfolio/plan-conflict.ts';
import { marginalValues, reasonsFor } from '../../portfolio/plan-reasons.ts';
import type { AskedContext } from '../asked-context.ts';
import { budgetsRelaxed } from './budgets-offered.ts';
import { BudgetChangeInput, PlanAsk } from './plan.input.ts';
import { MarginalValue, Plan, PlanReason, PlanRuleEnum, Relaxation } from './plan.view.ts';
import { planAskedBy } from './plan-asked.ts';
import { type AnsweredPlan, planShown } from './plan-shown.ts';

/** Below the time in which every question has to be answered. */
export const secondsAllowed = 6;
/** For each plan that is made again to give a reason. */
export const secondsForReason = 2;
export const mostReasons = 20;

@ObjectType({ simpleResolvers: true, description: 'Why no plan keeps every rule.' })
class PlanConflict {
  @Field(() => [PlanRuleEnum], { description: 'Rules that together allow no plan, though they would without any one of them.' })
  rules!: readonly string[];

  @Field(() => [Relaxation])
  relaxations!: readonly Relaxation[];
}

interface Shown {
  readonly asked: AnsweredPlan;
}

@Resolver(() => Plan)
export class PlanResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => Plan, {
    description:
      'The set of proposals and options that is best by the aim and that the money of every year allows, exact. Real terms, in the prices of year 0.',
  })
  async bestPlan(@Args(() => PlanAsk) ask: PlanAsk, @Ctx() context: AskedContext): Promise<object> {
    const { question, given } = await planAskedBy(context, ask);
    return planShown({ question, plan: await bestPlan(question.problem, { seconds: secondsAllowed }), given });
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => PlanConflict, { nullable: true, description: 'Null where there is a plan.' })
  async conflict(@Root() { asked: { question, plan, given } }: Plan & Shown): Promise<object | null> {
    if (plan.outcome !== 'INFEASIBLE') return null;
    const limits = { seconds: secondsForReason };
    const relaxations = await leastRelaxations(question.problem, limits);
    return {
      rules: await clashingRules(question.problem, limits),
      relaxations: relaxations.map((one) => ({
        ...one,
        amount: one.team === null ? one.amount : null,
        days: one.team === null ? null : one.amount,
        financialYear: one.year === null ? null : financialYearAfter(given.base, one.year),
        budgets: budgetsRelaxed(question, one, given),
      })),
    };
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [PlanReason], { description: 'What forcing each in or out would change, by planning again.' })
  async reasons(
    @Arg('ids', () => [ID], { description: `Up to ${mostReasons} proposals by code or options by id.` }) ids: string[],
    @Root() { asked: { question, plan } }: Plan & Shown,
  ): Promise<readonly object[]> {
    refuseOutOfRange('ids', ids.length, 1, mostReasons);
    const known = new Set(question.problem.candidates.map(({ code }) => code));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0)
      throw new Refusal('NOT_FOUND', 'The plan could not choose that.', {
        where: 'ids',
        found: unknown.slice(0, 5).join(', '),
        fix: 'use codes of proposals or ids of options',
      });
    return (await reasonsFor(ids, question.problem, plan, { seconds: secondsForReason })).map(({ code, ...rest }) => ({ ...rest, id: code }));
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [MarginalValue], { description: 'What more or less money in a year would be worth, by planning again.' })
  async marginalValues(
    @Arg('changes', () => [BudgetChangeInput]) changes: BudgetChangeInput[],
    @Root() { asked: { question, plan, given } }: Plan & Shown,
  ): Promise<readonly object[]> {
    refuseOutOfRange('changes', changes.length, 1, mostReasons);
    for (const { year } of changes) refuseOutOfRange('changes.year', year, 0, question.problem.years - 1);
    const values = await marginalValues(changes, question.problem, plan, { seconds: secondsForReason });
    return values.map(({ year, ...rest }) => ({ ...rest, financialYear: financialYearAfter(given.base, year) }));
  }
}
