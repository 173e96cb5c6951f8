/** A server under measurement, in a process of its own, so that what it costs is not mixed with what asking it costs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

export interface Server {
  readonly url: string;
  /** Processor time it has used since it was started, in milliseconds; undefined where the system does not tell. */
  cpuMs(): number | undefined;
  stop(): Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

const beside = (path: string): string => join(import.meta.dirname, path + extname(import.meta.filename));

/** The planner, as `npm start` runs it. */
export const planner = (environment: Environment): Promise<Server> => started(beside('../../src/main'), environment);

/** The peer that hand-written.ts describes. */
export const handWritten = (environment: Environment): Promise<Server> => started(beside('hand-written'), environment);

/** Runs what needs a server while there is one. */
export async function during<T>(starting: Promise<Server>, use: (server: Server) => Promise<T>): Promise<T> {
  const server = await starting;
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Resolves as soon as the program writes the address it answers at. */
async function started(file: string, environment: Environment): Promise<Server> {
  const { DATABASE_URL: _, DATA_DIR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    env: { ...inherited, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const complaint = text(child.stderr);
  const url = await new Promise<string | undefined>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(line);
      if (address !== null) resolve(address[0]);
    });
    void ended.then(() => resolve(undefined));
  });
  if (url === undefined) throw new Error(`${file} ended before it answered: ${await complaint}`);
  return {
    url,
    cpuMs: () => cpuMsOf(child.pid!),
    stop: async () => {
      const endedByItself = child.exitCode !== null || child.signalCode !== null;
      child.kill();
      await ended;
      if (endedByItself) throw new Error(`${file} ended while it was asked (${child.exitCode ?? child.signalCode}): ${await complaint}`);
    },
  };
}

/** From /proc, which counts in hundredths of a second. */
function cpuMsOf(process: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
