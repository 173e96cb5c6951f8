/** The best affordable plan. */
import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { bestPlan } from '../../portfolio/plan.ts';
import type { AskedContext } from '../asked-context.ts';
import { PlanAsk } from './plan.input.ts';
import { Plan } from './plan.view.ts';
import { planAskedBy } from './plan-asked.ts';
import { planShown } from './plan-shown.ts';

/** Below the time in which every question has to be answered. */
export const secondsAllowed = 6;

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
}
