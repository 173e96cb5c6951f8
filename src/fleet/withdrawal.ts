/**
 * Option generator: withdraw a vehicle that is used little, by the rule of days and miles. One that a reason in force or a specialist role
 * keeps is shown as what cannot be done, with the reason; one whose use is UNKNOWN is no candidate.
 */
import type { Given } from '../assumptions/given.ts';
import type { Option } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { capabilityBrokenBy, capabilityWarnings } from './capability-broken.ts';
import { changeCase } from './change-case.ts';
import { holdingsTaken } from './holdings-changed.ts';
import { worthShowing } from './pooling-lines.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { areaOf } from './vehicle-place.ts';
import { whereMilesGo } from './where-miles-go.ts';
import { littleUse, type WithdrawalCase, withdrawalCase } from './withdrawal-case.ts';
import { withdrawalContribution } from './withdrawal-lines.ts';
import { withdrawalObstacles, withdrawalWarnings } from './withdrawal-warnings.ts';

export type WithdrawalOption = Option<WithdrawalCase>;

export const withdrawalId = (organisation: string, vehicle: string): string => `${organisation}/withdraw-vehicle/${vehicle}`;

export function withdrawalOptions(fleet: FleetSnapshot, given: Given): readonly WithdrawalOption[] {
  const change = changeCase(fleet, given);
  const little = fleet.vehicles.filter(({ status }) => status === 'IN_SERVICE').flatMap((vehicle) => littleUse(vehicle, fleet, given) ?? []);
  if (little.length === 0) return [];
  const goes = whereMilesGo(change);
  const place = ({ base, role }: Vehicle) => JSON.stringify([base, role]);
  const groups = new Map([...Map.groupBy(little, ({ vehicle }) => place(vehicle))].map(([name, of]) => [name, of.length]));
  return little.map((one) => withdrawalOption(withdrawalCase(one, change, goes(one.vehicle), groups.get(place(one.vehicle))! - 1)));
}

function withdrawalOption(one: WithdrawalCase): WithdrawalOption {
  const { vehicle, fleet, given } = one;
  const [parts, broken] = [withdrawalContribution(one), capabilityBrokenBy(fleet, new Set([vehicle.code]), given)];
  const area = areaOf(vehicle, fleet);
  return {
    id: withdrawalId(fleet.organisation.code, vehicle.code),
    kind: 'WITHDRAW_VEHICLE',
    family: 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    title: vehicle.marking === 'COVERT' ? `Withdraw vehicle ${vehicle.code}` : `Withdraw ${vehicle.name}`,
    assets: [vehicle],
    areas: area === null ? [] : [area],
    lines: worthShowing(parts.lines),
    missing: parts.missing,
    inputsAsked: parts.inputsAsked,
    impossibleBecause: withdrawalObstacles(one, broken),
    warnings: [...withdrawalWarnings(one), ...capabilityWarnings(broken.filter(({ breaks }) => !breaks))],
    links: [],
    serviceEffect: serviceUnchanged('The public notices nothing: its little work is done by others.'),
    efficiency: 'TECHNICAL',
    holdings: holdingsTaken(fleet, [vehicle.code], given, one.lastDay),
    type: 'WithdrawalOption',
    detail: one,
    shown: () => shownOf(one),
  };
}

function shownOf({ vehicle, use, inForce, lapsed, goes }: WithdrawalCase): object {
  const shown = (holds: boolean) => (one: WithdrawalCase['inForce'][number]) => ({ ...one, holds });
  return { ...use, role: vehicle.role, milesGoTo: goes.to, justifications: [...inForce.map(shown(true)), ...lapsed.map(shown(false))] };
}
