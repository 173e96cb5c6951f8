/**
 * What the values of a solver come to, worked out again by ourselves: whole columns made whole, every row and bound looked at,
 * every aim summed. The solver is trusted for finding, never for arithmetic.
 */
import type { Column, Model, Term } from './model.ts';
import type { Solution } from './outcome.ts';

/** How far a value may lie from a whole number, and a row from its limit as a share of what it sums; HiGHS keeps within 1e-6. */
const tolerance = 2e-6;

export type Evaluation = { readonly solution: Solution } | { readonly faults: readonly string[] };

/** The solution that values make up, in the order of the columns; or the rows and bounds that they break. */
export function evaluation(model: Model, values: ArrayLike<number>): Evaluation {
  const exact = model.columns.map((column) => wholeIfNeeded(column, values[column.index]!));
  const faults = [...columnFaults(model, exact, values), ...rowFaults(model, exact)];
  if (faults.length > 0) return { faults };
  const aims = model.aims.map(({ terms, constant }) => constant + sumOf(terms, exact));
  return { solution: { objective: aims[0] ?? 0, aims, duals: null, valueOf: ({ index }) => exact[index]! } };
}

const wholeIfNeeded = ({ isWhole, lower, upper }: Column, value: number): number => {
  const within = Math.min(upper, Math.max(lower, value));
  return isWhole ? Math.round(within) + 0 : within;
};

const sumOf = (terms: readonly Term[], values: readonly number[]): number =>
  terms.reduce((sum, [coefficient, { index }]) => sum + coefficient * values[index]!, 0);

const columnFaults = ({ columns }: Model, exact: readonly number[], values: ArrayLike<number>): readonly string[] =>
  columns
    .filter(({ index }) => !(Math.abs(values[index]! - exact[index]!) <= tolerance * Math.max(1, Math.abs(exact[index]!))))
    .map(({ index, name, isWhole }) => `${name} is ${values[index]}${isWhole ? ', not a whole number within its bounds' : ', out of its bounds'}`);

function rowFaults({ rows }: Model, exact: readonly number[]): readonly string[] {
  return rows.flatMap(({ name, terms, lower, upper }) => {
    const sum = sumOf(terms, exact);
    const slack = tolerance * (1 + terms.reduce((total, [coefficient, { index }]) => total + Math.abs(coefficient * exact[index]!), 0));
    return sum < lower - slack || sum > upper + slack ? [`${name} comes to ${sum}, not between ${lower} and ${upper}`] : [];
  });
}
