/** Who is reached of some part of the demand areas: counted, shared out, averaged, and by group. */
import { coverageShare, weightedMean } from '../appraisal/index.ts';
import type { DemandArea } from './snapshot.ts';

/** A part of the people: those of a policing area, or of a deprivation decile. */
export interface CoverOfPart {
  readonly people: number;
  readonly peopleWithin: number;
  /** null where nobody is known to live there. */
  readonly share: number | null;
  /** Of the incidents; null where none are known. Areas whose incidents are UNKNOWN are left out. */
  readonly incidents: number | null;
  /** null where somebody has nothing to go to. */
  readonly mean: number | null;
  /** The mean by incident instead of by person; null where an incident is out of reach, or none are known. */
  readonly meanPerIncident: number | null;
  readonly worst: number | null;
}

export interface AreaReached {
  readonly code: string;
  readonly name: string;
  readonly policingArea: string;
  readonly population: number | null;
  readonly incidentsPa: number | null;
  readonly imdDecile: number | null;
  /** Minutes within which it should be reached. */
  readonly limit: number;
  /** null where it has nothing to go to. */
  readonly minutes: number | null;
  /** To the next nearest, for when the nearest is out. */
  readonly secondMinutes: number | null;
}

/** One demand area with its way to the nearest building and to the next. */
export interface Way {
  readonly area: DemandArea;
  readonly limit: number;
  readonly first: number;
  readonly second: number;
}

const weightOf = ({ area }: Way): number => area.population ?? 0;
export const weights = (ways: readonly Way[]): number[] => ways.map(weightOf);
export const firsts = (ways: readonly Way[]): number[] => ways.map(({ first }) => first);
export const peopleOf = (ways: readonly Way[]): number => ways.reduce((sum, way) => sum + weightOf(way), 0);
export const finite = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

export const isWithin = ({ first, limit }: Way): boolean => first <= limit;

export const areaReached = ({ area: { code, name, area, population, incidentsPa, imdDecile }, limit, first, second }: Way): AreaReached => ({
  code,
  name,
  policingArea: area,
  population,
  incidentsPa,
  imdDecile,
  limit,
  minutes: finite(first),
  secondMinutes: finite(second),
});

const incidentsOf = ({ incidentsPa }: DemandArea): number | null => incidentsPa;

export function coverOfPart(ways: readonly Way[]): CoverOfPart {
  return {
    people: peopleOf(ways),
    peopleWithin: peopleOf(ways.filter(isWithin)),
    share: shareBy(ways, ({ population }) => population),
    incidents: shareBy(ways, incidentsOf),
    mean: meanBy(ways, ({ population }) => population),
    meanPerIncident: meanBy(ways, incidentsOf),
    worst: ways.length === 0 ? null : finite(Math.max(...firsts(ways))),
  };
}

type CountOf = (area: DemandArea) => number | null;

/** The ways from areas whose count is known, with the counts; null where they come to nothing. */
function countedBy(ways: readonly Way[], countOf: CountOf): { readonly known: readonly Way[]; readonly counts: readonly number[] } | null {
  const known = ways.filter(({ area }) => countOf(area) !== null);
  const counts = known.map(({ area }) => countOf(area)!);
  return counts.some((count) => count > 0) ? { known, counts } : null;
}

/** The share of what is counted that lies within the limit of its area; areas whose count is UNKNOWN are left out. */
export function shareBy(ways: readonly Way[], countOf: CountOf): number | null {
  const counted = countedBy(ways, countOf);
  if (counted === null) return null;
  const limits = counted.known.map(({ limit }) => limit);
  return coverageShare(firsts(counted.known), counted.counts, limits);
}

function meanBy(ways: readonly Way[], countOf: CountOf): number | null {
  const counted = countedBy(ways, countOf);
  return counted === null ? null : finite(weightedMean(firsts(counted.known), counted.counts));
}

/** The cover of each group, in the order of what they are grouped by; UNKNOWN stands last. */
export function parts<Key extends string | number | null>(ways: readonly Way[], keyOf: (area: DemandArea) => Key): readonly [Key, CoverOfPart][] {
  const groups = [...Map.groupBy(ways, ({ area }) => keyOf(area))];
  const inOrder = groups.sort(([one], [other]) => Number(one === null) - Number(other === null) || (one! < other! ? -1 : 1));
  return inOrder.map(([key, group]) => [key, coverOfPart(group)]);
}
