/**
 * Internal rates of return: secondary measures, never to rank by. Flows are yearly, the first at time 0, costs
 * negative. Without a change of sign there is no rate. With several roots none is "the" rate: all are listed and the
 * result is flagged. [green-book-2026] [excel-functions] [numpy-financial]
 */
import { daysBetween } from './calendar.ts';
import { type Gbp, perYear, type Rate } from './units.ts';
import { signChanges, type Term, zerosOf } from './zeros.ts';

export interface InternalRate {
  /** The only rate at which the flows are worth nothing; null when there is none, or more than one. */
  readonly rate: Rate | null;
  /** Every such rate above −100 %, ascending, so far as a float can tell it from −100 %. */
  readonly roots: readonly Rate[];
  /** true when there are several roots */
  readonly isAmbiguous: boolean;
  readonly signChanges: number;
}

export interface DatedFlow {
  /** ISO day */
  readonly day: string;
  readonly amount: Gbp;
}

function internalRateOf(terms: readonly Term[]): InternalRate {
  const found = zerosOf(terms)
    .map((x) => Math.expm1(-x))
    .filter((root) => root > -1 && root < Infinity);
  const roots = found.toSorted((a, b) => a - b).map(perYear);
  const rate = roots.length === 1 ? roots[0]! : null;
  return { rate, roots, isAmbiguous: roots.length > 1, signChanges: signChanges(terms) };
}

/** The yearly rate at which the flows are worth nothing (IRR). */
export function internalRate(flows: readonly Gbp[]): InternalRate {
  return internalRateOf(flows.map((amount, time) => ({ amount, time })));
}

/**
 * The same for flows on given days, by days / 365 from the first in the list (XIRR). Refuses a flow before the first.
 */
export function datedInternalRate(flows: readonly DatedFlow[]): InternalRate {
  const start = flows[0]?.day ?? '1970-01-01';
  return internalRateOf(
    flows.map(({ day, amount }) => {
      const days = daysBetween(start, day);
      if (days < 0) throw new RangeError(`the first flow must be the earliest, got ${day} before ${start}`);
      return { amount, time: days / 365 };
    }),
  );
}

/**
 * The yearly growth from costs, financed at `finance`, to income, reinvested at `reinvest` until the last year (MIRR).
 * null unless there is money out as well as money in.
 */
export function modifiedInternalRate(flows: readonly Gbp[], finance: Rate, reinvest: Rate): Rate | null {
  const last = flows.length - 1;
  const gained = flows.reduce((sum, flow, year) => sum + Math.max(flow, 0) * (1 + reinvest) ** (last - year), 0);
  const spent = flows.reduce((sum, flow, year) => sum - Math.min(flow, 0) * (1 + finance) ** -year, 0);
  if (gained === 0 || spent === 0) return null;
  return perYear((gained / spent) ** (1 / last) - 1);
}
