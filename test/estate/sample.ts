/** Small estates for tests. */
import { buildingTable, conditionTable } from '../../src/estate/building.record.ts';
import type { ClosureOption } from '../../src/estate/closure.ts';
import { closureOptions } from '../../src/estate/closure.ts';
import { closureTermTable } from '../../src/estate/closure-term.record.ts';
import { leaseBreakTable, leaseTable, occupancyTable, servicePointTable, teamBaseTable } from '../../src/estate/occupation.record.ts';
import { type EstateRows, type EstateSnapshot, estateSnapshot } from '../../src/estate/snapshot.ts';
import { travelTimeTable } from '../../src/estate/travel-time.record.ts';
import { avoidabilityTable, type CostCategory, costLineTable, costPoolTable } from '../../src/register/cost.record.ts';
import { organisationTable, partnerTable } from '../../src/register/organisation.record.ts';
import { areaTable, demandAreaTable, siteTable } from '../../src/register/place.record.ts';
import { teamTable } from '../../src/register/team.record.ts';
import { emptyRegister } from '../kit/empty-register.ts';
import { builder } from '../kit/row-builder.ts';
import { given, today } from './assumed.ts';

export const aBuilding = builder(buildingTable)(({ code = 'MILL-LANE' }) => ({
  code,
  name: code,
  site: `site of ${code}`,
  use: 'POLICE_STATION',
  tenure: 'FREEHOLD',
}));
export const aSite = builder(siteTable)(({ code = 'site' }) => ({ code, name: code, area: 'NORTH', settlement: 'URBAN' }));
export const aPool = builder(costPoolTable)(({ code = 'POOL' }) => ({ code, name: code, kind: 'BUILDING' }));
export const aCostLine = builder(costLineTable)(({ code = 'LINE' }) => ({ code, category: 'OTHER', financialYear: '2026/27' }));
export const anAvoidability = builder(avoidabilityTable)(() => ({ trigger: 'OPTION_COMPLETE' }));
export const aLease = builder(leaseTable)(() => ({ code: 'LEASE', building: 'MILL-LANE', expiresOn: '2035-03-31' }));
export const aBreak = builder(leaseBreakTable)(() => ({ lease: 'LEASE', noticeMonths: 6 }));
export const anOccupancy = builder(occupancyTable)(() => ({ code: 'OCCUPANCY', building: 'MILL-LANE', partner: 'COUNCIL', kind: 'GUEST' }));
export const aPoint = builder(servicePointTable)(({ building = 'MILL-LANE' }) => ({
  code: `counter in ${building}`,
  name: `counter in ${building}`,
  kind: 'FRONT_ENQUIRY',
  building,
}));
export const aTravelTime = builder(travelTimeTable)(() => ({ demandArea: 'VILLAGE', site: 'site of MILL-LANE' }));
export const aTeam = builder(teamTable)(({ code = 'TEAM' }) => ({ code, name: code, function: 'NEIGHBOURHOOD' }));
export const aBase = builder(teamBaseTable)(() => ({ team: 'TEAM', building: 'MILL-LANE' }));
export const aTerm = builder(closureTermTable)(() => ({ building: 'MILL-LANE' }));
export const aCondition = builder(conditionTable)(() => ({ code: 'ROOF', building: 'MILL-LANE', element: 'roof', grade: 'C' }));
export const aPartner = builder(partnerTable)(({ code = 'COUNCIL' }) => ({ code, name: code, type: 'LOCAL_AUTHORITY_LOWER' }));
export const aDemandArea = builder(demandAreaTable)(({ code = 'VILLAGE' }) => ({ code, name: code, area: 'NORTH', settlement: 'URBAN' }));
const anArea = builder(areaTable)(() => ({ code: 'NORTH', name: 'North', level: 'NPA', validFrom: '2015-04-01' }));
const anOrganisation = builder(organisationTable)(() => ({ code: 'TEST', name: 'Test force', type: 'POLICE_FORCE', appraisalDate: today }));

/** A place so many kilometres north of the origin, which at the speeds of tests is as many minutes by road. */
export const kmNorth = (km: number): { readonly latitude: number; readonly longitude: number } => ({
  latitude: 52 + (km / 6371.0088) * (180 / Math.PI),
  longitude: 0,
});

/** The rows of an estate; a building without a site row stands at the origin. */
export function anEstate(rows: Partial<EstateRows>): EstateSnapshot {
  const buildings = rows.buildings ?? [];
  const stated = new Set((rows.sites ?? []).map(({ code }) => code));
  const unstated = [...new Set(buildings.map(({ site }) => site))].filter((code) => !stated.has(code));
  const nothing = {
    ...emptyRegister,
    areas: [anArea()],
    teams: [aTeam()],
    energyRatings: [],
    conditions: [],
    peakUse: [],
    leases: [],
    leaseBreaks: [],
    rentReviews: [],
    occupancies: [],
    servicePoints: [],
    travelTimes: [],
    teamBases: [],
    closureTerms: [],
    rightSizingTerms: [],
    sharingTerms: [],
  };
  const sites = [...(rows.sites ?? []), ...unstated.map((code) => aSite({ code, ...kmNorth(0) }))];
  return estateSnapshot({ organisation: anOrganisation(), ...nothing, ...rows, buildings, sites });
}

/** What a building costs a year, by category, as a pool of its own: costsOf('MILL-LANE', { RENT: 60_000 }). */
export function costsOf(building: string, amounts: Partial<Record<CostCategory, number | null>>): Pick<EstateRows, 'costPools' | 'costLines'> {
  const pool = `pool of ${building}`;
  const lines = Object.entries(amounts) as [CostCategory, number | null][];
  return {
    costPools: [aPool({ code: pool, buildings: [building] })],
    costLines: lines.map(([category, amountPa]) => aCostLine({ code: `${category} of ${building}`, pool, category, amountPa })),
  };
}

/** The closure of a building, plain unless another variant is asked for. */
export function closureOf(estate: EstateSnapshot, building = 'MILL-LANE', { variant = 'CLOSE', under = given() } = {}): ClosureOption {
  const found = closureOptions(estate, under).find(({ kind, assets }) => kind === variant && assets[0]!.code === building);
  if (found === undefined) throw new RangeError(`no ${variant} of ${building} is proposed`);
  return found;
}

/** The yearly amounts of the one line of an option whose label begins so; undefined where there is none. */
export function amountsOf({ lines }: ClosureOption, label: string): readonly number[] | undefined {
  const found = lines.filter((line) => line.label.startsWith(label));
  if (found.length > 1) throw new RangeError(`${found.length} lines begin with "${label}"`);
  return found[0]?.amounts.map((amount) => amount + 0);
}
