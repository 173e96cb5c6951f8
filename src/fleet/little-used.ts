/** Which vehicles are little used, by which measure, and whether somebody has said why they are kept. */
import type { Given } from '../assumptions/given.ts';
import { daysInYear } from './miles-a-year.ts';
import type { FleetSnapshot, Vehicle, VehicleJustification } from './snapshot.ts';

export const useMeasures = ['SHARE_OF_DAYS', 'MILES', 'HOURS'] as const;

export interface UseTest {
  readonly measure: (typeof useMeasures)[number];
  /** null is UNKNOWN. */
  readonly value: number | null;
  readonly limit: number;
  /** null where UNKNOWN. */
  readonly isBelow: boolean | null;
}

/** Days used of days recorded, miles a year (null is UNKNOWN) and hours a year, each against its limit. */
export function useTests({ code }: Vehicle, milesPa: number | null, fleet: FleetSnapshot, given: Given): readonly UseTest[] {
  const use = fleet.use.get(code);
  const tested = (measure: UseTest['measure'], value: number | null, limit: number): UseTest => ({
    measure,
    value,
    limit,
    isBelow: value === null ? null : value < limit,
  });
  return [
    tested('SHARE_OF_DAYS', use === undefined ? null : use.daysUsed / use.daysRecorded, given.of('withdraw-share-of-days').value),
    tested('MILES', milesPa, given.of('withdraw-miles-pa').value),
    tested('HOURS', use === undefined || use.hours === null ? null : (use.hours * daysInYear) / use.daysRecorded, given.of('under-used-hours-pa').value),
  ];
}

/** Little used by every measure that is known; null where none is. One that stands still for hours, or goes far on few days, is not. */
export function isUnderUsed(tests: readonly UseTest[]): boolean | null {
  const known = tests.filter(({ isBelow }) => isBelow !== null);
  return known.length === 0 ? null : known.every(({ isBelow }) => isBelow);
}

export const justificationStates = ['HOLDS', 'EXPIRED', 'NO_EXPIRY', 'NONE'] as const;

export interface Justified {
  readonly state: (typeof justificationStates)[number];
  /** The last day on which one holds or held; null where none says. */
  readonly until: string | null;
}

/** HOLDS on the appraisal date; EXPIRED before it; NO_EXPIRY: there is one, but without a last day it does not hold. */
export function justified(justifications: readonly VehicleJustification[], on: string): Justified {
  const until =
    justifications
      .flatMap(({ expiresOn }) => expiresOn ?? [])
      .sort()
      .at(-1) ?? null;
  if (justifications.length === 0) return { state: 'NONE', until };
  return { state: until === null ? 'NO_EXPIRY' : until < on ? 'EXPIRED' : 'HOLDS', until };
}
