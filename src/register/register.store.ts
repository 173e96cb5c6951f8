/** The register read from the database, one statement a table, and kept for as long as the data stay as they are. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import type { Assumption } from '../assumptions/assumption.ts';
import type { Row } from '../exchange/table.ts';
import { avoidabilityTable, costLineTable, costPoolTable, ownAssumptionTable } from './cost.record.ts';
import { organisationRelationTable, organisationTable, partnerTable } from './organisation.record.ts';
import { ownScenarios } from './own-scenarios.ts';
import { areaMapTable, areaTable, demandAreaTable, siteTable } from './place.record.ts';
import type { Register } from './register.ts';
import { scenarioChangeTable, scenarioVersionTable } from './scenario.record.ts';
import { establishmentTable, teamTable } from './team.record.ts';

export const registerOf = (context: Context): Promise<Register> => context.remembered('register', () => context.readAtOneVersion(registerRead));

export async function registerRead(records: Records): Promise<Register> {
  const [organisation] = await records.rows(organisationTable);
  if (organisation === undefined) throw new RangeError(`organisation ${records.organisation} has a data version and no row`);
  const [scenarioVersions, scenarioChanges] = [await records.rows(scenarioVersionTable), await records.rows(scenarioChangeTable)];
  return {
    organisation,
    partners: await records.rows(partnerTable),
    organisationRelations: await records.rows(organisationRelationTable),
    areas: await records.rows(areaTable),
    areaMaps: await records.rows(areaMapTable),
    demandAreas: await records.rows(demandAreaTable),
    sites: await records.rows(siteTable),
    teams: await records.rows(teamTable),
    establishments: await records.rows(establishmentTable),
    costPools: await records.rows(costPoolTable),
    costLines: await records.rows(costLineTable),
    avoidabilities: await records.rows(avoidabilityTable),
    ownAssumptions: (await records.rows(ownAssumptionTable)).map(ownAssumption),
    ownScenarios: ownScenarios(scenarioVersions, scenarioChanges),
    scenarioVersions,
    scenarioChanges,
  };
}

/** The organisation's own value as an assumption; its unit is that of the shipped one with the same key. */
function ownAssumption(row: Row<typeof ownAssumptionTable>): Assumption {
  const number = (cell: string | null) => (cell === null ? null : Number(cell));
  const { key, from, recorded, priceYear, source, note } = row;
  return { key, from, recorded, value: Number(row.value), low: number(row.low), high: number(row.high), unit: '', priceYear, source, note, own: true };
}
