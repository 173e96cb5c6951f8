/** The calendar of the asker's organisation, stamped with the time of its last import that changed something. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import { givenOf } from '../register/given.ts';
import { datesCalendar, type Stamp } from './calendar.ts';
import { datesThatMatter, usualDueMonths } from './dates.ts';
import { estateOf } from './estate.store.ts';

const importTime = `select to_char("imported_at" at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"') as "stamp" from "data_version" where "organisation" = ?`;

async function importedAt(records: Records): Promise<Stamp> {
  const [row] = await records.select<{ readonly stamp: Stamp }>(importTime);
  if (row === undefined) throw new RangeError(`organisation ${records.organisation} has no data version`);
  return row.stamp;
}

/** The text of an iCalendar file, as at the appraisal date. */
export const calendarOf = (context: Context): Promise<string> =>
  context.remembered('calendar', async () => {
    const [given, estate] = [await givenOf(context), await estateOf(context)];
    const asAt = { on: given.on, dueMonths: usualDueMonths, tenantNoticeMonths: given.of('tenant-notice-months').value };
    return datesCalendar(estate, datesThatMatter(estate, asAt), given.on, await context.readAtOneVersion(importedAt));
  });
