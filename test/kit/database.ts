import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Engine } from '../../src/persistence/configuration.ts';
import { type Orm, openDatabase } from '../../src/persistence/database.ts';
import { administer, databaseAt } from './administer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine;
    /** Where the migrated embedded database was dumped to. */
    dumps: Readonly<Record<Contents, string>>;
    /** The server to test on, and the names of the migrated databases in it. */
    postgres: { readonly server: string; readonly templates: Readonly<Record<Contents, string>> };
  }
}

/** What a database begins with: nothing but its tables, or the demonstration force. */
export type Contents = 'empty' | 'demonstration';

/** The engine this test file now runs on. */
export const engine: Engine = inject('engine');

export interface TestDatabase {
  readonly orm: Orm;
  /** What a server would be started with to open this database; empty for the embedded one, which lives in this process only. */
  readonly environment: { readonly DATABASE_URL?: string };
  /** Closes the database and throws it away. */
  close(): Promise<void>;
}

/** A new, migrated database of the caller's own, on the engine under test. */
export function testDatabase(contents: Contents = 'empty'): Promise<TestDatabase> {
  return engine === 'pglite' ? copyInMemory(contents) : copyOnServer(contents);
}

async function copyInMemory(contents: Contents): Promise<TestDatabase> {
  const { orm, close } = await openDatabase({}, { memory: true, contents: new Blob([readFileSync(inject('dumps')[contents])]) });
  return { orm, environment: {}, close };
}

async function copyOnServer(contents: Contents): Promise<TestDatabase> {
  const { server, templates } = inject('postgres');
  const name = `planner_test_${randomUUID().slice(0, 8)}`;
  await administer(server, `create database ${name} template ${templates[contents]} strategy file_copy`);
  const environment = { DATABASE_URL: databaseAt(server, name) };
  const { orm, close } = await openDatabase(environment);
  const drop = () => close().then(() => administer(server, `drop database if exists ${name} with (force)`));
  return { orm, environment, close: drop };
}
