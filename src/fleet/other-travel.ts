/** What a tax year of travel outside our own vehicles costs: private cars by person, and hired ones by the day. */
import { daysBetween } from '../appraisal/index.ts';
import { mileageCostInYear, type RateInForce, taxYearDays } from './mileage-rates.ts';
import { milesAtFullRate } from './private-mileage.ts';
import type { PrivateMileage, VehicleHire } from './snapshot.ts';

export interface Claim {
  readonly person: string;
  readonly base: string | null;
  readonly team: string | null;
  readonly miles: number;
  readonly milesBeyondThreshold: number;
  readonly mileageCost: number;
  /** 0 where none is paid; null where one is paid and its sum is UNKNOWN. */
  readonly lumpSum: number | null;
  readonly cost: number | null;
}

/** What is paid to one person in the tax year. */
export function claimOf({ person, base, team, miles, essentialUser, lumpSum }: PrivateMileage, rates: readonly RateInForce[]): Claim {
  const forMiles = mileageCostInYear(miles, rates);
  const lump = essentialUser ? lumpSum : (lumpSum ?? 0);
  const cost = lump === null ? null : forMiles + lump;
  return { person, base, team, miles, milesBeyondThreshold: Math.max(0, miles - milesAtFullRate), mileageCost: forMiles, lumpSum: lump, cost };
}

export interface HireInYear {
  readonly base: string | null;
  readonly team: string | null;
  /** Days of the hire that lie in the tax year. */
  readonly days: number;
  /** Its cost, by the share of its days that do; null is UNKNOWN. */
  readonly cost: number | null;
}

/** A hire as far as it falls in the tax year; none where it does not. */
export function hireInYear({ base, team, hiredFrom, hiredUntil, cost }: VehicleHire, taxYear: string): readonly HireInYear[] {
  const { first, last } = taxYearDays(taxYear);
  const [from, until] = [hiredFrom > first ? hiredFrom : first, hiredUntil < last ? hiredUntil : last];
  if (from > until) return [];
  const days = daysBetween(from, until) + 1;
  return [{ base, team, days, cost: cost === null ? null : (cost * days) / (daysBetween(hiredFrom, hiredUntil) + 1) }];
}

export interface TravelSum {
  readonly people: number;
  readonly miles: number;
  readonly milesBeyondThreshold: number;
  readonly mileageCost: number;
  readonly lumpSums: number | null;
  readonly hires: number;
  readonly hireDays: number;
  readonly hireCost: number | null;
  /** Mileage, lump sums and hire; null where a part is UNKNOWN. */
  readonly total: number | null;
  readonly knownTotal: number;
  /** Lump sums and hires whose cost is UNKNOWN. */
  readonly unknown: number;
}

export function travelSum(claims: readonly Claim[], hires: readonly HireInYear[]): TravelSum {
  const mileage = sum(claims.map((one) => one.mileageCost));
  const [lumps, hired] = [claims.map(({ lumpSum }) => lumpSum), hires.map(({ cost }) => cost)];
  const [lumpSums, hireCost] = [sumOrUnknown(lumps), sumOrUnknown(hired)];
  return {
    people: claims.length,
    miles: sum(claims.map(({ miles }) => miles)),
    milesBeyondThreshold: sum(claims.map((one) => one.milesBeyondThreshold)),
    mileageCost: mileage,
    lumpSums,
    hires: hires.length,
    hireDays: sum(hires.map(({ days }) => days)),
    hireCost,
    total: lumpSums === null || hireCost === null ? null : mileage + lumpSums + hireCost,
    knownTotal: mileage + sum([...lumps, ...hired].map((one) => one ?? 0)),
    unknown: [...lumps, ...hired].filter((one) => one === null).length,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
const sumOrUnknown = (amounts: readonly (number | null)[]): number | null => (amounts.includes(null) ? null : sum(amounts as readonly number[]));

export interface TravelGroup extends TravelSum {
  /** null where the rows do not say. */
  readonly code: string | null;
}

/** The sums by base or by team, the dearest first as far as it is known. */
export function travelBy(key: 'base' | 'team', claims: readonly Claim[], hires: readonly HireInYear[]): readonly TravelGroup[] {
  const [people, hired] = [Map.groupBy(claims, (one) => one[key]), Map.groupBy(hires, (one) => one[key])];
  const codes = [...new Set([...people.keys(), ...hired.keys()])];
  return codes
    .map((code) => ({ code, ...travelSum(people.get(code) ?? [], hired.get(code) ?? []) }))
    .sort((one, other) => other.knownTotal - one.knownTotal || ((one.code ?? '') < (other.code ?? '') ? -1 : 1));
}
