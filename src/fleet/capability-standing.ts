/** How a rule stands in an area, or in the whole force, on a shift: what is held, what can be used, how surely it is enough, how many to hold. */
import type { CapabilityGround } from './capability.ts';
import type { Shift } from './capability-crew.ts';
import { type CapabilityGroup, chanceOf, partOf, readyIn } from './capability-group.ts';
import { holdingNeeded, isSureEnough, probabilityMet, type Requirement } from './capability-probability.ts';
import type { AvailabilityBasis } from './expected-availability.ts';
import type { Area } from './snapshot.ts';

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
  const requirement = { part, needed: rule.minimum, usual: usual.share };
  const probabilityOfVehicles = probabilityMet({ part: { ...part, crew: null }, needed: rule.minimum });
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
