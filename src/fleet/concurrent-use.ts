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

/** What the database counts of a group: by number in use at once the hours, and by most in use at once the days, on which the record shows a use. */
export interface UseOfGroup {
  readonly scope: 'BASE' | 'AREA';
  readonly place: string;
  readonly role: string;
  readonly hours: readonly Times[];
  readonly days: readonly Times[];
}

/** A number in use at once, and how many times. */
type Times = readonly [inUse: number, times: number];

export const groupName = (scope: 'BASE' | 'AREA', place: string, role: string): string => JSON.stringify([scope, place, role]);

/** The groups by name. Hours and days of the record on which nothing was out count as none in use; `daysRecorded` is how long it runs. */
export const concurrentUseOf = (groups: readonly UseOfGroup[], daysRecorded: number): ReadonlyMap<string, ConcurrentUse> =>
  new Map(
    groups.map(({ scope, place, role, hours, days }) => [
      groupName(scope, place, role),
      { hours: byNumber(hours, daysRecorded * 24), days: byNumber(days, daysRecorded) },
    ]),
  );

/** Times by number in use, the numbers that never were included; what the record does not show was idle. */
function byNumber(counted: readonly Times[], recorded: number): readonly number[] {
  const found = Array.from({ length: 1 + counted.reduce((most, [inUse]) => Math.max(most, inUse), 0) }, () => 0);
  for (const [inUse, times] of counted) found[inUse] = times;
  found[0]! += Math.max(0, recorded - total(found));
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
