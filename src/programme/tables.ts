/** The programme's record tables, in the order a person would fill them in. */
import { budgetYearTable, proposalFlowTable, proposalLinkTable, proposalTable } from './proposal.record.ts';

export const programmeTables = [proposalTable, proposalFlowTable, proposalLinkTable, budgetYearTable] as const;
