/** A year of use of each vehicle, summed up where its days are kept. */
import { type KeptSummary, summaryRows } from '../access/kept-summary.store.ts';
import type { Records } from '../access/records.store.ts';
import type { Table } from '../exchange/table.ts';
import { organisationTable } from '../register/organisation.record.ts';
import type { UseOfYear } from './snapshot.ts';
import { vehicleDayTable } from './vehicle-use.record.ts';

/** The year ends on the day asked for. Every vehicle with a row is covered for as long as the record of the whole fleet runs. */
export const useOfYear: KeptSummary = {
  name: 'useOfYear',
  of: [vehicleDayTable, organisationTable] as unknown as readonly Table[],
  select: `
    with "kept" as (select "vehicle" collate "C" as "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ?),
    "asked" as (select ?::date as "on"),
    "year" as (select "kept".* from "kept", "asked" where "date" > "on" - interval '1 year' and "date" <= "on"),
    "span" as (select max("date") - min("date") + 1 as "days" from "year")
    select "vehicle", (select "days" from "span")::int as "daysRecorded",
      (count(*) filter (where "miles" > 0 or "hours" like '%1%' or ("miles" is null and "hours" is null)))::int as "daysUsed",
      sum("miles")::float8 as "miles", (count(*) filter (where "miles" is null))::int as "daysWithoutMiles",
      sum(length(replace("hours", '0', '')))::float8 as "hours",
      percentile_cont(0.98) within group (order by "miles") as "busyDayMiles",
      percentile_cont(0.98) within group (order by length(replace("hours", '0', ''))) as "busyDayHours"
    from "year" group by "vehicle" order by "vehicle" collate "C"`,
};

export const useOfYearRead = (records: Records, on: string): Promise<readonly UseOfYear[]> => summaryRows<UseOfYear>(records, useOfYear, on);
