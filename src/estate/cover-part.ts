/** Who is reached of some part of the demand areas: counted, shared out, averaged, and by group. */
import { coverageShare, weightedMean } from '../appraisal/index.ts';
import type { DemandArea } from './snapshot.ts';

/** A part of the people: those of a policing area, or of a deprivation decile. */
export interface CoverOfPart {
  readonly people: number;
  readonly peopleWithin: number;
  /** null where nobody is known to live there. */
  readonly share: number | null;
  /** null where somebody has nothing to go to. */
  readonly mean: number | null;
  readonly worst: number | null;
}

export interface AreaReached {
  readonly code: string;
  readonly name: string;
  readonly policingArea: string;
  readonly population: number | null;
  readonly imdDecile: number | null;
  /** null where it has nothing to go to. */
  readonly minutes: number | null;
}

/** One demand area with its way to the nearest building and to the next. */
export interface Way {
  readonly area: DemandArea;
  readonly first: number;
  readonly second: number;
}

const weightOf = ({ area }: Way): number => area.population ?? 0;
export const weights = (ways: readonly Way[]): number[] => ways.map(weightOf);
export const firsts = (ways: readonly Way[]): number[] => ways.map(({ first }) => first);
export const peopleOf = (ways: readonly Way[]): number => ways.reduce((sum, way) => sum + weightOf(way), 0);
export const finite = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

export const areaReached = ({ area: { code, name, area, population, imdDecile }, first }: Way): AreaReached => ({
  code,
  name,
  policingArea: area,
  population,
  imdDecile,
  minutes: finite(first),
});

export function coverOfPart(ways: readonly Way[], minutes: number): CoverOfPart {
  const people = peopleOf(ways);
  return {
    people,
    peopleWithin: peopleOf(ways.filter(({ first }) => first <= minutes)),
    share: shareBy(ways, ({ population }) => population, minutes),
    mean: people === 0 ? null : finite(weightedMean(firsts(ways), weights(ways))),
    worst: ways.length === 0 ? null : finite(Math.max(...firsts(ways))),
  };
}

/** The share of what is counted that lies within the minutes; areas whose count is UNKNOWN are left out. */
export function shareBy(ways: readonly Way[], countOf: (area: DemandArea) => number | null, minutes: number): number | null {
  const counted = ways.flatMap(({ area, first }) => (countOf(area) === null ? [] : [{ first, count: countOf(area)! }]));
  if (!counted.some(({ count }) => count > 0)) return null;
  return coverageShare(
    counted.map(({ first }) => first),
    counted.map(({ count }) => count),
    minutes,
  );
}

/** The cover of each group, in the order of what they are grouped by; UNKNOWN stands last. */
export function parts<Key extends string | number | null>(
  ways: readonly Way[],
  keyOf: (area: DemandArea) => Key,
  minutes: number,
): readonly [Key, CoverOfPart][] {
  const groups = [...Map.groupBy(ways, ({ area }) => keyOf(area))];
  const inOrder = groups.sort(([one], [other]) => Number(one === null) - Number(other === null) || (one! < other! ? -1 : 1));
  return inOrder.map(([key, group]) => [key, coverOfPart(group, minutes)]);
}
