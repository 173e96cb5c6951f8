/** Every migration, in order. They are listed, not found in a folder: a folder missing from the build would migrate nothing and say nothing. */

import { Migration20261121Estate } from './2026-11-21-estate.ts';
import { Migration20261121Register } from './2026-11-21-register.ts';
import { Migration20261122BudgetOutlook } from './2026-11-22-budget-outlook.ts';
import { Migration20261122Fleet } from './2026-11-22-fleet.ts';
import { Migration20261122It } from './2026-11-22-it.ts';
import { Migration20261122MigrationWaves } from './2026-11-22-migration-waves.ts';
import { Migration20261122PlanJobs } from './2026-11-22-plan-jobs.ts';
import { Migration20261122PlanMoney } from './2026-11-22-plan-money.ts';
import { Migration20261122ProposalReach } from './2026-11-22-proposal-reach.ts';
import { Migration20261122Proposals } from './2026-11-22-proposals.ts';
import { Migration20261122RelationLead } from './2026-11-22-relation-lead.ts';
import { Migration20261122RightSizing } from './2026-11-22-right-sizing.ts';
import { Migration20261122SavedPlans } from './2026-11-22-saved-plans.ts';
import { Migration20261122Scenarios } from './2026-11-22-scenarios.ts';
import { Migration20261122Sharing } from './2026-11-22-sharing.ts';
import { Migration20261122SignOffs } from './2026-11-22-sign-offs.ts';
import { Migration20261122Targets } from './2026-11-22-targets.ts';
import { Migration20261122TravelTimes } from './2026-11-22-travel-times.ts';
import { Migration20261122Uncertainty } from './2026-11-22-uncertainty.ts';
import { Migration20261122Workloads } from './2026-11-22-workloads.ts';
import { Migration20261129ProposalBuilding } from './2026-11-29-proposal-building.ts';
import { Migration20261129ProposalCarbon } from './2026-11-29-proposal-carbon.ts';
import { Migration20261129ProposalGroups } from './2026-11-29-proposal-groups.ts';
import { Migration20261129ProposalQualifying } from './2026-11-29-proposal-qualifying.ts';
import { Migration20261129ProposalReleases } from './2026-11-29-proposal-releases.ts';

export const migrations = [
  { name: '2026-11-21-register', class: Migration20261121Register },
  { name: '2026-11-21-estate', class: Migration20261121Estate },
  { name: '2026-11-22-right-sizing', class: Migration20261122RightSizing },
  { name: '2026-11-22-sharing', class: Migration20261122Sharing },
  { name: '2026-11-22-fleet', class: Migration20261122Fleet },
  { name: '2026-11-22-it', class: Migration20261122It },
  { name: '2026-11-22-travel-times', class: Migration20261122TravelTimes },
  { name: '2026-11-22-proposals', class: Migration20261122Proposals },
  { name: '2026-11-22-relation-lead', class: Migration20261122RelationLead },
  { name: '2026-11-22-migration-waves', class: Migration20261122MigrationWaves },
  { name: '2026-11-22-targets', class: Migration20261122Targets },
  { name: '2026-11-22-workloads', class: Migration20261122Workloads },
  { name: '2026-11-22-budget-outlook', class: Migration20261122BudgetOutlook },
  { name: '2026-11-22-saved-plans', class: Migration20261122SavedPlans },
  { name: '2026-11-22-uncertainty', class: Migration20261122Uncertainty },
  { name: '2026-11-22-sign-offs', class: Migration20261122SignOffs },
  { name: '2026-11-22-plan-money', class: Migration20261122PlanMoney },
  { name: '2026-11-22-plan-jobs', class: Migration20261122PlanJobs },
  { name: '2026-11-22-scenarios', class: Migration20261122Scenarios },
  { name: '2026-11-22-proposal-reach', class: Migration20261122ProposalReach },
  { name: '2026-11-29-proposal-releases', class: Migration20261129ProposalReleases },
  { name: '2026-11-29-proposal-carbon', class: Migration20261129ProposalCarbon },
  { name: '2026-11-29-proposal-groups', class: Migration20261129ProposalGroups },
  { name: '2026-11-29-proposal-building', class: Migration20261129ProposalBuilding },
  { name: '2026-11-29-proposal-qualifying', class: Migration20261129ProposalQualifying },
];
