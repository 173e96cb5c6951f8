/** Which vehicles count towards a rule of capability in each area, and why others that look as if they would do not. */
import type { Given } from '../assumptions/given.ts';
import { type RuleAreas, ruleAreas, servedArea, usualLevel } from './capability-areas.ts';
import { type Crews, crewsOf } from './capability-crew.ts';
import { type KitFault, kitProblem } from './capability-kit.ts';
import type { Area, CapabilityRule, FleetSnapshot, Vehicle } from './snapshot.ts';
import { type Availabilities, availabilitiesOf, isHeld } from './vehicle-availability.ts';

export type NotCountedReason = 'NOT_OFF_ROAD' | 'OFF_ROAD_UNKNOWN' | 'OTHER_ROLE' | 'NOT_IN_SERVICE' | 'HIRE_ENDED' | 'AREA_UNKNOWN' | KitFault;

export interface NotCounted {
  readonly vehicle: Vehicle;
  readonly reason: NotCountedReason;
  readonly explanation: string;
}

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
export function capabilityGround(fleet: FleetSnapshot, given: Given, on = given.on): CapabilityGround {
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

const isFourWheelDrive = ({ drive }: Vehicle): boolean => drive === 'AWD' || drive === '4X4_LOW_RANGE';

/** Whether a vehicle counts or looks as if it would. Of a rule without roles a car whose drive is known to be on two wheels does not. */
function isCandidate(vehicle: Vehicle, { roles, offRoad }: CapabilityRule): boolean {
  if (vehicle.status === 'DISPOSED') return false;
  if (roles?.includes(vehicle.role) === true) return true;
  if (!offRoad) return roles === null;
  return vehicle.offRoad === true || isFourWheelDrive(vehicle) || (roles === null && vehicle.offRoad === null && vehicle.drive === null);
}

const fault = (reason: NotCountedReason, explanation: string): Omit<NotCounted, 'vehicle'> => ({ reason, explanation });

/** Why a candidate is not of the kind that the rule asks for; null where it is. */
function kindFault(vehicle: Vehicle, { roles, offRoad }: CapabilityRule, on: string): Omit<NotCounted, 'vehicle'> | null {
  if (!isHeld(vehicle)) return fault('NOT_IN_SERVICE', `is ${vehicle.status.toLowerCase().replaceAll('_', ' ')}`);
  if (offRoad && vehicle.offRoad === false)
    return fault('NOT_OFF_ROAD', isFourWheelDrive(vehicle) ? 'has four driven wheels but may not leave the road' : 'may not leave the road');
  if (offRoad && vehicle.offRoad === null) return fault('OFF_ROAD_UNKNOWN', 'whether it may leave the road is UNKNOWN (vehicles.csv: off_road)');
  if (roles !== null && !roles.includes(vehicle.role)) return fault('OTHER_ROLE', `is used for other duties: its role is ${vehicle.role}`);
  if (vehicle.hireEndsOn !== null && vehicle.hireEndsOn < on) return fault('HIRE_ENDED', `its hire ended on ${vehicle.hireEndsOn}`);
  return null;
}

/** The share of the days on record that a vehicle worked in another area than that it counts in. */
function elsewhereOf({ code }: Vehicle, area: string | null, { placed }: RuleAreas, fleet: FleetSnapshot): number {
  const away = fleet.daysInAreasOf(code).filter((row) => placed(row.area) !== area);
  const recorded = fleet.use.get(code)?.daysRecorded ?? 0;
  return recorded === 0 ? 0 : Math.min(1, away.reduce((sum, { days }) => sum + days, 0) / recorded);
}
