/** How a rule stands in an area, or in the whole force, on a shift: what is held, what can be used, how surely it is enough, how many to hold. */
import type { AreaHolding, CapabilityGround, Ready, RuleHoldings } from './capability.ts';
import type { Shift } from './capability-crew.ts';
import { holdingNeeded, isSureEnough, type Part, probabilityMet, type Requirement } from './capability-probability.ts';
import type { Area, CapabilityRule } from './snapshot.ts';
import type { AvailabilityBasis } from './vehicle-availability.ts';

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

export interface Standing {
  readonly group: CapabilityGroup;
  readonly shift: Shift;
  readonly required: number;
  readonly confidence: number;
  readonly held: number;
  readonly withKit: number;
  /** People with the skill on duty; null: no skill is asked for, or it is UNKNOWN. */
  readonly crewOnDuty: number | null;
  /** The lesser of vehicles with kit and people on duty; null is UNKNOWN. */
  readonly withCrew: number | null;
  /** Mean share of time that those with kit are there; what one would usually have where there is none. */
  readonly availability: number;
  readonly basis: AvailabilityBasis;
  /** The probability that enough vehicles are there, people left aside. */
  readonly probabilityOfVehicles: number;
  /** That enough are there with somebody to drive each; null is UNKNOWN. */
  readonly probability: number | null;
  /** null is UNKNOWN. */
  readonly met: boolean | null;
  /** The fewest with kit to hold for the confidence; null where no number reaches it. */
  readonly holdingNeeded: number | null;
  readonly shortfall: number | null;
  readonly requirement: Requirement;
  readonly crewUnknownIn: readonly Area[];
  readonly isCrewUnknown: boolean;
}

export function standingOf(ground: CapabilityGround, group: CapabilityGroup, shift: Shift, confidence = group.rule.confidenceNeeded): Standing {
  const { rule, holdings, scope } = group;
  const ready = readyIn(group);
  const { part, crewUnknownIn, isCrewUnknown } = partOf(group, shift);
  const usual = usualAvailability(ground, group);
  const requirement = { parts: [part], needed: rule.minimum, usual: usual.share };
  const probabilityOfVehicles = probabilityMet({ parts: [{ ...part, crew: null }], needed: rule.minimum });
  const known = probabilityMet(requirement);
  const probability = isCrewUnknown && probabilityOfVehicles > 0 ? null : known;
  const needed = holdingNeeded(requirement, confidence);
  const crewOnDuty = part.crew?.length ?? null;
  return {
    group,
    shift,
    required: rule.minimum,
    confidence,
    held: holdings.reduce((sum, { held }) => sum + held.length, 0),
    withKit: ready.length,
    crewOnDuty,
    withCrew: isCrewUnknown ? null : Math.min(ready.length, crewOnDuty ?? ready.length),
    availability: ready.length === 0 ? usual.share : ready.reduce((sum, one) => sum + chanceOf(scope, one), 0) / ready.length,
    basis: usual.basis,
    probabilityOfVehicles,
    probability,
    met: isSureEnough(probabilityOfVehicles, confidence) ? (probability === null ? null : isSureEnough(probability, confidence)) : false,
    holdingNeeded: needed,
    shortfall: needed === null ? null : Math.max(0, needed - ready.length),
    requirement,
    crewUnknownIn,
    isCrewUnknown,
  };
}

/** What a further vehicle would have: the mean of those that count here, else of their roles, the fleet, or the assumption. */
function usualAvailability({ availabilities }: CapabilityGround, group: CapabilityGroup): { readonly share: number; readonly basis: AvailabilityBasis } {
  const ready = readyIn(group);
  if (ready.length === 0) return availabilities.usual(group.rule.roles);
  const bases = new Set(ready.map(({ vehicle }) => availabilities.of(vehicle).basis));
  const [basis] = (['ASSUMED', 'FLEET', 'ROLE', 'OWN_RECORD'] as const).filter((one) => bases.has(one));
  return { share: ready.reduce((sum, { onTheRoad }) => sum + onTheRoad, 0) / ready.length, basis: basis! };
}
