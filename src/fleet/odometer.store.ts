/** Odometers as they are believed. The database finds the few that run backwards or leap; only their readings are looked at one by one. */
import type { Records } from '../access/records.store.ts';
import type { Given } from '../assumptions/given.ts';
import { doubtsAbout, type TimedReading } from './believed-readings.ts';
import type { DoubtedReading, FleetRows, Odometer } from './snapshot.ts';

/** The readings of a day lie spread over it, the lowest first. */
const timed = `
  "kept" as (
    select "vehicle", "read_on", "read_by", "odometer_mi",
      ("read_on" - date '2000-01-01') + (row_number() over "daily" - 1)::float8 / count(*) over (partition by "vehicle", "read_on") as "at"
    from "meter_reading" where "organisation" = ? and "read_on" <= ?::date
    window "daily" as (partition by "vehicle", "read_on" order by "odometer_mi", "read_by" collate "C"))`;

/** Where each reading can follow the one before it, all of them can be true. */
const suspected = `
  with ${timed},
  "paired" as (
    select "vehicle", "odometer_mi" - lag("odometer_mi") over "one" as "further", "at" - lag("at") over "one" as "later"
    from "kept" window "one" as (partition by "vehicle" order by "at"))
  select "vehicle", "read_on"::text as "readOn", "read_by" as "readBy", "odometer_mi"::float8 as "miles", "at"::float8 as "at"
  from "kept" where "vehicle" in (select "vehicle" from "paired" where "further" < 0 or "further" > "later" * ?)
  order by "vehicle" collate "C", "at"`;

/** Believed readings, as statements that build on them begin: the organisation, the day, and the readings not believed. */
export const believed = `
  "meter" as (select "vehicle", "read_on", "read_by", "odometer_mi" from "meter_reading" where "organisation" = ? and "read_on" <= ?::date),
  "doubted" as (select * from jsonb_to_recordset(?::jsonb) as "one"("vehicle" text, "readOn" date, "readBy" text)),
  "believed" as (
    select "meter".* from "meter" left join "doubted" on "doubted"."vehicle" = "meter"."vehicle" and "readOn" = "read_on" and "readBy" = "read_by"
    where "doubted"."vehicle" is null)`;

const latestAndEarlier = `
  with ${believed},
  "latest" as (
    select distinct on ("vehicle") "vehicle", "read_on", "odometer_mi" from "believed" order by "vehicle", "read_on" desc, "odometer_mi" desc),
  "earlier" as (
    select distinct on ("vehicle") "believed"."vehicle", "believed"."read_on", "believed"."odometer_mi"
    from "believed" join "latest" using ("vehicle") where "latest"."read_on" - "believed"."read_on" between ? and 730
    order by "vehicle", abs("latest"."read_on" - "believed"."read_on" - 365), "believed"."read_on", "believed"."odometer_mi" desc)
  select "vehicle", "latest"."read_on"::text as "readOn", "latest"."odometer_mi"::float8 as "miles",
    "earlier"."read_on"::text as "readThen", "earlier"."odometer_mi"::float8 as "milesThen"
  from "latest" left join "earlier" using ("vehicle") order by "vehicle" collate "C"`;

type Suspected = TimedReading & { readonly vehicle: string };
type Both = Odometer & { readonly readThen: string | null; readonly milesThen: number | null };

/** What a statement that builds on `believed` is told of the readings that are not. */
export const doubtedKeys = (doubted: readonly DoubtedReading[]): string =>
  JSON.stringify(doubted.map(({ vehicle, readOn, readBy }) => ({ vehicle, readOn, readBy })));

export async function odometersRead(
  records: Records,
  on: string,
  given: Given,
): Promise<Pick<FleetRows, 'odometers' | 'earlierOdometers' | 'doubtedReadings'>> {
  const [mostMilesADay, fewestDays] = [given.of('odometer-most-miles-a-day').value, given.of('odometer-fewest-days').value];
  const readings = Map.groupBy(await records.select<Suspected>(suspected, on, mostMilesADay), ({ vehicle }) => vehicle);
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
