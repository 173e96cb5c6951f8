/**
 * Savings against a target in every year by itself: what one year has over does not help the next. GBP.
 * [house-decision]
 */
import { type Gbp, gbp } from './units.ts';

export interface Shortfall {
  /** position in the run of years, 0 for the first */
  readonly index: number;
  /** what is missing, GBP, above zero */
  readonly amount: Gbp;
}

/** Saving less target for each year, GBP; negative where the target is missed. Refuses runs of unequal length. */
export function yearlyBalances(savings: readonly Gbp[], targets: readonly Gbp[]): Gbp[] {
  if (savings.length !== targets.length) {
    throw new RangeError(`each year needs a saving and a target, got ${savings.length} and ${targets.length}`);
  }
  return savings.map((saving, index) => gbp(saving - targets[index]!));
}

/** The years in which the target is missed and by how much; none when every year balances. */
export function shortfalls(savings: readonly Gbp[], targets: readonly Gbp[]): Shortfall[] {
  return yearlyBalances(savings, targets).flatMap((balance, index) => (balance < 0 ? [{ index, amount: gbp(-balance) }] : []));
}
