/** The finance lead's records as the API offers them. */
import { type RecordSource, recordSource } from '../../access/record-source.ts';
import type { Table } from '../../exchange/table.ts';
import { budgetOutlookTable } from './budget-outlook.record.ts';
import { deliveredSavingTable } from './delivered-saving.record.ts';
import { type FinanceRecords, financeOf } from './finance.store.ts';
import { savingSignOffTable } from './saving-sign-off.record.ts';
import { savingTargetTable, savingTargetYearTable } from './saving-target.record.ts';

const from = (table: Table, plural: keyof FinanceRecords, called: string = plural): RecordSource =>
  recordSource(table, called, async (context) => (await financeOf(context))[plural] as readonly object[]);

export const deliveredSavingRecords = from(deliveredSavingTable, 'deliveredSavings', 'deliveredSavingStatements');

export const financeRecords: readonly RecordSource[] = [
  from(savingTargetTable, 'savingTargets'),
  from(savingTargetYearTable, 'savingTargetYears'),
  deliveredSavingRecords,
  from(savingSignOffTable, 'savingSignOffs'),
  from(budgetOutlookTable, 'budgetOutlookLines'),
];
