/** The neighbourhood offices of an organisation, with the daily peaks counted in them since the break in attendance. */
import type { Context } from '../access/context.ts';
import { globalId } from '../api/global-id.ts';
import { givenOf } from '../register/given.ts';
import { estateOf } from './estate.store.ts';
import { neighbourhoodOffices, type ShownId } from './neighbourhood.ts';
import type { NeighbourhoodOffice } from './neighbourhood-office.ts';
import type { DailyPeak } from './neighbourhood-use.ts';

const dailyPeaks = `
  select "building", "date"::text as "date", max("headcount")::int as "peak" from "utilisation"
  where "organisation" = ? and "era" = 'POST_COVID' and "building" in (select jsonb_array_elements_text(?::jsonb))
  group by "building", "date" order by "building" collate "C", "date"`;

/** The id of an option for those who ask: its own id begins with its organisation. */
const shownId: ShownId = ({ type, id }) => {
  const [organisation, ...key] = id.split('/');
  return globalId(type, organisation!, key.join('/'));
};

/** Every office with its id, kept until the data change. */
export const officesOf = (context: Context): Promise<readonly NeighbourhoodOffice[]> =>
  context.remembered('neighbourhood offices', async () => {
    const [estate, given] = [await estateOf(context), await givenOf(context)];
    const buildings = estate.occupancies.filter(({ kind }) => kind === 'GUEST').map(({ building }) => building);
    const peaks = await context.readAtOneVersion((records) => records.select<DailyPeak>(dailyPeaks, JSON.stringify(buildings)));
    const type = 'NeighbourhoodOffice';
    return neighbourhoodOffices(estate, given, peaks, shownId).map((row) => ({
      ...row,
      id: globalId(type, estate.organisation.code, row.code),
      __typename: type,
    }));
  });
