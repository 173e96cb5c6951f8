/** Plans kept in the database: one statement for each thing that is read or written. What is covert is kept from those who may not see it. */
import { randomUUID } from 'node:crypto';
import type { Context } from '../../access/context.ts';
import { hashOf, type Request, writtenOnce } from '../../access/write-once.store.ts';
import type { Assumption } from '../../assumptions/assumption.ts';
import type { Given } from '../../assumptions/given.ts';
import { givenOf } from '../../register/given.ts';
import { keptText, keptValue } from './kept-text.ts';
import type { PlanAsk } from './plan.input.ts';
import type { PlanQuestion } from './plan-problem.ts';
import type { MadeOn, SavedAnswer, SavedPlan } from './saved-plan.ts';

type Stored = Omit<SavedPlan, 'question' | 'answer' | 'madeOn'> & { readonly question: string; readonly answer: string; readonly madeOn: string };

/** Plans of the asker that it may see, each with its place among those of its series. */
const seen = `select "id", "series", "name", "note", "is_archived" as "isArchived", "version", "question", "answer", "made_on" as "madeOn",
    to_char("made_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt", "clearance",
    (row_number() over (partition by "series" order by "made_at", "id"))::int as "edition"
  from "saved_plan" where "organisation" = ?`;
const maySee = `"clearance" in ('FORCE', ?)`;

const planOf = ({ question, answer, madeOn, ...rest }: Stored): SavedPlan => ({
  ...rest,
  question: keptValue(question),
  answer: keptValue(answer),
  madeOn: keptValue(madeOn),
});

/** The newest first. */
export async function savedPlansOf({ records, clearance }: Context): Promise<readonly SavedPlan[]> {
  return (await records.select<Stored>(`select * from (${seen}) as "seen" where ${maySee} order by "madeAt" desc, "id"`, clearance)).map(planOf);
}

export async function savedPlanOf({ records, clearance }: Context, id: string): Promise<SavedPlan | null> {
  const [found] = await records.select<Stored>(`select * from (${seen}) as "seen" where ${maySee} and "id" = ?`, clearance, id);
  return found === undefined ? null : planOf(found);
}

/** The problem that was solved. */
export async function savedQuestionOf({ records }: Context, { id }: SavedPlan): Promise<PlanQuestion> {
  const [found] = await records.select<{ problem: string }>('select "problem" from "saved_plan" where "organisation" = ? and "id" = ?', id);
  return keptValue(found!.problem);
}

/** The assumptions that a hash stands for. */
export async function keptAssumptionsOf({ records }: Context, hash: string): Promise<readonly Assumption[]> {
  const [found] = await records.select<{ rows: string }>('select "rows" from "kept_assumptions" where "organisation" = ? and "hash" = ?', hash);
  return keptValue(found!.rows);
}

/** What a plan that is made now rests on; its assumptions are kept with it, each set of them once. */
export async function madeOnNow(context: Context, under: Given, scenario: string | null): Promise<MadeOn> {
  const plain = await givenOf(context);
  const hashes: string[] = [];
  for (const { assumptions } of [plain, under]) hashes.push(await assumptionsKept(context, assumptions));
  return { dataVersion: await context.version(), appraisalDate: under.on, scenario, assumptions: hashes[0]!, assumptionsUnderScenario: hashes[1]! };
}

async function assumptionsKept({ records }: Context, assumptions: readonly Assumption[]): Promise<string> {
  const hash = hashOf(assumptions);
  await records.write(
    `insert into "kept_assumptions" ("organisation", "hash", "rows") select "asker"."organisation", ?::text, ?::text from "asker" on conflict do nothing`,
    hash,
    keptText(assumptions),
  );
  return hash;
}

export interface PlanToSave {
  readonly name: string;
  readonly note: string | null;
  /** The series that it goes on; one of its own unless said. */
  readonly series: string | null;
  readonly asked: PlanAsk;
  readonly question: PlanQuestion;
  readonly answer: SavedAnswer;
  readonly madeOn: MadeOn;
}

/** Saves a plan, and says which plan the request has made, now or before. */
export async function planSaved({ records, clearance }: Context, request: Request, plan: PlanToSave, id = randomUUID()): Promise<string | 'REUSED'> {
  return await writtenOnce(
    records,
    request,
    id,
    `insert into "saved_plan" ("organisation", "id", "series", "clearance", "name", "note", "question", "problem", "answer", "made_on")
      select "asker"."organisation", ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text from "asker"`,
    id,
    plan.series ?? id,
    clearance,
    plan.name,
    plan.note,
    keptText(plan.asked),
    keptText(plan.question),
    keptText(plan.answer),
    keptText(plan.madeOn),
  );
}

export interface PlanPatch {
  readonly name?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly isArchived?: boolean | null | undefined;
}

/** Changes what a plan is called or whether it is archived; false where it is no longer at that version. */
export async function planChanged({ records, clearance }: Context, id: string, version: number, { name, note, isArchived }: PlanPatch): Promise<boolean> {
  const changed = await records.write(
    `update "saved_plan" set "name" = coalesce(?::text, "name"), "note" = coalesce(?::text, "note"),
        "is_archived" = coalesce(?::boolean, "is_archived"), "version" = "version" + 1
      from "asker" where "saved_plan"."organisation" = "asker"."organisation" and "id" = ? and "version" = ? and ${maySee} returning "id"`,
    name ?? null,
    note ?? null,
    isArchived ?? null,
    id,
    version,
    clearance,
  );
  return changed.length > 0;
}
