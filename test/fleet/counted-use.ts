/** Use at once counted day by day in memory: what the database counts is held against it. */

import type { Row } from '../../src/exchange/table.ts';
import { type ConcurrentUse, concurrentUseOf, groupName, type UseOfGroup } from '../../src/fleet/concurrent-use.ts';
import { isPoolable } from '../../src/fleet/poolable.ts';
import type { Site, Vehicle } from '../../src/fleet/snapshot.ts';
import type { vehicleDayTable } from '../../src/fleet/vehicle-use.record.ts';

export type VehicleDay = Row<typeof vehicleDayTable>;

const times = (counts: readonly number[]): UseOfGroup['hours'] => [...Map.groupBy(counts, (inUse) => inUse)].map(([inUse, all]) => [inUse, all.length]);

/** Days of 24 counts as hours and days by number in use; what the record does not show was idle. */
export function countedUse(days: readonly (readonly number[])[], daysRecorded: number): ConcurrentUse {
  const group = { scope: 'BASE', place: '', role: '', hours: times(days.flat()), days: times(days.map((counts) => Math.max(...counts))) } as const;
  return concurrentUseOf([group], daysRecorded).get(groupName('BASE', '', ''))!;
}

const isOut = ({ hours, miles }: VehicleDay, hour: number): boolean => (hours === null ? miles !== 0 : hours[hour] === '1');

/** The days of one year of all vehicles, group by group. */
export function useAtOnceOf(vehicles: readonly Vehicle[], sites: readonly Site[], days: readonly VehicleDay[], recorded: number): Map<string, ConcurrentUse> {
  const known = new Set(days.filter(({ hours }) => hours !== null).map(({ vehicle }) => vehicle));
  const areas = new Map(sites.map(({ code, area }) => [code, area]));
  const groupsOf = new Map(
    vehicles
      .filter((vehicle) => isPoolable(vehicle) && known.has(vehicle.code))
      .map(({ code, base, area, role }) => {
        const served = area ?? areas.get(base!) ?? null;
        return [code, [groupName('BASE', base!, role), ...(served === null ? [] : [groupName('AREA', served, role)])]];
      }),
  );
  const counted = new Map<string, Map<string, number[]>>();
  for (const day of days)
    for (const name of groupsOf.get(day.vehicle) ?? []) {
      const series = counted.get(name) ?? new Map<string, number[]>();
      const before = series.get(day.date) ?? Array.from({ length: 24 }, () => 0);
      const after = before.map((count, hour) => count + Number(isOut(day, hour)));
      counted.set(name, series.set(day.date, after));
    }
  return new Map([...counted].map(([name, series]) => [name, countedUse([...series.values()], recorded)]));
}
