/** Which rules of capability get worse when vehicles go: asked of hundreds of candidates, each touching only the areas that its vehicles count in. */
import { CountUp, countOf } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Warning, warning } from '../options/option.ts';
import { type CapabilityGround, capabilityGround, type Ready } from './capability.ts';
import { type Shift, shiftsOf } from './capability-crew.ts';
import { type CapabilityGroup, chanceOf, groupsOf, partOf, readyIn } from './capability-group.ts';
import { isSureEnough } from './capability-probability.ts';
import { areThere, percent } from './capability-words.ts';
import type { Area, CapabilityRule, FleetSnapshot } from './snapshot.ts';

export interface CapabilityBroken {
  readonly rule: CapabilityRule;
  /** null is the whole force. */
  readonly area: Area | null;
  /** The shift on which it stands worst once they are gone. */
  readonly shift: Shift;
  readonly readyBefore: number;
  readonly readyAfter: number;
  /** Chances that enough are there on that shift; null is UNKNOWN, because nobody says how many drive. */
  readonly before: number | null;
  readonly after: number | null;
  /** Fewer are held than must be available, or what was sure enough before no longer is: of vehicles alone while people are UNKNOWN. */
  readonly breaks: boolean;
}

/** The rules and areas that get worse when these vehicles, by code, are taken away; each rule as its row reads it. None where no rule counts them. */
export function capabilityBrokenBy(fleet: FleetSnapshot, removed: ReadonlySet<string>, given: Given): readonly CapabilityBroken[] {
  const stands = standsOf(fleet, given);
  const touched = [...removed].flatMap((code) => stands.get(code) ?? []);
  return [...Map.groupBy(touched, (stand) => stand)].map(([stand, times]) => brokenIn(stand, times.length, removed));
}

/** What the planner of a withdrawal must be told of them. */
export const capabilityWarnings = (broken: readonly CapabilityBroken[]): readonly Warning[] =>
  broken.map((one) =>
    warning(
      one.breaks ? 'BREAKS_CAPABILITY_RULE' : 'WEAKENS_CAPABILITY_RULE',
      brokenText(one),
      one.breaks ? 'Keep the vehicle, or put another that counts in its place first.' : 'Weigh the saving against it.',
    ),
  );

/** One sentence: the rule, the place, and the chance before and after. */
export function brokenText({ rule, area, readyBefore, readyAfter, before, after, breaks }: CapabilityBroken): string {
  const chance = (share: number | null) => (share === null ? 'UNKNOWN' : percent(share));
  const place = area === null ? 'the whole force' : area.name;
  const verb = breaks ? 'breaks' : 'weakens';
  return `It ${verb} "${rule.name}" in ${place}: ${readyAfter} instead of ${readyBefore} count, and ${areThere(rule.minimum)} ${chance(after)} of the time instead of ${chance(before)}, where ${chance(rule.confidenceNeeded)} is asked.`;
}

/** A group as it stands, kept for every candidate that touches it. */
export interface Stand {
  readonly group: CapabilityGroup;
  readonly ready: readonly Ready[];
  /** That vehicles suffice, whoever drives. */
  readonly vehicles: number;
  /** On each shift the chance that people suffice, null where they are UNKNOWN, and that the rule is met. */
  readonly shifts: readonly { readonly shift: Shift; readonly people: number | null; readonly before: number | null }[];
}

const indexes = new WeakMap<CapabilityGround, ReadonlyMap<string, readonly Stand[]>>();

/** The groups in which each vehicle counts, by its code. */
export const standsOf = (fleet: FleetSnapshot, given: Given): ReadonlyMap<string, readonly Stand[]> => indexOf(capabilityGround(fleet, given));

/** The same, made once for a fleet and its assumptions. */
function indexOf(ground: CapabilityGround): ReadonlyMap<string, readonly Stand[]> {
  const known = indexes.get(ground);
  if (known !== undefined) return known;
  const index = new Map<string, Stand[]>();
  for (const stand of ground.fleet.capabilityRules.flatMap((rule) => groupsOf(ground.holdings(rule)).map(standOf))) {
    for (const { vehicle } of stand.ready) {
      const stands = index.get(vehicle.code);
      if (stands === undefined) index.set(vehicle.code, [stand]);
      else stands.push(stand);
    }
  }
  indexes.set(ground, index);
  return index;
}

export function standOf(group: CapabilityGroup): Stand {
  const ready = readyIn(group);
  const vehicles = chanceOfVehicles(group, ready, none);
  const shifts = shiftsOf(group.rule).map((shift) => {
    const { part, isCrewUnknown } = partOf(group, shift);
    const people = isCrewUnknown ? null : part.crew === null ? 1 : countOf(part.crew, group.rule.minimum).atLeastMost;
    return { shift, people, before: chanceWith(vehicles, people) };
  });
  return { group, ready, vehicles, shifts };
}

const none: ReadonlySet<string> = new Set();

/** That vehicles suffice without those removed; counted only until it is certain. */
function chanceOfVehicles({ scope, rule }: CapabilityGroup, ready: readonly Ready[], removed: ReadonlySet<string>): number {
  const count = new CountUp(rule.minimum);
  for (const one of ready) {
    if (count.isCertain) break;
    if (!removed.has(one.vehicle.code)) count.add(chanceOf(scope, one));
  }
  return count.atLeastMost;
}

/** UNKNOWN people never make it sure; without vehicles it fails whoever is there. */
const chanceWith = (vehicles: number, people: number | null): number | null => (vehicles === 0 ? 0 : people === null ? null : vehicles * people);

function brokenIn({ group, ready, vehicles: vehiclesBefore, shifts }: Stand, gone: number, removed: ReadonlySet<string>): CapabilityBroken {
  const { rule, area } = group;
  const vehicles = chanceOfVehicles(group, ready, removed);
  const changes = shifts.map(({ shift, people, before }) => ({ shift, before, after: chanceWith(vehicles, people) }));
  const worst = changes.reduce((one, other) => ((other.after ?? 0) < (one.after ?? 0) ? other : one));
  const enough = (chance: number, people: number | null) => isSureEnough(chance * (people ?? 1), rule.confidenceNeeded);
  const fallsShort = shifts.some(({ people }) => enough(vehiclesBefore, people) && !enough(vehicles, people));
  const readyAfter = ready.length - gone;
  return { rule, area, ...worst, readyBefore: ready.length, readyAfter, breaks: readyAfter < rule.minimum || fallsShort };
}
