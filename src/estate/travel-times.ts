/** What minutes by demand area come to for the people who live there, and for the incidents that happen there. */
import { coverageShare, weightedMean, weightedPercentile, worstServed } from '../appraisal/index.ts';
import type { TravelTimes } from '../options/service-effect.ts';
import type { Demand, Minutes } from './nearest.ts';

/** null where an area can go nowhere, or nobody is known to live anywhere. */
export function timesOf({ first, second }: Minutes, areas: readonly Demand[]): TravelTimes | null {
  const people = areas.map(({ area }) => area.population ?? 0);
  if (areas.length === 0 || first.some((one) => !Number.isFinite(one)) || people.every((one) => one === 0)) return null;
  const standards = areas.map(({ standard }) => standard);
  const worst = worstServed(first);
  return {
    mean: weightedMean(first, people),
    p95: weightedPercentile(first, people, 0.95),
    worst: worst.minutes,
    worstArea: areas[worst.point]!.area.code,
    withinStandard: coverageShare(first, people, standards),
    secondWithinStandard: coverageShare(second, people, standards),
    ...ofIncidents(first, areas),
  };
}

type OfIncidents = Pick<TravelTimes, 'meanPerIncident' | 'incidentsWithinStandard'>;

/** Areas whose incidents are UNKNOWN are left out. */
function ofIncidents(minutes: readonly number[], areas: readonly Demand[]): OfIncidents {
  const incidents = areas.map(({ area }) => area.incidentsPa ?? 0);
  if (incidents.every((one) => one === 0)) return { meanPerIncident: null, incidentsWithinStandard: null };
  const standards = areas.map(({ standard }) => standard);
  return { meanPerIncident: weightedMean(minutes, incidents), incidentsWithinStandard: coverageShare(minutes, incidents, standards) };
}
