/**
 * Amounts in whole pence that add up to the rounded total: each is rounded, and the pennies by which their sum misses the total go to those
 * that rounding has moved the furthest the other way, the first of equals. No amount moves by more than a penny. [house-decision]
 */
import { roundedToPence } from './money.ts';

export function roundedToSum(amounts: readonly number[]): number[] {
  const rounded = amounts.map(roundedToPence);
  const total = roundedToPence(amounts.reduce((sum, amount) => sum + amount, 0));
  const missing = Math.round((total - rounded.reduce((sum, amount) => sum + amount, 0)) * 100);
  const sign = Math.sign(missing);
  const order = amounts.map((amount, at) => ({ at, off: sign * (amount - rounded[at]!) })).sort((one, other) => other.off - one.off || one.at - other.at);
  const moved = new Set(order.slice(0, Math.abs(missing)).map(({ at }) => at));
  return rounded.map((amount, at) => (moved.has(at) ? roundedToPence(amount + sign / 100) : amount));
}
