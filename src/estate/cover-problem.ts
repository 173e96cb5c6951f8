/** The contact points or response bases of an estate as a plain question: which buildings host them, what each costs a year, and who is how far from them. */
import type { Given } from '../assumptions/given.ts';
import { type CoverKind, type CoverProblem, type CoverSite, type CoverWanted, contactKinds, kindsWanted, travelWanted } from '../options/cover.ts';
import { areaTravel } from './area-travel.ts';
import { type CoverCost, coverCosts } from './cover-cost.ts';
import { sitesAsked } from './cover-sites.ts';
import { demandOf } from './nearest.ts';
import { isBasePoint, isResponseBase } from './response-base.ts';
import type { Area, Building, EstateSnapshot, ServicePoint } from './snapshot.ts';

const notOpen: readonly string[] = ['DISPOSED', 'PLANNED'];

/** Buildings with a point of the kinds today, in the order of their codes: every kind where the public is met unless said. */
export function coverHosts(estate: EstateSnapshot, kinds: readonly CoverKind[] = contactKinds): readonly Building[] {
  const isHost = (building: Building) =>
    (kinds.includes('RESPONSE_BASE') && isResponseBase(building, estate)) || pointsOf(building, kinds, estate).some((point) => !isBasePoint(point));
  return estate.buildings
    .filter((building) => !notOpen.includes(building.status) && isHost(building))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

const pointsOf = ({ code }: Building, kinds: readonly CoverKind[], estate: EstateSnapshot): readonly ServicePoint[] =>
  estate.servicePointsOf(code).filter(({ kind }) => (kinds as readonly string[]).includes(kind));

/** Refuses no kinds, response bases beside other kinds, a mode of which no time is known, and sites that are not there. */
export function coverProblem(estate: EstateSnapshot, given: Given, asked: CoverWanted = {}): CoverProblem {
  const wanted = kindsWanted(asked.kinds);
  const travel = areaTravel(estate, given, travelWanted(wanted, asked.by));
  const { buildings: hosts, warnings } = sitesAsked(estate, asked, coverHosts(estate, wanted));
  const costOf = coverCosts(estate, given);
  return {
    mode: travel.mode,
    isMatrixLoaded: estate.travelMatrix.has(travel.mode),
    sites: hosts.map((building) => siteOf(building, costOf(building), wanted, estate, given)),
    areas: demandOf(estate, given, travel.mode).map(({ area, standard }) => ({
      code: area.code,
      name: area.name,
      within: areaAndAbove(area.area, estate),
      population: area.population,
      households: area.households,
      incidents: area.incidentsPa,
      standard,
    })),
    minutes: hosts.map((host) => travel.to(host).minutes),
    sources: hosts.map((host) => travel.to(host).sources),
    warnings,
  };
}

/** With a contact point in question all contact points of the building are named: they come and go with it. */
function siteOf(building: Building, cost: CoverCost, kinds: readonly CoverKind[], estate: EstateSnapshot, { on }: Given): CoverSite {
  const guarded = estate.servicePointsOf(building.code).filter(({ protectedUntil }) => protectedUntil !== null && protectedUntil >= on);
  const reasons = [
    ...guarded.map(({ name, protectedUntil }) => `${name} is protected until ${protectedUntil}`),
    ...new Set(estate.termsOf(building.code).flatMap(({ mustStayBecause }) => mustStayBecause ?? [])),
  ];
  const named = kinds.includes('RESPONSE_BASE') ? kinds : contactKinds;
  const area = estate.site.get(building.site)?.area ?? null;
  return {
    asset: building,
    within: area === null ? [] : areaAndAbove(area, estate),
    points: pointsOf(building, named, estate).map(({ code, name, kind }) => ({ code, name, kind })),
    ...cost,
    mustStayBecause: reasons.length === 0 ? null : reasons.join('; '),
  };
}

/** The code of an area and of all those that it is part of, each once. */
function areaAndAbove(code: string, estate: EstateSnapshot): readonly string[] {
  const codes: string[] = [];
  for (let area: Area | undefined = estate.area.get(code); area !== undefined && !codes.includes(area.code); area = above(area, estate)) codes.push(area.code);
  return codes;
}

const above = ({ parent }: Area, estate: EstateSnapshot): Area | undefined => (parent === null ? undefined : estate.area.get(parent));
