/** What is worked out once for the same data and assumptions, since many questions begin with it; forgotten with them. */
import type { Given } from '../assumptions/given.ts';
import type { IctSnapshot } from './snapshot.ts';

export function workedOutOnce<Value extends object>(work: (ict: IctSnapshot, given: Given) => Value): (ict: IctSnapshot, given: Given) => Value {
  const known = new WeakMap<IctSnapshot, WeakMap<Given, Value>>();
  return (ict, given) => {
    const ofData = known.get(ict) ?? new WeakMap<Given, Value>();
    known.set(ict, ofData);
    const value = ofData.get(given) ?? work(ict, given);
    ofData.set(given, value);
    return value;
  };
}
