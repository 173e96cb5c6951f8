/** How many vehicles were in use at once, counted where their days are kept: what leaves the database is two histograms for each group. */
import { type KeptSummary, summaryRows } from '../access/kept-summary.store.ts';
import type { Records } from '../access/records.store.ts';
import type { Table } from '../exchange/table.ts';
import { organisationTable } from '../register/organisation.record.ts';
import { siteTable } from '../register/place.record.ts';
import { type ConcurrentUse, concurrentUseOf, type UseOfGroup } from './concurrent-use.ts';
import { specialistRoles } from './specialist-roles.ts';
import { vehicleTable } from './vehicle.record.ts';
import { heldStatuses } from './vehicle-availability.ts';
import { vehicleDayTable } from './vehicle-use.record.ts';

const oneOf = (words: readonly string[]): string => `(${words.map((word) => `'${word}'`).join(', ')})`;

/** Those that `isPoolable` tells, with their area, where an hour of use is known. The day carries the organisation: it is asked for once. */
const placed = `
  select "known".*, "base", coalesce("vehicle"."area", "site"."area") as "area", "role",
    dense_rank() over (order by "base", coalesce("vehicle"."area", "site"."area"), "role")::int as "group"
  from (select distinct "organisation", "vehicle" from "year" where "hours" is not null) as "known"
  join "vehicle" on "vehicle"."organisation" = "known"."organisation" and "vehicle"."code" = "known"."vehicle"
  join "site" on "site"."organisation" = "known"."organisation" and "site"."code" = "vehicle"."base"
  where "status" in ${oneOf(heldStatuses)} and "marking" <> 'COVERT' and "role" not in ${oneOf(specialistRoles)}`;

const hours = Array.from({ length: 24 }, (_, hour) => `coalesce(sum("alike") filter (where substr("hours", ${hour + 1}, 1) = '1'), 0)::int`);

/**
 * Vehicles of a group with the same hours on a day are counted together first, because there are few ways to spend a day. A day in use
 * whose hours are UNKNOWN counts as in use for all of them.
 */
export const useAtOnce: KeptSummary = {
  name: 'useAtOnce',
  of: [vehicleDayTable, vehicleTable, siteTable, organisationTable] as unknown as readonly Table[],
  select: `
    with "kept" as (select "organisation", "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ?),
    "asked" as (select ?::date as "on"),
    "year" as materialized (select "kept".* from "kept", "asked" where "date" > "on" - interval '1 year' and "date" <= "on"),
    "placed" as materialized (${placed}),
    "place" as materialized (
      select (row_number() over ())::int as "number", * from (
        select 'BASE' as "scope", "base" as "place", "role", array_agg(distinct "group") as "groups" from "placed" group by 1, 2, 3 union all
        select 'AREA', "area", "role", array_agg(distinct "group") from "placed" where "area" is not null group by 1, 2, 3) as "both"),
    "alike" as materialized (
      select "group", "date", case when "hours" is not null then "hours" when "miles" = 0 then repeat('0', 24) else repeat('1', 24) end as "hours", count(*) as "alike"
      from "year" join "placed" using ("vehicle") group by 1, 2, 3),
    "daily" as materialized (
      select "number", "date", array[${hours.join(', ')}] as "out"
      from "alike" join (select "number", unnest("groups") as "group" from "place") as "counted" using ("group") group by 1, 2),
    "times" as (
      select "number", 'HOUR' as "of", "inUse", count(*)::int as "times" from (select "number", unnest("out") as "inUse" from "daily") as "hour" group by 1, 3 union all
      select "number", 'DAY', (select max("one") from unnest("out") as "each" ("one")) as "inUse", count(*)::int from "daily" group by 1, 3)
    select "scope", "place", "role", json_agg(json_build_array("inUse", "times") order by "inUse") filter (where "of" = 'HOUR') as "hours",
      json_agg(json_build_array("inUse", "times") order by "inUse") filter (where "of" = 'DAY') as "days"
    from "times" join "place" using ("number") group by "scope", "place", "role" order by "scope", "place" collate "C", "role" collate "C"`,
};

/** Over the year up to a day, by name of group: the vehicles of a role at each base, and in each policing area. */
export const concurrentUseRead = async (records: Records, on: string, daysRecorded: number): Promise<ReadonlyMap<string, ConcurrentUse>> =>
  concurrentUseOf(await summaryRows<UseOfGroup>(records, useAtOnce, on), daysRecorded);
