/**
 * What closing does to the public: who has further to go to the nearest contact point, by how much, and where they live. The mean
 * hides the tail, so the worst and the 95th percentile are told with it. Travel is by car.
 */
import type { Given } from '../assumptions/given.ts';
import { contactKinds } from '../options/cover.ts';
import type { AreaLosing, Effect, ServiceEffect } from '../options/service-effect.ts';
import type { AreaTravel } from './area-travel.ts';
import { demandOf, nearestAmong } from './nearest.ts';
import type { ResponseTimes } from './response-effect.ts';
import { byDeprivationDecile, byPolicingArea, type Change, losesTime } from './service-change.ts';
import type { Building, EstateSnapshot, ServicePoint } from './snapshot.ts';
import { timesOf } from './travel-times.ts';

export interface ContactEffect extends ServiceEffect {
  readonly pointsAffected: readonly ServicePoint[];
  /** Where they are provided again; null where they are not. */
  readonly providedIn: Building | null;
}

/** Places where the public can meet us in a building. */
export const contactPointsIn = (building: Building, estate: EstateSnapshot): readonly ServicePoint[] =>
  estate.servicePointsOf(building.code).filter(({ kind }) => (contactKinds as readonly string[]).includes(kind));

export interface ServiceMap {
  effectOf(closing: Building, providedIn: Building | null, response: ResponseTimes): ContactEffect;
}

type ContactPart = Omit<ContactEffect, keyof ResponseTimes>;

/** Travel times from every demand area to every contact point, worked out once for all the closures of an estate. */
export function serviceMap(estate: EstateSnapshot, travel: AreaTravel, given: Given): ServiceMap {
  const hosts = estate.buildings.filter((building) => building.status !== 'DISPOSED' && contactPointsIn(building, estate).length > 0);
  const areas = demandOf(estate, given);
  const nearest = nearestAmong(hosts, estate, travel);
  const before = timesOf(nearest.today, areas);
  const basis = travel.basisOf(hosts);
  return {
    effectOf(closing, providedIn, response) {
      const points = contactPointsIn(closing, estate);
      if (points.length === 0) return { ...unaffected, before, after: before, travelBasis: basis, ...response };
      const homes = providedIn === null ? [] : [providedIn];
      const minutes = nearest.instead(closing, homes);
      const change = { areas, was: nearest.today.first, is: minutes.first };
      const isFarKnown = travel.to(closing).minutes.every(Number.isFinite);
      const effect = changed(points, providedIn, change);
      return {
        ...effect,
        ...response,
        before,
        after: timesOf(minutes, areas),
        travelBasis: homes.length === 0 ? basis : travel.basisOf([...hosts, ...homes]),
        meanExtraMinutes: isFarKnown ? effect.meanExtraMinutes : null,
      };
    },
  };
}

const finite = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

type Told = 'before' | 'after' | 'travelBasis';

const unaffected: Omit<ContactPart, Told> = {
  effect: 'SAME',
  summary: 'No public contact point is in the building.',
  pointsAffected: [],
  providedIn: null,
  weeklyHoursLost: 0,
  losers: [],
  byArea: [],
  byDeprivationDecile: [],
  peopleLosingTime: 0,
  meanExtraMinutes: 0,
};

function changed(points: readonly ServicePoint[], providedIn: Building | null, change: Change): Omit<ContactPart, Told> {
  const losers = losersOf(change);
  const people = losers.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const isUncounted = losers.some(({ population }) => population === null);
  return {
    effect: effectOfLoss(change.areas.length, providedIn, losers.length),
    summary: summaryOf(points, providedIn, isUncounted ? null : people),
    pointsAffected: points,
    providedIn,
    weeklyHoursLost: providedIn === null ? hoursOf(points) : 0,
    losers,
    byArea: byPolicingArea(change),
    byDeprivationDecile: byDeprivationDecile(change),
    peopleLosingTime: people,
    meanExtraMinutes: change.areas.length === 0 || isUncounted ? null : meanExtra(losers, people),
  };
}

/** The demand areas with further to go, the worst first. */
function losersOf(change: Change): readonly AreaLosing[] {
  const losers = change.areas.flatMap(({ area: { code, name, area, population, imdDecile } }, at): AreaLosing[] =>
    losesTime(change, at) ? [{ code, name, policingArea: area, population, imdDecile, before: change.was[at]!, after: finite(change.is[at]!) }] : [],
  );
  return losers.sort((one, other) => gain(other) - gain(one) || (one.code < other.code ? -1 : 1));
}

/** Minutes one way, over the people who lose time; null where one of them has nothing left to go to. */
function meanExtra(losers: readonly AreaLosing[], people: number): number | null {
  if (losers.some(({ after }) => after === null)) return null;
  return people === 0 ? 0 : losers.reduce((sum, { before, after, population }) => sum + (after! - before) * population!, 0) / people;
}

const gain = ({ before, after }: AreaLosing): number => (after ?? Number.POSITIVE_INFINITY) - before;
const hoursOf = (points: readonly ServicePoint[]): number | null =>
  points.reduce<number | null>((sum, { weeklyHours }) => (sum === null || weeklyHours === null ? null : sum + weeklyHours), 0);

function effectOfLoss(areas: number, providedIn: Building | null, losers: number): Effect {
  if (providedIn === null) return 'REDUCES';
  if (areas === 0) return 'UNKNOWN';
  return losers === 0 ? 'SAME' : 'REDUCES';
}

function summaryOf(points: readonly ServicePoint[], providedIn: Building | null, people: number | null): string {
  const what = points.map(({ name }) => name).join(', ');
  const where = providedIn === null ? `No longer provided: ${what}.` : `Provided again in ${providedIn.name}: ${what}.`;
  const who = people === null ? 'An UNKNOWN number of people have' : people === 0 ? 'Nobody has' : `${people.toLocaleString('en-GB')} people have`;
  return `${where} ${who} further to go to the nearest contact point.`;
}
