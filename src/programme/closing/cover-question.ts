/** A cover problem with what the asker wants of it: which areas count, within what time, what has to stay and what is to go. */
import { Refusal } from '../../api/refusal.ts';
import type { CoverArea, CoverProblem, CoverSite } from '../../options/cover.ts';
import { type TravelBasis, type TravelSource, travelBasis, waysTo } from '../../options/travel-basis.ts';

export interface CoverAsked {
  /** Within how many minutes; the standard for each kind of area unless said. */
  readonly minutes?: number | null | undefined;
  /** Demand areas or policing areas, by id or code; all of them unless said. */
  readonly areas?: readonly string[] | null | undefined;
  /** Sites, or points in them, by id or code. */
  readonly mustStay?: readonly string[] | null | undefined;
  readonly mustGo?: readonly string[] | null | undefined;
}

export interface AskedSite extends CoverSite {
  /** Its place in the list of sites, from 0. */
  readonly at: number;
  readonly mustGo: boolean;
}

export interface AskedArea extends CoverArea {
  /** Minutes within which a site has to reach it. */
  readonly limit: number;
  /** By site. */
  readonly minutes: readonly number[];
  readonly sources: readonly TravelSource[];
}

export interface CoverQuestion {
  /** Of the ways from the areas asked about to every site. */
  readonly travelBasis: TravelBasis;
  readonly sites: readonly AskedSite[];
  readonly areas: readonly AskedArea[];
  /** Wishes that protection overrules. */
  readonly overruled: readonly string[];
}

/** Two ways to the same minute may differ in their last digit. */
const sameMinute = 1e-9;

/** Whether somebody of the area gets to a site in time, from so many minutes away. */
export const isInTime = ({ limit }: AskedArea, minutes: number): boolean => minutes <= limit + sameMinute;
export const reaches = (area: AskedArea, { at }: AskedSite): boolean => isInTime(area, area.minutes[at]!);

/** Refuses a site or area that is not there, a site that is both to stay and to go, and a question without areas. */
export function coverQuestion(problem: CoverProblem, asked: CoverAsked): CoverQuestion {
  const stay = sitesNamed(asked.mustStay ?? [], 'mustStay', problem);
  const go = sitesNamed(asked.mustGo ?? [], 'mustGo', problem);
  const both = [...stay].filter((site) => go.has(site));
  if (both.length > 0) throw refusal('BAD_USER_INPUT', 'A site cannot both stay and go.', 'mustGo', codes(both), 'name it in one of the two');
  const overruled = [...go].filter(({ mustStayBecause }) => mustStayBecause !== null);
  const areas = areasAsked(problem, asked);
  return {
    travelBasis: basisOf(problem, areas),
    sites: problem.sites.map((site, at) => ({
      ...site,
      at,
      mustStayBecause: site.mustStayBecause ?? (stay.has(site) ? 'asked to stay' : null),
      mustGo: go.has(site) && site.mustStayBecause === null,
    })),
    areas,
    overruled: overruled.map(({ asset, mustStayBecause }) => `${asset.name} cannot go: ${mustStayBecause}`),
  };
}

function basisOf({ mode, isMatrixLoaded, sites }: CoverProblem, areas: readonly AskedArea[]): TravelBasis {
  const names = areas.map(({ name }) => name);
  const ways = sites.map(({ asset }, at) =>
    waysTo(
      asset.name,
      areas.map(({ sources }) => sources[at]!),
      names,
    ),
  );
  return travelBasis(mode, isMatrixLoaded, ways);
}

function areasAsked({ areas, minutes, sources }: CoverProblem, asked: CoverAsked): readonly AskedArea[] {
  const wanted = asked.areas;
  const isNamed = (area: CoverArea, code: string) => area.code === code || area.within.includes(code);
  const unknown = wanted?.filter((code) => !areas.some((area) => isNamed(area, code))) ?? [];
  if (unknown.length > 0)
    throw refusal('NOT_FOUND', 'No demand area is, or lies in, what was named.', 'areas', unknown, 'use codes of demand areas or policing areas');
  const all = areas.map((area, at) => ({
    ...area,
    limit: asked.minutes ?? area.standard,
    minutes: minutes.map((row) => row[at]!),
    sources: sources.map((row) => row[at]!),
  }));
  const chosen = all.filter((area) => wanted == null || wanted.some((code) => isNamed(area, code)));
  if (chosen.length === 0) throw refusal('BAD_USER_INPUT', 'There is no area to cover.', 'areas', [], 'name areas, or import demand_areas.csv');
  return chosen;
}

function sitesNamed(wanted: readonly string[], where: string, { sites }: CoverProblem): ReadonlySet<CoverSite> {
  const bySite = new Map(sites.map((site) => [site.asset.code, site]));
  const byPoint = new Map(sites.flatMap((site) => site.points.map(({ code }) => [code, site] as const)));
  const found = wanted.map((one) => bySite.get(one) ?? byPoint.get(one));
  const unknown = wanted.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0)
    throw refusal('NOT_FOUND', 'That is none of the sites in question.', where, unknown, 'name a building to choose from, or a point in it');
  return new Set(found.map((site) => site!));
}

const codes = (sites: readonly CoverSite[]): readonly string[] => sites.map(({ asset }) => asset.code);
const refusal = (code: 'BAD_USER_INPUT' | 'NOT_FOUND', message: string, where: string, found: readonly string[], fix: string): Refusal =>
  new Refusal(code, message, { where, found: found.slice(0, 5).join(', ').slice(0, 200), fix });
