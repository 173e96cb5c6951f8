/**
 * How many vehicles of a group were in use at the same time: the series of its vehicles added up hour by hour, never the sum of
 * their separate peaks, and kept as a count of hours (and of days) by how many were out.
 */

/** Vehicles of one role that share a base, an area, or a team at a base, over the year of use. */
export interface ConcurrentUse {
  readonly scope: 'BASE' | 'AREA' | 'TEAM';
  /** The site or the area. */
  readonly place: string;
  readonly role: string;
  /** Of a team: which; null where the vehicles belong to none. */
  readonly team: string | null;
  /** By number in use at once, the hours of the record that had it. */
  readonly hours: readonly number[];
  /** By most in use at once on a day, the days of the record that had it. */
  readonly days: readonly number[];
}

/** What the database gives of it: one row for each number in use. */
export interface ConcurrentCount extends Pick<ConcurrentUse, 'scope' | 'place' | 'role' | 'team'> {
  readonly unit: 'HOUR' | 'DAY';
  readonly inUse: number;
  readonly times: number;
}

export const groupName = ({ scope, place, role, team }: Pick<ConcurrentUse, 'scope' | 'place' | 'role' | 'team'>): string =>
  JSON.stringify([scope, place, role, team]);

/** The groups by name. Hours and days of the record on which nothing was out count as none in use; `daysRecorded` is how long it runs. */
export function concurrentUseOf(counts: readonly ConcurrentCount[], daysRecorded: number): ReadonlyMap<string, ConcurrentUse> {
  const groups = Map.groupBy(counts, groupName);
  return new Map(
    [...groups].map(([name, rows]) => {
      const { scope, place, role, team } = rows[0]!;
      const of = (unit: ConcurrentCount['unit'], times: number) =>
        byNumber(
          rows.filter((row) => row.unit === unit),
          times,
        );
      return [name, { scope, place, role, team, hours: of('HOUR', daysRecorded * 24), days: of('DAY', daysRecorded) }];
    }),
  );
}

function byNumber(rows: readonly ConcurrentCount[], times: number): readonly number[] {
  const most = rows.reduce((found, { inUse }) => Math.max(found, inUse), 0);
  const counts = Array.from({ length: most + 1 }, () => 0);
  for (const row of rows) counts[row.inUse]! += row.times;
  counts[0]! += Math.max(0, times - counts.reduce((sum, one) => sum + one, 0));
  return counts;
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
