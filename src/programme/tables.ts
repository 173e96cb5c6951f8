/** The programme's record tables, in the order a person would fill them in. */
import { budgetYearTable, proposalFlowTable, proposalLinkTable, proposalTable } from './proposal.record.ts';
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
] as const;
