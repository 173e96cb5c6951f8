/** A year of hires at a base: how many were hired at once and on how many days, and what a day of one costs. */
import { addDays, addMonths, daysBetween } from '../appraisal/index.ts';
import type { VehicleHire } from './snapshot.ts';

export interface YearOfHire {
  /** By number hired at once from 1: the days on which at least so many were. */
  readonly daysWith: readonly number[];
  readonly days: number;
  /** Pounds for a vehicle and day, of the hires whose cost is known; null where none is. */
  readonly dayRate: number | null;
  /** Miles a day of the hires whose miles are known; null where none is. */
  readonly milesADay: number | null;
  readonly withoutCost: readonly VehicleHire[];
}

/** The hires of the year that ends on a day, a hire that began before it only by its days within. */
export function yearOfHire(hires: readonly VehicleHire[], on: string): YearOfHire {
  const first = addDays(addMonths(on, -12), 1);
  const length = daysBetween(first, on) + 1;
  const changes = Array.from({ length: length + 1 }, () => 0);
  for (const { hiredFrom, hiredUntil } of hires) {
    if (hiredUntil < first || hiredFrom > on) continue;
    changes[Math.max(0, daysBetween(first, hiredFrom))]! += 1;
    changes[Math.min(length, daysBetween(first, hiredUntil) + 1)]! -= 1;
  }
  const daysWith: number[] = [];
  let atOnce = 0;
  for (const change of changes.slice(0, length)) {
    atOnce += change;
    for (let number = 1; number <= atOnce; number += 1) daysWith[number - 1] = (daysWith[number - 1] ?? 0) + 1;
  }
  const within = hires.filter(({ hiredFrom, hiredUntil }) => hiredUntil >= first && hiredFrom <= on);
  return {
    daysWith,
    days: daysWith.reduce((sum, days) => sum + days, 0),
    dayRate: perDay(within, ({ cost }) => cost),
    milesADay: perDay(within, ({ miles }) => miles),
    withoutCost: within.filter(({ cost }) => cost === null),
  };
}

function perDay(hires: readonly VehicleHire[], of: (hire: VehicleHire) => number | null): number | null {
  const stated = hires.filter((hire) => of(hire) !== null);
  const days = stated.reduce((sum, { hiredFrom, hiredUntil }) => sum + daysBetween(hiredFrom, hiredUntil) + 1, 0);
  return days === 0 ? null : stated.reduce((sum, hire) => sum + of(hire)!, 0) / days;
}
