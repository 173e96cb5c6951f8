/** The register of one organisation at one version of its data: who it is, where, with which teams, and what things cost. */
import type { Assumption } from '../assumptions/assumption.ts';
import type { Row } from '../exchange/table.ts';
import type { avoidabilityTable, costLineTable, costPoolTable } from './cost.record.ts';
import type { organisationRelationTable, organisationTable, partnerTable } from './organisation.record.ts';
import type { OwnScenario } from './own-scenarios.ts';
import type { areaMapTable, areaTable, demandAreaTable, siteTable } from './place.record.ts';
import type { scenarioChangeTable, scenarioVersionTable } from './scenario.record.ts';
import type { establishmentTable, teamTable } from './team.record.ts';

export type Organisation = Row<typeof organisationTable>;
export type Partner = Row<typeof partnerTable>;
export type OrganisationRelation = Row<typeof organisationRelationTable>;
export type Area = Row<typeof areaTable>;
export type AreaMap = Row<typeof areaMapTable>;
export type DemandArea = Row<typeof demandAreaTable>;
export type Site = Row<typeof siteTable>;
export type Team = Row<typeof teamTable>;
export type Establishment = Row<typeof establishmentTable>;
export type CostPool = Row<typeof costPoolTable>;
export type CostLine = Row<typeof costLineTable>;
export type Avoidability = Row<typeof avoidabilityTable>;

export interface Register {
  readonly organisation: Organisation;
  readonly partners: readonly Partner[];
  readonly organisationRelations: readonly OrganisationRelation[];
  readonly areas: readonly Area[];
  readonly areaMaps: readonly AreaMap[];
  readonly demandAreas: readonly DemandArea[];
  readonly sites: readonly Site[];
  readonly teams: readonly Team[];
  readonly establishments: readonly Establishment[];
  readonly costPools: readonly CostPool[];
  readonly costLines: readonly CostLine[];
  readonly avoidabilities: readonly Avoidability[];
  readonly ownAssumptions: readonly Assumption[];
  readonly ownScenarios: readonly OwnScenario[];
  readonly scenarioVersions: readonly Row<typeof scenarioVersionTable>[];
  readonly scenarioChanges: readonly Row<typeof scenarioChangeTable>[];
}
