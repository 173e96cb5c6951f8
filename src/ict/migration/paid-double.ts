/** What double running comes to for an option: the ledger of its own systems alone. */
import type { Given } from '../../assumptions/given.ts';
import type { IctSnapshot } from '../snapshot.ts';
import { doubleRunning, sumOfMonths, usualMonths } from './double-running.ts';
import type { Leaver } from './leaver.ts';

const known = new WeakMap<object, number | null>();

/** Pounds that are paid twice, or for what is committed and not used; null where a part is UNKNOWN. Worked out once for each case. */
export function paidDouble(one: { readonly ict: IctSnapshot; readonly given: Given }, leavers: readonly Leaver[]): number | null {
  const found = known.get(one);
  if (found !== undefined) return found;
  const { ict, given } = one;
  const ledger = doubleRunning(leavers, usualMonths(leavers, ict, given), ict, given);
  const isKnown = ledger.lines.every(({ cost }) => cost.yearly !== null) && ledger.news.every(({ unknown }) => !unknown.includes('run_pm'));
  const amount = isKnown ? sumOfMonths(ledger, 'twice') + sumOfMonths(ledger, 'idle') : null;
  known.set(one, amount);
  return amount;
}
