/**
 * The annuity family with the sign convention of spreadsheets: money received is positive, money paid negative, and
 * the present value, the payments and the future value add up to nothing. Rates are per period, not per year; `due` 0
 * pays at the end of each period, 1 at its start. [excel-functions] [numpy-financial]
 */
import { type Gbp, gbp } from './units.ts';

/** When in its period a payment falls: 0 at the end, 1 at the start. */
export type Due = 0 | 1;

/** (1+rate)^periods − 1, and the payments' weight beside it, exact near a rate of zero. */
function growth(rate: number, periods: number, due: Due): { readonly grown: number; readonly perPayment: number } {
  if (!(rate > -1)) throw new RangeError(`a rate per period must be above -1, got ${rate}`);
  if (!(periods >= 0)) throw new RangeError(`periods must be zero or more, got ${periods}`);
  const gain = Math.expm1(periods * Math.log1p(rate));
  return { grown: 1 + gain, perPayment: rate === 0 ? periods : (gain / rate) * (1 + rate * due) };
}

/** The level payment a period, GBP (negative to repay a positive `present`). Refuses no periods at all. */
export function pmt(rate: number, periods: number, present: number, future = 0, due: Due = 0): Gbp {
  if (!(periods > 0)) throw new RangeError(`periods must be above zero, got ${periods}`);
  const { grown, perPayment } = growth(rate, periods, due);
  return gbp(-(present * grown + future) / perPayment);
}

/** What is left at the end, GBP, after `present` now and `payment` each period. */
export function fv(rate: number, periods: number, payment: number, present = 0, due: Due = 0): Gbp {
  const { grown, perPayment } = growth(rate, periods, due);
  return gbp(-(present * grown + payment * perPayment));
}

/** What `payment` each period and `future` at the end are worth now, GBP, with the opposite sign. */
export function pv(rate: number, periods: number, payment: number, future = 0, due: Due = 0): Gbp {
  const { grown, perPayment } = growth(rate, periods, due);
  return gbp(-(future + payment * perPayment) / grown);
}

/** The interest part of payment number `period` (1 is the first), GBP. Refuses a period outside 1 to `periods`. */
export function ipmt(rate: number, period: number, periods: number, present: number, future = 0, due: Due = 0): Gbp {
  if (!(period >= 1 && period <= periods)) throw new RangeError(`period must lie between 1 and ${periods}, got ${period}`);
  if (due === 1 && period === 1) return gbp(0);
  const payment = pmt(rate, periods, present, future, due);
  const balance = fv(rate, period - 1, payment, present, due);
  return gbp((due === 1 ? (balance * rate) / (1 + rate) : balance * rate) || 0);
}

/** The principal part of payment number `period`, GBP: payment less interest. */
export function ppmt(rate: number, period: number, periods: number, present: number, future = 0, due: Due = 0): Gbp {
  return gbp(pmt(rate, periods, present, future, due) - ipmt(rate, period, periods, present, future, due));
}

/** The interest in payments `first` to `last` together, GBP. Refuses a last before the first. */
export function cumipmt(rate: number, periods: number, present: number, first: number, last: number, due: Due = 0): Gbp {
  if (!(last >= first)) throw new RangeError(`the last period must not come before ${first}, got ${last}`);
  let interest = 0;
  for (let period = first; period <= last; period += 1) interest += ipmt(rate, period, periods, present, 0, due);
  return gbp(interest);
}

function refuseNoPeriods(perYear: number): void {
  if (!(perYear >= 1)) throw new RangeError(`there must be one period a year or more, got ${perYear}`);
}

/** The nominal yearly rate, paid in so many periods, that compounds to `effectiveRate` over a year. */
export function nominal(effectiveRate: number, periodsPerYear: number): number {
  refuseNoPeriods(periodsPerYear);
  return periodsPerYear * Math.expm1(Math.log1p(effectiveRate) / periodsPerYear);
}

/** What a nominal yearly rate, paid in so many periods, compounds to over a year. */
export function effective(nominalRate: number, periodsPerYear: number): number {
  refuseNoPeriods(periodsPerYear);
  return Math.expm1(periodsPerYear * Math.log1p(nominalRate / periodsPerYear));
}

/**
 * Periods for `present` to grow to `future` at a rate per period. Refuses amounts and rates that are not above zero.
 */
export function pduration(rate: number, present: number, future: number): number {
  if (!(rate > 0 && present > 0 && future > 0)) {
    throw new RangeError(`rate and amounts must be above zero, got ${rate}, ${present} and ${future}`);
  }
  return Math.log(future / present) / Math.log1p(rate);
}
