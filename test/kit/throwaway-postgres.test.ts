import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { expect, test } from 'vitest';

/** Resolves once the folder is removed, which is the last thing the keeper of the server does. */
async function gone(path: string): Promise<void> {
  while (existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('the throw-away server is stopped and removed when the test run is killed', async () => {
  const source = `
    const { startThrowawayPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'throwaway-postgres.ts'))});
    console.log(JSON.stringify(await startThrowawayPostgres()));`;
  const run = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: run.stdout }), 'line');
  const { folder } = JSON.parse(line);
  expect(existsSync(join(folder, 'data', 'postmaster.pid'))).toBe(true);
  run.kill('SIGKILL');
  await gone(folder);
});
