/** Everything that the lines of one pool are worked out from: which vehicles, where it stands, how many it needs, and which are given up. */
import { addDays } from '../appraisal/index.ts';
import { type ChangeCase, on } from './change-case.ts';
import { type ConcurrentUse, groupName, peakOf } from './concurrent-use.ts';
import { justifiedBy } from './justification.ts';
import { type PoolRule, type PoolSize, poolSize } from './pool-size.ts';
import type { FleetPoolTerm, FleetSnapshot, Site, Vehicle } from './snapshot.ts';
import { isSpecialist } from './specialist-roles.ts';
import { isHeld } from './vehicle-availability.ts';

/** A team or a base whose vehicles stand apart today. */
export interface PoolPart {
  readonly name: string;
  readonly vehicles: number;
  /** Most of them in use at once. */
  readonly peak: number;
}

export interface PoolCase extends ChangeCase {
  readonly scope: 'BASE' | 'AREA' | 'PARTNER';
  /** Where the pool stands. */
  readonly base: Site;
  readonly role: Vehicle['role'];
  /** The vehicles whose use is known, at the base of the pool first. */
  readonly pooled: readonly Vehicle[];
  /** Vehicles of the group whose hours are UNKNOWN: they stay as they are. */
  readonly leftOut: readonly Vehicle[];
  readonly size: PoolSize;
  readonly rule: PoolRule;
  readonly parts: readonly PoolPart[];
  /** Those that go: the oldest first, and none that a reason in force holds. */
  readonly givenUp: readonly Vehicle[];
  /** Of those that the size would let go, how many a reason in force holds. */
  readonly heldBack: number;
  readonly term: FleetPoolTerm | null;
}

/** Vehicles that may be pooled: held, placed, not covert and of no specialist role. */
export const isPoolable = (vehicle: Vehicle): boolean =>
  isHeld(vehicle) && vehicle.base !== null && vehicle.marking !== 'COVERT' && !isSpecialist(vehicle.role);

export const areHoursKnown = ({ code }: Vehicle, fleet: FleetSnapshot): boolean => (fleet.use.get(code)?.hours ?? null) !== null;

export interface PoolGroup {
  readonly scope: PoolCase['scope'];
  readonly place: string;
  readonly vehicles: readonly Vehicle[];
  readonly term?: FleetPoolTerm;
}

/** null where fewer than two vehicles have known hours, where the record says nothing of the group, or where none could go. */
export function poolCase({ scope, place, vehicles, term }: PoolGroup, change: ChangeCase, rule: PoolRule): PoolCase | null {
  const { fleet, given } = change;
  const pooled = vehicles.filter((vehicle) => areHoursKnown(vehicle, fleet));
  const { role } = vehicles[0]!;
  const use = fleet.concurrentUse.get(groupName({ scope: scope === 'AREA' ? 'AREA' : 'BASE', place, role, team: null }));
  if (use === undefined || pooled.length < (term === undefined ? 2 : 1)) return null;
  const partners = term?.partnerVehicles ?? 0;
  const size = poolSize(use, pooled.length + partners, rule, term?.partnerPeak ?? 0);
  const surplus = Math.min(pooled.length, Math.max(0, size.held - size.needed));
  const free = pooled.filter(({ code }) => justifiedBy(code, fleet, given.on).length === 0).toSorted(oldestFirst);
  if (surplus === 0) return null;
  const base = fleet.site.get(scope === 'AREA' ? largestBase(pooled) : place)!;
  return {
    ...(term?.startsOn == null ? change : on(change, addDays(term.startsOn, -1))),
    scope,
    base,
    role,
    pooled: pooled.toSorted((one, other) => Number(other.base === base.code) - Number(one.base === base.code)),
    leftOut: vehicles.filter((vehicle) => !areHoursKnown(vehicle, fleet)),
    size,
    rule,
    parts: partsOf(scope, pooled, use, fleet),
    givenUp: free.slice(0, surplus),
    heldBack: Math.max(0, surplus - free.length),
    term: term ?? null,
  };
}

/** An UNKNOWN age is never old enough to go first. */
const oldestFirst = (one: Vehicle, other: Vehicle): number =>
  order(one.firstRegisteredOn ?? '9999', other.firstRegisteredOn ?? '9999') || order(one.code, other.code);
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The base that most of them stand at already; of several, the first by code. */
function largestBase(vehicles: readonly Vehicle[]): string {
  const byBase = [...Map.groupBy(vehicles, ({ base }) => base!)];
  return byBase.toSorted(([one, some], [other, others]) => others.length - some.length || order(one, other))[0]![0];
}

function partsOf(scope: PoolCase['scope'], pooled: readonly Vehicle[], { role }: ConcurrentUse, fleet: FleetSnapshot): readonly PoolPart[] {
  const byBase = scope === 'AREA';
  const groups = Map.groupBy(pooled, ({ base, team }) => (byBase ? base : team));
  return [...groups].map(([code, vehicles]) => {
    const place = vehicles[0]!.base!;
    const use = fleet.concurrentUse.get(groupName({ scope: byBase ? 'BASE' : 'TEAM', place, role, team: byBase ? null : code }));
    const named = byBase ? fleet.site.get(place)!.name : code === null ? 'no team' : fleet.team.get(code)!.name;
    return { name: named, vehicles: vehicles.length, peak: use === undefined ? 0 : peakOf(use) };
  });
}
