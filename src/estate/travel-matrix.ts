/** The rows of travel_times.csv, laid out once for an estate so that any pair is found at once. */
import type { TravelMode } from '../options/travel-basis.ts';
import type { TravelTime } from './snapshot.ts';

export interface TravelMatrix {
  /** Whether there is any time of this mode. */
  has(mode: TravelMode): boolean;
  /** Minutes by the code of the demand area; empty where no row leads to the site. */
  to(site: string, mode: TravelMode): ReadonlyMap<string, number>;
}

const none: ReadonlyMap<string, number> = new Map();

export function travelMatrix(rows: readonly TravelTime[]): TravelMatrix {
  const modes = new Map<TravelMode, Map<string, Map<string, number>>>();
  for (const { mode, site, demandArea, minutes } of rows) {
    const sites = modes.get(mode) ?? new Map<string, Map<string, number>>();
    const areas = sites.get(site) ?? new Map<string, number>();
    modes.set(mode, sites.set(site, areas.set(demandArea, minutes)));
  }
  return { has: (mode) => modes.has(mode), to: (site, mode) => modes.get(mode)?.get(site) ?? none };
}
