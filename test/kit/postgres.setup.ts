import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { migrate, openDatabase } from '../../src/persistence/database.ts';
import { administer, databaseAt } from './administer.ts';
import { startThrowawayPostgres, type ThrowawayPostgres } from './throwaway-postgres.ts';

/**
 * One real PostgreSQL for the whole run, with a migrated database that each test file copies.
 * TEST_DATABASE_URL names a server to use instead; its user must be allowed to create databases.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const template = `planner_template_${randomUUID().slice(0, 8)}`;
  const teardown = async () => {
    try {
      await administer(server.url, `drop database if exists ${template} with (force)`);
    } finally {
      await server.stop();
    }
  };
  try {
    await administer(server.url, `create database ${template}`);
    await migrateAt(databaseAt(server.url, template));
  } catch (failure) {
    await teardown();
    throw failure;
  }
  project.provide('postgres', { server: server.url, template });
  return teardown;
}

async function serverForTests(): Promise<ThrowawayPostgres> {
  const url = process.env.TEST_DATABASE_URL;
  return url ? { url, stop: async () => {} } : startThrowawayPostgres();
}

async function migrateAt(url: string): Promise<void> {
  const { orm, close } = await openDatabase({ DATABASE_URL: url });
  try {
    await migrate(orm);
  } finally {
    await close();
  }
}
