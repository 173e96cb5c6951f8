/** The programme's records as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import type { Table } from '../exchange/table.ts';
import { financeRecords } from './finance-records.ts';
import { budgetYearTable, changeCapacityTable, proposalFlowTable, proposalLinkTable, proposalTable } from './proposal.record.ts';
import { type Proposals, proposalsOf } from './proposals.store.ts';

const from = (table: Table, plural: keyof Proposals): RecordSource =>
  recordSource(table, plural, async (context) => (await proposalsOf(context))[plural] as readonly object[]);

export const programmeRecords: readonly RecordSource[] = [
  from(proposalTable, 'proposals'),
  from(proposalFlowTable, 'proposalFlows'),
  from(proposalLinkTable, 'proposalLinks'),
  from(budgetYearTable, 'budgetYears'),
  ...financeRecords,
  from(changeCapacityTable, 'changeCapacities'),
];
