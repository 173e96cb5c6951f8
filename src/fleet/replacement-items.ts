/** The vehicles that will have to be replaced, as the forecast and the programme want them. */

import { addMonths } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { CostOfWork, ReplacementItem } from '../options/replacement-item.ts';
import { type Buying, buyingOf } from './buying.ts';
import { isOurs } from './funding.ts';
import { costOfChain, pricedAlike, type ReplacementCase, renewalBy, replacementCase, runningIfReplacedIn } from './replacement-case.ts';
import { chainOf } from './replacement-chain.ts';
import { dueDays, policyDue } from './replacement-policy.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';
import { baseName } from './vehicle-place.ts';
import { vehicleWork } from './vehicle-work.ts';

export function replacementItems(fleet: FleetSnapshot, given: Given): readonly ReplacementItem[] {
  const buying = buyingOf(fleet, given);
  return fleet.vehicles.filter(isHeld).map((vehicle) => itemOf(vehicle, buying));
}

function itemOf(vehicle: Vehicle, buying: Buying): ReplacementItem {
  const { fleet, given } = buying;
  const rule = fleet.replacementRule.get(vehicle.role);
  const one = pricedAlike(replacementCase(vehicle, 'value', buying));
  const due = one?.due ?? dueDays(vehicleWork(vehicle, fleet, buying.usual, given), rule, given);
  const isKnown = vehicle.replacementPrice !== null || one?.best.offer != null; // the price of another of its role is a guess, not a budget
  const isPriced = one !== null && isKnown && one.usual.price > 0 && isOurs(vehicle);
  return {
    asset: vehicle,
    domain: 'FLEET',
    dueOn: {
      POLICY: policyDue(due, rule),
      POLICY_AGE: due.policyAge,
      POLICY_MILES: due.policyMiles,
      ECONOMIC_LIFE: one === null || one.work.age.value === null ? null : addMonths(given.on, 12 * one.keepYears),
      WARRANTY: due.warranty,
      HIRE_END: due.hireEnd,
      PLANNED: due.planned,
    },
    price: isPriced ? one.usual.price : null,
    irrecoverableVat: isPriced ? one.usual.vat : 0,
    life: one?.life ?? 1,
    economicLife: one?.economicLife ?? 1,
    groups: { ROLE: vehicle.role, CLASS: vehicle.body, BASE: baseName(vehicle, fleet), FUNDING: vehicle.funding },
    mayWait: rule?.safetyCritical !== true,
    costIfReplacedIn: (year, life) => (one === null ? { total: 0, running: 0 } : costIfReplacedIn(one, year, life)),
  };
}

/** Beyond the horizon it is kept throughout. */
function costIfReplacedIn(one: ReplacementCase, year: number, life: number): CostOfWork {
  const { held, usual, changeCost, horizon } = one;
  const chain = chainOf(held, renewalBy(usual, one, life), Math.min(year, horizon), life, horizon);
  return { total: costOfChain(chain, usual.price + changeCost.value!, one), running: runningIfReplacedIn(one, year, life) };
}
