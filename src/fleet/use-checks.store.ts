/** What is odd in days of use and times off the road, found where they are kept. */
import type { Records } from '../access/records.store.ts';
import { type DataCheck, finding } from './data-check.ts';

const used = `("miles" > 0 or "hours" like '%1%')`;

const oddDays = `
  with "day" as (select "vehicle" collate "C" as "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ? and "date" <= ?::date),
  "own" as (select "code" collate "C" as "code", "first_registered_on", "disposed_on" from "vehicle" where "organisation" = ?)
  select "check", "vehicle", count(*)::int as "rows", min("date")::text as "firstOn", max("date")::text as "lastOn", max("miles")::float8 as "miles"
  from (
    select * from "day" join "own" on "own"."code" = "vehicle"
    where "date" < "first_registered_on" or "date" > "disposed_on" or "miles" > ?) as "odd" cross join lateral (values
    ('USE_BEFORE_REGISTRATION', "date" < "first_registered_on" and ${used}),
    ('USE_AFTER_DISPOSAL', "date" > "disposed_on" and ${used}),
    ('DAY_TOO_LONG', "miles" > ?)) as "test"("check", "holds")
  where "holds" group by "check", "vehicle" order by "check", "vehicle" collate "C"`;

/** Times off the road that began by the day asked for; one that is still open runs past it. */
const timesOff = `
  "kept" as (select "vehicle" collate "C" as "vehicle", "cause", "off_from", "off_until" from "vor_event" where "organisation" = ?),
  "off" as (
    select "vehicle", "cause", "off_from", coalesce("off_until", "on" + 1) as "off_until"
    from "kept", (select ?::date as "on") as "asked" where "off_from" <= "on")`;

/** The first and the last day off the road may be a drive to the workshop and back. */
const usedWhileOff = `
  with ${timesOff},
  "day" as (select "vehicle" collate "C" as "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ? and "date" <= ?::date)
  select "off"."vehicle", "cause", "off_from"::text as "offFrom", count(*)::int as "rows", min("date")::text as "firstOn"
  from "off" join "day" on "day"."vehicle" = "off"."vehicle" and "date" > "off_from" and "date" < "off_until"
  where ${used} group by "off"."vehicle", "cause", "off_from" order by "off"."vehicle" collate "C", "off_from", "cause" collate "C"`;

const overlaps = `
  with ${timesOff},
  "after" as (
    select "off".*, max("off_until") over (
      partition by "vehicle" order by "off_from", "off_until", "cause" collate "C" rows between unbounded preceding and 1 preceding) as "sofar" from "off")
  select "vehicle", "cause", "off_from"::text as "offFrom", least("off_until", "sofar") - "off_from" + 1 as "days"
  from "after" where "off_from" <= "sofar" order by "vehicle" collate "C", "off_from", "cause" collate "C"`;

interface OddDays {
  readonly check: 'USE_BEFORE_REGISTRATION' | 'USE_AFTER_DISPOSAL' | 'DAY_TOO_LONG';
  readonly vehicle: string;
  readonly rows: number;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly miles: number | null;
}

interface TimeOff {
  readonly vehicle: string;
  readonly cause: string;
  readonly offFrom: string;
}

interface UsedWhileOff extends TimeOff {
  readonly rows: number;
  readonly firstOn: string;
}

interface Overlapping extends TimeOff {
  readonly days: number;
}

/** Everything odd in use and times off up to the day; a day of more than so many miles is too long. */
export async function useChecks(records: Records, on: string, mostMilesADay: number): Promise<readonly DataCheck[]> {
  const { organisation } = records;
  const days = await records.select<OddDays>(oddDays, on, organisation, mostMilesADay, mostMilesADay);
  const whileOff = await records.select<UsedWhileOff>(usedWhileOff, on, organisation, on);
  const twice = await records.select<Overlapping>(overlaps, on);
  return [...days.map(oddDay), ...whileOff.map(usedOff), ...twice.map(overlapping)];
}

function oddDay({ check, vehicle, rows, firstOn, lastOn, miles }: OddDays): DataCheck {
  const days = rows === 1 ? `on ${firstOn}` : `on ${rows} days from ${firstOn} to ${lastOn}`;
  const found = check === 'DAY_TOO_LONG' ? `Up to ${miles} miles a day, ${days}.` : `It was in use ${days}.`;
  return finding(check, { vehicle, at: `${check === 'DAY_TOO_LONG' ? 'miles' : 'date'} of ${vehicle}`, rows, firstOn, found });
}

const rowOf = ({ vehicle, cause, offFrom }: TimeOff): string => `off_until of ${vehicle}, ${cause} from ${offFrom}`;

const usedOff = (time: UsedWhileOff): DataCheck =>
  finding('USE_WHILE_OFF_THE_ROAD', {
    vehicle: time.vehicle,
    at: rowOf(time),
    rows: time.rows,
    firstOn: time.firstOn,
    found: `It was in use on ${time.rows} of the days between, first on ${time.firstOn}.`,
    key: `${time.offFrom}/${time.cause}`,
  });

const overlapping = (time: Overlapping): DataCheck =>
  finding('VOR_OVERLAP', {
    vehicle: time.vehicle,
    at: rowOf(time),
    firstOn: time.offFrom,
    found: `It begins before an earlier time off has ended: ${time.days} days are there twice.`,
    key: `${time.offFrom}/${time.cause}`,
  });
