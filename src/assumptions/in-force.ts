/** Which value of an assumption holds on a day, as it was known on another day. */
import type { Assumption } from './assumption.ts';

/** No value of a key is in force: a gap in the reviewed files, not a user's mistake. */
export class NoValueInForce extends RangeError {
  constructor(key: string, on: string, asRecordedAt: string | undefined) {
    const known = asRecordedAt === undefined ? '' : ` as recorded by ${asRecordedAt}`;
    super(`no value of "${key}" is in force on ${on}${known}; add a row to seeds/assumptions`);
  }
}

/**
 * The value of `key` in force on `on`, as known on `asRecordedAt` (by default: all that is recorded). The organisation's own value
 * comes before a shipped one; then the latest effective date counts, and of two records of the same date the later one.
 */
export function inForce(assumptions: readonly Assumption[], key: string, on: string, asRecordedAt?: string): Assumption {
  const found = inForceIfAny(assumptions, key, on, asRecordedAt);
  if (found === undefined) throw new NoValueInForce(key, on, asRecordedAt);
  return found;
}

/** The same, or undefined where nothing is in force. */
export function inForceIfAny(assumptions: readonly Assumption[], key: string, on: string, asRecordedAt?: string): Assumption | undefined {
  return assumptions
    .filter((one) => one.key === key && one.from <= on && (asRecordedAt === undefined || one.recorded <= asRecordedAt))
    .reduce<Assumption | undefined>((best, one) => (best === undefined || takesPrecedence(one, best) ? one : best), undefined);
}

function takesPrecedence(one: Assumption, other: Assumption): boolean {
  if (one.own !== other.own) return one.own;
  return one.from === other.from ? one.recorded > other.recorded : one.from > other.from;
}
