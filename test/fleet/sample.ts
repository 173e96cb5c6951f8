/** Small fleets for tests. */
import { equipmentTable, kitRuleTable } from '../../src/fleet/equipment.record.ts';
import { fleetPoolTermTable } from '../../src/fleet/fleet-pool-term.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from '../../src/fleet/fleet-rule.record.ts';
import { privateMileageTable, vehicleHireTable } from '../../src/fleet/other-travel.record.ts';
import { type FleetRows, type FleetSnapshot, fleetSnapshot, type UseOfYear } from '../../src/fleet/snapshot.ts';
import { vehicleJustificationTable, vehicleTable } from '../../src/fleet/vehicle.record.ts';
import { vehicleAgeCostTable } from '../../src/fleet/vehicle-age-cost.record.ts';
import { fleetBaseTable, vehicleOfferTable } from '../../src/fleet/vehicle-offer.record.ts';
import { type CostCategory, costLineTable, costPoolTable } from '../../src/register/cost.record.ts';
import { organisationTable } from '../../src/register/organisation.record.ts';
import { areaTable, siteTable } from '../../src/register/place.record.ts';
import { teamTable } from '../../src/register/team.record.ts';
import { today } from '../estate/assumed.ts';
import { emptyRegister } from '../kit/empty-register.ts';
import { builder } from '../kit/row-builder.ts';

export { given, today } from '../estate/assumed.ts';

export const aVehicle = builder(vehicleTable)(({ code = 'R1' }) => ({
  code,
  name: code,
  role: 'RESPONSE_MARKED',
  marking: 'MARKED',
  body: 'CAR',
  base: 'DEPOT',
}));
export const aJustification = builder(vehicleJustificationTable)(() => ({ vehicle: 'R1', reason: 'RESILIENCE', explanation: 'kept in reserve' }));
export const anEquipment = builder(equipmentTable)(({ code = 'LAMP' }) => ({ code, name: code, class: 'HIGH_INTENSITY_LAMP' }));
export const aKitRule = builder(kitRuleTable)(() => ({ role: 'RURAL_4X4', class: 'HIGH_INTENSITY_LAMP', minimum: 1 }));
export const aReplacementRule = builder(replacementRuleTable)(() => ({ role: 'RESPONSE_MARKED' }));
export const aCapabilityRule = builder(capabilityRuleTable)(({ code = 'TWO-4X4' }) => ({
  code,
  name: code,
  scope: 'EACH_AREA',
  minimum: 2,
  confidenceNeeded: 0.95,
  interpretation: 'two in each area',
}));
export const aCrewCover = builder(crewCoverTable)(() => ({ area: 'NORTH', shift: 'EARLY', skill: '4X4', onDuty: 2 }));
export const anOffer = builder(vehicleOfferTable)(({ code = 'OFFER' }) => ({ code, name: code, role: 'RESPONSE_MARKED', fuel: 'DIESEL' }));
export const aYearOfLife = builder(vehicleAgeCostTable)(({ ageYear = 1 }) => ({ code: `YEAR-${ageYear}`, ageYear, runningCost: 0, marketValue: 0 }));
export const aFleetBase = builder(fleetBaseTable)(() => ({ site: 'DEPOT' }));
export const aClaim = builder(privateMileageTable)(() => ({ person: 'P1', taxYear: '2026/27', miles: 0 }));
export const aHire = builder(vehicleHireTable)(({ code = 'HIRE' }) => ({ code, hiredFrom: '2026-06-01', hiredUntil: '2026-06-01', reason: 'RELIEF' }));
export const aPoolTerm = builder(fleetPoolTermTable)(({ code = 'SHARED' }) => ({ code, partner: 'COUNCIL', base: 'DEPOT', role: 'POOL' }));
export const aSite = builder(siteTable)(({ code = 'DEPOT' }) => ({ code, name: code, area: 'NORTH', settlement: 'URBAN' }));
export const anArea = builder(areaTable)(({ code = 'NORTH' }) => ({ code, name: code, level: 'NPA', validFrom: '2015-04-01' }));
const aTeam = builder(teamTable)(() => ({ code: 'TEAM', name: 'Team', function: 'RESPONSE' }));
const aPool = builder(costPoolTable)(({ code = 'POOL' }) => ({ code, name: code, kind: 'VEHICLE' }));
const aCostLine = builder(costLineTable)(({ code = 'LINE' }) => ({ code, category: 'OTHER', financialYear: '2026/27' }));
const anOrganisation = builder(organisationTable)(() => ({ code: 'TEST', name: 'Test force', type: 'POLICE_FORCE', appraisalDate: today }));

/** A year of use, recorded on all its 365 days. */
export const aYearOfUse = (known: Partial<UseOfYear> & { readonly vehicle: string }): UseOfYear => ({
  daysRecorded: 365,
  daysUsed: 200,
  miles: 10_000,
  daysWithoutMiles: 0,
  hours: 1_600,
  busyDayMiles: 100,
  busyDayHours: 8,
  ...known,
});

/** The rows of a fleet; its one area is NORTH and its one site DEPOT unless the test says otherwise. */
export function aFleet(rows: Partial<FleetRows>): FleetSnapshot {
  const nothing = {
    ...emptyRegister,
    areas: [anArea()],
    sites: [aSite()],
    teams: [aTeam()],
    vehicles: [],
    vehicleJustifications: [],
    equipment: [],
    kitRules: [],
    replacementRules: [],
    capabilityRules: [],
    crewCover: [],
    vehicleOffers: [],
    vehicleAgeCosts: [],
    fleetBases: [],
    privateMileage: [],
    vehicleHires: [],
    fleetPoolTerms: [],
    useOfYear: [],
    vorOfYear: [],
    daysInAreas: [],
    odometers: [],
    concurrentUse: new Map(),
    earlierOdometers: [],
    doubtedReadings: [],
    doubtedPumpReadings: [],
  };
  return fleetSnapshot({ organisation: anOrganisation(), ...nothing, ...rows });
}

/** What a vehicle costs a year, by category, as a pool of its own; per mile where the category is in `perMile`. */
export function costsOf(
  vehicle: string,
  amounts: Partial<Record<CostCategory, number | null>>,
  perMile: readonly CostCategory[] = ['FUEL', 'SERVICING_AND_REPAIR', 'TYRES'],
): Pick<FleetRows, 'costPools' | 'costLines'> {
  const pool = `pool of ${vehicle}`;
  const lines = Object.entries(amounts) as [CostCategory, number | null][];
  return {
    costPools: [aPool({ code: pool, vehicles: [vehicle] })],
    costLines: lines.map(([category, amountPa]) =>
      aCostLine({ code: `${category} of ${vehicle}`, pool, category, amountPa, driver: perMile.includes(category) ? 'PER_MILE' : 'FIXED' }),
    ),
  };
}
