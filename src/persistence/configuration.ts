import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseUnavailable } from './unavailable.ts';

/** The variables this folder reads; `process.env` fits. */
export interface Environment {
  /** `postgresql://user:password@host:port/database`; without it the embedded database is used. */
  readonly DATABASE_URL?: string | undefined;
  /** Connections at most, to PostgreSQL: 10 unless told. */
  readonly DATABASE_POOL?: string | undefined;
  /** The folder that keeps the embedded database: `.data` beside package.json unless told. */
  readonly DATA_DIR?: string | undefined;
}

export type Engine = 'pglite' | 'postgres';

export type DatabaseConfiguration =
  | { readonly engine: 'postgres'; readonly url: string; readonly place: string; readonly connections: number }
  | { readonly engine: 'pglite'; readonly folder: string; readonly place: string };

/** Which database the environment asks for. Refuses what is not a PostgreSQL address or a number of connections. */
export function databaseConfiguration(environment: Environment): DatabaseConfiguration {
  const url = environment.DATABASE_URL?.trim();
  if (!url) {
    const folder = join(resolve(environment.DATA_DIR || join(projectFolder(), '.data')), 'pglite');
    return { engine: 'pglite', folder, place: `the embedded database in ${folder}` };
  }
  return { engine: 'postgres', url, place: placeOf(url), connections: connectionsOf(environment.DATABASE_POOL) };
}

function placeOf(url: string): string {
  const address = URL.parse(url); // unlike `new URL`, never puts the address, and so the password, in an error
  if (!address || !/^postgres(ql)?:$/.test(address.protocol)) {
    throw new DatabaseUnavailable(
      'DATABASE_URL is not a PostgreSQL address. Write postgresql://user:password@host:5432/database, ' +
        'with %40 for an @ in the password; or leave it out to use the embedded database.',
    );
  }
  const database = decodeURIComponent(address.pathname.slice(1));
  if (!database) throw new DatabaseUnavailable('DATABASE_URL names no database. Add its name: postgresql://user:password@host:5432/database.');
  const host = address.hostname || address.searchParams.get('host') || 'localhost';
  return `PostgreSQL database "${database}" at ${decodeURIComponent(host)}:${address.port || 5432}`;
}

function connectionsOf(text: string | undefined): number {
  const connections = Number(text || 10);
  if (Number.isInteger(connections) && connections >= 2) return connections;
  throw new DatabaseUnavailable(`DATABASE_POOL is "${text}". Write a whole number of connections, 2 or more.`);
}

/** The nearest folder above this file that holds package.json: the same for the source and for what is compiled from it. */
function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
