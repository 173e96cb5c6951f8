/** The programme's records as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import type { Table } from '../exchange/table.ts';
import { registerOf } from '../register/register.store.ts';
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

/** Of cost lines that have a name to the asker. */
const proposalReleaseRecords = recordSource(proposalReleaseTable, 'proposalReleases', async (context) => {
  const named = new Set((await registerOf(context)).costLines.map(({ code }) => code));
  return (await proposalsOf(context)).proposalReleases.filter(({ costLine }) => named.has(costLine));
});

export const programmeRecords: readonly RecordSource[] = [
  from(proposalTable, 'proposals'),
  from(proposalFlowTable, 'proposalFlows'),
  proposalReleaseRecords,
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
