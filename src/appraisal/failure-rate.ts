/**
 * How often things fail. Rates are failures per asset and year. A rate is not a probability and may exceed 1.
 * [drive-stats]
 */
import { perYear, type Rate, type Years } from './units.ts';

/** The annualised failure rate: failures per asset-year, from days in service added up over all assets. */
export function annualisedFailureRate(failures: number, assetDays: number): Rate {
  if (!(assetDays > 0)) throw new RangeError(`days in service must be above zero, got ${assetDays}`);
  if (!(failures >= 0)) throw new RangeError(`failures must be zero or more, got ${failures}`);
  return perYear(failures / (assetDays / 365));
}

/**
 * The Weibull failure rate at an age: (k/λ)(t/λ)^(k−1). Falls with age for a shape below 1, is level at 1, rises
 * above.
 */
export function weibullHazard(shape: number, scale: Years, age: Years): Rate {
  if (!(shape > 0 && scale > 0)) throw new RangeError(`shape and scale must be above zero, got ${shape} and ${scale}`);
  if (age === 0 && shape < 1) throw new RangeError('the rate of a shape below 1 has no bound at age 0');
  return perYear((shape / scale) * (age / scale) ** (shape - 1));
}

/** The share still working at an age under a Weibull failure rate: exp(−(t/λ)^k). */
export function weibullSurvival(shape: number, scale: Years, age: Years): number {
  if (!(shape > 0 && scale > 0)) throw new RangeError(`shape and scale must be above zero, got ${shape} and ${scale}`);
  return Math.exp(-((age / scale) ** shape));
}

/** The failure rate at an age from a row of rates for years of life 1, 2, 3 …; beyond the row the last one holds. */
export function piecewiseHazard(rates: readonly Rate[], age: Years): Rate {
  const rate = rates[Math.min(Math.floor(age), rates.length - 1)];
  if (rate === undefined) throw new RangeError('failure rates need at least one year, got 0');
  if (rate < 0) throw new RangeError(`a failure rate must be zero or more, got ${rate}`);
  return rate;
}
