/** The register's record tables, in the order a person would fill them in. */

import { avoidabilityTable, costLineTable, costPoolTable, ownAssumptionTable } from './cost.record.ts';
import { organisationRelationTable, organisationTable, partnerTable } from './organisation.record.ts';
import { areaMapTable, areaTable, demandAreaTable, siteTable } from './place.record.ts';
import { scenarioChangeTable, scenarioVersionTable } from './scenario.record.ts';
import { establishmentTable, teamTable } from './team.record.ts';

export const registerTables = [
  organisationTable,
  partnerTable,
  organisationRelationTable,
  areaTable,
  areaMapTable,
  demandAreaTable,
  siteTable,
  teamTable,
  establishmentTable,
  costPoolTable,
  costLineTable,
  avoidabilityTable,
  ownAssumptionTable,
  scenarioVersionTable,
  scenarioChangeTable,
] as const;
