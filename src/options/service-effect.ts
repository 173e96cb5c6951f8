/** What an option does to the people served. The mean hides the tail, so the worst and the 95th percentile stand beside it. */
import type { TravelBasis } from './travel-basis.ts';

export type Effect = 'IMPROVES' | 'SAME' | 'REDUCES' | 'UNKNOWN';

/** Minutes from home to the nearest point, weighted by people. */
export interface TravelTimes {
  readonly mean: number;
  readonly p95: number;
  readonly worst: number;
  /** The code of the demand area that it is the worst for. */
  readonly worstArea: string;
  /** Share of people within the standard for their kind of area. */
  readonly withinStandard: number;
  /** Share of people who still are when the nearest point is out. */
  readonly secondWithinStandard: number;
  /** Minutes weighted by incidents instead of people; areas whose incidents are UNKNOWN are left out, null where all are. */
  readonly meanPerIncident: number | null;
  readonly incidentsWithinStandard: number | null;
}

/** A demand area that has further to go. */
export interface AreaLosing {
  readonly code: string;
  readonly name: string;
  /** The code of the policing area it lies in. */
  readonly policingArea: string;
  readonly population: number | null;
  readonly imdDecile: number | null;
  readonly before: number;
  /** null where nothing is left to go to. */
  readonly after: number | null;
}

/** What changes for a part of the people. */
export interface PartChange {
  readonly people: number;
  readonly peopleLosingTime: number;
  /** null where nobody is known to live there, or somebody has nothing to go to. */
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  readonly worstAfter: number | null;
}

export interface PolicingAreaChange extends PartChange {
  readonly policingArea: string;
}

export interface DeprivationChange extends PartChange {
  /** 1 the most deprived; null where it is UNKNOWN. */
  readonly imdDecile: number | null;
}

export interface ServiceEffect {
  readonly effect: Effect;
  readonly summary: string;
  /** null is UNKNOWN. */
  readonly weeklyHoursLost: number | null;
  readonly before: TravelTimes | null;
  readonly after: TravelTimes | null;
  /** What the minutes to contact points rest on; null where none were asked for. */
  readonly travelBasis: TravelBasis | null;
  readonly peopleLosingTime: number;
  /** Mean extra minutes one way for those people; null is UNKNOWN: somebody would have nothing left to go to, or nobody knows where people live. */
  readonly meanExtraMinutes: number | null;
  /** The same from the nearest response base, at blue-light speed. */
  readonly responseBefore: TravelTimes | null;
  readonly responseAfter: TravelTimes | null;
  readonly responseTravelBasis: TravelBasis | null;
  /** The worst first. */
  readonly losers: readonly AreaLosing[];
  /** Policing areas in which somebody has further to go. */
  readonly byArea: readonly PolicingAreaChange[];
  /** Every deprivation decile; none where no contact point is affected. */
  readonly byDeprivationDecile: readonly DeprivationChange[];
}

/** Of an option that the public does not notice: nobody has further to go, and no hour of opening ends. */
export const serviceUnchanged = (summary: string): ServiceEffect => ({
  effect: 'SAME',
  summary,
  weeklyHoursLost: 0,
  before: null,
  after: null,
  peopleLosingTime: 0,
  meanExtraMinutes: 0,
  responseBefore: null,
  responseAfter: null,
  travelBasis: null,
  responseTravelBasis: null,
  losers: [],
  byArea: [],
  byDeprivationDecile: [],
});
