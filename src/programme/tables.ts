/** The programme's record tables, in the order a person would fill them in. */
import { budgetOutlookTable } from './finance/budget-outlook.record.ts';
import { deliveredSavingTable } from './finance/delivered-saving.record.ts';
import { savingSignOffTable } from './finance/saving-sign-off.record.ts';
import { savingTargetTable, savingTargetYearTable } from './finance/saving-target.record.ts';
import {
  budgetYearTable,
  changeCapacityTable,
  proposalFlowTable,
  proposalGroupTable,
  proposalLinkTable,
  proposalReleaseTable,
  proposalTable,
} from './plan/proposal.record.ts';
import { proposalRangeTable, uncertaintyEffectTable, uncertaintyOutcomeTable, uncertaintyTable } from './uncertainty/uncertainty.record.ts';

export const programmeTables = [
  proposalTable,
  proposalFlowTable,
  proposalReleaseTable,
  proposalLinkTable,
  proposalGroupTable,
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
