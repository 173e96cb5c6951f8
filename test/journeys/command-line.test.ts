/** The command line as a user runs it, in a process of its own, where nothing has been loaded beforehand. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csv, folderOf } from '../exchange/sample.ts';
import { engine, type TestDatabase, testDatabase } from '../kit/database.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'planner-commands-'));
let database: TestDatabase | undefined;

beforeAll(async () => {
  database = engine === 'postgres' ? await testDatabase() : undefined;
});
afterAll(async () => {
  await database?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

function run(...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  const env = { ...process.env, ...database?.environment, DATA_DIR: dataFolder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const depot = (vehicles: string) =>
  folderOf({
    'organisation.csv': csv`
      | code  | name  | type         | appraisal_date |
      | DEPOT | Depot | POLICE_FORCE | 2026-09-30     |`,
    'vehicles.csv': vehicles,
  });

test('a folder is imported, and again without change', () => {
  const folder = depot(csv`
    | code | name      | role | marking  |
    | V1   | First car | POOL | UNMARKED |`);
  expect(run('import', folder)).toMatchObject({ status: 0, said: expect.stringMatching(/vehicles\.csv\s+1\s+1/) });
  expect(run('import', folder)).toMatchObject({ status: 0, said: expect.stringMatching(/vehicles\.csv\s+1\s+0/) });
});

test('a folder with a fault is refused with its place, and the exit code says so', () => {
  const { status, said } = run(
    'import',
    depot(csv`
    | code | name      | role      | marking  |
    | V2   | First car | LIMOUSINE | UNMARKED |`),
  );
  expect(status).toBe(2);
  expect(said).toContain('vehicles.csv');
  expect(said).toContain('LIMOUSINE');
});

test('a ranking and the guide to the files are printed', () => {
  expect(run('rank', '--organisation', 'DEPOT').status).toBe(0);
  expect(run('guide')).toMatchObject({ status: 0, said: expect.stringContaining('## vehicles.csv') });
});
