/** Ranges and open questions as they are recorded: one statement a table. */
import type { Context } from '../../access/context.ts';
import type { Row } from '../../exchange/table.ts';
import { proposalRangeTable, uncertaintyEffectTable, uncertaintyOutcomeTable, uncertaintyTable } from './uncertainty.record.ts';

export interface Uncertainties {
  readonly proposalRanges: readonly Row<typeof proposalRangeTable>[];
  readonly uncertainties: readonly Row<typeof uncertaintyTable>[];
  readonly uncertaintyOutcomes: readonly Row<typeof uncertaintyOutcomeTable>[];
  readonly uncertaintyEffects: readonly Row<typeof uncertaintyEffectTable>[];
}

/** At the version of the data that this request sees. */
export const uncertaintiesOf = (context: Context): Promise<Uncertainties> =>
  context.remembered('uncertainties', () =>
    context.readAtOneVersion(async (records) => ({
      proposalRanges: await records.rows(proposalRangeTable),
      uncertainties: await records.rows(uncertaintyTable),
      uncertaintyOutcomes: await records.rows(uncertaintyOutcomeTable),
      uncertaintyEffects: await records.rows(uncertaintyEffectTable),
    })),
  );
