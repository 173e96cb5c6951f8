/** Proposals and budgets as they are recorded: one statement a table. */
import type { Context } from '../../access/context.ts';
import type { Row } from '../../exchange/table.ts';
import { hiddenLines } from '../../register/hidden-lines.ts';
import { registerOf } from '../../register/register.store.ts';
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

/** At the version of the data that this request sees. A cost line that the asker may not see has no name: it is saved once all the same. */
export const proposalsOf = (context: Context): Promise<Proposals> =>
  context.remembered('proposals', async () => {
    const hidden = hiddenLines(await registerOf(context), context);
    const unnamed = new Map([...hidden].map((line, at) => [line, `cost line ${at + 1} of those not shown`]));
    return await context.readAtOneVersion(async (records) => ({
      proposals: await records.rows(proposalTable),
      proposalFlows: await records.rows(proposalFlowTable),
      proposalReleases: (await records.rows(proposalReleaseTable)).map((row) => ({ ...row, costLine: unnamed.get(row.costLine) ?? row.costLine })),
      proposalLinks: await records.rows(proposalLinkTable),
      proposalGroups: await records.rows(proposalGroupTable),
      budgetYears: await records.rows(budgetYearTable),
      changeCapacities: await records.rows(changeCapacityTable),
    }));
  });
