/** The fleet, the assumptions and what follows from both alike for every vehicle that may be bought or kept. */

import type { DiscountSchedule } from '../appraisal/index.ts';
import { scheduleOf } from '../assumptions/discounting.ts';
import type { Given } from '../assumptions/given.ts';
import { type AgeingRates, ageingRates } from './ageing-rates.ts';
import { type UsualMiles, usualMiles } from './recorded-miles.ts';
import type { FleetSnapshot } from './snapshot.ts';

export interface Buying {
  readonly fleet: FleetSnapshot;
  readonly given: Given;
  readonly rates: AgeingRates;
  readonly schedule: DiscountSchedule;
  /** The dearest replacement price of a role that is known, in base-year prices: it stands in for one that is not. */
  readonly dearest: (role: string) => number | null;
  /** The usual miles a year of a role. */
  readonly usual: UsualMiles;
}

export const buyingOf = (fleet: FleetSnapshot, given: Given): Buying => ({
  fleet,
  given,
  rates: ageingRates(given),
  schedule: scheduleOf(given),
  usual: usualMiles(fleet, given.on),
  dearest: dearestPrice(fleet, given),
});

function dearestPrice(fleet: FleetSnapshot, given: Given): Buying['dearest'] {
  const found = new Map<string, number>();
  for (const { role, replacementPrice, priceBase } of fleet.vehicles)
    if (replacementPrice !== null) found.set(role, Math.max(found.get(role) ?? 0, given.inBasePrices(replacementPrice, priceBase)));
  return (role) => found.get(role) ?? null;
}
