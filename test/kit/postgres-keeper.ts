/**
 * Runs by itself: starts a throw-away PostgreSQL, prints its address and folder on one line, and stops and removes it
 * when its standard input ends, which it does whenever the process that holds the other end is gone.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareEnvironment, postgresBinaries, type Runner } from './postgres-binaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'planner-postgres-'));
const data = join(folder, 'data');
const password = randomBytes(16).toString('hex'); // other users of this machine can reach the port
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB', 'wal_level=minimal', 'max_wal_senders=0'];
let server: ChildProcess | undefined;

process.umask(0o022);
process.stdin.on('error', stop).on('end', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

try {
  const runner = runnerHere();
  const bin = postgresBinaries(runner, folder);
  createCluster(bin, runner);
  const url = `postgresql://planner:${password}@127.0.0.1:${await start(bin, runner)}/postgres`;
  console.log(JSON.stringify({ url, folder }));
} catch (failure) {
  console.error((failure as Error).message);
  await stop();
}

function runnerHere(): Runner {
  if (process.getuid?.() !== 0) return {};
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  if (!uid || !gid)
    throw new Error('PostgreSQL refuses to run as root, and there is no user nobody here. Run the tests as an ordinary user, or set TEST_DATABASE_URL.');
  return { uid: Number(uid), gid: Number(gid) };
}

function createCluster(bin: string, runner: Runner): void {
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  chmodSync(folder, 0o700);
  if (runner.uid !== undefined) for (const path of [folder, secret]) chownSync(path, runner.uid, runner.gid);
  const { status, stderr, error } = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'planner', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...runner, cwd: folder, env: bareEnvironment, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb could not make a PostgreSQL for the tests in ${folder}: ${error?.message ?? stderr}`);
}

/** Starts the server and returns its port, once it accepts connections. */
async function start(bin: string, runner: Runner): Promise<number> {
  let said = '';
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort(); // another process may take it before the server does: then once more
    const settings = [...hasty, `port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((setting) => ['-c', setting]);
    server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], {
      ...runner,
      cwd: folder,
      env: bareEnvironment,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    said = await untilReadyOrEnded(server);
    if (said.includes('ready to accept connections')) return port;
  }
  throw new Error(`PostgreSQL did not start for the tests: ${said}`);
}

function untilReadyOrEnded(process: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve) => {
    process.stderr?.setEncoding('utf8').on('data', (words: string) => {
      if (said.length < 10_000) said += words;
      if (said.includes('ready to accept connections')) resolve(said);
    });
    process.on('error', (failure) => resolve(failure.message)).on('exit', () => resolve(said));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

async function stop(): Promise<void> {
  if (server && server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGQUIT'); // at once: nothing in it is worth writing down
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
