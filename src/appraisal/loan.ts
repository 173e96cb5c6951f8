/**
 * Cash profile of a loan: ANNUITY level payments, EIP equal instalments of principal, MATURITY interest only and the
 * principal at the end. Amounts positive, unrounded, payments at the end of each period; the rate is per period. The
 * Public Works Loan Board collects half-yearly: give it half the yearly rate and twice the years; yearly is the house
 * simplification. [pwlb-loans]
 */
import { fv, pmt } from './time-value.ts';
import { type Gbp, gbp } from './units.ts';

export type LoanKind = 'ANNUITY' | 'EIP' | 'MATURITY';

export interface LoanPayment {
  readonly payment: Gbp;
  readonly principal: Gbp;
  readonly interest: Gbp;
  /** owed after the payment */
  readonly balance: Gbp;
}

/** What is owed after so many payments. */
function owedAfter(kind: LoanKind, principal: Gbp, rate: number, periods: number, paid: number): number {
  if (paid === periods) return 0;
  if (kind === 'MATURITY') return principal;
  if (kind === 'EIP') return (principal * (periods - paid)) / periods;
  return -fv(rate, paid, pmt(rate, periods, principal), principal);
}

/** One row for each period. Refuses a negative principal or rate and a number of periods that is not 1, 2, 3 … */
export function loanProfile(kind: LoanKind, principal: Gbp, ratePerPeriod: number, periods: number): LoanPayment[] {
  if (!(principal >= 0)) throw new RangeError(`a principal must be zero or more, got ${principal}`);
  if (!(ratePerPeriod >= 0)) throw new RangeError(`a loan rate must be zero or more, got ${ratePerPeriod}`);
  if (!Number.isInteger(periods) || periods < 1) throw new RangeError(`periods must be 1, 2, 3 …, got ${periods}`);
  const owed = Array.from({ length: periods + 1 }, (_, paid) => owedAfter(kind, principal, ratePerPeriod, periods, paid));
  return owed.slice(1).map((balance, at) => {
    const [repaid, interest] = [owed[at]! - balance, owed[at]! * ratePerPeriod];
    return { payment: gbp(repaid + interest), principal: gbp(repaid), interest: gbp(interest), balance: gbp(balance) };
  });
}
