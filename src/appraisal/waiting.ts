/**
 * The value of waiting until a named uncertainty resolves (a planning consent, a lease event, a national decision):
 * after the news one starts only if it still pays. All values are present values today, GBP. Not to be used where
 * nothing would be learned. [dixit-pindyck]
 */
import { type Gbp, gbp } from './units.ts';

export interface LaterStart {
  readonly year: number;
  /** What starting then would be worth today, by what turns out; the probabilities add up to 1. */
  readonly outcomes: readonly { readonly probability: number; readonly npv: Gbp }[];
}

export interface Waiting {
  readonly now: Gbp;
  /** worth of the best later start, or 0 when no later start is ever worth while */
  readonly wait: Gbp;
  /** year of that start; null when there is none */
  readonly year: number | null;
  /** wait − now: above zero, waiting is worth more than starting now */
  readonly worth: Gbp;
}

/**
 * What a start in a later year is worth today when it may still be dropped: the mean of the outcomes, losses counted
 * as nothing.
 */
export function worthOfLaterStart({ year, outcomes }: LaterStart): Gbp {
  const whole = outcomes.reduce((sum, { probability }) => sum + probability, 0);
  if (Math.abs(whole - 1) > 1e-9 || outcomes.some(({ probability }) => probability < 0)) {
    throw new RangeError(`probabilities of a start in year ${year} must add up to 1, got ${whole}`);
  }
  return gbp(outcomes.reduce((sum, { probability, npv }) => sum + probability * Math.max(npv, 0), 0));
}

/** Starting now against the best of the later starts; the earliest of equals. */
export function valueOfWaiting(now: Gbp, later: readonly LaterStart[]): Waiting {
  const worths = later.map((start) => ({ year: start.year, worth: worthOfLaterStart(start) }));
  const best = worths.reduce((top, each) => (each.worth > top.worth ? each : top), { year: null as number | null, worth: gbp(0) });
  return { now, wait: best.worth, year: best.year, worth: gbp(best.worth - now) };
}
