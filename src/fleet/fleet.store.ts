/** The fleet read from the database: one statement a table, and a year of use summed up where it is kept. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import { registerOf } from '../register/register.store.ts';
import type { Register } from '../register/register.ts';
import { equipmentTable, kitRuleTable } from './equipment.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import { type FleetSnapshot, fleetSnapshot, type Odometer, type VorOfYear } from './snapshot.ts';
import { useOfYearRead } from './use-of-year.store.ts';
import { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';

/** A time that is still open counts up to the day asked for. */
const vorOfYear = `
  with "kept" as (select "vehicle", "cause", "off_from", "off_until", "workshop_hours" from "vor_event" where "organisation" = ?),
  "asked" as (select ?::date as "on"),
  "year" as (
    select "kept".*, least(coalesce("off_until", "on"), "on") - greatest("off_from", ("on" - interval '1 year')::date + 1) + 1 as "days"
    from "kept", "asked" where "off_from" <= "on" and coalesce("off_until", "on") > "on" - interval '1 year')
  select "vehicle", "cause", sum("days")::int as "days", coalesce(sum("workshop_hours"), 0)::float8 as "workshopHours"
  from "year" group by "vehicle", "cause" order by "vehicle" collate "C", "cause" collate "C"`;

const odometers = `
  select distinct on ("vehicle" collate "C") "vehicle", "read_on"::text as "readOn", "odometer_mi"::float8 as "miles"
  from "meter_reading" where "organisation" = ? and "read_on" <= ?::date
  order by "vehicle" collate "C", "read_on" desc, "odometer_mi" desc`;

/** The fleet at the version of the data that this request sees, read once for all the requests that see the same. */
export const fleetOf = (context: Context): Promise<FleetSnapshot> =>
  context.remembered('fleet', async () => {
    const register = await registerOf(context);
    return await context.readAtOneVersion((records) => fleetRead(records, register));
  });

export async function fleetRead(records: Records, register: Register): Promise<FleetSnapshot> {
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
    useOfYear: await useOfYearRead(records, on),
    vorOfYear: await records.select<VorOfYear>(vorOfYear, on),
    odometers: await records.select<Odometer>(odometers, on),
  });
}
