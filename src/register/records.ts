/** The register's records as the API offers them. */
import type { Context } from '../access/context.ts';
import { type RecordSource, recordSource } from '../access/record-source.ts';
import type { Table } from '../exchange/table.ts';
import { avoidabilityTable, costLineTable, costPoolTable } from './cost.record.ts';
import { hiddenPools } from './hidden-lines.ts';
import { organisationRelationTable, organisationTable, partnerTable } from './organisation.record.ts';
import { areaMapTable, areaTable, demandAreaTable, siteTable } from './place.record.ts';
import { registerOf } from './register.store.ts';
import type { Register } from './register.ts';
import { scenarioChangeTable, scenarioVersionTable } from './scenario.record.ts';
import { establishmentTable, teamTable } from './team.record.ts';

const from = (table: Table, plural: keyof Register): RecordSource =>
  recordSource(table, plural, async (context) => (await registerOf(context))[plural] as readonly object[]);

export const organisationRecords = recordSource(organisationTable, 'organisations', async (context) => [(await registerOf(context)).organisation]);
/** What belongs to a covert pool is shown only to those who may see it. */
const ofSeenPools = async (context: Context): Promise<{ readonly register: Register; readonly isSeen: (pool: string) => boolean }> => {
  const register = await registerOf(context);
  const hidden = hiddenPools(register, context);
  return { register, isSeen: (pool) => !hidden.has(pool) };
};

const costPoolRecords = recordSource(costPoolTable, 'costPools', async (context) => {
  const { register, isSeen } = await ofSeenPools(context);
  return register.costPools.filter(({ code }) => isSeen(code));
});
export const costLineRecords = recordSource(costLineTable, 'costLines', async (context) => {
  const { register, isSeen } = await ofSeenPools(context);
  return register.costLines.filter(({ pool }) => isSeen(pool));
});
const avoidabilityRecords = recordSource(avoidabilityTable, 'avoidabilities', async (context) => {
  const { register, isSeen } = await ofSeenPools(context);
  const poolOf = new Map(register.costLines.map(({ code, pool }) => [code, pool]));
  return register.avoidabilities.filter(({ costLine }) => isSeen(poolOf.get(costLine)!));
});
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
  costPoolRecords,
  costLineRecords,
  avoidabilityRecords,
  from(scenarioVersionTable, 'scenarioVersions'),
  from(scenarioChangeTable, 'scenarioChanges'),
];
