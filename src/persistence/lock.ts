import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { DatabaseUnavailable } from './unavailable.ts';

/**
 * Takes the lock file `path` for this process and returns what gives it back.
 * Refuses while its holder lives; takes over from a holder that died without giving it back.
 *
 * The file holds the process id and, where the system tells it, when that process started, because ids are used again.
 * It cannot see processes on another machine or in another container that share the folder.
 */
export function holdLock(path: string, thing: string): () => void {
  const mine = signature(process.pid);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    while (!appears(draft, path)) moveAsideIfStale(path, thing);
  } finally {
    rmSync(draft, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    if (contents(path) === mine) rmSync(path, { force: true });
  };
  process.on('exit', release); // a process that ends without closing must not leave a lock behind
  return release;
}

/** Puts the written draft in place in one step, so that nobody ever reads half a lock. False if one is there already. */
function appears(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}

function moveAsideIfStale(path: string, thing: string): void {
  const found = contents(path);
  if (found === undefined) return;
  const holder = Number(found.split(' ')[0]);
  if (isAlive(holder) && signature(holder) === found) {
    throw new DatabaseUnavailable(holder === process.pid ? `${thing} is already open in this process; close it first.` : inUse(path, thing, holder));
  }
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another process took it over first: look again
  }
  // Between reading and moving, another process may have taken over: then what was moved is its lock, and goes back.
  if (contents(aside) !== found) appears(aside, path);
  unlinkSync(aside);
}

function inUse(path: string, thing: string, holder: number): string {
  return (
    `${thing} is in use by process ${holder}, and only one process may open it. ` +
    `Stop that one (kill ${holder}), choose another folder with DATA_DIR, or use a PostgreSQL server with DATABASE_URL. ` +
    `If process ${holder} is something else altogether, delete ${path}.`
  );
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM'; // alive, and another user's
  }
}

/** A process id and its start, in clock ticks since the machine started; the id alone where there is no /proc. */
function signature(pid: number): string {
  const [state, ...rest] = contents(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ') ?? [];
  if (state === 'Z') return 'dead, and only waiting for its parent to notice';
  return rest[18] ? `${pid} ${rest[18]}` : `${pid}`;
}
