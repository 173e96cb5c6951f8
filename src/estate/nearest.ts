/** Travel from every demand area to the nearest of some buildings, and what it comes to for the people who live there. */
import { coverageShare, weightedMean, weightedPercentile } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { TravelTimes } from '../options/service-effect.ts';
import { type Place, placeOf, type TravelModel } from '../register/travel.ts';
import { buildingPlace } from './receiving.ts';
import type { Building, DemandArea, EstateSnapshot } from './snapshot.ts';

export interface Demand {
  readonly area: DemandArea;
  readonly place: Place;
  /** Minutes within which the people of such an area should be reached. */
  readonly standard: number;
}

export const demandOf = (estate: EstateSnapshot, given: Given): readonly Demand[] =>
  estate.demandAreas.map((area) => ({
    area,
    place: placeOf(area, area.settlement)!,
    standard: given.of(area.settlement === 'RURAL' ? 'contact-minutes-rural' : 'contact-minutes-urban').value,
  }));

/** By demand area, the minutes to the nearest building; infinite where there is none, or none whose place is known. */
export interface Nearest {
  readonly today: readonly number[];
  /** The same without one of them and with others instead. */
  instead(closing: Building, homes: readonly Building[]): readonly number[];
}

interface Two {
  readonly host: Building | null;
  readonly minutes: number;
  /** To the nearest of the others, for when that one closes. */
  readonly next: number;
}

/** Travel to each building is worked out once; the nearest and the next nearest of each area are enough to tell what any one closure does. */
export function nearestAmong(hosts: readonly Building[], areas: readonly Demand[], estate: EstateSnapshot, travel: TravelModel): Nearest {
  const known = new Map<string, readonly number[]>();
  const minutesTo = (building: Building): readonly number[] => {
    const minutes = known.get(building.code) ?? minutesFrom(areas, buildingPlace(building, estate), travel);
    known.set(building.code, minutes);
    return minutes;
  };
  const two = nearestTwo(hosts, minutesTo, areas.length);
  return {
    today: two.map(({ minutes }) => minutes),
    instead(closing, homes) {
      const there = homes.map(minutesTo);
      return two.map(({ host, minutes, next }, area) => Math.min(host === closing ? next : minutes, ...there.map((one) => one[area]!)));
    },
  };
}

const minutesFrom = (areas: readonly Demand[], to: Place | null, travel: TravelModel): readonly number[] =>
  areas.map(({ place }) => (to === null ? Number.POSITIVE_INFINITY : travel.minutes(place, to)));

function nearestTwo(hosts: readonly Building[], minutesTo: (host: Building) => readonly number[], areas: number): readonly Two[] {
  const never = Number.POSITIVE_INFINITY;
  const best: Two[] = Array.from({ length: areas }, () => ({ host: null, minutes: never, next: never }));
  for (const host of hosts) {
    for (const [area, minutes] of minutesTo(host).entries()) {
      const sofar = best[area]!;
      if (minutes < sofar.minutes) best[area] = { host, minutes, next: sofar.minutes };
      else if (minutes < sofar.next) best[area] = { ...sofar, next: minutes };
    }
  }
  return best;
}

/** null where an area can go nowhere, or nobody is known to live anywhere. */
export function timesOf(minutes: readonly number[], areas: readonly Demand[]): TravelTimes | null {
  const weights = areas.map(({ area }) => area.population ?? 0);
  if (areas.length === 0 || minutes.some((one) => !Number.isFinite(one)) || weights.every((one) => one === 0)) return null;
  const standards = areas.map(({ standard }) => standard);
  return {
    mean: weightedMean(minutes, weights),
    p95: weightedPercentile(minutes, weights, 0.95),
    worst: Math.max(...minutes),
    withinStandard: coverageShare(minutes, weights, standards),
  };
}
