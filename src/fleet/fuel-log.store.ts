/** The fuel-card log beside the vehicles: each line is given the vehicle whose fleet number or registration it names, if there is one. */
import type { Records } from '../access/records.store.ts';
import { believed } from './odometer.store.ts';

/** A name without what people write between its letters. */
const plain = (column: string): string => `upper(translate(${column}, ' -./', '') collate "C")`;

const draws = `
  "log" as (
    select "code" collate "C" as "code", "card" collate "C" as "card", ${plain('"card"')} as "plain", "date", "litres", "kwh", "odometer_mi"
    from "fuel_draw" where "organisation" = ? and "date" <= ?::date),
  "own" as (select "code" collate "C" as "code", "registration", "body", "fuel", "disposed_on" from "vehicle" where "organisation" = ?),
  "names" as (
    select ${plain('"code"')} as "plain", "code" from "own" union select ${plain('"registration"')}, "code" from "own" where "registration" is not null),
  "named" as (
    select "plain", min("code") as "vehicle", count(*)::int as "vehicles", array_agg("code" order by "code") as "those"
    from "names" where "plain" <> '' group by "plain"),
  "draw" as (
    select "log".*, case when "vehicles" = 1 then "vehicle" end as "vehicle", coalesce("vehicles", 0) as "vehicles", "those"
    from "log" left join "named" using ("plain"))`;

export interface OddDraws {
  readonly check:
    | 'FUEL_NO_VEHICLE'
    | 'FUEL_SEVERAL_VEHICLES'
    | 'FUEL_AFTER_DISPOSAL'
    | 'FUEL_WHILE_OFF_THE_ROAD'
    | 'FUEL_WRONG_KIND'
    | 'FUEL_MORE_THAN_TANK'
    | 'FUEL_NOTHING_DRAWN';
  readonly vehicle: string | null;
  /** What the log says, where no one vehicle is meant by it. */
  readonly card: string | null;
  readonly rows: number;
  readonly firstOn: string;
  /** The first transaction. */
  readonly example: string;
  readonly litres: number | null;
  readonly mostLitres: number | null;
  /** The vehicles that it may mean, separated by semicolons. */
  readonly those: string;
}

const oddDraws = `
  with ${draws},
  "off" as (select "vehicle" collate "C" as "vehicle", "off_from", coalesce("off_until", date '9999-12-31') as "off_until" from "vor_event" where "organisation" = ?),
  "offDraw" as (
    select distinct "draw"."code" from "draw" join "off" on "off"."vehicle" = "draw"."vehicle" and "date" > "off_from" and "date" < "off_until")
  select "check", "draw"."vehicle", case when "draw"."vehicle" is null then "card" end as "card", count(*)::int as "rows",
    min("date")::text as "firstOn", (array_agg("draw"."code" order by "date", "draw"."code" collate "C"))[1] as "example",
    sum("litres")::float8 as "litres", max("litres")::float8 as "mostLitres",
    case when "check" = 'FUEL_SEVERAL_VEHICLES' then min(array_to_string("those", ';')) else '' end as "those"
  from "draw" left join "own" on "own"."code" = "draw"."vehicle" left join "offDraw" on "offDraw"."code" = "draw"."code" cross join lateral (values
    ('FUEL_NO_VEHICLE', "vehicles" = 0),
    ('FUEL_SEVERAL_VEHICLES', "vehicles" > 1),
    ('FUEL_AFTER_DISPOSAL', "date" > "disposed_on"),
    ('FUEL_WHILE_OFF_THE_ROAD', "offDraw"."code" is not null),
    ('FUEL_WRONG_KIND', ("fuel" = 'BEV' and "litres" > 0) or ("fuel" in ('DIESEL', 'PETROL', 'HEV', 'MHEV') and "kwh" > 0)),
    ('FUEL_MORE_THAN_TANK', "litres" > (?::jsonb ->> coalesce("body", 'OTHER'))::float8),
    ('FUEL_NOTHING_DRAWN', coalesce("litres", 0) = 0 and coalesce("kwh", 0) = 0)) as "test"("check", "holds")
  where "holds" group by 1, 2, 3 order by 1, 2, 3`;

/** Lines of the log that are odd in themselves or beside their vehicle, up to the day; `tankLitres` is the largest tank by body. */
export const oddDrawsIn = (records: Records, on: string, tankLitres: Readonly<Record<string, number>>): Promise<readonly OddDraws[]> =>
  records.select(oddDraws, on, records.organisation, records.organisation, JSON.stringify(tankLitres));

export interface OddOdometers {
  readonly vehicle: string;
  readonly rows: number;
  readonly firstOn: string;
  readonly example: string;
  readonly miles: number;
}

/** What was typed at the pump lies between the readings that are believed, give or take some miles. */
const oddOdometers = `
  with ${believed}, ${draws},
  "points" as (
    select "vehicle", "read_on" as "date", "odometer_mi" as "miles", null collate "C" as "code" from "believed"
    union all select "vehicle", "date", "odometer_mi", "code" from "draw" where "vehicle" is not null and "odometer_mi" is not null),
  "around" as (
    select "points".*, max("miles") filter (where "code" is null) over "sofar" as "before", max("date") filter (where "code" is null) over "sofar" as "beforeOn",
      min("miles") filter (where "code" is null) over (partition by "vehicle" order by "date" desc) as "after"
    from "points" window "sofar" as (partition by "vehicle" order by "date"))
  select "vehicle", count(*)::int as "rows", min("date")::text as "firstOn", (array_agg("code" order by "date", "code" collate "C"))[1] as "example",
    ((array_agg("miles" order by "date", "code" collate "C"))[1])::float8 as "miles"
  from "around" where "code" is not null
    and ("miles" < "before" - ? or "miles" > "after" + ? or "miles" - "before" > ("date" - "beforeOn" + 1) * ?)
  group by "vehicle" order by "vehicle" collate "C"`;

/** Odometers of the log that the believed readings do not bear out. */
export const oddOdometersIn = (records: Records, on: string, doubted: string, tolerance: number, mostMilesADay: number): Promise<readonly OddOdometers[]> =>
  records.select(oddOdometers, on, doubted, records.organisation, on, records.organisation, tolerance, tolerance, mostMilesADay);

export interface FuelOfYear {
  readonly vehicle: string;
  readonly litres: number;
  /** Days of the year that the whole log covers. */
  readonly days: number;
}

const fuelOfYear = `
  with ${draws},
  "year" as (select * from "draw" where "date" > ?::date - interval '1 year'),
  "span" as (select (max("date") - min("date") + 1)::int as "days" from "year")
  select "vehicle", sum("litres")::float8 as "litres", "days" from "year", "span"
  where "vehicle" is not null group by "vehicle", "days" having sum("litres") > 0 order by "vehicle" collate "C"`;

export const fuelOfYearIn = (records: Records, on: string): Promise<readonly FuelOfYear[]> => records.select(fuelOfYear, on, records.organisation, on);
