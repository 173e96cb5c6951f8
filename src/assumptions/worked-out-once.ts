/** What is worked out once for the same data and assumptions, since many questions begin with it; forgotten with them. */
import type { Given } from './given.ts';

export function workedOutOnce<Data extends object, Value extends object>(work: (data: Data, given: Given) => Value): (data: Data, given: Given) => Value {
  const known = new WeakMap<Data, WeakMap<Given, Value>>();
  return (data, given) => {
    const ofData = known.get(data) ?? new WeakMap<Given, Value>();
    known.set(data, ofData);
    const value = ofData.get(given) ?? work(data, given);
    ofData.set(given, value);
    return value;
  };
}
