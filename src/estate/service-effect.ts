/**
 * What closing does to the public: who has further to go to the nearest contact point, by how much, and where they live. The mean
 * hides the tail, so the worst and the 95th percentile are told with it. Travel is by car over the assumed road distance.
 */
import type { Given } from '../assumptions/given.ts';
import type { AreaLosing, Effect, PolicingAreaChange, ServiceEffect, TravelTimes } from '../options/service-effect.ts';
import type { TravelModel } from '../register/travel.ts';
import { type Demand, demandOf, nearestAmong, timesOf } from './nearest.ts';
import { buildingPlace } from './receiving.ts';
import type { ResponseTimes } from './response-effect.ts';
import type { Building, EstateSnapshot, ServicePoint } from './snapshot.ts';

export interface ContactEffect extends ServiceEffect {
  readonly pointsAffected: readonly ServicePoint[];
  /** Where they are provided again; null where they are not. */
  readonly providedIn: Building | null;
}

const contactKinds: readonly string[] = ['FRONT_ENQUIRY', 'APPOINTMENT', 'BEAT_SURGERY'];

/** Places where the public can meet us in a building. */
export const contactPointsIn = (building: Building, estate: EstateSnapshot): readonly ServicePoint[] =>
  estate.servicePointsOf(building.code).filter(({ kind }) => contactKinds.includes(kind));

export interface ServiceMap {
  effectOf(closing: Building, providedIn: Building | null, response: ResponseTimes): ContactEffect;
}

/** Travel times from every demand area to every contact point, worked out once for all the closures of an estate. */
export function serviceMap(estate: EstateSnapshot, travel: TravelModel, given: Given): ServiceMap {
  const hosts = estate.buildings.filter((building) => building.status !== 'DISPOSED' && contactPointsIn(building, estate).length > 0);
  const areas = demandOf(estate, given);
  const nearest = nearestAmong(hosts, areas, estate, travel);
  const before = timesOf(nearest.today, areas);
  return {
    effectOf(closing, providedIn, response) {
      const points = contactPointsIn(closing, estate);
      if (points.length === 0) return { ...unaffected(before), ...response };
      const minutes = nearest.instead(closing, providedIn === null ? [] : [providedIn]);
      const effect = changed(points, providedIn, areas, nearest.today, minutes, before);
      const isPlaced = buildingPlace(closing, estate) !== null;
      return { ...effect, ...response, meanExtraMinutes: isPlaced ? effect.meanExtraMinutes : null };
    },
  };
}

const finite = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

const unaffected = (before: TravelTimes | null): Omit<ContactEffect, keyof ResponseTimes> => ({
  effect: 'SAME',
  summary: 'No public contact point is in the building.',
  pointsAffected: [],
  providedIn: null,
  weeklyHoursLost: 0,
  before,
  after: before,
  losers: [],
  byArea: [],
  peopleLosingTime: 0,
  meanExtraMinutes: 0,
});

function changed(
  points: readonly ServicePoint[],
  providedIn: Building | null,
  areas: readonly Demand[],
  was: readonly number[],
  is: readonly number[],
  before: TravelTimes | null,
): Omit<ContactEffect, keyof ResponseTimes> {
  const loses = areas.map((_, index) => is[index]! > was[index]! + 1e-9);
  const losers = areas.flatMap(({ area }, index): AreaLosing[] =>
    loses[index]
      ? [
          {
            code: area.code,
            name: area.name,
            policingArea: area.area,
            population: area.population,
            imdDecile: area.imdDecile,
            before: was[index]!,
            after: finite(is[index]!),
          },
        ]
      : [],
  );
  const people = losers.reduce((sum, { population }) => sum + (population ?? 0), 0);
  const extra = losers.reduce((sum, one) => sum + ((one.after ?? one.before) - one.before) * (one.population ?? 0), 0);
  return {
    effect: effectOfLoss(areas.length, providedIn, losers.length),
    summary: summaryOf(points, providedIn, losers.some(({ population }) => population === null) ? null : people),
    pointsAffected: points,
    providedIn,
    weeklyHoursLost: providedIn === null ? hoursOf(points) : 0,
    before,
    after: timesOf(is, areas),
    losers: losers.sort((one, other) => gain(other) - gain(one) || (one.code < other.code ? -1 : 1)),
    byArea: byPolicingArea(areas, was, is, loses),
    peopleLosingTime: people,
    meanExtraMinutes:
      areas.length === 0 || losers.some(({ after, population }) => after === null || population === null) ? null : people === 0 ? 0 : extra / people,
  };
}

function byPolicingArea(areas: readonly Demand[], was: readonly number[], is: readonly number[], loses: readonly boolean[]): readonly PolicingAreaChange[] {
  const groups = Map.groupBy(areas.keys(), (index) => areas[index]!.area.area);
  return [...groups]
    .filter(([, indexes]) => indexes.some((index) => loses[index]))
    .map(([policingArea, indexes]) => {
      const weights = indexes.map((index) => areas[index]!.area.population ?? 0);
      const people = weights.reduce((sum, one) => sum + one, 0);
      const mean = (minutes: readonly number[]) => indexes.reduce((sum, index, at) => sum + minutes[index]! * weights[at]!, 0) / (people || 1);
      const losing = indexes.reduce((sum, index, at) => sum + (loses[index] ? weights[at]! : 0), 0);
      return {
        policingArea,
        people,
        peopleLosingTime: losing,
        meanBefore: mean(was),
        meanAfter: finite(mean(is)),
        worstAfter: finite(Math.max(...indexes.map((index) => is[index]!))),
      };
    });
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
