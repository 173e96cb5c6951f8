/** Targets, delivered savings and the medium-term plan as they are recorded: one statement a table. */
import type { Context } from '../../access/context.ts';
import type { Row } from '../../exchange/table.ts';
import { hiddenLines } from '../../register/hidden-lines.ts';
import { registerOf } from '../../register/register.store.ts';
import { budgetOutlookTable } from './budget-outlook.record.ts';
import { deliveredSavingTable } from './delivered-saving.record.ts';
import { savingSignOffTable } from './saving-sign-off.record.ts';
import { savingTargetTable, savingTargetYearTable } from './saving-target.record.ts';

export interface FinanceRecords {
  readonly savingTargets: readonly Row<typeof savingTargetTable>[];
  readonly savingTargetYears: readonly Row<typeof savingTargetYearTable>[];
  readonly deliveredSavings: readonly Row<typeof deliveredSavingTable>[];
  readonly savingSignOffs: readonly Row<typeof savingSignOffTable>[];
  readonly budgetOutlookLines: readonly Row<typeof budgetOutlookTable>[];
}

/** At the version of the data that this request sees; a cost line that the asker may not see is not named. */
export const financeOf = (context: Context): Promise<FinanceRecords> =>
  context.remembered('finance', async () => {
    const hidden = hiddenLines(await registerOf(context), context);
    return await context.readAtOneVersion(async (records) => ({
      savingTargets: await records.rows(savingTargetTable),
      savingTargetYears: await records.rows(savingTargetYearTable),
      deliveredSavings: (await records.rows(deliveredSavingTable)).map((row) => (hidden.has(row.costLine ?? '') ? { ...row, costLine: null } : row)),
      savingSignOffs: await records.rows(savingSignOffTable),
      budgetOutlookLines: await records.rows(budgetOutlookTable),
    }));
  });
