/** Daily miles summed up between odometer readings, where both are kept. */
import type { Context } from '../access/context.ts';
import type { DistanceRecorded } from './distance.ts';
import { fleetOf } from './fleet.store.ts';
import { believed, doubtedKeys } from './odometer.store.ts';

/** The first and the last believed reading of each vehicle within the year that the record of days covers. */
const distances = `
  with ${believed},
  "day" as (select "vehicle" collate "C" as "vehicle", "date", "miles" from "vehicle_day" where "organisation" = ? and "date" <= ?::date and "date" > ?::date - interval '1 year'),
  "span" as (select min("date") - 1 as "first", max("date") as "last" from "day"),
  "meters" as (
    select "vehicle", min("read_on") as "from", max("read_on") as "to", max("odometer_mi") - min("odometer_mi") as "odometer"
    from "believed", "span" where "read_on" between "first" and "last" group by "vehicle" having min("read_on") < max("read_on"))
  select "vehicle", "from"::text as "from", "to"::text as "to", "odometer"::float8 as "odometer", sum("day"."miles")::float8 as "days",
    (count(*) filter (where "day"."vehicle" is not null and "day"."miles" is null))::int as "daysWithoutMiles"
  from "meters" left join "day" using ("vehicle") where "day"."vehicle" is null or ("date" > "from" and "date" <= "to")
  group by "vehicle", "from", "to", "odometer" order by "vehicle" collate "C"`;

/** What was recorded of each vehicle, by its code. */
export const distancesOf = (context: Context): Promise<ReadonlyMap<string, DistanceRecorded>> =>
  context.remembered('distances', async () => {
    const fleet = await fleetOf(context);
    const { appraisalDate: on, code } = fleet.organisation;
    const asked = [on, doubtedKeys(fleet.doubtedReadings), code, on, on];
    const rows = await context.readAtOneVersion((records) => records.select<DistanceRecorded>(distances, ...asked));
    return new Map(rows.map((row) => [row.vehicle, row]));
  });
