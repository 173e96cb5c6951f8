/** The contact points of an estate as a plain question: which buildings host them, what each costs a year, and who reaches them in what time. */
import type { Given } from '../assumptions/given.ts';
import type { ContactKind, CoverProblem, CoverSite, SitesAsked } from '../options/cover.ts';
import { type CoverCost, coverCosts } from './cover-cost.ts';
import { sitesAsked } from './cover-sites.ts';
import { demandOf } from './nearest.ts';
import { buildingPlace } from './receiving.ts';
import { contactPointsIn } from './service-effect.ts';
import type { Area, Building, EstateSnapshot, ServicePoint } from './snapshot.ts';
import { type TravelModel, travelModel } from './travel.ts';

/** Said with every answer that rests on it. */
export const travelModelUsed = 'by car: straight line × assumed detour at assumed speeds, with access time (no travel-time matrix is loaded)';

const notOpen: readonly string[] = ['DISPOSED', 'PLANNED'];

/** Buildings where the public is met today, in the order of their codes; only those with a point of the kinds where kinds are given. */
export function contactHosts(estate: EstateSnapshot, kinds?: readonly ContactKind[]): readonly Building[] {
  const wanted = ({ kind }: ServicePoint) => kinds === undefined || (kinds as readonly string[]).includes(kind);
  return estate.buildings
    .filter((building) => !notOpen.includes(building.status) && contactPointsIn(building, estate).some(wanted))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** Minutes by building, then by demand area; infinite to a building whose place is not known. */
export function minutesTo(buildings: readonly Building[], estate: EstateSnapshot, given: Given, travel: TravelModel = travelModel(given)): readonly number[][] {
  const demand = demandOf(estate, given);
  return buildings.map((building) => {
    const place = buildingPlace(building, estate);
    return demand.map((one) => (place === null ? Number.POSITIVE_INFINITY : travel.minutes(one.place, place)));
  });
}

export function coverProblem(estate: EstateSnapshot, given: Given, asked: SitesAsked = {}): CoverProblem {
  const { buildings: hosts, warnings } = sitesAsked(estate, asked, contactHosts(estate, asked.kinds));
  const costOf = coverCosts(estate, given);
  return {
    travelModel: travelModelUsed,
    sites: hosts.map((building) => siteOf(building, costOf(building), estate, given)),
    areas: demandOf(estate, given).map(({ area, standard }) => ({
      code: area.code,
      name: area.name,
      within: areaAndAbove(area.area, estate),
      population: area.population,
      households: area.households,
      standard,
    })),
    minutes: minutesTo(hosts, estate, given),
    warnings,
  };
}

function siteOf(building: Building, cost: CoverCost, estate: EstateSnapshot, { on }: Given): CoverSite {
  const guarded = estate.servicePointsOf(building.code).filter(({ protectedUntil }) => protectedUntil !== null && protectedUntil >= on);
  const reasons = [
    ...guarded.map(({ name, protectedUntil }) => `${name} is protected until ${protectedUntil}`),
    ...new Set(estate.termsOf(building.code).flatMap(({ mustStayBecause }) => mustStayBecause ?? [])),
  ];
  return {
    asset: building,
    points: contactPointsIn(building, estate).map(({ code, name, kind }) => ({ code, name, kind })),
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
