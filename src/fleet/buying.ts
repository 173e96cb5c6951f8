/** The fleet, the assumptions and what follows from both alike for every vehicle that may be bought or kept. */

import type { DiscountSchedule } from '../appraisal/index.ts';
import { scheduleOf } from '../assumptions/discounting.ts';
import type { Given } from '../assumptions/given.ts';
import { type AgeingRates, ageingRates } from './ageing-rates.ts';
import { type UsualMiles, usualMiles } from './recorded-miles.ts';
import type { ReplacementCase } from './replacement-case.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export interface Buying {
  readonly fleet: FleetSnapshot;
  readonly given: Given;
  readonly rates: AgeingRates;
  readonly schedule: DiscountSchedule;
  /** The cases of vehicles that are known well enough to be priced alike for every question. */
  readonly cases: Map<Vehicle, ReplacementCase | null>;
  /** The dearest replacement price of a role that is known, in base-year prices: it stands in for one that is not. */
  readonly dearest: (role: string) => number | null;
  /** The usual miles a year of a role. */
  readonly usual: UsualMiles;
}

/** Worked out once for each fleet and its assumptions, because every generator asks for it. */
const worked = new WeakMap<Given, WeakMap<FleetSnapshot, Buying>>();

export function buyingOf(fleet: FleetSnapshot, { atOnce: given }: Given): Buying {
  const ofGiven = worked.get(given) ?? new WeakMap<FleetSnapshot, Buying>();
  worked.set(given, ofGiven);
  const buying = ofGiven.get(fleet) ?? made(fleet, given);
  ofGiven.set(fleet, buying);
  return buying;
}

const made = (fleet: FleetSnapshot, given: Given): Buying => ({
  fleet,
  given,
  rates: ageingRates(given),
  schedule: scheduleOf(given),
  usual: usualMiles(fleet, given.on),
  dearest: dearestPrice(fleet, given),
  cases: new Map(),
});

function dearestPrice(fleet: FleetSnapshot, given: Given): Buying['dearest'] {
  const found = new Map<string, number>();
  for (const { role, replacementPrice, priceBase } of fleet.vehicles)
    if (replacementPrice !== null) found.set(role, Math.max(found.get(role) ?? 0, given.inBasePrices(replacementPrice, priceBase)));
  return (role) => found.get(role) ?? null;
}
