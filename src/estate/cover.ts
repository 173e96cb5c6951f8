/**
 * Who reaches some points in time. People, households, incidents and areas are counted apart, because the shares differ; the mean
 * hides the tail, so the 95th percentile and the worst stand beside it, and who would still be reached if the nearest point were out.
 */
import { nearestSites, weightedPercentile } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Warning } from '../options/option.ts';
import type { TravelBasis, TravelMode } from '../options/travel-basis.ts';
import { areaTravel } from './area-travel.ts';
import {
  type AreaReached,
  areaReached,
  type CoverOfPart,
  coverOfPart,
  finite,
  firsts,
  isWithin,
  parts,
  peopleOf,
  shareBy,
  type Way,
  weights,
} from './cover-part.ts';
import { coverWarnings } from './cover-warnings.ts';
import { demandOf } from './nearest.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface Cover {
  /** null where each area was held against the standard of its kind. */
  readonly minutes: number | null;
  readonly travelModel: string;
  readonly travelBasis: TravelBasis;
  readonly buildings: readonly Building[];
  readonly people: number;
  readonly peopleWithin: number;
  readonly peopleWithSecond: number;
  /** Shares, 0 to 1; null where nothing is known to count. */
  readonly population: number | null;
  readonly households: number | null;
  readonly incidents: number | null;
  readonly areas: number | null;
  readonly mean: number | null;
  readonly meanPerIncident: number | null;
  readonly p95: number | null;
  readonly worst: AreaReached | null;
  readonly outside: readonly AreaReached[];
  readonly byPolicingArea: readonly (CoverOfPart & { readonly policingArea: string; readonly name: string })[];
  readonly byDeprivationDecile: readonly (CoverOfPart & { readonly imdDecile: number | null })[];
  readonly warnings: readonly Warning[];
}

export interface CoverAsked {
  /** Within how many minutes; the standard for each kind of area unless said. */
  readonly minutes: number | null;
  readonly by?: TravelMode;
}

/** The cover that buildings give to all demand areas; a building that is named twice counts once. Refuses a mode of which no time is known. */
export function coverOf(named: readonly Building[], { minutes, by = 'CAR' }: CoverAsked, estate: EstateSnapshot, given: Given): Cover {
  const buildings = [...new Set(named)];
  const travel = areaTravel(estate, given, by);
  const nearest = nearestSites(
    buildings.map((building) => travel.to(building).minutes),
    buildings.map(() => true),
  );
  const ways = demandOf(estate, given, by).map(
    ({ area, standard }, at): Way => ({
      area,
      limit: minutes ?? standard,
      first: nearest[at]?.minutes ?? Infinity,
      second: nearest[at]?.secondMinutes ?? Infinity,
    }),
  );
  const nameOf = (code: string): string => estate.area.get(code)?.name ?? code;
  const travelBasis = travel.basisOf(buildings);
  return {
    minutes,
    travelModel: travelBasis.summary,
    travelBasis,
    buildings,
    ...coverOfAll(ways),
    byPolicingArea: parts(ways, ({ area }) => area).map(([policingArea, part]) => ({ policingArea, name: nameOf(policingArea), ...part })),
    byDeprivationDecile: parts(ways, ({ imdDecile }) => imdDecile).map(([imdDecile, part]) => ({ imdDecile, ...part })),
    warnings: coverWarnings(buildings, travel, estate),
  };
}

/** What can be said of all areas together. */
function coverOfAll(ways: readonly Way[]) {
  const { people, peopleWithin, share, incidents, mean, meanPerIncident } = coverOfPart(ways);
  const furthestFirst = ways.toSorted((one, other) => other.first - one.first || (one.area.code < other.area.code ? -1 : 1));
  return {
    people,
    peopleWithin,
    peopleWithSecond: peopleOf(ways.filter(({ second, limit }) => second <= limit)),
    population: share,
    households: shareBy(ways, ({ households }) => households),
    incidents,
    areas: shareBy(ways, () => 1),
    mean,
    meanPerIncident,
    p95: people === 0 ? null : finite(weightedPercentile(firsts(ways), weights(ways), 0.95)),
    worst: furthestFirst.map(areaReached)[0] ?? null,
    outside: furthestFirst.filter((way) => !isWithin(way)).map(areaReached),
  };
}
