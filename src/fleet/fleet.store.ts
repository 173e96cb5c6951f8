/** The fleet read from the database: one statement a table, and a year of use summed up where it is kept. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import type { Given } from '../assumptions/given.ts';
import { givenOf } from '../register/given.ts';
import { registerOf } from '../register/register.store.ts';
import type { Register } from '../register/register.ts';
import { equipmentTable, kitRuleTable } from './equipment.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import { odometersRead } from './odometer.store.ts';
import { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import { type FleetSnapshot, fleetSnapshot, type UseOfYear, type VorOfYear } from './snapshot.ts';
import { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';

/** The year ends on the day asked for. Every vehicle with a row is covered for as long as the record of the whole fleet runs. */
const useOfYear = `
  with "kept" as (select "vehicle" collate "C" as "vehicle", "date", "miles", "hours" from "vehicle_day" where "organisation" = ?),
  "asked" as (select ?::date as "on"),
  "year" as (select "kept".* from "kept", "asked" where "date" > "on" - interval '1 year' and "date" <= "on"),
  "span" as (select max("date") - min("date") + 1 as "days" from "year")
  select "vehicle", (select "days" from "span")::int as "daysRecorded",
    (count(*) filter (where "miles" > 0 or "hours" like '%1%' or ("miles" is null and "hours" is null)))::int as "daysUsed",
    sum("miles")::float8 as "miles", (count(*) filter (where "miles" is null))::int as "daysWithoutMiles",
    sum(length(replace("hours", '0', '')))::float8 as "hours"
  from "year" group by "vehicle" order by "vehicle" collate "C"`;

/** A time that is still open counts up to the day asked for. A day that two times share is counted once, for the one that began first. */
const vorOfYear = `
  with "kept" as (select "vehicle" collate "C" as "vehicle", "cause", "off_from", "off_until", "workshop_hours" from "vor_event" where "organisation" = ?),
  "asked" as (select ?::date as "on"),
  "year" as (
    select "kept".*, greatest("off_from", ("on" - interval '1 year')::date + 1) as "first", least(coalesce("off_until", "on"), "on") as "last"
    from "kept", "asked" where "off_from" <= "on" and coalesce("off_until", "on") > "on" - interval '1 year'),
  "told" as (
    select "year".*, greatest(0, "last" - greatest("first", 1 + max("last") over (
      partition by "vehicle" order by "off_from", "last", "cause" collate "C" rows between unbounded preceding and 1 preceding)) + 1) as "days" from "year")
  select "vehicle", "cause", sum("days")::int as "days", coalesce(sum("workshop_hours"), 0)::float8 as "workshopHours"
  from "told" group by "vehicle", "cause" order by "vehicle" collate "C", "cause" collate "C"`;

/** The fleet at the version of the data that this request sees, read once for all the requests that see the same. */
export const fleetOf = (context: Context): Promise<FleetSnapshot> =>
  context.remembered('fleet', async () => {
    const [register, given] = [await registerOf(context), await givenOf(context)];
    return await context.readAtOneVersion((records) => fleetRead(records, register, given));
  });

export async function fleetRead(records: Records, register: Register, given: Given): Promise<FleetSnapshot> {
  const on = register.organisation.appraisalDate;
  return fleetSnapshot({
    ...register,
    vehicles: await records.rows(vehicleTable),
    vehicleJustifications: await records.rows(vehicleJustificationTable),
    equipment: await records.rows(equipmentTable),
    kitRules: await records.rows(kitRuleTable),
    replacementRules: await records.rows(replacementRuleTable),
    capabilityRules: await records.rows(capabilityRuleTable),
    crewCover: await records.rows(crewCoverTable),
    vehicleOffers: await records.rows(vehicleOfferTable),
    fleetBases: await records.rows(fleetBaseTable),
    privateMileage: await records.rows(privateMileageTable),
    vehicleHires: await records.rows(vehicleHireTable),
    useOfYear: await records.select<UseOfYear>(useOfYear, on),
    vorOfYear: await records.select<VorOfYear>(vorOfYear, on),
    ...(await odometersRead(records, on, given)),
  });
}
