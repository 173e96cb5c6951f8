/** Plans made, saved, and looked at as they were saved. */
import type { Request } from '../../access/write-once.store.ts';
import { idParts } from '../../api/global-id.ts';
import { Refusal } from '../../api/refusal.ts';
import { givenOf } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import type { PlanAsk } from './plan.input.ts';
import { type PlanToMake, planAskedBy } from './plan-asked.ts';
import type { AnsweredPlan } from './plan-shown.ts';
import { type Moved, movedSince } from './plan-staleness.ts';
import { keptAssumptionsOf, madeOnNow, planSaved, savedPlanOf, savedQuestionOf } from './saved-plan.store.ts';
import { answeredAsSaved, givenAsSaved, type SavedAnswer, type SavedPlan } from './saved-plan.ts';

export const savedPlanType = 'SavedPlan';

/** What a plan that is to be saved is called and belongs to. */
export interface Named {
  readonly name: string;
  readonly note: string | null;
  readonly series: string | null;
}

const longest = { name: 200, note: 2_000, key: 100 };

/** Refuses names, notes and keys that are too long, and a name that is blank. */
export function refuseUnseemly({ name, note, idempotencyKey }: { name?: string | null; note?: string | null; idempotencyKey?: string | null }): void {
  const refuse = (where: string, found: string, fix: string): never => {
    throw new Refusal('BAD_USER_INPUT', 'That cannot be kept so.', { where, found: found.slice(0, 60), fix });
  };
  if (name != null && name.trim() === '') refuse('name', 'a blank name', 'write what the plan is called');
  if (name != null && name.length > longest.name) refuse('name', `${name.length} characters`, `write up to ${longest.name}`);
  if (note != null && note.length > longest.note) refuse('note', `${note.length} characters`, `write up to ${longest.note}`);
  if (idempotencyKey != null && (idempotencyKey === '' || idempotencyKey.length > longest.key))
    refuse('idempotencyKey', `${idempotencyKey.length} characters`, `write 1 to ${longest.key}`);
}

/** Keeps an answer with all that it rests on. The plan that the request has made, now or before. */
export async function answerSaved(
  context: AskedContext,
  request: Request,
  { name, note, series }: Named,
  asked: PlanAsk,
  { question, given }: PlanToMake,
  answer: SavedAnswer,
): Promise<string | 'REUSED'> {
  const madeOn = await madeOnNow(context, given, asked.scenario ?? null);
  return await planSaved(context, request, { name: name.trim(), note, series, asked, question, answer, madeOn });
}

/** The saved plan of a global id, or of the key in it. Refuses what the asker has not. */
export async function savedPlanNamed(context: AskedContext, id: string, where = 'id'): Promise<SavedPlan> {
  const { type, organisation, key } = idParts(id);
  const isOwn = type === savedPlanType && organisation === context.records.organisation;
  const found = isOwn ? await savedPlanOf(context, key) : null;
  if (found === null) throw new Refusal('NOT_FOUND', 'There is no such plan.', { where, found: id.slice(0, 60), fix: 'use the id of a plan in savedPlans' });
  return found;
}

/** The plan as it was answered. */
export async function answeredThen(context: AskedContext, plan: SavedPlan): Promise<AnsweredPlan> {
  const given = givenAsSaved(plan.madeOn, await keptAssumptionsOf(context, plan.madeOn.assumptionsUnderScenario));
  return answeredAsSaved(plan, await savedQuestionOf(context, plan), given);
}

/** The same question put to the data and assumptions as they now are. */
export const askedAgain = (context: AskedContext, { question }: SavedPlan): Promise<PlanToMake> => planAskedBy(context, question);

/** What the plan rests on that has moved since. */
export async function movedSinceSaved(context: AskedContext, { madeOn }: SavedPlan): Promise<readonly Moved[]> {
  const { scenario, assumptions, assumptionsUnderScenario } = madeOn;
  const [then, underThen] = [await keptAssumptionsOf(context, assumptions), await keptAssumptionsOf(context, assumptionsUnderScenario)];
  return movedSince(madeOn, {
    dataVersion: await context.version(),
    then: givenAsSaved({ ...madeOn, scenario: null }, then),
    underThen: givenAsSaved(madeOn, underThen),
    now: await givenOf(context),
    underNow: await givenOf(context, { scenario }).catch((failure: unknown) => (failure instanceof Refusal ? null : Promise.reject(failure))),
  });
}
