/**
 * Pennies: rounding at the edge, and splitting an amount so that its parts add up. Half a penny goes away from zero
 * in both directions, so a cost and the same saving round alike (no banker's rounding).
 */
import { type Gbp, gbp } from './units.ts';

/** Float noise forgiven when deciding whether a number is half-way: a few units in the last place. */
const noise = 2 ** -50;
/** Beyond this many units a float can no longer tell the halves apart, and the number is left as it is. */
const finest = 2 ** 48;

/** `n` to so many decimal places, halves away from zero; 1.005 gives 1.01 although its float lies a hair below. */
export function roundedHalfUp(n: number, places: number): number {
  if (!Number.isFinite(n)) throw new RangeError(`only a finite number can be rounded, got ${n}`);
  if (!Number.isInteger(places) || places < 0) throw new RangeError(`decimal places must be 0, 1, 2 …, got ${places}`);
  const scale = 10 ** places;
  const scaled = Math.abs(n) * scale;
  if (scaled >= finest) return n;
  const units = Math.floor(scaled + scaled * noise + 0.5);
  return units === 0 ? 0 : (Math.sign(n) * units) / scale;
}

/** An amount in pounds rounded to whole pennies, half a penny away from zero. Exact below a billion pounds. */
export function roundedToPence(n: number): number {
  return roundedHalfUp(n, 2);
}

/** The total of some amounts, unrounded, GBP. Nothing adds up to nothing. */
export function sumOf(amounts: readonly Gbp[]): Gbp {
  return gbp(amounts.reduce((total, amount) => total + amount, 0));
}

/**
 * `total` split in proportion to `weights`, in whole pennies. Every part is cut down to the penny and the pennies
 * left over go to the largest share (the first of equals), so that the parts add up to the total rounded to pence.
 * Refuses no weights, a negative weight, and weights that are all zero.
 */
export function allocated(total: Gbp, weights: readonly number[]): Gbp[] {
  const bad = weights.find((weight) => !(weight >= 0 && Number.isFinite(weight)));
  if (bad !== undefined) throw new RangeError(`a weight must be zero or more, got ${bad}`);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) throw new RangeError(`weights must add up to more than zero, got ${JSON.stringify(weights)}`);
  const sign = total < 0 ? -1 : 1;
  const pennies = Math.round(roundedToPence(Math.abs(total)) * 100);
  const parts = weights.map((weight) => Math.floor(roundedHalfUp(pennies * (weight / whole), 6)));
  const largest = weights.indexOf(Math.max(...weights));
  const leftOver = pennies - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, at) => gbp((sign * (at === largest ? part + leftOver : part)) / 100 || 0));
}
