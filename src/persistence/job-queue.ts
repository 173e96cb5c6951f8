/**
 * The line of jobs, kept in the database by pg-boss in a schema of its own: on PostgreSQL several servers share it. A worker gives a sign of
 * life every few seconds; a job whose worker gives none is handed to another, or to this server when it has started again.
 */
import type { PGlite } from '@electric-sql/pglite';
import { PgliteDriver } from '@mikro-orm/pglite';
import { type ConstructorOptions, fromPglite, PgBoss } from 'pg-boss';
import type { JobNamed, JobQueue } from '../programme/plan/plan-job.ts';
import type { Orm } from './database.ts';

const queue = 'plans';
const seconds = { heartbeat: 10, supervise: 10, poll: 2, longest: 4 * 3600, leaving: 8 };
/** Beyond what a job allows itself: servers that come and go must not use a job up. */
const mostRetries = 1_000;

export type Worker = (job: JobNamed, leaving: AbortSignal) => Promise<void>;

export interface RunningQueue extends JobQueue {
  /** Takes up what was left behind, and goes on to whatever comes. */
  start(): Promise<void>;
  /** Hands what is under way back to the line, and leaves. */
  stop(): Promise<void>;
}

/** A line for this database, with `atOnce` workers of this server; nothing of it runs before the first job, or until it is started. */
export function jobQueue(orm: Orm, work: Worker, atOnce: number, warn: (words: string) => void): RunningQueue {
  const leaving = new AbortController();
  let started: Promise<Started> | undefined;
  const running = () => {
    started ??= startedQueue(orm, work, atOnce, leaving.signal, warn);
    return started;
  };
  const put = async (job: JobNamed) => {
    const { boss, worker } = await running();
    await boss.send(queue, job, { id: job.id });
    boss.notifyWorker(worker);
  };
  return {
    put,
    start: async () => {
      await running();
      for (const job of await unfinished(orm)) await put(job);
    },
    stop: async () => {
      leaving.abort();
      if (started !== undefined) await (await started).boss.stop({ graceful: true, timeout: seconds.leaving * 1000 });
    },
  };
}

interface Started {
  readonly boss: PgBoss;
  readonly worker: string;
}

async function startedQueue(orm: Orm, work: Worker, atOnce: number, leaving: AbortSignal, warn: (words: string) => void): Promise<Started> {
  const boss = new PgBoss({
    ...(await placeOf(orm)),
    schema: 'jobs',
    schedule: false,
    superviseIntervalSeconds: seconds.supervise,
    monitorIntervalSeconds: seconds.supervise,
  });
  boss.on('error', (error) => warn(`the line of jobs: ${error.message}`));
  await boss.start();
  await boss.createQueue(queue, { heartbeatSeconds: seconds.heartbeat, retryLimit: mostRetries, expireInSeconds: seconds.longest });
  const worker = await boss.work<JobNamed>(queue, { batchSize: 1, localConcurrency: atOnce, pollingIntervalSeconds: seconds.poll }, async ([job]) =>
    work(job!.data, AbortSignal.any([leaving, job!.signal])),
  );
  return { boss, worker };
}

/** The embedded database is shared with whoever asks it, one statement or transaction at a time; to a server the line has connections of its own. */
async function placeOf(orm: Orm): Promise<ConstructorOptions> {
  if (!(orm.driver instanceof PgliteDriver)) return { connectionString: orm.config.get('clientUrl')!, max: 3, application_name: 'public-estate-planner jobs' };
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> };
  return { db: fromPglite(await connection.getNativeClient()), backend: 'pglite' };
}

/** Jobs of every organisation that are not over: whoever wrote one down may have died before putting it in line. */
const unfinished = (orm: Orm): Promise<JobNamed[]> =>
  orm.em.fork().getConnection().execute<JobNamed[]>('select "organisation", "id" from "plan_job" where "ended_at" is null order by "asked_at"');
