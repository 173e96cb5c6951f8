/** Plans that take longer than an answer may: started, looked at while they are made, stopped with the best so far. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { madeEarlier } from '../../access/write-once.store.ts';
import { globalId, idParts } from '../../api/global-id.ts';
import { PageArgs, pageOf } from '../../api/page.ts';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { type Answered, keyReused, payloadOf, refusedWith, userError } from '../../api/user-error.ts';
import type { AskedContext } from '../asked-context.ts';
import type { PlanAsk } from './plan.input.ts';
import { planAskedBy } from './plan-asked.ts';
import { jobKept, planJobOf, planJobsOf, stopAsked } from './plan-job.store.ts';
import { isOver, type PlanJob as Job } from './plan-job.ts';
import { longestJob, PlanJob, PlanJobConnection, PlanJobStopInput, PlanJobStopPayload, PlanStartInput, PlanStartPayload } from './plan-job.view.ts';
import { type Named, refuseUnseemly, savedPlanNamed } from './plan-saving.ts';
import { savedPlanNode } from './saved-plan.resolver.ts';
import { madeOnNow } from './saved-plan.store.ts';
import { SavedPlan } from './saved-plan.view.ts';

export const planJobType = 'PlanJob';
/** Of one organisation, that are not over. */
const mostUnderWay = 20;

const jobShown = ({ records }: AskedContext, { id, plan, ...rest }: Job): object => ({
  ...rest,
  __typename: planJobType,
  id: globalId(planJobType, records.organisation, id),
  planKey: plan,
});

/** For node(id). */
export async function planJobNode(context: AskedContext, key: string): Promise<object | null> {
  const found = await planJobOf(context, key);
  return found === null ? null : jobShown(context, found);
}

async function jobNamed(context: AskedContext, id: string): Promise<Job> {
  const { type, organisation, key } = idParts(id);
  const found = type === planJobType && organisation === context.records.organisation ? await planJobOf(context, key) : null;
  if (found === null) throw new Refusal('NOT_FOUND', 'There is no such job.', { where: 'id', found: id.slice(0, 60), fix: 'use the id of a job in planJobs' });
  return found;
}

/** What is asked, and what the plan will be called and belong to. */
async function toStart(
  context: AskedContext,
  { name, note = null, question, replanOf }: PlanStartInput,
): Promise<{ readonly asked: PlanAsk; readonly named: Named }> {
  if ((question == null) === (replanOf == null))
    throw new Refusal('BAD_USER_INPUT', 'A job takes a question, or a plan that is to be made again.', {
      where: 'question',
      fix: 'give one of question and replanOf',
    });
  if (question != null) return { asked: question, named: { name: name.trim(), note, series: null } };
  const before = await savedPlanNamed(context, replanOf!, 'replanOf');
  return { asked: before.question, named: { name: name.trim(), note, series: before.series } };
}

@Resolver(() => PlanJob)
export class PlanJobResolver {
  @Query(() => PlanJobConnection, { description: 'Plans that are being made or were, the newest first.' })
  async planJobs(@Args(() => PageArgs) page: PageArgs, @Ctx() context: AskedContext): Promise<object> {
    const { edges, nodes, ...rest } = pageOf(await planJobsOf(context), page, ({ id }) => id);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: jobShown(context, node) }));
    return { ...rest, edges: shown, nodes: shown.map(({ node }) => node) };
  }

  @Query(() => PlanJob, { nullable: true, description: 'One of them; NOT_FOUND where the asker has none of that id.' })
  async planJob(@Arg('id', () => ID) id: string, @Ctx() context: AskedContext): Promise<object> {
    return jobShown(context, await jobNamed(context, id));
  }

  @Extensions({ complexity: 2_000 })
  @Mutation(() => PlanStartPayload, {
    description: 'Has a plan made in its own time, on the data as they now are, and saved. It survives a restart of the server.',
  })
  async planStart(@Arg('input', () => PlanStartInput) input: PlanStartInput, @Ctx() context: AskedContext): Promise<Answered> {
    const { idempotencyKey = null, ...asking } = input;
    const request = { mutation: 'planStart', key: idempotencyKey, asked: asking };
    return await payloadOf(['input'], async () => {
      refuseUnseemly(input);
      refuseOutOfRange('secondsAllowed', input.secondsAllowed, 1, longestJob);
      refuseOutOfRange('gapWanted', input.gapWanted, 0, 0.5);
      const earlier = await madeEarlier(context.records, request);
      if (earlier === 'REUSED') return refusedWith(keyReused());
      if (earlier !== undefined) return { job: await planJobNode(context, earlier.made), userErrors: [] } as Answered;
      const underWay = (await planJobsOf(context)).filter((job) => !isOver(job)).length;
      if (underWay >= mostUnderWay) return refusedWith(userError('TOO_MANY', ['input'], `${underWay} plans are being made. Wait for one of them, or stop it.`));
      const { asked, named } = await toStart(context, input);
      return await payloadOf(['input', 'question'], async () => {
        const { question, given } = await planAskedBy(context, asked);
        const madeOn = await madeOnNow(context, given, asked.scenario ?? null);
        const { secondsAllowed, gapWanted } = input;
        const id = await jobKept(context, request, { ...named, asked, question, madeOn, secondsAllowed, gapWanted });
        if (id === 'REUSED') return refusedWith(keyReused());
        await context.jobs.put({ organisation: context.records.organisation, id });
        return { job: await planJobNode(context, id), userErrors: [] } as Answered;
      });
    });
  }

  @Mutation(() => PlanJobStopPayload, { description: 'Stops a job. The best plan so far is saved; one that nobody has begun is over at once.' })
  async planJobStop(@Arg('input', () => PlanJobStopInput) { id }: PlanJobStopInput, @Ctx() context: AskedContext): Promise<Answered> {
    return await payloadOf(['input'], async () => {
      const job = await jobNamed(context, id);
      await stopAsked(context, job.id);
      return { job: await planJobNode(context, job.id), userErrors: [] } as Answered;
    });
  }

  @FieldResolver(() => SavedPlan, { nullable: true, description: 'What came of it; null until it is over.' })
  async plan(@Root() { planKey }: { readonly planKey: string | null }, @Ctx() context: AskedContext): Promise<object | null> {
    return planKey === null ? null : await savedPlanNode(context, planKey);
  }
}
