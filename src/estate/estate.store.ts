/** The estate read from the database: one statement a table, and attendance summed up where it is kept. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import { registerOf } from '../register/register.store.ts';
import type { Register } from '../register/register.ts';
import { buildingTable, conditionTable, energyRatingTable } from './building.record.ts';
import { closureTermTable } from './closure-term.record.ts';
import { leaseBreakTable, leaseTable, occupancyTable, rentReviewTable, servicePointTable, teamBaseTable } from './occupation.record.ts';
import { rightSizingTermTable } from './right-sizing-term.record.ts';
import { sharingTermTable } from './sharing-term.record.ts';
import { type EstateSnapshot, estateSnapshot, type PeakUse } from './snapshot.ts';
import { travelTimeTable } from './travel-time.record.ts';

const peakUse = `
  select "building", "era", percentile_cont(0.95) within group (order by "peak")::float8 as "p95", avg("peak")::float8 as "mean", count(*)::int as "days"
  from (select "building", "era", "date", max("headcount") as "peak" from "utilisation" where "organisation" = ? group by "building", "era", "date") as "daily"
  group by "building", "era" order by "building" collate "C", "era" collate "C"`;

/** The estate at the version of the data that this request sees, read once for all the requests that see the same. */
export const estateOf = (context: Context): Promise<EstateSnapshot> =>
  context.remembered('estate', async () => {
    const register = await registerOf(context);
    return await context.readAtOneVersion((records) => estateRead(records, register));
  });

export async function estateRead(records: Records, register: Register): Promise<EstateSnapshot> {
  return estateSnapshot({
    ...register,
    buildings: await records.rows(buildingTable),
    energyRatings: await records.rows(energyRatingTable),
    conditions: await records.rows(conditionTable),
    peakUse: await records.select<PeakUse>(peakUse),
    leases: await records.rows(leaseTable),
    leaseBreaks: await records.rows(leaseBreakTable),
    rentReviews: await records.rows(rentReviewTable),
    occupancies: await records.rows(occupancyTable),
    servicePoints: await records.rows(servicePointTable),
    travelTimes: await records.rows(travelTimeTable),
    teamBases: await records.rows(teamBaseTable),
    closureTerms: await records.rows(closureTermTable),
    rightSizingTerms: await records.rows(rightSizingTermTable),
    sharingTerms: await records.rows(sharingTermTable),
  });
}
