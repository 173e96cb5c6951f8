/** The fleet's record tables, in the order a person would fill them in. */
import { equipmentTable, kitRuleTable } from './equipment.record.ts';
import { fleetPoolTermTable } from './fleet-pool-term.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import { vehicleJustificationTable, vehicleTable } from './vehicle.record.ts';
import { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';
import { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';
import { fuelDrawTable, meterReadingTable, vehicleDayTable, vorEventTable } from './vehicle-use.record.ts';

export const fleetTables = [
  fleetBaseTable,
  vehicleTable,
  vehicleJustificationTable,
  meterReadingTable,
  vehicleDayTable,
  vorEventTable,
  fuelDrawTable,
  equipmentTable,
  kitRuleTable,
  replacementRuleTable,
  capabilityRuleTable,
  crewCoverTable,
  vehicleOfferTable,
  vehicleAgeCostTable,
  privateMileageTable,
  vehicleHireTable,
  fleetPoolTermTable,
] as const;
