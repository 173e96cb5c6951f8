/**
 * Writes the CSV files of the demonstration force beside this file: node seeds/leicestershire/make.ts
 * Nothing is read and nothing is left to chance, so a second run gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { buildingTable, conditionTable, energyRatingTable, utilisationTable } from '../../src/estate/building.record.ts';
import { closureTermTable } from '../../src/estate/closure-term.record.ts';
import { leaseBreakTable, leaseTable, occupancyTable, rentReviewTable, servicePointTable, teamBaseTable } from '../../src/estate/occupation.record.ts';
import { rightSizingTermTable } from '../../src/estate/right-sizing-term.record.ts';
import { sharingTermTable } from '../../src/estate/sharing-term.record.ts';
import { travelTimeTable } from '../../src/estate/travel-time.record.ts';
import type { Table } from '../../src/exchange/table.ts';
import { equipmentTable, kitRuleTable } from '../../src/fleet/equipment.record.ts';
import { fleetPoolTermTable } from '../../src/fleet/fleet-pool-term.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from '../../src/fleet/fleet-rule.record.ts';
import { privateMileageTable, vehicleHireTable } from '../../src/fleet/other-travel.record.ts';
import { vehicleJustificationTable, vehicleTable } from '../../src/fleet/vehicle.record.ts';
import { vehicleAgeCostTable } from '../../src/fleet/vehicle-age-cost.record.ts';
import { fleetBaseTable, vehicleOfferTable } from '../../src/fleet/vehicle-offer.record.ts';
import { fuelDrawTable, meterReadingTable, vehicleDayTable, vorEventTable } from '../../src/fleet/vehicle-use.record.ts';
import { circuitTable } from '../../src/ict/circuit.record.ts';
import { itDependencyTable } from '../../src/ict/dependency.record.ts';
import { itAssetTable } from '../../src/ict/it-asset.record.ts';
import { itModelTable } from '../../src/ict/it-model.record.ts';
import { itSystemTable, licenceTable, ticketVolumeTable } from '../../src/ict/it-system.record.ts';
import { migrationWaveTable } from '../../src/ict/migration/wave.record.ts';
import { cloudQuoteTable, storagePoolTable, storageReadingTable } from '../../src/ict/storage.record.ts';
import { workloadTable } from '../../src/ict/workload.record.ts';
import { budgetOutlookTable } from '../../src/programme/finance/budget-outlook.record.ts';
import { deliveredSavingTable } from '../../src/programme/finance/delivered-saving.record.ts';
import { savingSignOffTable } from '../../src/programme/finance/saving-sign-off.record.ts';
import { savingTargetTable, savingTargetYearTable } from '../../src/programme/finance/saving-target.record.ts';
import {
  budgetYearTable,
  changeCapacityTable,
  proposalFlowTable,
  proposalGroupTable,
  proposalLinkTable,
  proposalReleaseTable,
  proposalTable,
} from '../../src/programme/plan/proposal.record.ts';
import { proposalRangeTable, uncertaintyEffectTable, uncertaintyOutcomeTable, uncertaintyTable } from '../../src/programme/uncertainty/uncertainty.record.ts';
import { avoidabilityTable, costLineTable, costPoolTable, ownAssumptionTable } from '../../src/register/cost.record.ts';
import { organisationRelationTable, organisationTable, partnerTable } from '../../src/register/organisation.record.ts';
import { areaMapTable, areaTable, demandAreaTable, siteTable } from '../../src/register/place.record.ts';
import { scenarioChangeTable, scenarioVersionTable } from '../../src/register/scenario.record.ts';
import { establishmentTable, teamTable } from '../../src/register/team.record.ts';
import { withBudgetCode } from './make/budget-codes.ts';
import { budgetOutlookRows } from './make/budget-outlook.ts';
import { buildingRows, energyRows, siteRows } from './make/buildings.ts';
import { closureTermRows } from './make/closure-terms.ts';
import { conditionRows } from './make/conditions.ts';
import { avoidabilityRows, costLineRows, costPoolRows } from './make/costs.ts';
import { csvText, type Row } from './make/csv-writing.ts';
import { deliveredSavingRows, savingSignOffRows, savingTargetRows, savingTargetYearRows } from './make/finance.ts';
import { fleetPoolTermRows } from './make/fleet-pool-terms.ts';
import { capabilityRuleRows, crewCoverRows, replacementRuleRows, vehicleAgeCostRows } from './make/fleet-rules.ts';
import { areaMapRows, areaRows, demandAreaRows } from './make/geography.ts';
import { itAssetRows } from './make/it-assets.ts';
import { itModelRows } from './make/it-models.ts';
import { circuitRows, cloudQuoteRows, storagePoolRows, storageReadingRows } from './make/it-storage.ts';
import { dependencyRows, itLineRows, itPoolRows, itSystemRows, licenceRows, ticketVolumeRows } from './make/it-systems.ts';
import { migrationWaveRows } from './make/it-waves.ts';
import { workloadRows } from './make/it-workloads.ts';
import { leaseBreakRows, leaseRows, rentReviewRows } from './make/leases.ts';
import { occupancyRows } from './make/occupancies.ts';
import { privateMileageRows, vehicleHireRows } from './make/other-travel.ts';
import { assumptionRows, organisationRow, partnerRows, relationRows } from './make/partners.ts';
import {
  budgetYearRows,
  changeCapacityRows,
  proposalFlowRows,
  proposalGroupRows,
  proposalLinkRows,
  proposalReleaseRows,
  proposalRows,
} from './make/proposals.ts';
import { rightSizingTermRows } from './make/right-sizing-terms.ts';
import { scenarioChangeRows, scenarioVersionRows } from './make/scenarios.ts';
import { servicePointRows } from './make/service-points.ts';
import { sharingTermRows } from './make/sharing-terms.ts';
import { establishmentRows, teamBaseRows, teamRows } from './make/teams.ts';
import { travelTimeRows } from './make/travel-times.ts';
import { proposalRangeRows, uncertaintyEffectRows, uncertaintyOutcomeRows, uncertaintyRows } from './make/uncertainty.ts';
import { utilisationRows } from './make/utilisation.ts';
import { vehicleLineRows, vehiclePoolRows } from './make/vehicle-costs.ts';
import { equipmentRows, justificationRows, kitRuleRows } from './make/vehicle-kit.ts';
import { fuelDrawRows, meterReadingRows } from './make/vehicle-logs.ts';
import { fleetBaseRows, vehicleOfferRows } from './make/vehicle-offers.ts';
import { vorEventRows } from './make/vehicle-vor.ts';
import { vehicleDayRows } from './make/vehicle-year.ts';
import { vehicleRows } from './make/vehicles.ts';

const files: readonly (readonly [table: Table, rows: readonly Row[]])[] = [
  [organisationTable, [organisationRow]],
  [partnerTable, partnerRows()],
  [organisationRelationTable, relationRows()],
  [ownAssumptionTable, assumptionRows()],
  [scenarioVersionTable, scenarioVersionRows()],
  [scenarioChangeTable, scenarioChangeRows()],
  [areaTable, areaRows()],
  [areaMapTable, areaMapRows()],
  [demandAreaTable, demandAreaRows()],
  [siteTable, siteRows()],
  [buildingTable, buildingRows()],
  [energyRatingTable, energyRows()],
  [conditionTable, conditionRows()],
  [utilisationTable, utilisationRows()],
  [leaseTable, leaseRows()],
  [leaseBreakTable, leaseBreakRows()],
  [rentReviewTable, rentReviewRows()],
  [occupancyTable, occupancyRows()],
  [servicePointTable, servicePointRows()],
  [travelTimeTable, travelTimeRows()],
  [teamTable, teamRows()],
  [establishmentTable, establishmentRows()],
  [teamBaseTable, teamBaseRows()],
  [costPoolTable, [...costPoolRows(), ...vehiclePoolRows(), ...itPoolRows()]],
  [costLineTable, [...costLineRows(), ...vehicleLineRows(), ...itLineRows()].map(withBudgetCode)],
  [avoidabilityTable, avoidabilityRows()],
  [closureTermTable, closureTermRows()],
  [sharingTermTable, sharingTermRows()],
  [rightSizingTermTable, rightSizingTermRows()],
  [proposalTable, proposalRows()],
  [proposalFlowTable, proposalFlowRows()],
  [proposalReleaseTable, proposalReleaseRows(costLineRows())],
  [proposalLinkTable, proposalLinkRows()],
  [proposalGroupTable, proposalGroupRows()],
  [budgetYearTable, budgetYearRows()],
  [proposalRangeTable, proposalRangeRows()],
  [uncertaintyTable, uncertaintyRows()],
  [uncertaintyOutcomeTable, uncertaintyOutcomeRows()],
  [uncertaintyEffectTable, uncertaintyEffectRows()],
  [savingTargetTable, savingTargetRows()],
  [savingTargetYearTable, savingTargetYearRows()],
  [deliveredSavingTable, deliveredSavingRows()],
  [savingSignOffTable, savingSignOffRows()],
  [budgetOutlookTable, budgetOutlookRows()],
  [changeCapacityTable, changeCapacityRows()],
  [fleetBaseTable, fleetBaseRows()],
  [vehicleTable, vehicleRows()],
  [vehicleJustificationTable, justificationRows()],
  [meterReadingTable, meterReadingRows()],
  [vehicleDayTable, vehicleDayRows()],
  [vorEventTable, vorEventRows()],
  [fuelDrawTable, fuelDrawRows()],
  [equipmentTable, equipmentRows()],
  [kitRuleTable, kitRuleRows()],
  [replacementRuleTable, replacementRuleRows()],
  [capabilityRuleTable, capabilityRuleRows()],
  [crewCoverTable, crewCoverRows()],
  [vehicleOfferTable, vehicleOfferRows()],
  [vehicleAgeCostTable, vehicleAgeCostRows()],
  [privateMileageTable, privateMileageRows()],
  [vehicleHireTable, vehicleHireRows()],
  [itModelTable, itModelRows()],
  [itAssetTable, itAssetRows()],
  [itSystemTable, itSystemRows()],
  [licenceTable, licenceRows()],
  [itDependencyTable, dependencyRows()],
  [storagePoolTable, storagePoolRows()],
  [storageReadingTable, storageReadingRows()],
  [cloudQuoteTable, cloudQuoteRows()],
  [ticketVolumeTable, ticketVolumeRows()],
  [circuitTable, circuitRows()],
  [migrationWaveTable, migrationWaveRows()],
  [workloadTable, workloadRows()],
  [fleetPoolTermTable, fleetPoolTermRows()],
];

for (const [table, rows] of files) writeFileSync(new URL(table.file, import.meta.url), csvText(table, rows));
console.log(files.map(([table, rows]) => `${table.file}: ${rows.length}`).join('\n'));
