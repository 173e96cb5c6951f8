/** The rules that fall short, and what a change to a group would do to its worst shift. */
import type { CapabilityGround } from './capability.ts';
import { shiftsOf } from './capability-crew.ts';
import { type CapabilityGroup, groupsOf } from './capability-group.ts';
import { type Standing, standingOf } from './capability-standing.ts';
import type { LeverEffect } from './lever.ts';

/** How a group stands on each shift of its rule; where nobody is asked for to drive, on all alike. */
export function standingsOf(ground: CapabilityGround, group: CapabilityGroup): readonly Standing[] {
  const [first, ...others] = shiftsOf(group.rule);
  if (first === undefined) return [];
  const standing = standingOf(ground, group, first);
  return [standing, ...others.map((shift) => (group.rule.crewSkill === null ? { ...standing, shift } : standingOf(ground, group, shift)))];
}

export interface ShortGroup {
  readonly group: CapabilityGroup;
  readonly standings: readonly Standing[];
}

/** The groups of all rules, each as its row reads it, that are known to fall short on some shift. */
export function shortGroups(ground: CapabilityGround): readonly ShortGroup[] {
  const groups = ground.fleet.capabilityRules.flatMap((rule) => groupsOf(ground.holdings(rule)));
  return groups.map((group) => ({ group, standings: standingsOf(ground, group) })).filter(({ standings }) => standings.some(({ met }) => met === false));
}

/** The chance that counts: with people, or of vehicles alone while people are UNKNOWN. */
export const chanceIn = ({ probability, probabilityOfVehicles }: Standing): number => probability ?? probabilityOfVehicles;

/** The chance on each shift of a group before and after a change. */
export const effectsOf = (standings: readonly Standing[], after: readonly number[]): readonly LeverEffect[] =>
  standings.map((one, at) => ({ rule: one.group.rule, area: one.group.area, shift: one.shift, before: chanceIn(one), after: after[at]! }));

/** A name for a group within its organisation. */
export const groupKey = ({ rule, area }: CapabilityGroup): string => `${rule.code}/${area?.code ?? 'FORCE'}`;

export const groupPlace = ({ area }: CapabilityGroup): string => (area === null ? 'the whole force' : area.name);
