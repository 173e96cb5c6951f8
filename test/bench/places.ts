/** Where the bench keeps its data: databases of its own on a PostgreSQL, and a folder that goes when it ends. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { openPlanner } from '../../src/server/planner.ts';
import { administer, databaseAt } from '../kit/administer.ts';
import { startThrowawayPostgres } from '../kit/throwaway-postgres.ts';
import type { Environment } from './server-process.ts';

export interface Places {
  /** A folder that is removed at the end. */
  readonly folder: string;
  /** A new database on the PostgreSQL, dropped at the end. */
  database(): Promise<string>;
}

/** Runs the bench on TEST_DATABASE_URL, or else on a throw-away PostgreSQL from npm. */
export async function withPlaces<T>(use: (places: Places) => Promise<T>): Promise<T> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startThrowawayPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'));
  const made: string[] = [];
  const database = async () => {
    const name = `planner_bench_${randomUUID().slice(0, 8)}`;
    await administer(server.url, `create database ${name}`);
    made.push(name);
    return databaseAt(server.url, name);
  };
  try {
    return await use({ folder, database });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    for (const name of made) await administer(server.url, `drop database if exists ${name} with (force)`);
    await server.stop();
  }
}

/** Migrates the database and imports a folder into it; refuses one with a problem in it. */
export async function filled(environment: Environment, folder: string): Promise<void> {
  const { orm, knownAssumptions, close } = await openPlanner(environment);
  try {
    const { problems } = await importFolder(orm.em.fork(), folder, knownAssumptions);
    if (problems.length > 0) throw new RangeError(`the folder ${folder} does not read: ${JSON.stringify(problems.slice(0, 5))}`);
  } finally {
    await close();
  }
}
