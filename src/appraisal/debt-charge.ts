/**
 * What capital paid by borrowing charges to revenue: minimum revenue provision (MRP) and interest. All positive,
 * nominal, one a year; the first provision falls in the year after the spend or when the asset comes into use.
 * Provisions are whole pennies and add up to the principal exactly: the last year balances. [mrp-guidance-5]
 */
import { roundedToPence } from './money.ts';
import { pmt } from './time-value.ts';
import { type Gbp, gbp, perYear, type Rate } from './units.ts';

/** The longest life the guidance allows, years. */
export const longestMrpLife = 50;

function refuseUnsound(principal: Gbp, life: number): void {
  if (!(principal >= 0)) throw new RangeError(`a principal must be zero or more, got ${principal}`);
  if (!Number.isInteger(life) || life < 1) throw new RangeError(`life must be 1, 2, 3 … whole years, got ${life}`);
  if (life > longestMrpLife) throw new RangeError(`life must not exceed ${longestMrpLife} years, got ${life}`);
}

/** Amounts in pennies, none more than is left, the last taking all that is left. */
function balanced(principal: Gbp, amounts: readonly number[]): Gbp[] {
  let left = Math.round(roundedToPence(principal) * 100);
  return amounts.map((amount, at) => {
    const due = at === amounts.length - 1 ? left : Math.min(left, Math.round(roundedToPence(amount) * 100));
    left -= due;
    return gbp(due / 100);
  });
}

/** Equal instalments over a life in years: principal / life each year, GBP. */
export function equalInstalmentMrp(principal: Gbp, life: number): Gbp[] {
  refuseUnsound(principal, life);
  return balanced(principal, Array<number>(life).fill(principal / life));
}

/** The principal part of a level yearly payment, rising year by year, GBP: P·i·(1+i)^(k−1) / ((1+i)^n − 1). */
export function annuityMrp(principal: Gbp, rate: Rate, life: number): Gbp[] {
  refuseUnsound(principal, life);
  if (rate < 0) throw new RangeError(`an annuity rate must be zero or more, got ${rate}`);
  const first = -pmt(rate, life, principal) - principal * rate;
  return balanced(
    principal,
    Array.from({ length: life }, (_, year) => first * (1 + rate) ** year),
  );
}

/**
 * A share of what is outstanding each year, GBP, unrounded; it never reaches the end. For legacy debt only.
 * [bridgend-mrp]
 */
export function reducingBalanceMrp(opening: Gbp, share: Rate, count: number): Gbp[] {
  if (!(share >= 0 && share < 1)) throw new RangeError(`the share charged must be between 0 and 1, got ${share}`);
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`years to charge must be 0, 1, 2 …, got ${count}`);
  return Array.from({ length: count }, (_, year) => gbp(opening * share * (1 - share) ** year));
}

export interface DebtCharge {
  /** capital financing requirement at the start of the year */
  readonly opening: Gbp;
  readonly interest: Gbp;
  readonly provision: Gbp;
  /** interest + provision: what revenue bears */
  readonly charge: Gbp;
  readonly closing: Gbp;
}

/**
 * The yearly charge while provisions pay a requirement down: interest on the opening balance, plus the provision.
 * GBP.
 */
export function debtCharges(principal: Gbp, rate: Rate, provisions: readonly Gbp[]): DebtCharge[] {
  let opening = principal;
  return provisions.map((provision) => {
    const [interest, closing] = [gbp(opening * rate), gbp(opening - provision)];
    const row = { opening, interest, provision, charge: gbp(interest + provision), closing };
    opening = closing;
    return row;
  });
}

export const mrpMethods = ['EQUAL_INSTALMENTS', 'ANNUITY'] as const;
export type MrpMethod = (typeof mrpMethods)[number];

/** Yearly rates of loans by their length in years, the shortest first. */
export type RateCurve = readonly { readonly years: number; readonly rate: number }[];

/** The rate of a loan: on the straight line between the lengths that are known, and flat beyond them. Refuses an empty curve. */
export function rateOfTerm(curve: RateCurve, years: number): Rate {
  const [above, below] = [curve.find((point) => point.years >= years), curve.findLast((point) => point.years <= years)];
  const [from, to] = [below ?? above, above ?? below];
  if (from === undefined || to === undefined) throw new RangeError('a curve of rates needs a rate');
  return perYear(from.years === to.years ? from.rate : from.rate + ((to.rate - from.rate) * (years - from.years)) / (to.years - from.years));
}

/** What each pound borrowed charges to revenue in the first, second … year after it was spent, over so many years, unrounded. */
export const chargePerPound = (method: MrpMethod, interest: Rate, years: number): number[] =>
  chargesPerPound(method, interest, years).map(({ charge }) => charge);

/** The same, as provision and as interest on what is still owed. */
export function chargesPerPound(method: MrpMethod, interest: Rate, years: number): DebtCharge[] {
  refuseUnsound(gbp(1), years);
  const grown = (1 + interest) ** years - 1;
  const provisions = Array.from({ length: years }, (_, at) =>
    gbp(method === 'EQUAL_INSTALMENTS' || interest === 0 ? 1 / years : (interest * (1 + interest) ** at) / grown),
  );
  return debtCharges(gbp(1), interest, provisions);
}
