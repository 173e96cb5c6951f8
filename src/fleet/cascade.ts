/**
 * Option generator: a vehicle that is due in its role takes the place of one that is due in a lower role in the same year, where that
 * costs less than selling the one and buying new for the other. Without a price nobody knows what is put off or forgone. Each vehicle is paired once, within its base first.
 */

import type { Given } from '../assumptions/given.ts';
import { appraised } from '../options/appraise.ts';
import type { Option } from '../options/option.ts';
import { buyingOf } from './buying.ts';
import { type CascadeCase, cascadeOf } from './cascade-case.ts';
import { cascadeObstacles } from './cascade-obstacles.ts';
import { cascadeOption } from './cascade-option.ts';
import { isCovert } from './covert.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { isHeld } from './vehicle-availability.ts';

/** Where a vehicle that has done its time in a role may still serve. */
const lowerRoles: Partial<Record<VehicleRole, readonly VehicleRole[]>> = {
  RESPONSE_MARKED: ['NEIGHBOURHOOD', 'TRAINING'],
  ROADS_POLICING: ['TRAINING'],
  NEIGHBOURHOOD: ['POOL', 'TRAINING'],
  CID_PLAIN: ['POOL'],
  COMMAND: ['POOL'],
};
const dueYears = 2;

export function cascadeOptions(fleet: FleetSnapshot, given: Given): readonly Option[] {
  const buying = buyingOf(fleet, given);
  const roles = new Set(Object.entries(lowerRoles).flatMap(([role, lower]) => [role, ...lower]));
  const due = fleet.vehicles
    .filter((vehicle) => isHeld(vehicle) && vehicle.funding === 'OWNED' && vehicle.replacementPrice !== null && roles.has(vehicle.role) && !isCovert(vehicle))
    .flatMap((vehicle) => replacementCase(vehicle, 'value', buying) ?? [])
    .filter(({ policyYear, work }) => policyYear <= dueYears && work.age.value !== null);
  return pairs(due).flatMap((one) => worthDoing(one));
}

/** Movers and places of one year and pair of roles, those of one base first; each vehicle in one pair, and looked at a few times only. */
function pairs(due: readonly ReplacementCase[]): readonly CascadeCase[] {
  const taken = new Set<Vehicle>();
  return [baseOf, () => ''].flatMap((where) => {
    const waiting = Map.groupBy(due.toReversed(), (one) => `${one.vehicle.role} ${one.policyYear} ${where(one)}`);
    return due.flatMap((mover) =>
      taken.has(mover.vehicle) ? [] : pairOf(mover, (role) => waiting.get(`${role} ${mover.policyYear} ${where(mover)}`) ?? [], taken),
    );
  });
}

const baseOf = ({ vehicle }: ReplacementCase): string => vehicle.base ?? '';

/** The first place that is still free in a lower role; what is taken is dropped from the lists for good. */
function pairOf(mover: ReplacementCase, waitingIn: (role: VehicleRole) => ReplacementCase[], taken: Set<Vehicle>): readonly CascadeCase[] {
  for (const role of lowerRoles[mover.vehicle.role] ?? []) {
    const places = waitingIn(role);
    while (places.length > 0 && taken.has(places[places.length - 1]!.vehicle)) places.pop();
    const place = places[places.length - 1];
    if (place === undefined) continue;
    const one = cascadeOf(mover, place);
    if (cascadeObstacles(one).length > 0) continue;
    taken.add(mover.vehicle).add(place.vehicle);
    return [one];
  }
  return [];
}

function worthDoing(one: CascadeCase): readonly Option[] {
  const option = cascadeOption(one);
  return appraised(option, one.mover.horizon, one.mover.buying.schedule).figures.npvPublic > 0 ? [option] : [];
}
