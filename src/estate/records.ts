/** The estate's records as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import { Node } from '../api/page.ts';
import type { Table } from '../exchange/table.ts';
import { Asset } from '../options/option.view.ts';
import { conditionTable, energyRatingTable } from './building.record.ts';
import { buildingFiguresTable, buildingsWithFigures, figureColumns } from './building-figures.ts';
import { closureTermTable } from './closure-term.record.ts';
import { estateOf } from './estate.store.ts';
import { officesOf } from './neighbourhood.store.ts';
import { neighbourhoodOfficeTable } from './neighbourhood-office.ts';
import { leaseBreakTable, leaseTable, occupancyTable, rentReviewTable, servicePointTable, teamBaseTable } from './occupation.record.ts';
import { rightSizingTermTable } from './right-sizing-term.record.ts';
import { sharingTermTable } from './sharing-term.record.ts';
import type { EstateRows } from './snapshot.ts';
import { travelTimeTable } from './travel-time.record.ts';

const from = (table: Table, plural: keyof EstateRows): RecordSource =>
  recordSource(table, plural, async (context) => (await estateOf(context))[plural] as readonly object[]);

export const buildingRecords = recordSource(buildingFiguresTable, 'buildings', buildingsWithFigures, [Asset, Node] as never, figureColumns);
export const neighbourhoodRecords = recordSource(neighbourhoodOfficeTable, 'neighbourhoodOffices', officesOf);

export const estateRecords: readonly RecordSource[] = [
  buildingRecords,
  from(energyRatingTable, 'energyRatings'),
  from(conditionTable, 'conditions'),
  from(leaseTable, 'leases'),
  from(leaseBreakTable, 'leaseBreaks'),
  from(rentReviewTable, 'rentReviews'),
  from(occupancyTable, 'occupancies'),
  from(servicePointTable, 'servicePoints'),
  from(travelTimeTable, 'travelTimes'),
  from(teamBaseTable, 'teamBases'),
  from(closureTermTable, 'closureTerms'),
  from(rightSizingTermTable, 'rightSizingTerms'),
  neighbourhoodRecords,
  from(sharingTermTable, 'sharingTerms'),
];
