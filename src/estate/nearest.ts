/** Travel from every demand area to the nearest of some buildings, and what it comes to for the people who live there. */
import { coverageShare, weightedMean, weightedPercentile } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { TravelTimes } from '../options/service-effect.ts';
import type { Building, DemandArea, EstateSnapshot } from './snapshot.ts';
import { type Place, placeOf, type TravelModel } from './travel.ts';

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

/** By demand area, the minutes to the nearest of the buildings; infinite where there is none, or none whose place is known. */
export type Nearest = (among: readonly Building[]) => readonly number[];

/** Travel to each building is worked out once, whatever sets of them are asked about. */
export function nearestAmong(areas: readonly Demand[], placeOfBuilding: (building: Building) => Place | null, travel: TravelModel): Nearest {
  const known = new Map<string, readonly number[]>();
  const minutesTo = (building: Building): readonly number[] => {
    const place = placeOfBuilding(building);
    const minutes = known.get(building.code) ?? areas.map((one) => (place === null ? Number.POSITIVE_INFINITY : travel.minutes(one.place, place)));
    known.set(building.code, minutes);
    return minutes;
  };
  const nowhere = areas.map(() => Number.POSITIVE_INFINITY);
  return (among) => among.map(minutesTo).reduce((best, one) => best.map((minutes, index) => Math.min(minutes, one[index]!)), nowhere);
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
