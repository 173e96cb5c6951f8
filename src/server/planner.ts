/** A planner ready to be asked: its database open and migrated, its assumptions read. What main, the command line and the tests start from. */
import { fileURLToPath } from 'node:url';
import type { Clearance } from '../access/clearance.ts';
import { contextOf, type Shipped } from '../access/context.ts';
import { Memory } from '../access/memory.ts';
import { Records } from '../access/records.store.ts';
import { families } from '../families.ts';
import type { Environment } from '../persistence/configuration.ts';
import { type Database, migrate, type Orm, openDatabase } from '../persistence/database.ts';
import { jobQueue, type RunningQueue, type Worker } from '../persistence/job-queue.ts';
import { shippedAssumptions } from '../persistence/shipped-assumptions.file.ts';
import { runsAtOnce } from '../portfolio/highs.solver.ts';
import type { AskedContext } from '../programme/asked-context.ts';
import { planWorkedOn } from '../programme/plan/plan-work.ts';
import { standardErrorLog } from './log.ts';

/** The repository's seeds, found from the source and from the build alike. */
export const seedsFolder = (name: string): string =>
  fileURLToPath(new URL(`${import.meta.url.includes('/dist/') ? '../../../' : '../../'}seeds/${name}`, import.meta.url));

export interface Planner {
  readonly orm: Orm;
  readonly shipped: Shipped;
  readonly knownAssumptions: ReadonlySet<string>;
  /** The context of one question, bound to one organisation. */
  contextFor(organisation: string, signal?: AbortSignal, clearance?: Clearance): AskedContext;
  /** The line of plans that are made in their own time; nothing of it runs before it is started, or a first job comes. */
  readonly jobs: RunningQueue;
  /** Whether the database answers and its migrations are done. */
  isReady(): Promise<boolean>;
}

/** A planner on a database that is open and migrated. */
export function plannerOn(orm: Orm, shipped: Shipped = shippedAssumptions(seedsFolder('assumptions'))): Planner {
  const memory = new Memory();
  const work: Worker = ({ organisation, id }, leaving) => planWorkedOn(new Records(orm.em.fork(), organisation), id, leaving);
  const jobs = jobQueue(orm, work, runsAtOnce, (message) => standardErrorLog({ level: 'warn', event: 'jobs', message }));
  return {
    orm,
    jobs,
    shipped,
    knownAssumptions: new Set(shipped.assumptions.map(({ key }) => key)),
    contextFor: (organisation, signal, clearance) => ({
      ...contextOf(new Records(orm.em.fork(signal === undefined ? {} : { signal }), organisation), shipped, memory, clearance),
      families,
      jobs,
    }),
    isReady: async () => (await orm.em.fork().getConnection().execute('select count(*)::int as "count" from "mikro_orm_migrations"')).length === 1,
  };
}

/** Opens and migrates the database that the environment asks for. */
export async function openPlanner(environment: Environment): Promise<Planner & Pick<Database, 'close' | 'engine'> & { readonly migrated: number }> {
  const database = await openDatabase(environment);
  try {
    const migrated = await migrate(database.orm);
    const planner = plannerOn(database.orm);
    const close = async () => {
      await planner.jobs.stop();
      await database.close();
    };
    return { ...planner, close, engine: database.engine, migrated };
  } catch (failure) {
    await database.close();
    throw failure;
  }
}
