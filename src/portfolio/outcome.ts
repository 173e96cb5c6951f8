/** What a solver run comes to. Every status of the solver is one of these; none of them is an exception. */
import type { Column } from './model.ts';

/** A set of values for all columns that was checked against every row and bound of the model. */
export interface Solution {
  /** Of the first aim, worked out again from the values. */
  readonly objective: number;
  /** Of every aim, in their order. */
  readonly aims: readonly number[];
  /** What one more of the limit of each row is worth to the aim; null where things are whole. */
  readonly duals: readonly number[] | null;
  valueOf(column: Column): number;
}

interface Run {
  readonly seconds: number;
}

export type Outcome =
  /** Proved best. */
  | (Run & {
      readonly kind: 'chosen';
      readonly solution: Solution;
      readonly bound: number;
      readonly gap: 0;
      /** Whether the further aims were decided too, so that the same question always has the same answer. */
      readonly tiesSettled: boolean;
    })
  /** Not proved: nothing can be better than the bound; the gap is the distance to it as a share of the objective. */
  | (Run & { readonly kind: 'best so far'; readonly solution: Solution; readonly bound: number; readonly gap: number })
  | (Run & { readonly kind: 'infeasible' })
  /** The aim can be driven without end: a limit is missing in the model. */
  | (Run & { readonly kind: 'unbounded' })
  /** Nothing was found in the time allowed. */
  | (Run & { readonly kind: 'out of time' })
  /** The solver gave up. */
  | (Run & { readonly kind: 'failed'; readonly because: string });
