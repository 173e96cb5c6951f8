import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrate, type Orm, openDatabase } from '../../src/persistence/database.ts';
import { administer, databaseAt } from './administer.ts';
import { sowDemonstration } from './sowing.ts';
import { startThrowawayPostgres, type ThrowawayPostgres } from './throwaway-postgres.ts';

/**
 * One real PostgreSQL for the whole run, with two migrated databases that test files copy: one empty, one with the demonstration force.
 * TEST_DATABASE_URL names a server to use instead; its user must be allowed to create databases.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const run = randomUUID().slice(0, 8);
  const templates = { empty: `planner_empty_${run}`, demonstration: `planner_demonstration_${run}` };
  const teardown = async () => {
    try {
      for (const template of Object.values(templates)) await administer(server.url, `drop database if exists ${template} with (force)`);
    } finally {
      await server.stop();
    }
  };
  try {
    await administer(server.url, `create database ${templates.empty}`);
    await preparedAt(databaseAt(server.url, templates.empty), migrate);
    await administer(server.url, `create database ${templates.demonstration} template ${templates.empty} strategy file_copy`);
    await preparedAt(databaseAt(server.url, templates.demonstration), sowDemonstration);
  } catch (failure) {
    await teardown();
    throw failure;
  }
  project.provide('postgres', { server: server.url, templates });
  return teardown;
}

async function serverForTests(): Promise<ThrowawayPostgres> {
  const url = process.env.TEST_DATABASE_URL;
  return url ? { url, stop: async () => {} } : startThrowawayPostgres();
}

async function preparedAt(url: string, prepare: (orm: Orm) => Promise<unknown>): Promise<void> {
  const { orm, close } = await openDatabase({ DATABASE_URL: url });
  try {
    await prepare(orm);
  } finally {
    await close();
  }
}
