/** The fleet of one organisation at one version of its data: plain rows, and a year of use summed up where it is kept. */
import { addMonths } from '../appraisal/index.ts';
import type { Row } from '../exchange/table.ts';
import { byCode, groupedBy } from '../register/look-up.ts';
import type { Register } from '../register/register.ts';
import type { ConcurrentUse } from './concurrent-use.ts';
import type { equipmentTable, kitRuleTable } from './equipment.record.ts';
import type { fleetPoolTermTable } from './fleet-pool-term.record.ts';
import type { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import type { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import type { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import type { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';
import type { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';
import type { VorCause } from './vehicle-use.record.ts';

export type { Area, CostLine, CostPool, Site, Team } from '../register/register.ts';
export type Vehicle = Row<typeof vehicleTable>;
export type VehicleJustification = Row<typeof vehicleJustificationTable>;
export type Equipment = Row<typeof equipmentTable>;
export type KitRule = Row<typeof kitRuleTable>;
export type ReplacementRule = Row<typeof replacementRuleTable>;
export type CapabilityRule = Row<typeof capabilityRuleTable>;
export type CrewCover = Row<typeof crewCoverTable>;
export type VehicleOffer = Row<typeof vehicleOfferTable>;
export type VehicleAgeCost = Row<typeof vehicleAgeCostTable>;
export type FleetBase = Row<typeof fleetBaseTable>;
export type PrivateMileage = Row<typeof privateMileageTable>;
export type VehicleHire = Row<typeof vehicleHireTable>;
export type FleetPoolTerm = Row<typeof fleetPoolTermTable>;

/** What a vehicle did in the year up to the appraisal date, as far as it was recorded. */
export interface UseOfYear {
  readonly vehicle: string;
  /** Days that the record covers, used or not. */
  readonly daysRecorded: number;
  readonly daysUsed: number;
  /** Miles on the days whose miles are known; null where none are. */
  readonly miles: number | null;
  /** Days used whose miles are UNKNOWN. */
  readonly daysWithoutMiles: number;
  /** Hours in use on the days whose hours are known; null where none are. */
  readonly hours: number | null;
  /** Miles, and hours in use, of a busy day: one used day in fifty has more; null where none are known. */
  readonly busyDayMiles: number | null;
  readonly busyDayHours: number | null;
}

/** Days that a vehicle was off the road in that year, for one cause. */
export interface VorOfYear {
  readonly vehicle: string;
  readonly cause: VorCause;
  readonly days: number;
  /** Hours of work, as far as they are known. */
  readonly workshopHours: number;
}

/** Days of that year on which a vehicle worked in an area that its record names. */
export interface DaysInArea {
  readonly vehicle: string;
  readonly area: string;
  readonly days: number;
}

/** A reading of an odometer that is believed. */
export interface Odometer {
  readonly vehicle: string;
  readonly readOn: string;
  readonly miles: number;
  /** The line of the fuel-card log that it was typed on, where nobody else has read it. */
  readonly draw?: string;
}

/** A reading that is not believed, beside the believed ones before and after it. */
export interface DoubtedReading extends Odometer {
  readonly readBy: string;
  readonly kind: 'BACKWARDS' | 'LEAPS';
  readonly before: Omit<Odometer, 'vehicle'> | null;
  readonly after: Omit<Odometer, 'vehicle'> | null;
}

export interface FleetRows extends Register {
  readonly vehicles: readonly Vehicle[];
  readonly vehicleJustifications: readonly VehicleJustification[];
  readonly equipment: readonly Equipment[];
  readonly kitRules: readonly KitRule[];
  readonly replacementRules: readonly ReplacementRule[];
  readonly capabilityRules: readonly CapabilityRule[];
  readonly crewCover: readonly CrewCover[];
  readonly vehicleOffers: readonly VehicleOffer[];
  readonly vehicleAgeCosts: readonly VehicleAgeCost[];
  readonly fleetBases: readonly FleetBase[];
  readonly privateMileage: readonly PrivateMileage[];
  readonly vehicleHires: readonly VehicleHire[];
  readonly fleetPoolTerms: readonly FleetPoolTerm[];
  readonly useOfYear: readonly UseOfYear[];
  readonly vorOfYear: readonly VorOfYear[];
  readonly daysInAreas: readonly DaysInArea[];
  /** The latest reading of each. */
  readonly odometers: readonly Odometer[];
  /** By group of vehicles of a role: at a base, or in an area. */
  readonly concurrentUse: ReadonlyMap<string, ConcurrentUse>;
  /** Of each the reading nearest to a year before its latest, between the fewest days that a rate is told from and two years. */
  readonly earlierOdometers: readonly Odometer[];
  readonly doubtedReadings: readonly DoubtedReading[];
  /** Of vehicles that have no reading but those of the fuel-card log. */
  readonly doubtedPumpReadings: readonly Required<Odometer>[];
}

/** Whose life a year is of, as one text: `vehicle R1`, `offer O1` or `role POOL`; null where none or several are named, which the importer refuses. */
export function ageCostOwner({ vehicle, offer, role }: Pick<VehicleAgeCost, 'vehicle' | 'offer' | 'role'>): string | null {
  const named = Object.entries({ vehicle, offer, role }).filter(([, code]) => code !== null);
  return named.length === 1 ? named[0]!.join(' ') : null;
}

export function fleetSnapshot(rows: FleetRows) {
  const pools = new Map<string, FleetRows['costPools'][number][]>();
  for (const pool of rows.costPools) for (const vehicle of pool.vehicles ?? []) pools.set(vehicle, [...(pools.get(vehicle) ?? []), pool]);
  return {
    ...rows,
    vehicle: byCode(rows.vehicles),
    site: byCode(rows.sites),
    area: byCode(rows.areas),
    team: byCode(rows.teams),
    partner: byCode(rows.partners),
    base: new Map(rows.fleetBases.map((row) => [row.site, row])),
    replacementRule: new Map(rows.replacementRules.map((row) => [row.role as string, row])),
    use: new Map(rows.useOfYear.map((row) => [row.vehicle, row])),
    odometer: new Map(rows.odometers.map((row) => [row.vehicle, row])),
    doubtsOf: groupedBy(rows.doubtedReadings, ({ vehicle }) => vehicle),
    earlierOdometer: new Map(rows.earlierOdometers.map((row) => [row.vehicle, row])),
    /** The day a year before the appraisal date. */
    yearAgo: addMonths(rows.organisation.appraisalDate, -12),
    /** Days of the year that the record of use covers. */
    daysRecorded: rows.useOfYear[0]?.daysRecorded ?? 0,
    /** Whether times off the road are recorded at all: if they are, a vehicle without any was never off. */
    recordsVor: rows.vorOfYear.length > 0,
    vorOf: groupedBy(rows.vorOfYear, ({ vehicle }) => vehicle),
    daysInAreasOf: groupedBy(rows.daysInAreas, ({ vehicle }) => vehicle),
    poolsOf: (vehicle: string): readonly FleetRows['costPools'][number][] => pools.get(vehicle) ?? [],
    avoidability: new Map(rows.avoidabilities.map((row) => [row.costLine, row])),
    linesOf: groupedBy(rows.costLines, ({ pool }) => pool),
    justificationsOf: groupedBy(rows.vehicleJustifications, ({ vehicle }) => vehicle),
    equipmentIn: groupedBy(rows.equipment, ({ vehicle }) => vehicle),
    kitRulesOf: groupedBy(rows.kitRules, ({ role }) => role),
    offer: byCode(rows.vehicleOffers),
    ageCostsOf: groupedBy(rows.vehicleAgeCosts, (row) => ageCostOwner(row)),
    inRole: groupedBy(rows.vehicles, ({ role }) => role),
    offersFor: groupedBy(rows.vehicleOffers, ({ role }) => role),
    vehiclesAt: groupedBy(rows.vehicles, ({ base }) => base),
  };
}

export type FleetSnapshot = ReturnType<typeof fleetSnapshot>;
