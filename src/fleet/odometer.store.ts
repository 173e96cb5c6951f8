/** Odometers as they are believed. The database finds the few that run backwards or leap; only their readings are looked at one by one. */
import type { Records } from '../access/records.store.ts';
import type { Given } from '../assumptions/given.ts';
import { doubtsAbout, type TimedReading } from './believed-readings.ts';
import type { DoubtedReading, FleetRows, Odometer } from './snapshot.ts';

/** Shares of a day that several readings of it may lie apart: of twelve, the last is eleven twelfths later than the first. */
const mostReadingsADay = 12;

/**
 * Vehicles with a reading that cannot follow the one before it, found in one pass: where each can, all of them can be true. It may
 * name a vehicle too many, of which several readings stand on one day, and is then found to be in order.
 */
const suspected = `
  with "kept" as (
    select "vehicle" collate "C" as "vehicle", "read_on", "odometer_mi" from "meter_reading" where "organisation" = ? and "read_on" <= ?::date),
  "paired" as (
    select "vehicle", "odometer_mi" - lag("odometer_mi") over "one" as "further", "read_on" - lag("read_on") over "one" as "days",
      lag("read_on") over "one" = lag("read_on", 2) over "one" as "several"
    from "kept" window "one" as (partition by "vehicle" order by "read_on", "odometer_mi"))
  select distinct "vehicle" from "paired"
  where "further" < 0 or "further" > ? * (case when "days" = 0 then 1.0 when "several" then "days" * ${mostReadingsADay} - ${mostReadingsADay - 1} else "days" * ${mostReadingsADay} end / ${mostReadingsADay})`;

/** The readings of some vehicles; those of a day lie spread over it, the lowest first. */
const timed = `
  select "vehicle", "read_on"::text as "readOn", "read_by" as "readBy", "odometer_mi"::float8 as "miles",
    (("read_on" - date '2000-01-01') + (row_number() over "daily" - 1)::float8 / count(*) over (partition by "vehicle", "read_on"))::float8 as "at"
  from "meter_reading" where "organisation" = ? and "read_on" <= ?::date and "vehicle" in (select jsonb_array_elements_text(?::jsonb))
  window "daily" as (partition by "vehicle", "read_on" order by "odometer_mi", "read_by" collate "C")
  order by "vehicle" collate "C", "at"`;

/** Believed readings, as statements that build on them begin: the organisation, the day, and the readings not believed. */
export const believed = `
  "meter" as (select "vehicle" collate "C" as "vehicle", "read_on", "read_by", "odometer_mi" from "meter_reading" where "organisation" = ? and "read_on" <= ?::date),
  "doubted" as (select "vehicle" collate "C" as "vehicle", "readOn", "readBy" from jsonb_to_recordset(?::jsonb) as "one"("vehicle" text, "readOn" date, "readBy" text)),
  "believed" as (
    select "meter".* from "meter" left join "doubted" on "doubted"."vehicle" = "meter"."vehicle" and "readOn" = "read_on" and "readBy" = "read_by"
    where "doubted"."vehicle" is null)`;

/** Believed readings never fall, so that the latest is the highest; of the earlier ones, that nearest to a year before it. */
const latestAndEarlier = `
  with ${believed},
  "latest" as (select "vehicle", max("read_on") as "read_on", max("odometer_mi") as "odometer_mi" from "believed" group by "vehicle"),
  "apart" as (
    select "believed"."vehicle", "latest"."read_on" - "believed"."read_on" as "days", "believed"."odometer_mi"
    from "believed" join "latest" using ("vehicle") where "latest"."read_on" - "believed"."read_on" between ? and 730),
  "nearest" as (select "vehicle", min(abs("days" - 365) * 1000 + "days") % 1000 as "days" from "apart" group by "vehicle"),
  "earlier" as (select "vehicle", "days", max("odometer_mi") as "odometer_mi" from "apart" join "nearest" using ("vehicle", "days") group by "vehicle", "days")
  select "vehicle", "latest"."read_on"::text as "readOn", "latest"."odometer_mi"::float8 as "miles",
    ("latest"."read_on" - "days")::text as "readThen", "earlier"."odometer_mi"::float8 as "milesThen"
  from "latest" left join "earlier" using ("vehicle") order by "vehicle"`;

type Suspected = TimedReading & { readonly vehicle: string };
type Both = Odometer & { readonly readThen: string | null; readonly milesThen: number | null };

/** What a statement that builds on `believed` is told of the readings that are not. */
export const doubtedKeys = (doubted: readonly DoubtedReading[]): string =>
  JSON.stringify(doubted.map(({ vehicle, readOn, readBy }) => ({ vehicle, readOn, readBy })));

/** What two readings must keep to. */
export const readingLimits = (given: Given) => ({
  mostMilesADay: given.of('odometer-most-miles-a-day').value,
  fewestDays: given.of('odometer-fewest-days').value,
});

export async function odometersRead(
  records: Records,
  on: string,
  given: Given,
): Promise<Pick<FleetRows, 'odometers' | 'earlierOdometers' | 'doubtedReadings'>> {
  const { mostMilesADay, fewestDays } = readingLimits(given);
  const vehicles = (await records.select<{ readonly vehicle: string }>(suspected, on, mostMilesADay)).map(({ vehicle }) => vehicle);
  const readings = Map.groupBy(await records.select<Suspected>(timed, on, JSON.stringify(vehicles)), ({ vehicle }) => vehicle);
  const doubtedReadings = [...readings].flatMap(([vehicle, all]) =>
    doubtsAbout(all, mostMilesADay).map(({ reading: { readOn, readBy, miles }, ...rest }) => ({ vehicle, readOn, readBy, miles, ...rest })),
  );
  const both = await records.select<Both>(latestAndEarlier, on, doubtedKeys(doubtedReadings), fewestDays);
  return {
    odometers: both.map(({ vehicle, readOn, miles }) => ({ vehicle, readOn, miles })),
    earlierOdometers: both.flatMap(({ vehicle, readThen, milesThen }) => (readThen === null ? [] : { vehicle, readOn: readThen, miles: milesThen! })),
    doubtedReadings,
  };
}
