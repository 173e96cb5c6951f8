/**
 * Numbers that carry their unit. A branded number is a plain number at run time; the compiler alone refuses a rate
 * where money is meant. Arithmetic gives back a bare number, so a unit is always put on again on purpose.
 */
declare const unit: unique symbol;

export type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

/** Pounds sterling, unrounded inside; pennies are settled at the doors. Costs are negative in a cash flow. */
export type Gbp = Quantity<'GBP'>;
/** A change per year as a fraction: 3.5 % a year is 0.035. */
export type Rate = Quantity<'1/year'>;
/** A length of time in years; it may have a fraction. */
export type Years = Quantity<'year'>;

/** Money in pounds. Refuses what is not a finite number. */
export function gbp(amount: number): Gbp {
  if (!Number.isFinite(amount)) throw new RangeError(`an amount of money must be a finite number, got ${amount}`);
  return amount as Gbp;
}

/** A yearly rate as a fraction. Refuses −100 % a year and below, where nothing is left to compound. */
export function perYear(fraction: number): Rate {
  if (!(fraction > -1 && Number.isFinite(fraction))) {
    throw new RangeError(`a yearly rate must be a fraction above -1, got ${fraction}`);
  }
  return fraction as Rate;
}

/** A length of time in years. Refuses a negative length. */
export function years(length: number): Years {
  if (!(length >= 0 && Number.isFinite(length))) {
    throw new RangeError(`a length in years must be zero or more, got ${length}`);
  }
  return length as Years;
}
