/** Everything that the lines of one pool are worked out from: which vehicles, where it stands, how many it needs, and which are given up. */
import { addDays } from '../appraisal/index.ts';
import { type ChangeCase, on } from './change-case.ts';
import { groupName, peakOf } from './concurrent-use.ts';
import { justifiedBy } from './justification.ts';
import { type PoolRule, type PoolSize, poolSize } from './pool-size.ts';
import { areHoursKnown } from './poolable.ts';
import type { FleetPoolTerm, FleetSnapshot, Site, Vehicle } from './snapshot.ts';

/** A team or a base whose vehicles stand apart today. */
export interface PoolPart {
  readonly name: string;
  readonly vehicles: number;
  /** Most of them in use at once; null where that is not counted apart, as for the teams of a base. */
  readonly peak: number | null;
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
  const use = fleet.concurrentUse.get(groupName(scope === 'AREA' ? 'AREA' : 'BASE', place, role));
  if (use === undefined || pooled.length < (term === undefined ? 2 : 1)) return null;
  const partners = term?.partnerVehicles ?? 0;
  const size = poolSize(use, pooled.length + partners, rule, term?.partnerPeak ?? 0);
  const surplus = Math.min(pooled.length, Math.max(0, size.held - size.needed));
  const free = pooled.filter(({ code }) => justifiedBy(code, fleet, given.on).length === 0).toSorted(oldestFirst);
  if (surplus === 0) return null;
  const base = fleet.site.get(scope === 'AREA' ? largestBase(pooled) : place)!;
  return {
    ...(term?.startsOn == null ? change : on(change, given.putOff(addDays(term.startsOn, -1)))),
    scope,
    base,
    role,
    pooled: pooled.toSorted((one, other) => Number(other.base === base.code) - Number(one.base === base.code)),
    leftOut: vehicles.filter((vehicle) => !areHoursKnown(vehicle, fleet)),
    size,
    rule,
    parts: partsOf(scope, pooled, fleet),
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

function partsOf(scope: PoolCase['scope'], pooled: readonly Vehicle[], fleet: FleetSnapshot): readonly PoolPart[] {
  if (scope !== 'AREA') {
    const teams = Map.groupBy(pooled, ({ team }) => team);
    return [...teams].map(([code, of]) => ({ name: code === null ? 'no team' : fleet.team.get(code)!.name, vehicles: of.length, peak: null }));
  }
  return [...Map.groupBy(pooled, ({ base }) => base!)].map(([code, of]) => {
    const use = fleet.concurrentUse.get(groupName('BASE', code, of[0]!.role));
    return { name: fleet.site.get(code)!.name, vehicles: of.length, peak: use === undefined ? null : peakOf(use) };
  });
}
