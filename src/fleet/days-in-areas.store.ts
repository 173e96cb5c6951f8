/** Days that vehicles worked in areas which their record names, counted where they are kept. */
import { type KeptSummary, summaryRows } from '../access/kept-summary.store.ts';
import type { Records } from '../access/records.store.ts';
import type { Table } from '../exchange/table.ts';
import { organisationTable } from '../register/organisation.record.ts';
import type { DaysInArea } from './snapshot.ts';
import { vehicleDayTable } from './vehicle-use.record.ts';

export const daysInAreas: KeptSummary = {
  name: 'daysInAreas',
  of: [vehicleDayTable, organisationTable] as unknown as readonly Table[],
  select: `
    with "kept" as (select "vehicle", "area", "date" from "vehicle_day" where "organisation" = ? and "area" is not null), "asked" as (select ?::date as "on")
    select "vehicle", "area", count(*)::int as "days" from "kept", "asked"
    where "date" > "on" - interval '1 year' and "date" <= "on"
    group by "vehicle", "area" order by "vehicle" collate "C", "area" collate "C"`,
};

export const daysInAreasRead = (records: Records, on: string): Promise<readonly DaysInArea[]> => summaryRows<DaysInArea>(records, daysInAreas, on);
