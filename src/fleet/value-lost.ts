/** What a vehicle loses in value: capital that its user pays for without seeing a bill. */

import type { Given } from '../assumptions/given.ts';
import { isRented } from './funding.ts';
import { ageOf } from './miles-a-year.ts';
import type { Vehicle } from './snapshot.ts';

const shortestLife = 1;

/**
 * Pounds a year in base-year prices: (what one like it costs new today − what it would fetch today) ÷ its age, at least one year. It
 * is the mean of the years so far, and no forecast. A rented vehicle loses nothing of ours: its rent is a running cost. null where the
 * price, the value or the age is UNKNOWN. What was paid for it is spent and decides nothing.
 */
export function valueLostPa(vehicle: Vehicle, given: Given): number | null {
  if (isRented(vehicle)) return 0;
  const age = ageOf(vehicle, given.on);
  const { replacementPrice, marketValue, priceBase } = vehicle;
  if (replacementPrice === null || marketValue === null || age === null) return null;
  return Math.max(0, given.inBasePrices(replacementPrice, priceBase) - marketValue) / Math.max(shortestLife, age);
}
