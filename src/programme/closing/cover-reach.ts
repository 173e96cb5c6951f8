/** Which site an area has, and what one without a site in time would need. */
import { type AskedArea, type AskedSite, reaches } from './cover-question.ts';

export interface ReachedFrom {
  readonly area: AskedArea;
  /** The nearest of the sites that may be counted on; null where there is none. */
  readonly site: AskedSite | null;
  readonly minutes: number | null;
}

export interface Unreachable extends ReachedFrom {
  /** Sites that would reach it in time and are to go. */
  readonly lostWith: readonly AskedSite[];
}

export const sitesReaching = (area: AskedArea, sites: readonly AskedSite[]): readonly AskedSite[] => sites.filter((site) => reaches(area, site));

/** The nearest of the sites that may be counted on; the first code among equals. */
export function nearestTo(area: AskedArea, sites: readonly AskedSite[], mayCount: (site: AskedSite) => boolean): ReachedFrom {
  const to = ({ at }: AskedSite): number => area.minutes[at]!;
  const open = sites.filter((site) => mayCount(site) && Number.isFinite(to(site)));
  const site = open.reduce<AskedSite | null>((best, one) => (best === null || to(one) < to(best) ? one : best), null);
  return { area, site, minutes: site === null ? null : to(site) };
}

export const unreachableFrom = (area: AskedArea, sites: readonly AskedSite[]): Unreachable => ({
  ...nearestTo(area, sites, ({ mustGo }) => !mustGo),
  lostWith: sitesReaching(area, sites),
});

/** A limit of so many minutes would do: never rounded down. */
const upToTenth = (minutes: number): string => (Math.ceil(minutes * 10 - 1e-6) / 10).toFixed(1);

export function whyUnreachable({ area, site, minutes, lostWith }: Unreachable): string {
  const limit = `${area.name} is reached by no site within ${area.limit} minutes`;
  const need = site === null ? 'no way to a site is known' : `the nearest, ${site.asset.name}, takes ${upToTenth(minutes!)}`;
  const lost = lostWith.length === 0 ? '' : `; ${lostWith.map(({ asset }) => asset.name).join(', ')} would, but is to go`;
  return `${limit}: ${need}${lost}.`;
}
