import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PgliteConnection } from '@mikro-orm/pglite';
import type { TestProject } from 'vitest/node';
import { migrate, type Orm, openDatabase } from '../../src/persistence/database.ts';
import { sowDemonstration } from './sowing.ts';

/** Migrates one embedded database and dumps it, empty and with the demonstration force, so that each test file only has to load a dump. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-pglite-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const dumps = { empty: join(folder, 'empty.tar'), demonstration: join(folder, 'demonstration.tar') };
  const { orm, close } = await openDatabase({}, { memory: true });
  try {
    await migrate(orm);
    writeFileSync(dumps.empty, await dumpOf(orm));
    await sowDemonstration(orm);
    writeFileSync(dumps.demonstration, await dumpOf(orm));
  } finally {
    await close();
  }
  project.provide('dumps', dumps);
  return remove;
}

async function dumpOf(orm: Orm): Promise<Uint8Array> {
  const embedded = await (orm.em.getConnection() as unknown as PgliteConnection).getNativeClient();
  return new Uint8Array(await (await embedded.dumpDataDir('none')).arrayBuffer()); // unpacked: larger on disk, half a second sooner in each file
}
