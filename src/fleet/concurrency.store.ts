/** Vehicles in use at once, counted where the days are kept: what comes back is one row of 24 counts a day. */
import type { Records } from '../access/records.store.ts';
import type { DayCounts } from './concurrency.ts';

/** The vehicles and the year that are asked for: named by code, up to the day. */
const kept = `
  "asked" as (select ?::date as "on"),
  "wanted" as (select jsonb_array_elements_text(?::jsonb) collate "C" as "vehicle"),
  "kept" as (
    select "vehicle", "date", "hours" from "day", "asked"
    where "date" <= "on" and "date" > "on" - interval '1 year' and "vehicle" in (select "vehicle" from "wanted"))`;

const ofOrganisation = `"day" as (select "vehicle" collate "C" as "vehicle", "date", "hours" from "vehicle_day" where "organisation" = ?)`;

/** Each day with the 24 hours before it in front; a day without use that the turnaround of the last one reaches is added. */
const withTheDayBefore = (turnaround: number): string => `
  "paired" as (
    select "date", "hours", lag("date") over "one" as "dayBefore", lag("hours") over "one" as "before", lead("date") over "one" as "dayAfter"
    from "kept" where "hours" is not null window "one" as (partition by "vehicle" order by "date")),
  "run" as (
    select "date", case when "dayBefore" = "date" - 1 then "before" else repeat('0', 24) end || "hours" as "hours" from "paired"
    union all
    select "date" + 1, "hours" || repeat('0', 24) from "paired" where right("hours", ${turnaround}) like '%1%' and "dayAfter" is distinct from "date" + 1)`;

const alone = `"run" as (select "date", repeat('0', 24) || "hours" as "hours" from "kept" where "hours" is not null)`;

const twoDigits = (hour: number): string => String(hour).padStart(2, '0');
const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** Vehicles of the same hours are counted together. One is in use in an hour if it was in use in it, or in one of the hours of turnaround before it. */
const counts = (turnaround: number): string =>
  hoursOfDay
    .map(
      (hour) =>
        `coalesce(sum("alike") filter (where substr("hours", ${25 + hour - turnaround}, ${turnaround + 1}) like '%1%'), 0)::int as "h${twoDigits(hour)}"`,
    )
    .join(', ');

const inUse = (turnaround: number): string => `
  with ${ofOrganisation}, ${kept}, ${turnaround === 0 ? alone : withTheDayBefore(turnaround)}
  select "date"::text as "date", ${counts(turnaround)}
  from (select "date", "hours", count(*) as "alike" from "run" group by "date", "hours") as "pattern", "asked"
  where "date" <= "on" group by "date" order by "pattern"."date"`;

/** Vehicles in use by day and hour, with so many whole hours of turnaround, 0 to 24. Days on which nothing was in use may be missing. */
export async function inUseByDay(records: Records, on: string, vehicles: readonly string[], turnaround: number): Promise<readonly DayCounts[]> {
  if (!Number.isInteger(turnaround) || turnaround < 0 || turnaround > 24) throw new RangeError(`a turnaround is 0 to 24 whole hours, got ${turnaround}`);
  const rows = await records.select<Readonly<Record<string, number>> & { readonly date: string }>(inUse(turnaround), on, JSON.stringify(vehicles));
  return rows.map((row) => ({ date: row.date, hours: hoursOfDay.map((hour) => row[`h${twoDigits(hour)}`]!) }));
}

export interface HoursUnknown {
  readonly vehicle: string;
  /** Days of use whose hours are UNKNOWN. */
  readonly days: number;
  /** Days of use whose hours are known; where neither is more than 0, no day is recorded. */
  readonly knownDays: number;
}

const unknown = `
  with ${ofOrganisation}, ${kept}
  select "vehicle", (count("kept"."date") - count("kept"."hours"))::int as "days", count("kept"."hours")::int as "knownDays"
  from "wanted" left join "kept" using ("vehicle") group by "vehicle"
  having count("kept"."hours") = 0 or count("kept"."date") > count("kept"."hours") order by "vehicle" collate "C"`;

/** Vehicles some of whose hours are UNKNOWN, or all. */
export const hoursUnknown = (records: Records, on: string, vehicles: readonly string[]): Promise<readonly HoursUnknown[]> =>
  records.select(unknown, on, JSON.stringify(vehicles));
