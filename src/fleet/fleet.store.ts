/** The fleet read from the database: one statement a table, and what comes by the thousand summed up where it is kept. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import type { Given } from '../assumptions/given.ts';
import { givenOf } from '../register/given.ts';
import { registerOf } from '../register/register.store.ts';
import type { Register } from '../register/register.ts';
import { concurrentUseRead } from './concurrent-use.store.ts';
import { daysInAreasRead } from './days-in-areas.store.ts';
import { equipmentTable, kitRuleTable } from './equipment.record.ts';
import { fleetPoolTermTable } from './fleet-pool-term.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import { odometersRead, readingLimits } from './odometer.store.ts';
import { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import { withPumpOdometers } from './pump-odometer.store.ts';
import { type FleetSnapshot, fleetSnapshot } from './snapshot.ts';
import { useOfYearRead } from './use-of-year.store.ts';
import { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';
import { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';
import { vorOfYearRead } from './vor-of-year.store.ts';

/** The fleet at the version of the data that this request sees, read once for all the requests that see the same. */
export const fleetOf = (context: Context): Promise<FleetSnapshot> =>
  context.remembered('fleet', async () => {
    const [register, given] = [await registerOf(context), await givenOf(context)];
    return await context.readAtOneVersion((records) => fleetRead(records, register, given));
  });

export async function fleetRead(records: Records, register: Register, given: Given): Promise<FleetSnapshot> {
  const on = register.organisation.appraisalDate;
  const capabilityRules = await records.rows(capabilityRuleTable);
  const use = await useOfYearRead(records, on);
  const vehicles = await records.rows(vehicleTable);
  const read = await odometersRead(records, on, given);
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
    vorOfYear: await vorOfYearRead(records, on),
    daysInAreas: capabilityRules.length === 0 ? [] : await daysInAreasRead(records, on),
    concurrentUse: await concurrentUseRead(records, on, use[0]?.daysRecorded ?? 0),
    ...read,
    ...(await withPumpOdometers(records, on, { ...read, vehicles, limits: readingLimits(given) })),
  });
}
