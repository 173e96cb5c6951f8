/**
 * Solves a model with HiGHS, in a thread of its own, as many at once as leave the server a core. A run that does not
 * end in its time answers with the best so far, its bound and its gap; one that does not even stop then is ended from outside.
 */
import { availableParallelism } from 'node:os';
import { evaluation } from './evaluation.ts';
import type { Answer, Step } from './highs-thread.solver.ts';
import type { Column, Model, Sense } from './model.ts';
import { aimArrays, arraysOf } from './model-arrays.ts';
import type { Outcome, Solution } from './outcome.ts';
import { answerOf, late } from './threads.solver.ts';
import { turns } from './turns.ts';

export interface Limits {
  /** Of all aims together, waiting for a turn included. */
  readonly seconds?: number;
  /** How far from the bound the search may stop, as a share of the objective; 0 unless said. */
  readonly relativeGap?: number;
  /** Stops the run, which then answers with the best so far. */
  readonly signal?: AbortSignal;
  /** Whether it may take minutes: then it waits for its turn among its like, and no question that somebody waits for stands behind it. */
  readonly isLong?: boolean;
}

export interface Watched extends Limits {
  /** What to begin with: values of some columns, which the solver makes whole if it can. */
  readonly start?: ReadonlyMap<Column, number>;
  /** Told how far the run is, some times a second. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is, in the unit of the first aim. */
export interface Progress {
  /** null while nothing feasible is known. */
  readonly best: number | null;
  readonly bound: number | null;
  readonly seconds: number;
  /** Where this is better than what was told before. */
  readonly solution: Solution | null;
}

const status = { empty: 6, optimal: 7, infeasible: 8, unbounded: 10, timeLimit: 13, interrupted: 17 } as const;
const usualSeconds = 60;
/** Runs of one kind, those that somebody waits for and the long ones, at once. */
export const runsAtOnce = Math.max(1, availableParallelism() - 1);
const inTurn = turns(runsAtOnce);
const longInTurn = turns(runsAtOnce);

/** What comes of a model; refuses one without an aim. Whatever the solver says of it is an outcome and no exception. */
export async function solved(model: Model, limits: Watched = {}): Promise<Outcome> {
  const { seconds: secondsAllowed = usualSeconds, relativeGap = 0, start, onProgress, signal, isLong = false } = limits;
  const [first] = model.aims;
  if (first === undefined) throw new RangeError(`a model needs an aim, got none for ${model.name}`);
  if (!(secondsAllowed > 0)) throw new RangeError(`a run needs some time, got ${secondsAllowed} seconds`);
  if (model.columns.length === 0) return nothingToChoose(model);
  const asked = performance.now();
  const seconds = (): number => (performance.now() - asked) / 1000;
  return await (isLong ? longInTurn : inTurn)(async () => {
    if (seconds() >= secondsAllowed) return stopped(late, seconds()); // whoever asked waits no longer, nor does the next in turn
    const task = {
      model: arraysOf(model),
      aims: model.aims.map(aimArrays),
      secondsAllowed: secondsAllowed - seconds(),
      relativeGap,
      start: start === undefined ? undefined : { indices: [...start.keys()].map(({ index }) => index), values: [...start.values()] },
      stop: new SharedArrayBuffer(4),
    };
    let last: Step | undefined;
    const onStep = (step: Step) => {
      const bound = tightest(first, [last?.bound, step.bound]);
      last = { ...step, values: step.values ?? last?.values, bound };
      onProgress?.(progressOf(model, { ...step, bound }, seconds()));
    };
    const answer = await answerOf(task, { signal, onStep });
    if (typeof answer !== 'string') return outcomeOf(model, { ...answer, bound: tightest(first, [last?.bound, answer.bound]) }, seconds());
    return answer === late && last?.values !== undefined ? outcomeOf(model, interruptedAt(last), seconds()) : stopped(answer, seconds());
  });
}

/** What was proved stays so, though the search begins anew and forgets it; without end where nothing was. */
function tightest({ sense }: { readonly sense: Sense }, bounds: readonly (number | undefined)[]): number {
  const known = bounds.filter((bound): bound is number => bound !== undefined && Number.isFinite(bound) && Math.abs(bound) < 1e20);
  return sense === 'minimise' ? Math.max(Number.NEGATIVE_INFINITY, ...known) : Math.min(Number.POSITIVE_INFINITY, ...known);
}

/** What a run that had to be ended from outside had told. */
const interruptedAt = ({ values, bound }: Step): Answer => ({ kind: 'answer', status: status.interrupted, values, bound, aimsSettled: 0 });

function progressOf(model: Model, { best, bound, values }: Step, seconds: number): Progress {
  const checked = values === undefined ? undefined : evaluation(model, values);
  const solution = checked !== undefined && 'solution' in checked ? checked.solution : null;
  return { best: solution?.objective ?? best ?? null, bound: Number.isFinite(bound) ? bound : null, seconds, solution };
}

/** A model without columns has one solution, or none. */
function nothingToChoose(model: Model): Outcome {
  const checked = evaluation(model, []);
  if ('faults' in checked) return { kind: 'infeasible', seconds: 0 };
  return { kind: 'chosen', solution: checked.solution, bound: checked.solution.objective, gap: 0, tiesSettled: true, seconds: 0 };
}

const stopped = (words: string, seconds: number): Outcome => (words === late ? { kind: 'out of time', seconds } : { kind: 'failed', because: words, seconds });

function outcomeOf(model: Model, answer: Answer, seconds: number): Outcome {
  if (answer.status === status.infeasible) return { kind: 'infeasible', seconds };
  if (answer.status === status.unbounded) return { kind: 'unbounded', seconds };
  const isStopped = answer.status === status.timeLimit || answer.status === status.interrupted;
  if (answer.values === undefined) return isStopped ? { kind: 'out of time', seconds } : failed(answer, seconds);
  const checked = evaluation(model, answer.values);
  if ('faults' in checked) return { kind: 'failed', because: `its solution breaks the model: ${checked.faults.slice(0, 3).join('; ')}`, seconds };
  const { rowDuals } = answer;
  return found(model, { ...checked.solution, duals: rowDuals === undefined ? null : [...rowDuals] }, answer, seconds);
}

const failed = ({ status: code }: Answer, seconds: number): Outcome => ({ kind: 'failed', because: `HiGHS ended with status ${code}`, seconds });

/**
 * Proved best where the bound leaves nothing to gain; the absolute part is the precision that HiGHS proves to. What the first aim gave
 * up for those that follow was as good as equal.
 */
function found(model: Model, solution: Solution, { bound, aimsSettled, status: code }: Answer, seconds: number): Outcome {
  const distance = Math.abs(solution.objective - bound);
  const givenUp = aimsSettled > 1 ? model.aims[0]!.within : 0;
  const isProved = (code === status.optimal || code === status.empty) && distance <= givenUp + 1e-5 + 1e-8 * Math.abs(solution.objective);
  if (isProved) return { kind: 'chosen', solution, bound, gap: 0, tiesSettled: aimsSettled === model.aims.length, seconds };
  return { kind: 'best so far', solution, bound, gap: distance / Math.max(1e-9, Math.abs(solution.objective)), seconds };
}
