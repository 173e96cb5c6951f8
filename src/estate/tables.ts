/** The estate's record tables, in the order a person would fill them in. */
import { buildingTable, conditionTable, energyRatingTable, utilisationTable } from './building.record.ts';
import { closureTermTable } from './closure-term.record.ts';
import { leaseBreakTable, leaseTable, occupancyTable, rentReviewTable, servicePointTable, teamBaseTable } from './occupation.record.ts';
import { rightSizingTermTable } from './right-sizing-term.record.ts';
import { sharingTermTable } from './sharing-term.record.ts';
import { travelTimeTable } from './travel-time.record.ts';

export const estateTables = [
  buildingTable,
  energyRatingTable,
  conditionTable,
  utilisationTable,
  leaseTable,
  leaseBreakTable,
  rentReviewTable,
  occupancyTable,
  servicePointTable,
  travelTimeTable,
  teamBaseTable,
  closureTermTable,
  rightSizingTermTable,
  sharingTermTable,
] as const;
