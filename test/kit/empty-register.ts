/** A register with nothing in it but what a test adds. */
import type { Register } from '../../src/register/register.ts';

export const emptyRegister = {
  partners: [],
  organisationRelations: [],
  areas: [],
  areaMaps: [],
  demandAreas: [],
  sites: [],
  teams: [],
  establishments: [],
  costPools: [],
  costLines: [],
  avoidabilities: [],
  ownAssumptions: [],
  ownScenarios: [],
  scenarioVersions: [],
  scenarioChanges: [],
} satisfies Omit<Register, 'organisation'>;
