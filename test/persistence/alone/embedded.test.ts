import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/persistence/database.ts';

let home: string;
let writer: ChildProcess | undefined;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'planner-embedded-'));
});
afterEach(() => {
  writer?.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

/** Another process that writes rows for ever into the database in `home`; resolves once it has said that `rows` are written. */
async function writerPast(rows: number): Promise<{ pid: number; said: () => number; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), join(home, 'pglite')], { stdio: ['ignore', 'pipe', 'inherit'] });
  writer = child;
  let said = 0;
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve) =>
    lines.on('line', (line) => {
      said = Number(line);
      if (said === rows) resolve();
    }),
  );
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'close'); // and with it the last line it said
  };
  return { pid: Number(child.pid), said: () => said, kill };
}

test('a process that is killed while it writes loses no row that it was told is written, and leaves the folder usable', async () => {
  const other = await writerPast(50);
  await other.kill();
  const { orm, close } = await openDatabase({ DATA_DIR: home });
  const [counted] = await orm.em.getConnection().execute<[{ rows: number; last: number }]>('select count(*)::int as rows, max(number) as last from written');
  await close();
  expect(counted.last).toBe(counted.rows);
  expect(counted.last).toBeGreaterThanOrEqual(other.said());
});

test('a second process is refused while the first lives, and told which process and what to do', async () => {
  const other = await writerPast(1);
  await expect(openDatabase({ DATA_DIR: home })).rejects.toThrow(
    `in use by process ${other.pid}, and only one process may open it. Stop that one (kill ${other.pid})`,
  );
});

test('the folder is closed to other users and keeps its rows and its freshness from one opening to the next', async () => {
  const first = await openDatabase({ DATA_DIR: home });
  await expect(openDatabase({ DATA_DIR: home })).rejects.toThrow('is already open in this process');
  await first.orm.em.getConnection().execute('create table kept (note text)');
  await Promise.all([first.close(), first.close()]);
  expect(statSync(join(home, 'pglite')).mode & 0o077).toBe(0);
  expect(readdirSync(home)).toEqual(['pglite']);
  const second = await openDatabase({ DATA_DIR: home });
  expect(second).toMatchObject({ engine: 'pglite', isFresh: true });
  expect(await second.orm.em.getConnection().execute('select note from kept')).toEqual([]);
  await second.close();
});

test('a creation that was cut short is begun again', async () => {
  mkdirSync(join(home, 'pglite'));
  writeFileSync(join(home, 'pglite', 'PG_VERSION'), '18\n');
  writeFileSync(join(home, 'pglite.unfinished'), '');
  const { isFresh, close } = await openDatabase({ DATA_DIR: home });
  await close();
  expect(isFresh).toBe(true);
});

test('a folder that holds something else is left as it is, and said to be damaged', async () => {
  mkdirSync(join(home, 'pglite'));
  writeFileSync(join(home, 'pglite', 'PG_VERSION'), '12\n');
  await expect(openDatabase({ DATA_DIR: home })).rejects.toThrow(/cannot be opened: .*Put back a copy of it, or move the folder away/s);
  expect(readdirSync(home)).toEqual(['pglite']);
});
