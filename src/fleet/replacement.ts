/**
 * Option generator: replace a vehicle now, or keep it beyond policy, against keeping it until policy replaces it and at the least until
 * next year's budget. Only where there is something to decide: it is due, no further year of it is worth its cost, its age
 * is UNKNOWN, or keeping it longer saves.
 */

import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { type Buying, buyingOf } from './buying.ts';
import { isOurs } from './funding.ts';
import { pricedAlike, type ReplacementCase, replacementCase, yearsWorthExtending } from './replacement-case.ts';
import { groupedReplacements } from './replacement-group.ts';
import type { Change } from './replacement-lines.ts';
import { type ReplacementOption, replacementOption } from './replacement-option.ts';
import { replacementWarnings } from './replacement-warnings.ts';
import { roleName } from './role-name.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

/** Policy due by the end of next year, or sooner, is due; one-offs of year 0 and of next year's budget. */
const dueYears = 2;

export function replacementOptions(fleet: FleetSnapshot, given: Given): readonly Option[] {
  const buying = buyingOf(fleet, given);
  const held = fleet.vehicles.filter((vehicle) => isHeld(vehicle) && isOurs(vehicle));
  const [now, longer] = [held.flatMap((vehicle) => replacedNow(vehicle, buying)), held.flatMap((vehicle) => keptLonger(vehicle, buying))];
  return [...now, ...longer, ...groupedReplacements(now, fleet), ...groupedReplacements(longer, fleet)];
}

function replacedNow(vehicle: Vehicle, buying: Buying): readonly ReplacementOption[] {
  const one = pricedAlike(replacementCase(vehicle, 'low', buying));
  if (one === null) return [];
  const isWorthAsking = one.work.age.value === null || one.policyYear <= dueYears || one.keepYears === 0;
  return isWorthAsking ? [optionOf(one, { firstChange: 0, bought: one.best }, 'REPLACE_VEHICLE')] : [];
}

/** What is UNKNOWN of a vehicle is priced at its high end here, because its running cost is what keeping it costs; a price that is put off, at the cheapest. */
function keptLonger(vehicle: Vehicle, buying: Buying): readonly ReplacementOption[] {
  if (vehicle.firstRegisteredOn === null) return [];
  const one = replacementCase(vehicle, 'high', buying, 'cheapest');
  if (one === null || one.policyYear > dueYears) return [];
  const more = yearsWorthExtending(one);
  return more === 0 ? [] : [optionOf(one, { firstChange: one.policyYear + more, bought: one.usual }, 'EXTEND_VEHICLE')];
}

const optionOf = (one: ReplacementCase, change: Change, kind: 'REPLACE_VEHICLE' | 'EXTEND_VEHICLE'): ReplacementOption =>
  replacementOption(one, change, {
    kind,
    title: titleOf(one, change, kind),
    impossibleBecause: kind === 'EXTEND_VEHICLE' ? obstaclesToKeeping(one) : [],
    warnings: replacementWarnings(one, change),
  });

function titleOf({ vehicle, policyYear }: ReplacementCase, { firstChange, bought }: Change, kind: 'REPLACE_VEHICLE' | 'EXTEND_VEHICLE'): string {
  if (kind === 'REPLACE_VEHICLE') return `Replace ${vehicle.name} (${roleName(vehicle.role)}) now with ${bought.name}`;
  const more = firstChange - policyYear;
  return `Keep ${vehicle.name} (${roleName(vehicle.role)}) ${more === 1 ? 'a year' : `${more} years`} longer than policy`;
}

const obstaclesToKeeping = ({ buying, vehicle }: ReplacementCase): readonly string[] =>
  buying.fleet.replacementRule.get(vehicle.role)?.safetyCritical === true
    ? [`Policy does not put off a ${roleName(vehicle.role)} vehicle: its role is safety-critical (replacement_rules.csv).`]
    : [];
