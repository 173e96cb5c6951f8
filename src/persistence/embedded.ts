import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { parse as parseArray } from 'postgres-array';
import { holdLock } from './lock.ts';
import { DatabaseUnavailable } from './unavailable.ts';

// MikroORM sets these itself only on an instance it made.
const parsers = createPostgreSqlTypeParsers((text) => parseArray(text));

/** An embedded PostgreSQL in memory: empty, or with the `contents` dumped from another one. */
export async function embeddedInMemory(contents?: Blob): Promise<PGlite> {
  return PGlite.create({ parsers, loadDataDir: contents ?? (await emptyCluster()) });
}

/**
 * The embedded PostgreSQL kept in `folder`, made there if there is none; closing it frees the folder.
 * Refuses when another process has it open (two processes on one folder destroy it) or when it cannot be opened.
 */
export async function embeddedOnDisk(folder: string): Promise<PGlite> {
  const release = prepare(folder);
  try {
    const database = await openOrCreate(folder);
    const close = database.close.bind(database);
    database.close = () => close().finally(release);
    return database;
  } catch (failure) {
    release();
    throw new DatabaseUnavailable(
      `The embedded database in ${folder} cannot be opened: ${(failure as Error).message} ` +
        'It may be damaged, or made by another version. Put back a copy of it, or move the folder away to begin with an empty one.',
    );
  }
}

function prepare(folder: string): () => void {
  try {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
    return holdLock(`${folder}.lock`, `The embedded database in ${folder}`);
  } catch (failure) {
    if (failure instanceof DatabaseUnavailable) throw failure;
    throw new DatabaseUnavailable(`Cannot write to ${dirname(folder)} (${(failure as Error).message}). Choose a folder of your own with DATA_DIR.`);
  }
}

/** The mark says that nothing was ever stored here, so a creation cut short may be swept away and begun again. */
async function openOrCreate(folder: string): Promise<PGlite> {
  const mark = `${folder}.unfinished`;
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) return create({ dataDir: folder });
  const contents = await emptyCluster();
  writeFileSync(mark, 'This database was still being made.\n');
  mkdirSync(folder, { mode: 0o700 });
  const database = await create({ dataDir: folder, loadDataDir: contents });
  rmSync(mark);
  return database;
}

function create(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({ ...options, parsers });
}

/** What `initdb` would write, made beforehand: it saves two seconds. */
async function emptyCluster(): Promise<Blob> {
  const { dataDir } = await import('@electric-sql/pglite-prepopulatedfs');
  return dataDir();
}
