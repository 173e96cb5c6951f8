/**
 * Where the teams of a closing building go: the nearest operational building with suitable space, room at its peak, and a
 * network-ready date. Teams do not split; specialist space is never absorbed by general office.
 */
import { roundedHalfUp } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Place, sitePlace, type TravelModel } from '../register/travel.ts';
import type { Building, ClosureTerm, EstateSnapshot, Team, TeamBase } from './snapshot.ts';
import { suitableUses } from './suitable-uses.ts';

export interface Move {
  readonly team: Team;
  readonly base: TeamBase;
  /** The building that takes it in; null where none can. */
  readonly to: Building | null;
  /** Desks it needs at its peak; null is UNKNOWN. */
  readonly desks: number | null;
  readonly roadKm: number | null;
  readonly minutes: number | null;
  /** Why it has nowhere to go, or what is doubtful about where it goes. */
  readonly doubt: string | null;
}

/** Desks that a team needs at its peak: counted, or attendance × FTE, or without either every post. Null is UNKNOWN. */
export function desksNeeded({ peakHeadcount, fte }: TeamBase, { attendance }: Team): number | null {
  if (peakHeadcount !== null) return peakHeadcount;
  return fte === null ? null : Math.ceil(fte * (attendance ?? 1));
}

/** Desks free at the peak of a building: the 95th percentile of daily peaks since the break in attendance, or else its teams' peaks. Null is UNKNOWN. */
export function freeDesks(building: Building, estate: EstateSnapshot): number | null {
  const known = freeDesksIn.get(estate) ?? new Map<string, number | null>();
  freeDesksIn.set(estate, known);
  const found = known.get(building.code);
  if (found !== undefined) return found;
  const free = freeDesksOf(building, estate);
  known.set(building.code, free);
  return free;
}

const freeDesksIn = new WeakMap<EstateSnapshot, Map<string, number | null>>();

function freeDesksOf(building: Building, estate: EstateSnapshot): number | null {
  if (building.desks === null) return null;
  const counted = estate.peakUseOf(building.code).find(({ era }) => era === 'POST_COVID')?.p95;
  if (counted !== undefined) return roundedHalfUp(building.desks - counted, 6);
  const bases = estate.basesIn(building.code);
  if (bases.length === 0) return null;
  const needs = bases.map((base) => desksNeeded(base, estate.team.get(base.team)!));
  return needs.some((one) => one === null) ? null : building.desks - needs.reduce<number>((sum, one) => sum + one!, 0);
}

/** The place of a building; null where its site has no coordinates. */
export function buildingPlace(building: Building, estate: EstateSnapshot): Place | null {
  const site = estate.site.get(building.site)!;
  const area = site.area === null ? undefined : estate.area.get(site.area);
  return sitePlace(site, area);
}

/** Every team of the building with where it goes, the largest first, each taking the room it needs from the next one's choice. */
export function movesFrom(building: Building, term: ClosureTerm | undefined, estate: EstateSnapshot, travel: TravelModel, given: Given): readonly Move[] {
  const room = new Map<string, number>();
  const bases = estate.basesIn(building.code).map((base) => ({ base, team: estate.team.get(base.team)! }));
  const inOrder = bases.sort(
    (one, other) => (desksNeeded(other.base, other.team) ?? 1e9) - (desksNeeded(one.base, one.team) ?? 1e9) || (one.team.code < other.team.code ? -1 : 1),
  );
  return inOrder.map(({ base, team }) => {
    const desks = desksNeeded(base, team);
    if (term?.receivingPartner != null) return { team, base, to: null, desks, roadKm: null, minutes: null, doubt: null };
    const move =
      term?.receivingBuilding != null
        ? namedMove(building, estate.building.get(term.receivingBuilding)!, team, desks, estate, room)
        : nearestMove(building, team, desks, estate, travel, given, room);
    if (move.to !== null && desks !== null) room.set(move.to.code, (room.get(move.to.code) ?? freeDesks(move.to, estate) ?? 0) - desks);
    return { team, base, desks, ...move, ...distanceBetween(building, move.to, estate, travel) };
  });
}

/** By road between two buildings; null where the place of one is UNKNOWN. */
export function distanceBetween(from: Building, to: Building | null, estate: EstateSnapshot, travel: TravelModel): Pick<Move, 'roadKm' | 'minutes'> {
  const [here, there] = [buildingPlace(from, estate), to === null ? null : buildingPlace(to, estate)];
  return here === null || there === null ? { roadKm: null, minutes: null } : { roadKm: travel.roadKm(here, there), minutes: travel.minutes(here, there) };
}

type Choice = Pick<Move, 'to' | 'doubt'>;

function namedMove(from: Building, to: Building, team: Team, desks: number | null, estate: EstateSnapshot, room: ReadonlyMap<string, number>): Choice {
  if (!suitableUses(team, from).includes(to.use))
    return { to: null, doubt: `${team.name} cannot work in ${to.name}, a ${to.use.toLowerCase().replaceAll('_', ' ')}` };
  const free = room.get(to.code) ?? freeDesks(to, estate);
  if (free === null || desks === null) return { to, doubt: `whether ${to.name} has room for ${team.name} at its peak is UNKNOWN` };
  return free >= desks ? { to, doubt: null } : { to: null, doubt: `desks free in ${to.name} at its peak: ${Math.floor(free)}; needed: ${desks}` };
}

function nearestMove(
  from: Building,
  team: Team,
  desks: number | null,
  estate: EstateSnapshot,
  travel: TravelModel,
  given: Given,
  room: ReadonlyMap<string, number>,
): Choice {
  if (desks === null) return { to: null, doubt: `how many desks ${team.name} needs is UNKNOWN` };
  const [uses, wait] = [suitableUses(team, from), latestWait(given)];
  const suitable = estate.buildings.filter((one) => uses.includes(one.use) && one.status === 'OPERATIONAL' && one.code !== from.code);
  if (suitable.length === 0) return { to: null, doubt: `no other building has the specialist space that ${team.name} needs` };
  const ready = suitable.filter(({ networkReadyOn }) => networkReadyOn !== null && networkReadyOn <= wait);
  const roomy = ready.filter((one) => (room.get(one.code) ?? freeDesks(one, estate) ?? -1) >= desks);
  const best = nearestOf(roomy, (one) => distanceBetween(from, one, estate, travel).roadKm ?? 1e6);
  return { to: best, doubt: best === null ? `no suitable building with a network has that many desks free at its peak: ${desks}` : null };
}

/** The nearest building; of two as near, the one whose code comes first. */
function nearestOf(buildings: readonly Building[], kmTo: (one: Building) => number): Building | null {
  let best: { readonly one: Building; readonly km: number } | undefined;
  for (const one of buildings) {
    const km = kmTo(one);
    if (best === undefined || km < best.km || (km === best.km && one.code < best.one.code)) best = { one, km };
  }
  return best?.one ?? null;
}

/** A building whose network comes later than five years after the appraisal date is no place to plan on. */
const latestWait = ({ on }: Given): string => `${Number(on.slice(0, 4)) + 5}${on.slice(4)}`;
