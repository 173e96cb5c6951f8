/** E4: plans as records: saved with what they were made on, found stale, compared with reasons, planned again, archived. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { madeEarlier, type Request } from '../../access/write-once.store.ts';
import { globalId } from '../../api/global-id.ts';
import { PageArgs, pageOf } from '../../api/page.ts';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { type Answered, keyReused, payloadOf, refusedWith, type UserError, userError } from '../../api/user-error.ts';
import { pounds } from '../../options/pounds.ts';
import { bestPlan } from '../../portfolio/plan.ts';
import { changeBy } from '../../portfolio/plan-reasons.ts';
import { timeShared } from '../../portfolio/time-shared.ts';
import type { AskedContext } from '../asked-context.ts';
import type { PlanAsk } from './plan.input.ts';
import { secondsAllowed } from './plan.resolver.ts';
import { Plan } from './plan.view.ts';
import { type PlanToMake, planAskedBy } from './plan-asked.ts';
import { candidateChanges, type PlanDifference as Difference, planDifferences, undone } from './plan-difference.ts';
import { mostReasons, secondsForAll } from './plan-reason.resolver.ts';
import { PlanReason } from './plan-reason.view.ts';
import { answeredThen, answerSaved, askedAgain, movedSinceSaved, type Named, refuseUnseemly, savedPlanNamed, savedPlanType } from './plan-saving.ts';
import { type AnsweredPlan, planShown } from './plan-shown.ts';
import { PlanReplanInput, PlanSaveInput, PlanUpdateInput } from './saved-plan.input.ts';
import { planChanged, savedPlanOf, savedPlansOf } from './saved-plan.store.ts';
import { type SavedPlan as Saved, savedAnswer } from './saved-plan.ts';
import {
  PlanCandidateChange,
  PlanDiff,
  PlanReplanPayload,
  PlanSavePayload,
  PlanStaleness,
  PlanUpdatePayload,
  SavedPlan,
  SavedPlanConnection,
} from './saved-plan.view.ts';

interface Shown {
  readonly saved: Saved;
}

/** A saved plan as the API shows it. */
export function savedPlanShown({ records }: AskedContext, saved: Saved): object {
  const { id, question, answer, madeOn, series, ...rest } = saved;
  const { outcome, value, bound, gap, rules } = answer;
  const { dataVersion, scenario, assumptionsUnderScenario: assumptionsHash } = madeOn;
  return {
    ...{ ...rest, outcome, value, bound, gap, rules, dataVersion, scenario, assumptionsHash },
    __typename: savedPlanType,
    id: globalId(savedPlanType, records.organisation, id),
    question: JSON.stringify(question),
    saved,
  };
}

/** For node(id). */
export async function savedPlanNode(context: AskedContext, key: string): Promise<object | null> {
  const found = await savedPlanOf(context, key);
  return found === null ? null : savedPlanShown(context, found);
}

const withPlan = (plan: object, ...userErrors: readonly UserError[]): Answered & { readonly plan: object } => ({ plan, userErrors });

/** Makes a plan at once and saves it, unless the same request did so before. */
async function planMade(context: AskedContext, request: Request, named: Named, asked: PlanAsk, toMake: () => Promise<PlanToMake>): Promise<Answered> {
  const earlier = await madeEarlier(context.records, request);
  if (earlier === 'REUSED') return refusedWith(keyReused());
  const id = earlier?.made ?? (await solvedAndSaved(context, request, named, asked, await toMake()));
  if (id === 'REUSED') return refusedWith(keyReused());
  return withPlan(savedPlanShown(context, (await savedPlanOf(context, id))!));
}

async function solvedAndSaved(context: AskedContext, request: Request, named: Named, asked: PlanAsk, toMake: PlanToMake): Promise<string | 'REUSED'> {
  const plan = await bestPlan(toMake.question.problem, { seconds: secondsAllowed });
  return await answerSaved(context, request, named, asked, toMake, savedAnswer(plan));
}

@Resolver(() => SavedPlan)
export class SavedPlanResolver {
  @Query(() => SavedPlanConnection, { description: 'Plans that were saved, the newest first.' })
  async savedPlans(
    @Arg('includeArchived', () => Boolean, { defaultValue: false }) includeArchived: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const plans = (await savedPlansOf(context)).filter(({ isArchived }) => includeArchived || !isArchived);
    const { edges, nodes, ...rest } = pageOf(plans, page, ({ id }) => id);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: savedPlanShown(context, node) }));
    return { ...rest, edges: shown, nodes: shown.map(({ node }) => node) };
  }

  @Query(() => SavedPlan, { nullable: true, description: 'One of them; NOT_FOUND where the asker has none of that id.' })
  async savedPlan(@Arg('id', () => ID) id: string, @Ctx() context: AskedContext): Promise<object> {
    return savedPlanShown(context, await savedPlanNamed(context, id));
  }

  @Extensions({ complexity: 2_000 })
  @Mutation(() => PlanSavePayload, {
    description: 'Asks for the best plan and keeps question, answer and what both rest on. One that takes longer: planStart.',
  })
  async planSave(@Arg('input', () => PlanSaveInput) input: PlanSaveInput, @Ctx() context: AskedContext): Promise<Answered> {
    const { name, note = null, question, idempotencyKey = null } = input;
    return await payloadOf(['input'], async () => {
      refuseUnseemly(input);
      const request = { mutation: 'planSave', key: idempotencyKey, asked: { name, note, question } };
      const named = { name, note, series: null };
      return await payloadOf(['input', 'question'], () => planMade(context, request, named, question, () => planAskedBy(context, question)));
    });
  }

  @Extensions({ complexity: 2_000 })
  @Mutation(() => PlanReplanPayload, { description: 'Asks the question of a saved plan again and keeps the answer as a new edition.' })
  async planReplan(@Arg('input', () => PlanReplanInput) input: PlanReplanInput, @Ctx() context: AskedContext): Promise<Answered> {
    return await payloadOf(['input'], async () => {
      refuseUnseemly(input);
      const before = await savedPlanNamed(context, input.id);
      const request = { mutation: 'planReplan', key: input.idempotencyKey ?? null, asked: before.id };
      return await planMade(context, request, before, before.question, () => askedAgain(context, before));
    });
  }

  @Mutation(() => PlanUpdatePayload, { description: 'Renames, annotates, archives or brings back. What was asked and answered stays as it is.' })
  async planUpdate(@Arg('input', () => PlanUpdateInput) { id, expectedVersion, patch }: PlanUpdateInput, @Ctx() context: AskedContext): Promise<Answered> {
    return await payloadOf(['input'], async () => {
      const { id: key } = await savedPlanNamed(context, id);
      return await payloadOf(['input', 'patch'], async () => {
        refuseUnseemly(patch);
        const isDone = await planChanged(context, key, expectedVersion, { ...patch, name: patch.name?.trim() });
        const plan = savedPlanShown(context, (await savedPlanOf(context, key))!);
        const stale = userError('STALE_VERSION', ['input', 'expectedVersion'], 'The plan was changed since. Look at it as it is and ask again.');
        return withPlan(plan, ...(isDone ? [] : [stale]));
      });
    });
  }

  @Extensions({ complexity: 200 })
  @FieldResolver(() => Plan, { description: 'The answer as it was, with its years and reasons, on the figures of its own day.' })
  async plan(@Root() { saved }: Shown, @Ctx() context: AskedContext): Promise<object> {
    return planShown(await answeredThen(context, saved));
  }

  @Extensions({ complexity: 50 })
  @FieldResolver(() => PlanStaleness, { description: 'Whether data, assumptions or scenario have moved since, and which.' })
  async staleness(@Root() { saved }: Shown, @Ctx() context: AskedContext): Promise<object> {
    const moved = await movedSinceSaved(context, saved);
    return { isStale: moved.length > 0, moved };
  }

  @Extensions({ complexity: 500 })
  @FieldResolver(() => [PlanCandidateChange], { description: 'Of all that it could choose, what has other figures now, is new or is gone.' })
  async changesSince(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Root() { saved }: Shown,
    @Ctx() context: AskedContext,
  ): Promise<readonly object[]> {
    refuseOutOfRange('first', first, 1, 100);
    const [then, now] = [await answeredThen(context, saved), await askedAgain(context, saved)];
    return candidateChanges(then.question.problem, now.question.problem)
      .slice(0, first)
      .map(({ code, ...rest }) => ({ ...rest, id: code }));
  }

  @FieldResolver(() => [SavedPlan], { description: 'All editions of its question, the newest first, itself among them.' })
  async editions(@Root() { saved }: Shown, @Ctx() context: AskedContext): Promise<readonly object[]> {
    return (await savedPlansOf(context)).filter(({ series }) => series === saved.series).map((one) => savedPlanShown(context, one));
  }
}

const noPlanLeft = { change: null, aimChange: null, mayBeOffBy: null, isProved: true };

interface Compared {
  readonly later: AnsweredPlan;
  readonly found: readonly Difference[];
}

@Resolver(() => PlanDiff)
export class PlanDiffResolver {
  @Extensions({ complexity: 500 })
  @Query(() => PlanDiff, { description: 'Which options came in, went out or start elsewhere between two saved plans, and why they may have.' })
  async planDiff(@Arg('from', () => ID) from: string, @Arg('to', () => ID) to: string, @Ctx() context: AskedContext): Promise<object> {
    const [before, after] = [await savedPlanNamed(context, from, 'from'), await savedPlanNamed(context, to, 'to')];
    const [earlier, later] = [await answeredThen(context, before), await answeredThen(context, after)];
    const { differences, asked } = planDifferences(earlier, later, [before.question, after.question]);
    const valueChange = before.answer.value === null || after.answer.value === null ? null : after.answer.value - before.answer.value;
    const count = (kind: string) => differences.filter((one) => one.kind === kind).length;
    const worth = valueChange === null ? 'one of them is no plan' : `worth ${pounds(Math.abs(valueChange))} ${valueChange < 0 ? 'less' : 'more'}`;
    return {
      from: savedPlanShown(context, before),
      to: savedPlanShown(context, after),
      summary: `${count('CAME_IN')} came in, ${count('WENT_OUT')} went out, ${count('STARTS_ELSEWHERE')} start elsewhere; ${worth}.`,
      valueChange,
      asked,
      differences: differences.map(({ code, ...rest }) => ({ ...rest, id: code })),
      later,
      found: differences,
    };
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [PlanReason], {
    description:
      'What undoing a difference in the later plan would change: out what came in, in what went out, at its earlier start what moved; by planning again.',
  })
  async costOfUndoing(
    @Arg('ids', () => [ID], { description: `Up to ${mostReasons} of the differences.` }) ids: string[],
    @Root() { later, found }: Compared,
  ): Promise<readonly object[]> {
    refuseOutOfRange('ids', ids.length, 1, mostReasons);
    const secondsFor = timeShared(secondsForAll, secondsForAll);
    const costs: object[] = [];
    for (const [at, id] of ids.entries()) {
      const difference = found.find(({ code }) => code === id);
      if (difference === undefined)
        throw new Refusal('NOT_FOUND', 'The plans do not differ in that.', { where: 'ids', found: id.slice(0, 60), fix: 'use ids of differences' });
      const problem = undone(later.question.problem, difference);
      const cost = problem === null ? noPlanLeft : await changeBy(problem, later.plan, { seconds: secondsFor(ids.length - at) });
      costs.push({ id, isChosen: difference.kind !== 'WENT_OUT', ...cost });
    }
    return costs;
  }
}
