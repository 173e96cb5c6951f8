import type { Model } from '../model.ts';
import type { Replaced } from './each-in-one-year.ts';

export interface Unwaiting extends Omit<Replaced, 'years'> {
  /** The years up to the one it is due in. */
  readonly inTime: Replaced['years'];
}

/** What may not wait is replaced by the year that it is due in:   Σ replaced up to then = count. */
export function notPutOff(model: Model, all: readonly Unwaiting[]): void {
  for (const { code, count, inTime } of all)
    model.exactly(
      `in_time_${code}`,
      inTime.map((replaced) => [1, replaced]),
      count,
    );
}
