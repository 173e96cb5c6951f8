/** What a change of travel times means for parts of the people: those of each policing area, of each deprivation decile. */
import { weightedMean } from '../appraisal/index.ts';
import type { DeprivationChange, PartChange, PolicingAreaChange } from '../options/service-effect.ts';
import type { Demand } from './nearest.ts';
import type { DemandArea } from './snapshot.ts';

/** Minutes by demand area before and after. */
export interface Change {
  readonly areas: readonly Demand[];
  readonly was: readonly number[];
  readonly is: readonly number[];
}

/** Two ways to the same minute may differ in their last digit. */
const sameMinute = 1e-9;

export const losesTime = ({ was, is }: Change, at: number): boolean => is[at]! > was[at]! + sameMinute;

/** Policing areas in which somebody has further to go. */
export const byPolicingArea = (change: Change): readonly PolicingAreaChange[] =>
  groupsOf(change, ({ area }) => area)
    .filter(([, indexes]) => indexes.some((at) => losesTime(change, at)))
    .map(([policingArea, indexes]) => ({ policingArea, ...changeOf(change, indexes) }));

/** Every decile, so that they can be held against each other: the most deprived first, the UNKNOWN one last. */
export const byDeprivationDecile = (change: Change): readonly DeprivationChange[] =>
  groupsOf(change, ({ imdDecile }) => imdDecile)
    .toSorted(([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map(([imdDecile, indexes]) => ({ imdDecile, ...changeOf(change, indexes) }));

const groupsOf = <Key>({ areas }: Change, keyOf: (area: DemandArea) => Key): [Key, number[]][] => [
  ...Map.groupBy(areas.keys(), (index) => keyOf(areas[index]!.area)),
];

const finite = (minutes: number): number | null => (Number.isFinite(minutes) ? minutes : null);

function changeOf(change: Change, indexes: readonly number[]): PartChange {
  const weights = indexes.map((at) => change.areas[at]!.area.population ?? 0);
  const people = weights.reduce((sum, one) => sum + one, 0);
  const of = (minutes: readonly number[]) => indexes.map((at) => minutes[at]!);
  const mean = (minutes: readonly number[]) => (people === 0 ? null : finite(weightedMean(of(minutes), weights)));
  return {
    people,
    peopleLosingTime: indexes.reduce((sum, index, at) => sum + (losesTime(change, index) ? weights[at]! : 0), 0),
    meanBefore: mean(change.was),
    meanAfter: mean(change.is),
    worstAfter: finite(Math.max(...of(change.is))),
  };
}
