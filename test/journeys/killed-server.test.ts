/** The night shift's plan: a job is under way when the server is killed; started again, it takes the job up from the best so far and ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, openDatabase } from '../../src/persistence/database.ts';
import { importFolder } from '../../src/persistence/import-folder.ts';
import { heavyBag } from '../api/heavy-bag.ts';
import type { Answer } from '../api/sample.ts';
import { folderOf } from '../exchange/sample.ts';
import { engine, type TestDatabase, testDatabase } from '../kit/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'planner-killed-'));
let database: TestDatabase | undefined;
let environment: Record<string, string>;
let server: ChildProcess;
let url: string;

/** The bag is imported; the embedded database is in a folder of its own. */
beforeAll(async () => {
  database = engine === 'postgres' ? await testDatabase() : undefined;
  environment = { ...(database?.environment ?? {}), DATA_DIR: folder } as Record<string, string>;
  const { orm, close } = await openDatabase(environment);
  await migrate(orm);
  const { problems } = await importFolder(orm.em.fork(), folderOf(heavyBag('BAG')), new Set());
  expect(problems).toEqual([]);
  await close();
});
afterAll(async () => {
  server.kill('SIGKILL');
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function started(): Promise<void> {
  server = spawn(process.execPath, ['--import', 'tsx', 'test/journeys/job-server.ts'], {
    env: { ...process.env, ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of server.stdout!) {
    said += String(part);
    const found = /(http:\/\/\S+\/graphql)/.exec(said);
    if (found !== null) {
      url = found[1]!;
      server.stdout!.resume();
      return;
    }
  }
  throw new Error(`the server ended: ${said}`);
}

async function ask(query: string, variables: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-organisation': 'BAG' };
  const { data, errors } = (await (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json()) as Answer;
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const shown = 'state attempts progress { best seconds } plan { outcome value }';

async function jobOnce(id: string, isSo: (job: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const { planJob } = await ask(`query($id: ID!) { planJob(id: $id) { ${shown} } }`, { id });
    if (isSo(planJob)) return planJob;
    await sleep(300);
  }
}

test('a server that is killed loses no job', { timeout: 240_000 }, async () => {
  await started();
  const start = 'mutation { planStart(input: { name: "Overnight", question: {}, secondsAllowed: 600 }) { job { id } } }';
  const { id } = (await ask(start, {})).planStart.job;
  const before = await jobOnce(id, ({ progress }) => progress?.best != null);
  server.kill('SIGKILL');
  await once(server, 'exit');
  await started();
  const after = await jobOnce(id, ({ attempts, progress }) => attempts === 2 && progress.seconds > before.progress.seconds);
  expect(after).toMatchObject({ state: 'RUNNING', plan: null });
  await ask('mutation($id: ID!) { planJobStop(input: { id: $id }) { userErrors { code } } }', { id });
  const over = await jobOnce(id, ({ state }) => state !== 'RUNNING');
  expect(over).toMatchObject({ state: 'STOPPED', plan: { outcome: 'BEST_SO_FAR' } });
  expect(Number(over.plan.value)).toBeGreaterThanOrEqual(Number(before.progress.best));
});
