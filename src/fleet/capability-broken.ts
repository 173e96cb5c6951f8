/** Which rules of capability get worse when vehicles go: asked of hundreds of candidates, each touching only the areas that its vehicles count in. */
import type { Given } from '../assumptions/given.ts';
import { type Warning, warning } from '../options/option.ts';
import { type CapabilityGround, capabilityGround, type Ready } from './capability.ts';
import { type Shift, shiftsOf } from './capability-crew.ts';
import { type CapabilityGroup, groupsOf, partOf, readyIn } from './capability-group.ts';
import { isSureEnough, probabilityMet } from './capability-probability.ts';
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
  /** Fewer are held than must be available, or what was sure enough before no longer is. */
  readonly breaks: boolean;
}

/** The rules and areas that get worse when these vehicles, by code, are taken away; each rule as its row reads it. None where no rule counts them. */
export function capabilityBrokenBy(fleet: FleetSnapshot, removed: ReadonlySet<string>, given: Given): readonly CapabilityBroken[] {
  const ground = capabilityGround(fleet, given);
  const touched = new Set([...removed].flatMap((code) => groupsByVehicle(ground).get(code) ?? []));
  return [...touched].map((group) => brokenIn(group, removed));
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

const indexes = new WeakMap<CapabilityGround, ReadonlyMap<string, readonly CapabilityGroup[]>>();

/** The groups in which each vehicle counts, made once for a fleet and its assumptions. */
function groupsByVehicle(ground: CapabilityGround): ReadonlyMap<string, readonly CapabilityGroup[]> {
  const known = indexes.get(ground);
  if (known !== undefined) return known;
  const index = new Map<string, CapabilityGroup[]>();
  for (const group of ground.fleet.capabilityRules.flatMap((rule) => groupsOf(ground.holdings(rule)))) {
    for (const { vehicle } of readyIn(group)) {
      const groups = index.get(vehicle.code);
      if (groups === undefined) index.set(vehicle.code, [group]);
      else groups.push(group);
    }
  }
  indexes.set(ground, index);
  return index;
}

function brokenIn(group: CapabilityGroup, removed: ReadonlySet<string>): CapabilityBroken {
  const { rule, area } = group;
  const stays = ({ vehicle }: Ready) => !removed.has(vehicle.code);
  const left = { ...group, holdings: group.holdings.map((holding) => ({ ...holding, ready: holding.ready.filter(stays) })) };
  const changes = shiftsOf(rule).map((shift) => ({ shift, before: chanceOn(group, shift), after: chanceOn(left, shift) }));
  const worst = changes.reduce((one, other) => ((other.after ?? 0) < (one.after ?? 0) ? other : one));
  const readyAfter = readyIn(left).length;
  const enough = (chance: number | null) => chance !== null && isSureEnough(chance, rule.confidenceNeeded);
  const fallsShort = changes.some(({ before, after }) => enough(before) && !enough(after));
  return { rule, area, ...worst, readyBefore: readyIn(group).length, readyAfter, breaks: readyAfter < rule.minimum || fallsShort };
}

function chanceOn(group: CapabilityGroup, shift: Shift): number | null {
  const { part, isCrewUnknown } = partOf(group, shift);
  const chance = probabilityMet({ parts: [part], needed: group.rule.minimum });
  return isCrewUnknown && chance > 0 ? null : chance;
}
