/** A model in arrays, which is how it goes to the solver's thread. */
import type { ModelData } from 'highs';
import type { AimArrays } from './highs-thread.solver.ts';
import type { Aim, Model } from './model.ts';

/** An aim as the solver's thread takes it. */
export const aimArrays = ({ sense, terms, constant, within, settlesColumns }: Aim): AimArrays => ({
  isMaximised: sense === 'maximise',
  indices: terms.map(([, { index }]) => index),
  coefficients: terms.map(([coefficient]) => coefficient),
  constant,
  within,
  settlesColumns,
});

/** The rows and columns of a model as HiGHS takes them, row by row. */
export function arraysOf({ columns, rows }: Model): ModelData {
  const terms = rows.flatMap((row) => row.terms);
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = starts[at]! + row.terms.length;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: Int32Array.from(columns, ({ isWhole }) => Number(isWhole)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(terms, ([, { index }]) => index),
      values: Float64Array.from(terms, ([coefficient]) => coefficient),
    },
  };
}
