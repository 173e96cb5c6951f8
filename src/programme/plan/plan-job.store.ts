/** Jobs kept in the database, each change in one statement, so that whatever dies leaves a job that another worker can take up. */
import { randomUUID } from 'node:crypto';
import type { Clearance } from '../../access/clearance.ts';
import type { Records } from '../../access/records.store.ts';
import { type Request, writtenOnce } from '../../access/write-once.store.ts';
import type { PlannedStart } from '../../portfolio/plan.ts';
import { keptText, keptValue } from './kept-text.ts';
import type { JobProgress, PlanJob } from './plan-job.ts';
import type { PlanQuestion } from './plan-problem.ts';
import type { PlanToSave } from './saved-plan.store.ts';
import type { SavedAnswer } from './saved-plan.ts';

interface Asker {
  readonly records: Records;
  readonly clearance: Clearance;
}

const moment = (column: string, name: string): string => `to_char("${column}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;
const shown = `select "id", "name", "state", "is_stop_asked" as "isStopAsked", "seconds_allowed" as "secondsAllowed", "gap_wanted" as "gapWanted", "attempts",
  "progress", "plan", "error", ${moment('asked_at', 'askedAt')}, ${moment('started_at', 'startedAt')}, ${moment('ended_at', 'endedAt')}
  from "plan_job" where "organisation" = ? and "clearance" in ('FORCE', ?)`;

type Stored = Omit<PlanJob, 'progress'> & { readonly progress: string | null };
const jobOf = ({ progress, ...rest }: Stored): PlanJob => ({ ...rest, progress: progress === null ? null : keptValue(progress) });

/** The newest first. */
export const planJobsOf = async ({ records, clearance }: Asker): Promise<readonly PlanJob[]> =>
  (await records.select<Stored>(`${shown} order by "asked_at" desc, "id"`, clearance)).map(jobOf);

export async function planJobOf({ records, clearance }: Asker, id: string): Promise<PlanJob | null> {
  const [found] = await records.select<Stored>(`${shown} and "id" = ?`, clearance, id);
  return found === undefined ? null : jobOf(found);
}

export interface JobToStart extends Omit<PlanToSave, 'answer'> {
  readonly secondsAllowed: number;
  readonly gapWanted: number;
}

/** Keeps what is to be done, and says which job the request has made, now or before. */
export async function jobKept({ records, clearance }: Asker, request: Request, job: JobToStart): Promise<string | 'REUSED'> {
  const id = randomUUID();
  return await writtenOnce(
    records,
    request,
    id,
    `insert into "plan_job" ("organisation", "id", "clearance", "name", "note", "series", "question", "problem", "made_on", "seconds_allowed", "gap_wanted")
      select "asker"."organisation", ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::float8, ?::float8 from "asker"`,
    id,
    clearance,
    job.name,
    job.note,
    job.series,
    keptText(job.asked),
    keptText(job.question),
    keptText(job.madeOn),
    job.secondsAllowed,
    job.gapWanted,
  );
}

const ofJob = `"plan_job"."organisation" = "asker"."organisation" and "plan_job"."id" = ? and "ended_at" is null`;

/** Asks whoever works on it to stop; what nobody has begun is over at once. */
export async function stopAsked({ records }: Asker, id: string): Promise<void> {
  await records.write(
    `update "plan_job" set "is_stop_asked" = true, "state" = case when "attempts" = 0 then 'STOPPED' else "state" end,
      "ended_at" = case when "attempts" = 0 then now() end from "asker" where ${ofJob}`,
    id,
  );
}

export interface JobTaken {
  readonly question: PlanQuestion;
  readonly secondsAllowed: number;
  readonly gapWanted: number;
  /** This one among them. */
  readonly attempts: number;
  readonly progress: JobProgress | null;
  /** The best plan of the attempts before. */
  readonly best: readonly PlannedStart[] | null;
}

/** A worker takes the job up, for the first time or after another; undefined where it is over. */
export async function jobTaken(records: Records, id: string): Promise<JobTaken | undefined> {
  const [found] = await records.write<{
    problem: string;
    secondsAllowed: number;
    gapWanted: number;
    attempts: number;
    progress: string | null;
    best: string | null;
  }>(
    `update "plan_job" set "state" = 'RUNNING', "attempts" = "attempts" + 1, "started_at" = coalesce("started_at", now()) from "asker" where ${ofJob}
      returning "problem", "seconds_allowed" as "secondsAllowed", "gap_wanted" as "gapWanted", "attempts", "progress", "best"`,
    id,
  );
  if (found === undefined) return undefined;
  const { problem, progress, best, ...rest } = found;
  return { ...rest, question: keptValue(problem), progress: progress === null ? null : keptValue(progress), best: best === null ? null : keptValue(best) };
}

/** Writes down how far it is; true where it is to stop, or is over by another's hand. */
export async function progressKept(records: Records, id: string, progress: JobProgress | null, best: readonly PlannedStart[] | null): Promise<boolean> {
  const [found] = await records.write<{ isStopAsked: boolean }>(
    `update "plan_job" set "progress" = coalesce(?::text, "progress"), "best" = coalesce(?::text, "best") from "asker" where ${ofJob}
      returning "is_stop_asked" as "isStopAsked"`,
    progress === null ? null : keptText(progress),
    best === null ? null : keptText(best),
    id,
  );
  return found === undefined || found.isStopAsked;
}

/** Ends the job with the plan that came of it, which is saved in the same statement; nothing happens where it is over already. */
export async function jobDone(records: Records, id: string, answer: SavedAnswer, progress: JobProgress): Promise<void> {
  const plan = randomUUID();
  await records.write(
    `, "done" as (
        update "plan_job" set "state" = case when "is_stop_asked" then 'STOPPED' else 'DONE' end, "ended_at" = now(), "plan" = ?::text, "progress" = ?::text
        from "asker" where ${ofJob} returning "plan_job".*)
      insert into "saved_plan" ("organisation", "id", "series", "clearance", "name", "note", "question", "problem", "answer", "made_on")
      select "organisation", "plan", coalesce("series", "plan"), "clearance", "name", "note", "question", "problem", ?::text, "made_on" from "done"`,
    plan,
    keptText(progress),
    id,
    keptText(answer),
  );
}

export async function jobFailed(records: Records, id: string, error: string): Promise<void> {
  await records.write(`update "plan_job" set "state" = 'FAILED', "ended_at" = now(), "error" = ?::text from "asker" where ${ofJob}`, error, id);
}
