/** Where so many must be available at once, and the vehicles and people there. */
import type { AreaHolding, Ready, RuleHoldings } from './capability.ts';
import type { Shift } from './capability-crew.ts';
import type { Part } from './capability-probability.ts';
import type { Area, CapabilityRule } from './snapshot.ts';

export type Scope = CapabilityRule['scope'];

/** Where so many must be available at once: an area, or the whole force with all areas of the rule together. */
export interface CapabilityGroup {
  readonly rule: CapabilityRule;
  readonly scope: Scope;
  /** null is the whole force. */
  readonly area: Area | null;
  readonly holdings: readonly AreaHolding[];
  readonly crews: RuleHoldings['crews'];
}

/** The groups of a rule under one reading of it. Vehicles of no known area count in the whole force only. */
export function groupsOf({ rule, areas, crews }: RuleHoldings, scope: Scope = rule.scope): readonly CapabilityGroup[] {
  if (scope === 'FORCE') return [{ rule, scope, area: null, holdings: areas, crews }];
  return areas.filter(({ area }) => area !== null).map((holding) => ({ rule, scope, area: holding.area, holdings: [holding], crews }));
}

export const readyIn = ({ holdings }: CapabilityGroup): readonly Ready[] => holdings.flatMap(({ ready }) => ready);

export interface GroupPart {
  readonly part: Part;
  /** Areas of which nobody says how many with the skill are on duty; none there count. */
  readonly crewUnknownIn: readonly Area[];
  /** Whether nothing at all is known of the people. */
  readonly isCrewUnknown: boolean;
}

/** The chance that a vehicle is there for a reading of the rule: work in another area takes it out of its own, not out of the force. */
export const chanceOf = (scope: Scope, { onTheRoad, elsewhere }: Ready): number => (scope === 'FORCE' ? onTheRoad : onTheRoad * (1 - elsewhere));

/**
 * Vehicles and people of a group on a shift; in the whole force anybody with the skill drives any of its vehicles. Where nobody is
 * known of at all, vehicles stand alone and the group says so.
 */
export function partOf({ rule, scope, holdings, crews }: CapabilityGroup, shift: Shift): GroupPart {
  const parts = holdings.map(({ area, ready }) => ({
    area,
    vehicles: ready.map((one) => chanceOf(scope, one)),
    crew: rule.crewSkill === null || area === null ? null : crews(rule.crewSkill, shift, area.code),
  }));
  const vehicles = parts.flatMap((part) => part.vehicles);
  const known = parts.flatMap(({ crew }) => (crew === null ? [] : [crew]));
  if (rule.crewSkill === null || known.length === 0) {
    return { part: { vehicles, crew: null }, crewUnknownIn: areasOf(parts), isCrewUnknown: rule.crewSkill !== null };
  }
  return { part: { vehicles, crew: known.flat() }, crewUnknownIn: areasOf(parts.filter(({ crew }) => crew === null)), isCrewUnknown: false };
}

const areasOf = (holdings: readonly Pick<AreaHolding, 'area'>[]): readonly Area[] => holdings.flatMap(({ area }) => (area === null ? [] : [area]));
