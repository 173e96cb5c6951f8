/** The best affordable plan. */
import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { bestPlan } from '../../portfolio/plan.ts';
import type { AskedContext } from '../asked-context.ts';
import { PlanAsk } from './plan.input.ts';
import { Plan } from './plan.view.ts';
import { planAskedBy } from './plan-asked.ts';
import { type AnsweredPlan, planShown } from './plan-shown.ts';

/** Below the time in which every question has to be answered. */
export const secondsAllowed = 6;

/** For a plan and the reasons that are asked with it. */
const secondsForAnswer = 9;
/** Questions whose plans are kept: reasons are asked one after the other of the same plan. */
const mostKept = 4;

/** The plan of a question; the one made before, while the data stay as they are and few others were asked for. */
async function planAnswered(context: AskedContext, ask: PlanAsk): Promise<AnsweredPlan> {
  const kept = await context.remembered('plans answered', () => new Map<string, AnsweredPlan>());
  const name = JSON.stringify(ask);
  const known = kept.get(name);
  if (known !== undefined) return known;
  const { question, given } = await planAskedBy(context, ask);
  const answered = { question, plan: await bestPlan(question.problem, { seconds: secondsAllowed }), given };
  if (answered.plan.outcome !== 'OUT_OF_TIME') kept.set(name, answered);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return answered;
}

@Resolver(() => Plan)
export class PlanResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => Plan, {
    description:
      'The set of proposals and options that is best by the aim and that the money of every year allows, exact. Real terms, in the prices of year 0.',
  })
  async bestPlan(@Args(() => PlanAsk) ask: PlanAsk, @Ctx() context: AskedContext): Promise<object> {
    const answerBy = performance.now() + secondsForAnswer * 1_000;
    return planShown({ ...(await planAnswered(context, ask)), answerBy });
  }
}
