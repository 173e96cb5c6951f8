/**
 * What it costs to put an option off: its worth today against the worth of the same option begun years later, both against the same
 * doing nothing over the same horizon. A break or a notice that is missed meanwhile costs years more than were waited: that part is
 * the worth of the option if everything came as many years later, less what it is really worth then.
 */
import { type Appraised, isOurs } from '../../options/appraise.ts';
import { whyDated } from '../../options/start-years.ts';
import { type PlanValue, unweighable, worthOf } from '../plan/option-candidates.ts';

export interface Delay {
  readonly years: number;
  /** Pounds of present value if it begins then; null where it cannot be done then, or costs an UNKNOWN sum. */
  readonly value: number | null;
  /** Pounds of present value lost; negative where waiting is worth more. */
  readonly cost: number | null;
  /** The part of it that is due to what is missed meanwhile. */
  readonly costOfMissed: number | null;
  /** Net cash of ours forgone over the horizon, not discounted. */
  readonly cashForgone: number | null;
  /** The last day that what it gives up is held under its terms; null where there is none. */
  readonly outOfHandOn: string | null;
  /** Why there is no figure. */
  readonly because: string | null;
}

/** The same option begun so many years later, as it would be, and if everything came as much later; undefined where it is no option then. */
export interface Later {
  readonly years: number;
  readonly really: Appraised | undefined;
  readonly nothingMissed: Appraised | undefined;
}

/** Why no delay of it can be costed; null where it can be. */
export const whyNoDelay = (now: Appraised): string | null => whyDated(now.option.kind) ?? unweighable(now);

export function delayed(now: Appraised, { years, really, nothingMissed }: Later, worth: PlanValue): Delay {
  const because = really === undefined ? 'It is no option any more.' : (really.option.impossibleBecause[0] ?? unweighable(really));
  if (really === undefined || because !== null) return { years, value: null, cost: null, costOfMissed: null, cashForgone: null, outOfHandOn: null, because };
  const [value, asMuchLater] = [worthOf(really, worth), nothingMissed === undefined ? null : worthOf(nothingMissed, worth)];
  return {
    years,
    value,
    cost: worthOf(now, worth) - value,
    costOfMissed: asMuchLater === null ? null : asMuchLater - value,
    cashForgone: cashOf(now) - cashOf(really),
    outOfHandOn: really.option.outOfHandOn ?? null,
    because: null,
  };
}

const cashOf = ({ option }: Appraised): number =>
  option.lines.filter(isOurs).reduce((sum, { amounts }) => sum + amounts.reduce((total, amount) => total + amount, 0), 0);

/** The dearest to put off first, by the first delay that has a figure; what has none last. */
export function dearestFirst<One extends { readonly key: string; readonly delays: readonly Delay[] }>(all: readonly One[]): readonly One[] {
  const costOf = ({ delays }: One): number => delays.find(({ cost }) => cost !== null)?.cost ?? Number.NEGATIVE_INFINITY;
  return all.toSorted((one, other) => costOf(other) - costOf(one) || (one.key < other.key ? -1 : 1));
}
