/** The fleet read from the database: one statement a table, and a year of use summed up where it is kept. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import type { Given } from '../assumptions/given.ts';
import { givenOf } from '../register/given.ts';
import { registerOf } from '../register/register.store.ts';
import type { Register } from '../register/register.ts';
import { concurrentUseRead } from './concurrent-use.store.ts';
import { equipmentTable, kitRuleTable } from './equipment.record.ts';
import { fleetPoolTermTable } from './fleet-pool-term.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import { odometersRead } from './odometer.store.ts';
import { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import { poolableVehicles } from './poolable.ts';
import { type DaysInArea, type FleetSnapshot, fleetSnapshot, type VorOfYear } from './snapshot.ts';
import { useOfYearRead } from './use-of-year.store.ts';
import { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';
import { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';

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

const daysInAreas = `
  with "kept" as (select "vehicle", "area", "date" from "vehicle_day" where "organisation" = ? and "area" is not null), "asked" as (select ?::date as "on")
  select "vehicle", "area", count(*)::int as "days" from "kept", "asked"
  where "date" > "on" - interval '1 year' and "date" <= "on"
  group by "vehicle", "area" order by "vehicle" collate "C", "area" collate "C"`;

/** The fleet at the version of the data that this request sees, read once for all the requests that see the same. */
export const fleetOf = (context: Context): Promise<FleetSnapshot> =>
  context.remembered('fleet', async () => {
    const [register, given] = [await registerOf(context), await givenOf(context)];
    return await context.readAtOneVersion((records) => fleetRead(records, register, given));
  });

export async function fleetRead(records: Records, register: Register, given: Given): Promise<FleetSnapshot> {
  const on = register.organisation.appraisalDate;
  const capabilityRules = await records.rows(capabilityRuleTable);
  const [vehicles, use] = [await records.rows(vehicleTable), await useOfYearRead(records, on)];
  return fleetSnapshot({
    ...register,
    vehicles,
    vehicleJustifications: await records.rows(vehicleJustificationTable),
    equipment: await records.rows(equipmentTable),
    kitRules: await records.rows(kitRuleTable),
    replacementRules: await records.rows(replacementRuleTable),
    capabilityRules,
    crewCover: await records.rows(crewCoverTable),
    vehicleOffers: await records.rows(vehicleOfferTable),
    vehicleAgeCosts: await records.rows(vehicleAgeCostTable),
    fleetBases: await records.rows(fleetBaseTable),
    privateMileage: await records.rows(privateMileageTable),
    vehicleHires: await records.rows(vehicleHireTable),
    fleetPoolTerms: await records.rows(fleetPoolTermTable),
    useOfYear: use,
    vorOfYear: await records.select<VorOfYear>(vorOfYear, on),
    daysInAreas: capabilityRules.length === 0 ? [] : await records.select<DaysInArea>(daysInAreas, on),
    concurrentUse: await concurrentUseRead(records, on, poolableVehicles(vehicles, register.sites, use), use[0]?.daysRecorded ?? 0),
    ...(await odometersRead(records, on, given)),
  });
}
