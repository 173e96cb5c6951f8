/** The fleet, the assumptions and what follows from both alike for every vehicle that may be bought or kept. */

import type { DiscountSchedule } from '../appraisal/index.ts';
import { scheduleOf } from '../assumptions/discounting.ts';
import type { Given } from '../assumptions/given.ts';
import { workedOutOnce } from '../assumptions/worked-out-once.ts';
import { type AgeingRates, ageingRates } from './ageing-rates.ts';
import { type UsualMiles, usualMiles } from './recorded-miles.ts';
import type { ReplacementCase } from './replacement-case.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

/**
 * Which price of its role stands in for one that is UNKNOWN: the one that cannot flatter. What is bought sooner, or besides, counts
 * at the dearest; what is put off, or no longer bought, at the cheapest.
 */
export type StandIn = 'dearest' | 'cheapest';

export interface Buying {
  readonly fleet: FleetSnapshot;
  readonly given: Given;
  readonly rates: AgeingRates;
  readonly schedule: DiscountSchedule;
  /** The cases of vehicles that are known well enough to be priced alike for every question. */
  readonly cases: Map<Vehicle, ReplacementCase | null>;
  /** The dearest and the cheapest replacement price of a role that are known, in base-year prices: one of them stands in for what is not. */
  readonly priceOfRole: (role: string, standIn: StandIn) => number | null;
  /** The usual miles a year of a role. */
  readonly usual: UsualMiles;
}

const made = workedOutOnce(
  (fleet: FleetSnapshot, given): Buying => ({
    fleet,
    given,
    rates: ageingRates(given),
    schedule: scheduleOf(given),
    usual: usualMiles(fleet, given.on),
    priceOfRole: pricesByRole(fleet, given),
    cases: new Map(),
  }),
);

export const buyingOf = (fleet: FleetSnapshot, { atOnce: given }: Given): Buying => made(fleet, given);

function pricesByRole(fleet: FleetSnapshot, given: Given): Buying['priceOfRole'] {
  const found = new Map<string, Record<StandIn, number>>();
  for (const { role, replacementPrice, priceBase } of fleet.vehicles) {
    if (replacementPrice === null) continue;
    const price = given.inBasePrices(replacementPrice, priceBase);
    const known = found.get(role) ?? { dearest: price, cheapest: price };
    found.set(role, { dearest: Math.max(known.dearest, price), cheapest: Math.min(known.cheapest, price) });
  }
  return (role, standIn) => found.get(role)?.[standIn] ?? null;
}
