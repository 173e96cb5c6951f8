/**
 * A thread that runs HiGHS for one task after another, so that the server's own thread is never blocked. It is started as a file by
 * `highs.solver.ts`, from the source and from the build alike: it imports nothing of ours but types.
 */
import { parentPort, workerData } from 'node:worker_threads';
import highsModule, { type Highs, type HighsCallbackMap, type Model as HighsModel, type ModelData, type ModelStatusCode } from 'highs';

export interface AimArrays {
  readonly isMaximised: boolean;
  readonly indices: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
  readonly within: number;
  readonly settlesColumns: boolean;
}

/** What a run is given: the arrays of the model without its aims, and the aims in order. */
export interface Task {
  readonly model: ModelData;
  readonly aims: readonly AimArrays[];
  readonly secondsAllowed: number;
  readonly relativeGap: number;
  /** Values of some columns to begin with. */
  readonly start?: { readonly indices: readonly number[]; readonly values: readonly number[] } | undefined;
  /** One number, shared with whoever asked: 1 once the run is to stop. */
  readonly stop: SharedArrayBuffer;
}

/** How far the search for the first aim is, in its unit. */
export interface Step {
  readonly kind: 'step';
  /** undefined while nothing feasible is known. */
  readonly best: number | undefined;
  readonly bound: number;
  /** Of the best, where this step found it. */
  readonly values: Float64Array | undefined;
}

/** What a run answers, in numbers of HiGHS; `values` is undefined where there is no feasible solution. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: ModelStatusCode;
  readonly values: Float64Array | undefined;
  readonly bound: number;
  /** How many aims were decided. */
  readonly aimsSettled: number;
  /** Of a model without whole numbers, what one more of the limit of each row is worth to the first aim. */
  readonly rowDuals?: Float64Array | undefined;
}

/** The package's types describe its CommonJS side, where the loader is one step further in. */
const loadHighs = highsModule as unknown as typeof highsModule.default;
const highs = await loadHighs({ wasmModule: (workerData as { readonly compiled: WebAssembly.Module }).compiled });
parentPort!.on('message', (task: Task) => {
  const run = { task, ends: performance.now() + task.secondsAllowed * 1000, stop: new Int32Array(task.stop) };
  parentPort!.postMessage(highs.withModel(task.model, (model) => answerOf(highs, model, run)));
});

interface Run {
  readonly task: Task;
  /** On the clock of this thread. */
  readonly ends: number;
  readonly stop: Int32Array;
}

const isStopped = ({ stop }: Run): boolean => Atomics.load(stop, 0) === 1;
const secondsLeft = (run: Run): number => (isStopped(run) ? 0 : (run.ends - performance.now()) / 1000);

/** Runs the first aim, then each further one among what is best so far; what is not settled in time leaves the values as they were. */
function answerOf({ constants }: Highs, model: HighsModel, run: Run): Answer {
  const { aims } = run.task;
  const { optimal } = constants.modelStatus;
  const first = solved(model, aims[0]!, constants, run, run.task.start, watching(constants, run, true));
  let { values } = first;
  let aimsSettled = first.status === optimal ? 1 : 0;
  const areWanted = run.task.relativeGap === 0; // what may be less than the best has no equals to tell apart
  while (areWanted && aimsSettled > 0 && aimsSettled < aims.length && secondsLeft(run) > 0) {
    held(model, aims[aimsSettled - 1]!, values!, run);
    const next = solved(model, aims[aimsSettled]!, constants, run, { colValue: values! }, watching(constants, run, false)); // what is best so far is where the search for the next begins
    if (next.status !== optimal) break;
    values = next.values;
    aimsSettled++;
  }
  return { kind: 'answer', status: first.status, bound: first.bound, values, aimsSettled, rowDuals: first.rowDuals };
}

/** Steps are told at most so often, unless something better was found. */
const millisecondsBetweenSteps = 250;

/** Stops a run when it is told to or its time is over, and tells how far the search for its first aim is: what is best so far outlives a run that has to be ended. */
function watching({ callbackType }: Highs['constants'], run: Run, tells: boolean): HighsCallbackMap {
  let told = 0;
  const tell = (best: number | undefined, bound: number | undefined, values?: Float64Array): undefined => {
    const step: Step = { kind: 'step', best: Number.isFinite(best) && Math.abs(best!) < 1e20 ? best : undefined, bound: bound ?? Number.NaN, values };
    parentPort!.postMessage(step);
    told = performance.now();
  };
  return {
    [callbackType.mipImprovingSolution]: ({ data }) => (tells ? tell(data.objective_function_value, data.mip_dual_bound, data.mip_solution) : undefined),
    [callbackType.mipInterrupt]: (event) => {
      if (secondsLeft(run) <= 0) event.interrupt();
      else if (tells && performance.now() - told > millisecondsBetweenSteps) tell(event.data.mip_primal_bound, event.data.mip_dual_bound);
      return undefined;
    },
  };
}

type Start = Parameters<HighsModel['setSolution']>[0];
type Solved = Pick<Answer, 'status' | 'values' | 'bound' | 'rowDuals'>;

function solved(
  model: HighsModel,
  aim: AimArrays,
  { objectiveSense, modelStatus }: Highs['constants'],
  run: Run,
  start?: Start,
  callbacks?: HighsCallbackMap,
): Solved {
  const { model: data, relativeGap } = run.task;
  model.changeObjectiveSense(aim.isMaximised ? objectiveSense.maximize : objectiveSense.minimize);
  model.changeColsCost({ kind: 'range', from: 0, to: data.numCols - 1 }, costsOf(aim, data.numCols));
  model.changeObjectiveOffset(aim.constant);
  const limited = () => model.options.set({ output_flag: false, mip_rel_gap: relativeGap, time_limit: Math.max(0.01, secondsLeft(run)), presolve: 'choose' });
  limited();
  const begun = start ?? relaxedStart(model, data, modelStatus);
  limited();
  if (begun !== undefined) model.setSolution(begun); // last, because any change of the model forgets it
  model.zeroAllClocks();
  let { modelStatus: status } = model.run(callbacks);
  if (status === modelStatus.unboundedOrInfeasible) {
    model.options.set({ presolve: 'off' });
    ({ modelStatus: status } = model.run(callbacks));
  }
  const isFeasible = model.info.get('primal_solution_status') === 2;
  const isWhole = data.integrality?.some((type) => type !== 0) === true;
  const bound = isWhole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue();
  const { colValue, rowDual } = model.getSolution();
  return { status, values: isFeasible ? colValue : undefined, bound, rowDuals: isWhole ? undefined : rowDual };
}

/** From so many whole columns on, what a search finds by itself at first comes late and is poor. */
const manyWhole = 1_000;

/** Of a large model what its relaxation takes without a doubt, from which the search makes a first solution; what it leaves stays open. */
function relaxedStart(model: HighsModel, { integrality, numCols }: ModelData, { optimal }: Highs['constants']['modelStatus']): Start | undefined {
  const whole = Array.from({ length: numCols }, (_, index) => index).filter((index) => (integrality?.[index] ?? 0) !== 0);
  if (whole.length < manyWhole) return undefined;
  model.options.set({ solve_relaxation: true });
  const { modelStatus } = model.run();
  model.options.set({ solve_relaxation: false });
  if (modelStatus !== optimal) return undefined;
  const values = model.getSolution().colValue;
  const indices = whole.filter((index) => values[index]! > 0.5 && Math.abs(values[index]! - Math.round(values[index]!)) < 1e-6);
  return { indices, values: indices.map((index) => Math.round(values[index]!)) };
}

function costsOf({ indices, coefficients }: AimArrays, columns: number): Float64Array {
  const costs = new Float64Array(columns);
  for (const [at, index] of indices.entries()) costs[index] = coefficients[at]!;
  return costs;
}

/** Keeps what an aim reached, to within what may be given up of it, as a row of its own; or its columns, where they are settled with it. */
function held(model: HighsModel, { isMaximised, indices, coefficients, within, settlesColumns }: AimArrays, values: Float64Array, { task }: Run): void {
  if (settlesColumns) {
    for (const index of indices) model.changeColBounds(index, Math.round(values[index]!), Math.round(values[index]!));
    return;
  }
  const exact = (index: number) => (task.model.integrality?.[index] === 0 ? values[index]! : Math.round(values[index]!));
  const reached = indices.reduce((sum, index, at) => sum + coefficients[at]! * exact(index), 0);
  const [lower, upper] = isMaximised ? [reached - within, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, reached + within];
  model.addRow(lower, upper, { indices, values: coefficients });
}
