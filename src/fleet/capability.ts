/** Which vehicles count towards a rule of capability in each area, and why others that look as if they would do not. */
import type { Given } from '../assumptions/given.ts';
import { ruleAreas, servedArea, usualLevel } from './capability-areas.ts';
import { type Crews, crewsOf } from './capability-crew.ts';
import { elsewhereOf, isCandidate, kindFault, type NotCounted } from './capability-kind.ts';
import { kitProblem } from './capability-kit.ts';
import { type Availabilities, availabilitiesOf } from './expected-availability.ts';
import type { Area, CapabilityRule, FleetSnapshot, Vehicle } from './snapshot.ts';

/** A vehicle that counts, with its chance of being there. */
export interface Ready {
  readonly vehicle: Vehicle;
  /** Share of days on the road. */
  readonly onTheRoad: number;
  /** Share of days that it worked in another area; none where nobody recorded it. */
  readonly elsewhere: number;
}

/** What a rule finds in one area. */
export interface AreaHolding {
  /** null: vehicles whose area is not known. */
  readonly area: Area | null;
  /** Vehicles of the right kind, with or without their kit. */
  readonly held: readonly Vehicle[];
  /** Those of them that have their kit on the day. */
  readonly ready: readonly Ready[];
  readonly notCounted: readonly NotCounted[];
}

export interface RuleHoldings {
  readonly rule: CapabilityRule;
  /** One for each area of the rule, vehicles or not; vehicles of no known area last. */
  readonly areas: readonly AreaHolding[];
  readonly crews: Crews;
}

/** The rules of a fleet on a day, asked again and again: what each rule finds is worked out once. */
export interface CapabilityGround {
  readonly fleet: FleetSnapshot;
  readonly given: Given;
  readonly on: string;
  readonly availabilities: Availabilities;
  holdings(rule: CapabilityRule): RuleHoldings;
}

const grounds = new WeakMap<FleetSnapshot, WeakMap<Given, Map<string, CapabilityGround>>>();

/** Kept for as long as the fleet and the assumptions are. The year of use always ends on the appraisal date; kit, hire and map are those of `on`. */
export function capabilityGround(fleet: FleetSnapshot, { atOnce: given }: Given, on = given.on): CapabilityGround {
  const ofFleet = grounds.get(fleet) ?? new WeakMap<Given, Map<string, CapabilityGround>>();
  const ofGiven = ofFleet.get(given) ?? new Map<string, CapabilityGround>();
  const ground = ofGiven.get(on) ?? newGround(fleet, given, on);
  if (on === given.on) grounds.set(fleet, ofFleet.set(given, ofGiven.set(on, ground)));
  return ground;
}

function newGround(fleet: FleetSnapshot, given: Given, on: string): CapabilityGround {
  const availabilities = availabilitiesOf(fleet, given);
  const level = usualLevel(fleet, on);
  const found = new Map<CapabilityRule, RuleHoldings>();
  const holdings = (rule: CapabilityRule): RuleHoldings => {
    const known = found.get(rule) ?? holdingsOf(rule, fleet, on, level, availabilities);
    found.set(rule, known);
    return known;
  };
  return { fleet, given, on, availabilities, holdings };
}

interface Bucket {
  readonly held: Vehicle[];
  readonly ready: Ready[];
  readonly notCounted: NotCounted[];
}

function holdingsOf(rule: CapabilityRule, fleet: FleetSnapshot, on: string, level: string | null, availabilities: Availabilities): RuleHoldings {
  const map = ruleAreas(fleet, rule, on, level);
  const empty = (): Bucket => ({ held: [], ready: [], notCounted: [] });
  const buckets = new Map<string | null, Bucket>([...map.areas.map(({ code }): [string, Bucket] => [code, empty()]), [null, empty()]]);
  for (const vehicle of fleet.vehicles) {
    if (!isCandidate(vehicle, rule)) continue;
    const served = servedArea(fleet, vehicle);
    const area = map.placed(served);
    if (area === null && rule.areas !== null && served !== null) continue;
    const { held, ready, notCounted } = buckets.get(area)!;
    const reason = kindFault(vehicle, rule, on);
    const kit = reason === null ? kitProblem(fleet, vehicle, rule, on) : null;
    if (reason === null) held.push(vehicle);
    if (reason !== null) notCounted.push({ vehicle, ...reason });
    else if (kit !== null) notCounted.push({ vehicle, reason: kit.fault, explanation: kit.explanation });
    else ready.push({ vehicle, onTheRoad: availabilities.of(vehicle).share, elsewhere: elsewhereOf(vehicle, area, map, fleet) });
  }
  const areas = [...map.areas, null].map((area) => ({ area, ...buckets.get(area?.code ?? null)! }));
  return { rule, areas, crews: crewsOf(fleet, map.placed) };
}
