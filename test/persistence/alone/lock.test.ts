import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdLock } from '../../../src/persistence/lock.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planner-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leaveStaleLock = () => writeFileSync(path, `${spawnSync(process.execPath, ['--version']).pid}`);

test('a lock is refused while it is held and can be had again once it is given back', () => {
  const release = holdLock(path, 'The register');
  expect(() => holdLock(path, 'The register')).toThrow('The register is already open in this process');
  release();
  holdLock(path, 'The register')();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock left by a process that died is taken over', () => {
  leaveStaleLock();
  holdLock(path, 'The register')();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of a dead process whose number now belongs to another is taken over', () => {
  writeFileSync(path, `${process.ppid} 1`);
  holdLock(path, 'The register')();
  expect(readdirSync(folder)).toEqual([]);
});

test('of several processes that find a stale lock together, one takes it and the others are refused', async () => {
  leaveStaleLock();
  const source = `
    const { holdLock } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src/persistence/lock.ts'))});
    await new Promise((resolve) => process.stdin.once("data", resolve));
    try { holdLock(${JSON.stringify(path)}, "The register"); console.log("held"); } catch (failure) { console.log(failure.name); }
    process.stdin.resume();`; // stays until its input ends, so that whoever holds the lock is alive
  const rivals = [1, 2, 3, 4].map(() => spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const answers = rivals.map((rival) => new Promise<string>((resolve) => rival.stdout.once('data', (words) => resolve(String(words).trim()))));
  for (const rival of rivals) rival.stdin.write('go\n');
  expect((await Promise.all(answers)).toSorted()).toEqual(['DatabaseUnavailable', 'DatabaseUnavailable', 'DatabaseUnavailable', 'held']);
  for (const rival of rivals) rival.stdin.end();
});
