/** The programme's record tables, in the order a person would fill them in. */
import { budgetOutlookTable } from './budget-outlook.record.ts';
import { deliveredSavingTable } from './delivered-saving.record.ts';
import { budgetYearTable, changeCapacityTable, proposalFlowTable, proposalLinkTable, proposalTable } from './proposal.record.ts';
import { savingSignOffTable } from './saving-sign-off.record.ts';
import { savingTargetTable, savingTargetYearTable } from './saving-target.record.ts';
import { proposalRangeTable, uncertaintyEffectTable, uncertaintyOutcomeTable, uncertaintyTable } from './uncertainty.record.ts';

export const programmeTables = [
  proposalTable,
  proposalFlowTable,
  proposalLinkTable,
  budgetYearTable,
  proposalRangeTable,
  uncertaintyTable,
  uncertaintyOutcomeTable,
  uncertaintyEffectTable,
  changeCapacityTable,
  savingTargetTable,
  savingTargetYearTable,
  deliveredSavingTable,
  savingSignOffTable,
  budgetOutlookTable,
] as const;
