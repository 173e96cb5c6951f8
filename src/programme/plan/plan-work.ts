/** What a worker does with a job: solves its problem from where the worker before it had come to, telling each second how far it is. */
import type { Records } from '../../access/records.store.ts';
import { bestPlan, type PlannedStart, type PlanProgress } from '../../portfolio/plan.ts';
import { type JobTaken, jobDone, jobFailed, jobTaken, progressKept } from './plan-job.store.ts';
import type { JobProgress } from './plan-job.ts';
import { savedAnswer } from './saved-plan.ts';

const millisecondsBetweenWrites = 1_000;
/** A job that so many workers have not come to the end of is not tried again. */
const mostAttempts = 20;

/** Works on the job until it is done or stopped. Throws where `leaving` ends it first: then it is for another to take up. */
export async function planWorkedOn(records: Records, id: string, leaving: AbortSignal): Promise<void> {
  const job = await jobTaken(records, id);
  if (job === undefined) return;
  if (job.attempts > mostAttempts) return await jobFailed(records, id, `${mostAttempts} workers have died of it, or were stopped.`);
  const watch = watchOver(records, id, job);
  try {
    const left = Math.max(1, job.secondsAllowed - (job.progress?.seconds ?? 0));
    const plan = await bestPlan(job.question.problem, {
      seconds: left,
      relativeGap: job.gapWanted,
      isLong: true,
      signal: AbortSignal.any([leaving, watch.stopping.signal]),
      start: job.best ?? undefined,
      onProgress: watch.told,
    });
    await watch.ended();
    if (leaving.aborted && !watch.stopping.signal.aborted) {
      await watch.keep();
      throw new Error('the server stops: the job is for another to take up');
    }
    const { bound, gap, seconds } = plan;
    await jobDone(records, id, savedAnswer(plan), { best: watch.best(), bound, gap, seconds: watch.secondsBefore + seconds });
  } catch (failure) {
    await watch.ended();
    if (!(failure instanceof RangeError || failure instanceof TypeError)) throw failure; // the database, or the server that stops: another attempt may do
    await jobFailed(records, id, `The plan could not be made: ${failure.message}.`);
  }
}

interface Watch {
  readonly secondsBefore: number;
  readonly stopping: AbortController;
  told(progress: PlanProgress): void;
  best(): number | null;
  /** Writes the newest progress now. */
  keep(): Promise<void>;
  /** Writes no more. */
  ended(): Promise<void>;
}

/** Writes the newest progress each second, and hears from the same statement whether the job is to stop. */
function watchOver(records: Records, id: string, { progress }: JobTaken): Watch {
  const stopping = new AbortController();
  const secondsBefore = progress?.seconds ?? 0;
  let newest: JobProgress | null = progress;
  let picks: readonly PlannedStart[] | null = null;
  let writing: Promise<void> | undefined;
  const keep = async () => {
    const best = picks;
    picks = null;
    const isToStop = await progressKept(records, id, newest, best).catch(() => false); // what cannot be told now is told a second later
    if (isToStop) stopping.abort();
  };
  const timer = setInterval(() => {
    writing ??= keep().finally(() => {
      writing = undefined;
    });
  }, millisecondsBetweenWrites);
  return {
    secondsBefore,
    stopping,
    told: ({ picks: better, seconds, ...rest }) => {
      newest = { ...rest, seconds: secondsBefore + seconds };
      picks = better ?? picks;
    },
    best: () => newest?.best ?? null,
    keep,
    ended: async () => {
      clearInterval(timer);
      await writing;
    },
  };
}
