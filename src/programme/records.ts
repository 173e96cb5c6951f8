/** The programme's records as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import type { Table } from '../exchange/table.ts';
import { financeRecords } from './finance/finance-records.ts';
import {
  budgetYearTable,
  changeCapacityTable,
  proposalFlowTable,
  proposalGroupTable,
  proposalLinkTable,
  proposalReleaseTable,
  proposalTable,
} from './plan/proposal.record.ts';
import { type Proposals, proposalsOf } from './plan/proposals.store.ts';
import { proposalRangeTable, uncertaintyEffectTable, uncertaintyOutcomeTable, uncertaintyTable } from './uncertainty/uncertainty.record.ts';
import { type Uncertainties, uncertaintiesOf } from './uncertainty/uncertainty.store.ts';

const from = (table: Table, plural: keyof Proposals): RecordSource =>
  recordSource(table, plural, async (context) => (await proposalsOf(context))[plural] as readonly object[]);

const fromUncertainties = (table: Table, plural: keyof Uncertainties): RecordSource =>
  recordSource(table, plural, async (context) => (await uncertaintiesOf(context))[plural] as readonly object[]);

export const programmeRecords: readonly RecordSource[] = [
  from(proposalTable, 'proposals'),
  from(proposalFlowTable, 'proposalFlows'),
  from(proposalReleaseTable, 'proposalReleases'),
  from(proposalLinkTable, 'proposalLinks'),
  from(proposalGroupTable, 'proposalGroups'),
  from(budgetYearTable, 'budgetYears'),
  fromUncertainties(proposalRangeTable, 'proposalRanges'),
  fromUncertainties(uncertaintyTable, 'uncertainties'),
  fromUncertainties(uncertaintyOutcomeTable, 'uncertaintyOutcomes'),
  fromUncertainties(uncertaintyEffectTable, 'uncertaintyEffects'),
  ...financeRecords,
  from(changeCapacityTable, 'changeCapacities'),
];
