import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface ThrowawayPostgres {
  /** The address of the server, with its superuser. */
  readonly url: string;
  /** Where it keeps its data, for as long as it runs. */
  readonly folder?: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL of our own, empty, on a free port of this machine only. Refuses, with the cure, where there are no binaries.
 * It ends with this process however that ends: a keeper process looks after it, and stops when we no longer hold its input.
 */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const file = join(import.meta.dirname, `postgres-keeper${extname(import.meta.filename)}`);
  const keeper = spawn(process.execPath, [file], { detached: true, stdio: 'pipe' }); // detached: Ctrl-C must not reach it before us
  const complaint = text(keeper.stderr);
  const ended = once(keeper, 'exit');
  const line = await Promise.race([firstLine(keeper.stdout), ended.then(() => undefined)]);
  if (!line) throw new Error((await complaint).trim() || 'The process that starts PostgreSQL for the tests ended without a word.');
  return {
    ...(JSON.parse(line) as { url: string; folder: string }),
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}

async function firstLine(input: Readable): Promise<string | undefined> {
  for await (const line of createInterface({ input })) return line;
  return undefined;
}
