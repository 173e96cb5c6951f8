/** The fleet's records as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import { Node } from '../api/page.ts';
import type { Table } from '../exchange/table.ts';
import { Asset } from '../options/option.view.ts';
import { maySee } from './covert.ts';
import { dataCheckTable } from './data-check.ts';
import { dataChecksOf } from './data-checks.store.ts';
import { equipmentTable, kitRuleTable } from './equipment.record.ts';
import { fleetOf } from './fleet.store.ts';
import { fleetPoolTermTable } from './fleet-pool-term.record.ts';
import { capabilityRuleTable, crewCoverTable, replacementRuleTable } from './fleet-rule.record.ts';
import { privateMileageTable, vehicleHireTable } from './other-travel.record.ts';
import type { FleetRows } from './snapshot.ts';
import { vehicleJustificationTable } from './vehicle.record.ts';
import { vehicleAgeCostTable } from './vehicle-age-cost.record.ts';
import { figureColumns, vehicleFiguresTable, vehiclesWithFigures } from './vehicle-figures.ts';
import { fleetBaseTable, vehicleOfferTable } from './vehicle-offer.record.ts';

const from = (table: Table, plural: keyof FleetRows): RecordSource =>
  recordSource(table, plural, async (context) => (await fleetOf(context))[plural] as readonly object[]);

/** Rows about vehicles, without those about covert ones where the asker may not see them. */
const seen = (table: Table, plural: 'vehicleJustifications' | 'equipment' | 'vehicleAgeCosts'): RecordSource =>
  recordSource(table, plural, async (context) => {
    const fleet = await fleetOf(context);
    return fleet[plural].filter(({ vehicle }) => maySee(context, vehicle === null ? undefined : fleet.vehicle.get(vehicle)));
  });

export const vehicleRecords = recordSource(
  vehicleFiguresTable,
  'vehicles',
  async (context) => (await vehiclesWithFigures(context)).filter((vehicle) => maySee(context, vehicle)),
  [Asset, Node] as never,
  figureColumns,
);

export const dataCheckRecords = recordSource(dataCheckTable, 'fleetDataChecks', dataChecksOf);

export const capabilityRuleRecords = from(capabilityRuleTable, 'capabilityRules');

export const fleetRecords: readonly RecordSource[] = [
  vehicleRecords,
  from(fleetBaseTable, 'fleetBases'),
  seen(vehicleJustificationTable, 'vehicleJustifications'),
  seen(equipmentTable, 'equipment'),
  from(kitRuleTable, 'kitRules'),
  from(replacementRuleTable, 'replacementRules'),
  capabilityRuleRecords,
  from(crewCoverTable, 'crewCover'),
  from(vehicleOfferTable, 'vehicleOffers'),
  seen(vehicleAgeCostTable, 'vehicleAgeCosts'),
  from(privateMileageTable, 'privateMileage'),
  from(vehicleHireTable, 'vehicleHires'),
  from(fleetPoolTermTable, 'fleetPoolTerms'),
  dataCheckRecords,
];
