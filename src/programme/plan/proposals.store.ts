/** Proposals and budgets as they are recorded: one statement a table. */
import type { Context } from '../../access/context.ts';
import type { Row } from '../../exchange/table.ts';
import {
  budgetYearTable,
  changeCapacityTable,
  proposalFlowTable,
  proposalGroupTable,
  proposalLinkTable,
  proposalReleaseTable,
  proposalTable,
} from './proposal.record.ts';

export interface Proposals {
  readonly proposals: readonly Row<typeof proposalTable>[];
  readonly proposalFlows: readonly Row<typeof proposalFlowTable>[];
  readonly proposalReleases: readonly Row<typeof proposalReleaseTable>[];
  readonly proposalLinks: readonly Row<typeof proposalLinkTable>[];
  readonly proposalGroups: readonly Row<typeof proposalGroupTable>[];
  readonly budgetYears: readonly Row<typeof budgetYearTable>[];
  readonly changeCapacities: readonly Row<typeof changeCapacityTable>[];
}

/** At the version of the data that this request sees. */
export const proposalsOf = (context: Context): Promise<Proposals> =>
  context.remembered('proposals', () =>
    context.readAtOneVersion(async (records) => ({
      proposals: await records.rows(proposalTable),
      proposalFlows: await records.rows(proposalFlowTable),
      proposalReleases: await records.rows(proposalReleaseTable),
      proposalLinks: await records.rows(proposalLinkTable),
      proposalGroups: await records.rows(proposalGroupTable),
      budgetYears: await records.rows(budgetYearTable),
      changeCapacities: await records.rows(changeCapacityTable),
    })),
  );
