/** The estate of one organisation at one version of its data: plain rows, read once, with the look-ups that every question needs. */

import type { Row } from '../exchange/table.ts';
import { byCode, groupedBy } from '../register/look-up.ts';
import type { CostPool, Register } from '../register/register.ts';
import type { buildingTable, conditionTable, energyRatingTable } from './building.record.ts';
import type { closureTermTable } from './closure-term.record.ts';
import type { leaseBreakTable, leaseTable, occupancyTable, rentReviewTable, servicePointTable, teamBaseTable } from './occupation.record.ts';
import type { rightSizingTermTable } from './right-sizing-term.record.ts';
import type { sharingTermTable } from './sharing-term.record.ts';
import { travelMatrix } from './travel-matrix.ts';
import type { travelTimeTable } from './travel-time.record.ts';

export type { Area, Avoidability, CostLine, CostPool, DemandArea, Organisation, Partner, Site, Team } from '../register/register.ts';
export type Building = Row<typeof buildingTable>;
export type EnergyRating = Row<typeof energyRatingTable>;
export type Condition = Row<typeof conditionTable>;
export type Lease = Row<typeof leaseTable>;
export type LeaseBreak = Row<typeof leaseBreakTable>;
export type RentReview = Row<typeof rentReviewTable>;
export type Occupancy = Row<typeof occupancyTable>;
export type ServicePoint = Row<typeof servicePointTable>;
export type RightSizingTerm = Row<typeof rightSizingTermTable>;
export type TravelTime = Row<typeof travelTimeTable>;
export type TeamBase = Row<typeof teamBaseTable>;
export type ClosureTerm = Row<typeof closureTermTable>;
export type SharingTerm = Row<typeof sharingTermTable>;

/** Attendance of a building in one era: the 95th percentile of its daily peaks (type 7), their mean, and on how many days they rest. */
export interface PeakUse {
  readonly building: string;
  readonly era: 'PRE_COVID' | 'COVID' | 'POST_COVID';
  readonly p95: number;
  readonly mean: number;
  readonly days: number;
}

export interface EstateRows extends Register {
  readonly buildings: readonly Building[];
  readonly energyRatings: readonly EnergyRating[];
  readonly conditions: readonly Condition[];
  readonly peakUse: readonly PeakUse[];
  readonly leases: readonly Lease[];
  readonly leaseBreaks: readonly LeaseBreak[];
  readonly rentReviews: readonly RentReview[];
  readonly occupancies: readonly Occupancy[];
  readonly servicePoints: readonly ServicePoint[];
  readonly travelTimes: readonly TravelTime[];
  readonly teamBases: readonly TeamBase[];
  readonly closureTerms: readonly ClosureTerm[];
  readonly rightSizingTerms: readonly RightSizingTerm[];
  readonly sharingTerms: readonly SharingTerm[];
}

/** The rows with their look-ups by code; `…Of` gives the rows that belong to one building, lease or pool. */
export function estateSnapshot(rows: EstateRows) {
  const poolsOf = new Map<string, CostPool[]>();
  for (const pool of rows.costPools) for (const building of pool.buildings ?? []) poolsOf.set(building, [...(poolsOf.get(building) ?? []), pool]);
  return {
    ...rows,
    building: byCode(rows.buildings),
    site: byCode(rows.sites),
    area: byCode(rows.areas),
    team: byCode(rows.teams),
    partner: byCode(rows.partners),
    pool: byCode(rows.costPools),
    lease: byCode(rows.leases),
    avoidability: new Map(rows.avoidabilities.map((row) => [row.costLine, row])),
    energyRating: new Map(rows.energyRatings.map((row) => [row.building, row])),
    poolsOf: (building: string): readonly CostPool[] => poolsOf.get(building) ?? [],
    buildingsAt: groupedBy(rows.buildings, ({ site }) => site),
    linesOf: groupedBy(rows.costLines, ({ pool }) => pool),
    conditionsOf: groupedBy(rows.conditions, ({ building }) => building),
    peakUseOf: groupedBy(rows.peakUse, ({ building }) => building),
    leasesOf: groupedBy(rows.leases, ({ building }) => building),
    breaksOf: groupedBy(rows.leaseBreaks, ({ lease }) => lease),
    rentReviewsOf: groupedBy(rows.rentReviews, ({ lease }) => lease),
    occupanciesOf: groupedBy(rows.occupancies, ({ building }) => building),
    recordsResponseBases: rows.servicePoints.some(({ kind }) => kind === 'RESPONSE_BASE'),
    travelMatrix: travelMatrix(rows.travelTimes),
    servicePointsOf: groupedBy(rows.servicePoints, ({ building }) => building),
    basesIn: groupedBy(
      rows.teamBases.filter((base) => standsOn(base, rows.organisation.appraisalDate)),
      ({ building }) => building,
    ),
    termsOf: groupedBy(rows.closureTerms, ({ building }) => building),
    establishmentsOf: groupedBy(rows.establishments, ({ team }) => team),
  };
}

export type EstateSnapshot = ReturnType<typeof estateSnapshot>;

/** Whether something with a first and a last day stands on a day. */
export const standsOn = ({ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null }, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
