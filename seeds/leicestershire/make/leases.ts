/** Rows of leases, breaks and rent reviews, and the rent that each building pays. */

import type { OwnBuilding } from './building-plan.ts';
import { between, nearest } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { type LeasePlan, leasePlans } from './lease-list.ts';
import { ownBuildings } from './own-buildings.ts';
import { ratesOf } from './rates.ts';

const leaseCode = ({ place }: LeasePlan): string => `L-${place}`;
const buildingOf = (place: string): OwnBuilding => ownBuildings.find((building) => building.place === place)!;

/** Passing rent, pounds a year; undefined for a building that is not rented. */
export function rentOf(building: OwnBuilding): number | undefined {
  const rent = ratesOf[building.function].rent * building.grossArea;
  if (building.more.tenure === 'TENANCY_AT_WILL') return nearest(50, rent * 0.8);
  if (building.place === 'MAST-CITY') return 4_200;
  const lease = leasePlans.find(({ place }) => place === building.place);
  if (lease === undefined || lease.rentShare === 0) return undefined;
  return nearest(50, rent * (lease.rentShare ?? 1) * between(0.92, 1.1, building.place, 'rent'));
}

export function serviceChargeOf({ place, grossArea }: OwnBuilding): number | undefined {
  const rate = { WATERSIDE: 19, 'REGIONAL-OFFICE': 16, HAMILTON: 24, WESTCOTES: 18, EVINGTON: 12, THURMASTON: 10 }[place];
  return rate === undefined ? undefined : nearest(10, rate * grossArea);
}

export const leaseRows = (): Row[] =>
  leasePlans.map((lease) => {
    const building = buildingOf(lease.place);
    const [low, central, high] = (lease.dilapidations ?? []).map((rate) => nearest(100, rate * building.grossArea));
    const rent = rentOf(building);
    return {
      code: leaseCode(lease),
      building: `B-${lease.place}`,
      landlord: lease.landlord,
      starts_on: lease.starts,
      expires_on: lease.expires,
      rent_pa: rent ?? 0,
      service_charge_pa: serviceChargeOf(building),
      inside_1954_act: lease.insideAct,
      repairing: lease.repairing,
      deposit: lease.deposit,
      dilapidations_low: low,
      dilapidations_central: central,
      dilapidations_high: high,
      dilapidations_basis: central === undefined ? undefined : 'synthetic: a surveyor on the schedule of the lease, 2025',
      ifrs16_liability:
        rent === undefined || rent < 2_000 ? undefined : nearest(500, rent * Math.min(9, Math.max(0, Number(lease.expires.slice(0, 4)) - 2026) * 0.85)),
      source: lease.note === undefined ? 'synthetic' : `synthetic; ${lease.note}`,
      as_at: '2026-09-30',
      confidence: 'MEDIUM',
    };
  });

export const leaseBreakRows = (): Row[] =>
  leasePlans.flatMap((lease) =>
    (lease.breaks ?? []).map(([breaks_on, notice_months, penalty]) => ({
      lease: leaseCode(lease),
      breaks_on,
      notice_months,
      conditions: lease.repairing === 'FRI' ? 'vacant possession and all rent paid' : 'all rent paid',
      penalty,
    })),
  );

const bases: readonly string[] = ['open market, upwards only', 'open market', 'consumer prices, between 1 and 4 % a year'];

export const rentReviewRows = (): Row[] =>
  leasePlans.flatMap((lease, index) =>
    (lease.reviews ?? []).map((reviews_on) => ({ lease: leaseCode(lease), reviews_on, basis: bases[index % bases.length] })),
  );
