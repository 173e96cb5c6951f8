/** Threads for the solver: one that has ended its task well waits a little for the next, and one that does not stop is ended from outside. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Answer, Step, Task } from './highs-thread.solver.ts';

/** What a thread is given beyond its time before it is ended. */
const graceSeconds = 2;
/** Where a thread had to be ended. */
export const late = 'late';

/** Node has it, and its types know only the shape of what it makes. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<WebAssembly.Module> };

let compiled: Promise<WebAssembly.Module> | undefined;

/** HiGHS compiled once for all threads, which saves each of them half its start. */
function compiledHighs(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('highs/runtime')).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

/** The file of the thread, beside this one in the source and in the build. */
const thread = new URL(`./highs-thread.solver.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** A thread that has ended its task well waits a little for the next: starting one takes longer than many a task. */
const idleSeconds = 5;
let waiting: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined;

/** The thread that waits, or a new one. */
async function readyThread(): Promise<Worker> {
  const compiledNow = await compiledHighs();
  if (waiting === undefined) return new Worker(thread, { workerData: { compiled: compiledNow }, execArgv: [] });
  const { worker, timer } = waiting;
  waiting = undefined;
  clearTimeout(timer);
  worker.ref();
  return worker;
}

/** Lets a thread wait for a while, if none does; it keeps no process alive. */
function letWait(worker: Worker): void {
  worker.removeAllListeners();
  if (waiting !== undefined) return void worker.terminate();
  worker.unref();
  const gone = () => {
    if (waiting?.worker === worker) waiting = undefined;
  };
  worker.once('exit', gone).once('error', gone);
  const timer = setTimeout(() => {
    gone(); // nobody is to be given a thread that is about to end
    void worker.terminate();
  }, idleSeconds * 1000);
  waiting = { worker, timer: timer.unref() };
}

/** Whoever looks on while a run is under way. */
export interface Onlooker {
  /** Stops the run: it answers with what is best so far. */
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((step: Step) => void) | undefined;
}

/** The answer of a thread; 'late' where it had to be ended, or the words that it failed with. */
export async function answerOf(task: Task, { signal, onStep }: Onlooker = {}): Promise<Answer | string> {
  const worker = await readyThread();
  worker.removeAllListeners();
  return await new Promise((resolve) => {
    let timer = setTimeout(() => end(late), (task.secondsAllowed + graceSeconds) * 1000);
    const stop = () => {
      Atomics.store(new Int32Array(task.stop), 0, 1);
      clearTimeout(timer);
      timer = setTimeout(() => end(late), graceSeconds * 1000);
    };
    const end = (answer: Answer | string) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(answer);
      if (typeof answer === 'string') void worker.terminate();
      else letWait(worker);
    };
    worker.on('message', (message: Answer | Step) => (message.kind === 'answer' ? end(message) : onStep?.(message)));
    worker.once('error', (error: Error) => end(error.message));
    worker.once('exit', (code) => end(`the solver's thread ended with code ${code}`));
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    worker.postMessage(task);
  });
}
