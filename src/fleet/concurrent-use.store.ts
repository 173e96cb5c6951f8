/** How many vehicles were in use at once, counted where their days are kept, so that only the counts leave the database. */
import type { Records } from '../access/records.store.ts';
import type { ConcurrentCount } from './concurrent-use.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour + 1);
const eachHour = (counted: (hour: number) => string): string => hours.map(counted).join(', ');

/**
 * Covert vehicles and those out of service are left out, and so is a vehicle none of whose hours are known. Of the others, a day in
 * use whose hours are UNKNOWN counts as in use for all of them. Groups: by base; by policing area; by team at a base.
 */
const concurrentUse = `
  with "kept" as (select "organisation", "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ?),
  "asked" as (select ?::date as "on"),
  "year" as (select "kept".* from "kept", "asked" where "date" > "on" - interval '1 year' and "date" <= "on"),
  "told" as (select distinct "organisation", "vehicle" from "year" where "hours" is not null),
  "grouped" as (
    select "told"."vehicle", "vehicle"."base", "vehicle"."role", coalesce("vehicle"."team", '') as "team", coalesce("vehicle"."area", "site"."area") as "area"
    from "told"
    join "vehicle" on "vehicle"."organisation" = "told"."organisation" and "vehicle"."code" = "told"."vehicle"
    left join "site" on "site"."organisation" = "told"."organisation" and "site"."code" = "vehicle"."base"
    where "vehicle"."status" in ('IN_SERVICE', 'SPARE') and "vehicle"."marking" <> 'COVERT' and "vehicle"."base" is not null),
  "used" as (
    select "grouped".*, "date", case when "hours" is not null then "hours" when "miles" = 0 then repeat('0', 24) else repeat('1', 24) end as "hours"
    from "year" join "grouped" using ("vehicle")),
  "teams" as (
    select "base", "area", "role", "team", "date", ${eachHour((hour) => `count(*) filter (where substr("hours", ${hour}, 1) = '1') as "h${hour}"`)}
    from "used" group by "base", "area", "role", "team", "date"),
  "places" as (
    select case when grouping("area") = 0 then 'AREA' when grouping("team") = 0 then 'TEAM' else 'BASE' end as "scope",
      case when grouping("area") = 0 then "area" else "base" end as "place", "role", case when grouping("team") = 0 then "team" end as "team",
      array[${eachHour((hour) => `sum("h${hour}")`)}]::int[] as "counts"
    from "teams" group by grouping sets (("base", "role", "date"), ("area", "role", "date"), ("base", "role", "team", "date"))),
  "counted" as (
    select "scope", "place", "role", "team", 'HOUR' as "unit", "inUse", count(*)::int as "times"
    from "places", unnest("counts") as "hourly" ("inUse") where "place" is not null group by 1, 2, 3, 4, "inUse"
    union all
    select "scope", "place", "role", "team", 'DAY' as "unit", "inUse", count(*)::int as "times"
    from "places", lateral (select max("one") as "inUse" from unnest("counts") as "hourly" ("one")) as "daily"
    where "place" is not null group by 1, 2, 3, 4, "inUse")
  select "scope", "place", "role", nullif("team", '') as "team", "unit", "inUse", "times"
  from "counted" order by "scope", "place" collate "C", "role" collate "C", "team" collate "C", "unit", "inUse"`;

/** Over the year up to a day. */
export const concurrentCountsOf = (records: Records, on: string): Promise<readonly ConcurrentCount[]> => records.select<ConcurrentCount>(concurrentUse, on);
