/** Asking a server over HTTP, once or as fast as it answers, and how long that takes. */
import { Agent, request } from 'node:http';
import { median } from './report.ts';
import type { Server } from './server-process.ts';

export interface Target {
  readonly server: Server;
  readonly path: string;
  readonly body: string;
}

export interface Load {
  readonly perSecond: number;
  readonly medianMs: number;
  /** Of the server's process alone, for each request. */
  readonly cpuMs: number;
}

const connections = 8;

export const graphql = (server: Server, query: string): Target => ({ server, path: '/graphql', body: JSON.stringify({ query }) });

/** One answer; anything but a 200 without errors ends the bench. */
export function answerOf({ server, path, body }: Target, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(`${server.url}${path}`, { method: 'POST', headers, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part)).on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && !answer.startsWith('{"errors"')) resolve(answer);
        else reject(new Error(`${path} answered ${response.statusCode}: ${answer.slice(0, 500)}`));
      });
    });
    asked.on('error', reject).end(body);
  });
}

/** What a piece of work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The median of a piece of work done so many times, one after the other. */
export async function medianTime(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) taken.push(await timed(work));
  return median(taken);
}

/** Asks over eight connections that stay open, each as soon as it has its answer. */
export async function underLoad(target: Target, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const cpuBefore = target.server.cpuMs();
  const from = performance.now();
  const taken: number[] = [];
  const asker = async () => {
    while (performance.now() - from < milliseconds) taken.push(await timed(() => answerOf(target, agent)));
  };
  await Promise.all(Array.from({ length: connections }, asker));
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  const cpuMs = (target.server.cpuMs() ?? Number.NaN) - (cpuBefore ?? Number.NaN);
  return { perSecond: taken.length / seconds, medianMs: median(taken), cpuMs: cpuMs / taken.length };
}
