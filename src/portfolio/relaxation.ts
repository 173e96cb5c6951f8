/**
 * A model in which whole numbers may be parts: what one more of each limit would be worth then is a hint, and no answer, for things
 * that are done or not.
 */
import { Model } from './model.ts';

/** The same columns, rows and first aim, nothing of it whole. */
export function relaxed({ name, columns, rows, aims }: Model): Model {
  const model = new Model(`${name}, in parts`);
  model.columns.push(...columns.map((column) => ({ ...column, isWhole: false })));
  model.rows.push(...rows);
  model.aims.push(...aims.slice(0, 1));
  return model;
}

/**
 * What the aim would gain if the limits of `from` were those of `to`, by what one more of each limit is worth: in the unit of the aim,
 * and no more than a hint. Rows are known by their names; one that only one of them has is left out.
 */
export function worthOfLimits(from: Model, to: Model, duals: readonly number[]): number {
  const limits = new Map(to.rows.map(({ name, lower, upper }) => [name, Number.isFinite(upper) ? upper : lower]));
  return from.rows.reduce((sum, { name, lower, upper }, at) => {
    const before = Number.isFinite(upper) ? upper : lower;
    return sum + duals[at]! * ((limits.get(name) ?? before) - before);
  }, 0);
}
