/** The programme's record tables, in the order a person would fill them in. */
import { budgetYearTable, changeCapacityTable, proposalFlowTable, proposalLinkTable, proposalTable } from './proposal.record.ts';

export const programmeTables = [proposalTable, proposalFlowTable, proposalLinkTable, budgetYearTable, changeCapacityTable] as const;
