/** The command line as a planner starts it: in a process of its own, where nothing of the server has been loaded before. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const asked = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { encoding: 'utf8' });

test('prints the guide to the files, as it stands in seeds/FILES.md', () => {
  const { status, stdout, stderr } = asked('guide');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trim()).toBe(readFileSync('seeds/FILES.md', 'utf8').trim());
});

test('says how it is used where a command is not known, and ends with 2', () => {
  const { status, stderr } = asked('exterminate');
  expect([status, stderr.startsWith('usage: npm run cli')]).toEqual([2, true]);
});
