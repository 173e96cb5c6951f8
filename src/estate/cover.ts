/**
 * Who reaches some points in time. People, households and areas are counted apart, because the shares differ; the mean hides the
 * tail, so the 95th percentile and the worst stand beside it, and who would still be reached if the nearest point were out.
 */
import { nearestSites, weightedPercentile } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Warning } from '../options/option.ts';
import { type AreaReached, areaReached, type CoverOfPart, coverOfPart, finite, firsts, parts, peopleOf, shareBy, type Way, weights } from './cover-part.ts';
import { minutesTo, travelModelUsed } from './cover-problem.ts';
import { coverWarnings } from './cover-warnings.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface Cover {
  readonly minutes: number;
  readonly travelModel: string;
  readonly buildings: readonly Building[];
  readonly people: number;
  readonly peopleWithin: number;
  readonly peopleWithSecond: number;
  /** Shares, 0 to 1; null where nothing is known to count. */
  readonly population: number | null;
  readonly households: number | null;
  readonly areas: number | null;
  readonly mean: number | null;
  readonly p95: number | null;
  readonly worst: AreaReached | null;
  readonly outside: readonly AreaReached[];
  readonly byPolicingArea: readonly (CoverOfPart & { readonly policingArea: string; readonly name: string })[];
  readonly byDeprivationDecile: readonly (CoverOfPart & { readonly imdDecile: number | null })[];
  readonly warnings: readonly Warning[];
}

/** The cover that buildings give to all demand areas within so many minutes; a building that is named twice counts once. */
export function coverOf(named: readonly Building[], minutes: number, estate: EstateSnapshot, given: Given): Cover {
  const buildings = [...new Set(named)];
  const nearest = nearestSites(
    minutesTo(buildings, estate, given),
    buildings.map(() => true),
  );
  const ways = estate.demandAreas.map((area, at): Way => ({ area, first: nearest[at]?.minutes ?? Infinity, second: nearest[at]?.secondMinutes ?? Infinity }));
  const nameOf = (code: string): string => estate.area.get(code)?.name ?? code;
  return {
    minutes,
    travelModel: travelModelUsed,
    buildings,
    ...coverOfAll(ways, minutes),
    byPolicingArea: parts(ways, ({ area }) => area, minutes).map(([policingArea, part]) => ({ policingArea, name: nameOf(policingArea), ...part })),
    byDeprivationDecile: parts(ways, ({ imdDecile }) => imdDecile, minutes).map(([imdDecile, part]) => ({ imdDecile, ...part })),
    warnings: coverWarnings(buildings, estate),
  };
}

/** What can be said of all areas together. */
function coverOfAll(ways: readonly Way[], minutes: number) {
  const { people, peopleWithin, share, mean } = coverOfPart(ways, minutes);
  const furthestFirst = ways.toSorted((one, other) => other.first - one.first || (one.area.code < other.area.code ? -1 : 1)).map(areaReached);
  return {
    people,
    peopleWithin,
    peopleWithSecond: peopleOf(ways.filter(({ second }) => second <= minutes)),
    population: share,
    households: shareBy(ways, ({ households }) => households, minutes),
    areas: shareBy(ways, () => 1, minutes),
    mean,
    p95: people === 0 ? null : finite(weightedPercentile(firsts(ways), weights(ways), 0.95)),
    worst: furthestFirst[0] ?? null,
    outside: furthestFirst.filter((one) => one.minutes === null || one.minutes > minutes),
  };
}
