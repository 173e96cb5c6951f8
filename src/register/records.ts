/** The register's records as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import type { Table } from '../exchange/table.ts';
import { avoidabilityTable, costLineTable, costPoolTable } from './cost.record.ts';
import { organisationRelationTable, organisationTable, partnerTable } from './organisation.record.ts';
import { areaMapTable, areaTable, demandAreaTable, siteTable } from './place.record.ts';
import { registerOf } from './register.store.ts';
import type { Register } from './register.ts';
import { establishmentTable, teamTable } from './team.record.ts';

const from = (table: Table, plural: keyof Register): RecordSource =>
  recordSource(table, plural, async (context) => (await registerOf(context))[plural] as readonly object[]);

export const organisationRecords = recordSource(organisationTable, 'organisations', async (context) => [(await registerOf(context)).organisation]);
export const costLineRecords = from(costLineTable, 'costLines');
export const areaRecords = from(areaTable, 'areas');
export const siteRecords = from(siteTable, 'sites');
export const teamRecords = from(teamTable, 'teams');
export const organisationRelationRecords = from(organisationRelationTable, 'organisationRelations');

export const registerRecords: readonly RecordSource[] = [
  from(partnerTable, 'partners'),
  organisationRelationRecords,
  areaRecords,
  from(areaMapTable, 'areaMaps'),
  from(demandAreaTable, 'demandAreas'),
  siteRecords,
  teamRecords,
  from(establishmentTable, 'establishments'),
  from(costPoolTable, 'costPools'),
  costLineRecords,
  from(avoidabilityTable, 'avoidabilities'),
];
