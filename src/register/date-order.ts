import type { Problem } from '../exchange/problem.ts';

/** A problem where a later date stands before an earlier one. */
export const outOfOrder = (file: string, row: number | undefined, column: string, earlier: string | null, later: string | null): Problem[] =>
  earlier !== null && later !== null && later < earlier ? [{ file, row, column, found: later, fix: `write a date on or after ${earlier}` }] : [];
