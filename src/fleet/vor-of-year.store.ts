/** Days off the road in a year, summed up by vehicle and cause where the times are kept. */
import { type KeptSummary, summaryRows } from '../access/kept-summary.store.ts';
import type { Records } from '../access/records.store.ts';
import type { Table } from '../exchange/table.ts';
import { organisationTable } from '../register/organisation.record.ts';
import type { VorOfYear } from './snapshot.ts';
import { vorEventTable } from './vehicle-use.record.ts';

/** A time that is still open counts up to the day asked for. A day that two times share is counted once, for the one that began first. */
export const vorOfYear: KeptSummary = {
  name: 'vorOfYear',
  of: [vorEventTable, organisationTable] as unknown as readonly Table[],
  select: `
    with "kept" as (select "vehicle" collate "C" as "vehicle", "cause", "off_from", "off_until", "workshop_hours" from "vor_event" where "organisation" = ?),
    "asked" as (select ?::date as "on"),
    "year" as (
      select "kept".*, greatest("off_from", ("on" - interval '1 year')::date + 1) as "first", least(coalesce("off_until", "on"), "on") as "last"
      from "kept", "asked" where "off_from" <= "on" and coalesce("off_until", "on") > "on" - interval '1 year'),
    "told" as (
      select "year".*, greatest(0, "last" - greatest("first", 1 + max("last") over (
        partition by "vehicle" order by "off_from", "last", "cause" collate "C" rows between unbounded preceding and 1 preceding)) + 1) as "days" from "year")
    select "vehicle", "cause", sum("days")::int as "days", coalesce(sum("workshop_hours"), 0)::float8 as "workshopHours"
    from "told" group by "vehicle", "cause" order by "vehicle" collate "C", "cause" collate "C"`,
};

export const vorOfYearRead = (records: Records, on: string): Promise<readonly VorOfYear[]> => summaryRows<VorOfYear>(records, vorOfYear, on);
