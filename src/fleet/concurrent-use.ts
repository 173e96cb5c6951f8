/**
 * How many vehicles of a group were in use at the same time: the series of its vehicles added up hour by hour, never the sum of
 * their separate peaks, and kept as a count of hours (and of days) by how many were out.
 */

/** Vehicles of one role that share a base or an area, over the year of use. */
export interface ConcurrentUse {
  /** By number in use at once, the hours of the record that had it. */
  readonly hours: readonly number[];
  /** By most in use at once on a day, the days of the record that had it. */
  readonly days: readonly number[];
}

/** A vehicle with where it is counted. */
export interface PlacedVehicle {
  readonly code: string;
  readonly base: string;
  readonly area: string | null;
  readonly role: string;
}

/** What the database gives: a group by its place in a list, a day by its number, and the vehicles out in each hour, so many digits for each. */
export interface DayOfGroup {
  readonly group: number;
  readonly day: number;
  readonly out: string;
}

export const groupName = (scope: 'BASE' | 'AREA', place: string, role: string): string => JSON.stringify([scope, place, role]);

/** The groups by name. Hours and days of the record on which nothing was out count as none in use; `daysRecorded` is how long it runs. */
export function concurrentUseOf(
  groups: readonly Omit<PlacedVehicle, 'code'>[],
  days: readonly DayOfGroup[],
  digits: number,
  daysRecorded: number,
): ReadonlyMap<string, ConcurrentUse> {
  const byName = new Map<string, Map<number, number[]>>();
  const add = (name: string, { day, out }: DayOfGroup): void => {
    const series = byName.get(name) ?? new Map<number, number[]>();
    const counts = series.get(day) ?? Array.from({ length: 24 }, () => 0);
    for (let hour = 0; hour < 24; hour += 1) counts[hour]! += Number(out.slice(hour * digits, (hour + 1) * digits));
    byName.set(name, series.set(day, counts));
  };
  for (const day of days) {
    const { base, area, role } = groups[day.group]!;
    add(groupName('BASE', base, role), day);
    if (area !== null) add(groupName('AREA', area, role), day);
  }
  return new Map([...byName].map(([name, series]) => [name, countedUse([...series.values()], daysRecorded)]));
}

/** Days of 24 counts as hours and days by number in use; what the record does not show was idle. */
export function countedUse(days: readonly (readonly number[])[], daysRecorded: number): ConcurrentUse {
  return {
    hours: byNumber(days.flat(), daysRecorded * 24),
    days: byNumber(
      days.map((counts) => Math.max(...counts)),
      daysRecorded,
    ),
  };
}

function byNumber(counts: readonly number[], times: number): readonly number[] {
  const most = counts.reduce((found, count) => Math.max(found, count), 0);
  const found = Array.from({ length: most + 1 }, () => 0);
  for (const count of counts) found[count]! += 1;
  found[0]! += Math.max(0, times - counts.length);
  return found;
}

/** The most in use at once. */
export const peakOf = ({ hours }: Pick<ConcurrentUse, 'hours'>): number => Math.max(0, hours.length - 1);

const total = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/** The smallest number that was enough in at least this share of the hours. Refuses a share outside 0 to 1. */
export function enoughFor({ hours }: Pick<ConcurrentUse, 'hours'>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share of hours must lie between 0 and 1, got ${share}`);
  const needed = share * total(hours);
  let reached = 0;
  const found = hours.findIndex((times) => {
    reached += times;
    return reached >= needed - 1e-9;
  });
  return Math.max(0, found);
}

const beyond = (counts: readonly number[], number: number): number => counts.reduce((sum, times, inUse) => sum + Math.max(0, inUse - number) * times, 0);

/** Vehicle-hours of the record that so many vehicles could not have served. */
export const hoursBeyond = ({ hours }: Pick<ConcurrentUse, 'hours'>, number: number): number => beyond(hours, number);

/** Vehicle-days in a year of 365 on which one would have had to be hired, for the whole day, beside so many of our own. */
export function hireDaysBeyond({ days }: Pick<ConcurrentUse, 'days'>, number: number): number {
  const recorded = total(days);
  return recorded === 0 ? 0 : (beyond(days, number) * 365) / recorded;
}

/** The mean number in use, over all hours of the record. */
export function meanInUse({ hours }: Pick<ConcurrentUse, 'hours'>): number {
  const recorded = total(hours);
  return recorded === 0 ? 0 : beyond(hours, 0) / recorded;
}
