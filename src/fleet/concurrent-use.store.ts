/** How many vehicles were in use at once, added up where their days are kept: what leaves the database is a number for each group and day. */
import type { Records } from '../access/records.store.ts';
import { type ConcurrentUse, concurrentUseOf, type DayOfGroup, type PlacedVehicle } from './concurrent-use.ts';

/**
 * Each hour takes so many digits of one long number that a single sum adds up all 24 of them. A day in use whose hours are UNKNOWN
 * counts as in use for all of them. Which group a vehicle is in is looked up and not joined, so that a plan made before anything is known
 * of the tables cannot compare every day with every vehicle.
 */
const dailyUse = (digits: number): string => {
  const [idle, out] = ['0'.repeat(digits), '1'.padStart(digits, '0')];
  return `
  with "kept" as (select "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ?),
  "asked" as materialized (select ?::date as "on", ?::jsonb as "groupOf"),
  "used" as (
    select ("groupOf" ->> "vehicle")::int as "group", "date" - date '2000-01-01' as "day",
      case when "hours" is not null then replace(replace("hours", '0', '${idle}'), '1', '${out}')::numeric when "miles" = 0 then 0 else ${out.repeat(24)}::numeric end
        as "out"
    from "kept", "asked" where "date" > "on" - interval '1 year' and "date" <= "on")
  select "group", "day", lpad(sum("out")::text, ${24 * digits}, '0') as "out" from "used" where "group" is not null group by "group", "day"`;
};

/** Over the year up to a day, of the vehicles given: those of a role at each base, and in each policing area. */
export async function concurrentUseRead(
  records: Records,
  on: string,
  vehicles: readonly PlacedVehicle[],
  daysRecorded: number,
): Promise<ReadonlyMap<string, ConcurrentUse>> {
  if (vehicles.length === 0) return new Map();
  const groups = [...Map.groupBy(vehicles, ({ base, area, role }) => JSON.stringify([base, area, role])).values()];
  const groupOf = Object.fromEntries(groups.flatMap((of, index) => of.map(({ code }) => [code, index])));
  const digits = String(Math.max(...groups.map(({ length }) => length))).length;
  const days = await records.select<DayOfGroup>(dailyUse(digits), on, JSON.stringify(groupOf));
  return concurrentUseOf(
    groups.map(([first]) => first!),
    days,
    digits,
    daysRecorded,
  );
}
