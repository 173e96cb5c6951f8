/** Hours of work on vehicles that were off the road, for those times whose hours are known. */
import type { Context } from '../access/context.ts';
import { fleetOf } from './fleet.store.ts';
import type { VorCause } from './vehicle-use.record.ts';

/** The times off the road of a vehicle for one cause that say how long the work took. */
export interface WorkTimed {
  readonly vehicle: string;
  readonly cause: VorCause;
  /** Days of the year from the first to the last of these times. */
  readonly days: number;
  readonly workshopHours: number;
}

const workTimed = `
  with "kept" as (select "vehicle", "cause", "off_from", "off_until", "workshop_hours" from "vor_event" where "organisation" = ? and "workshop_hours" is not null),
  "asked" as (select ?::date as "on")
  select "vehicle", "cause", sum("workshop_hours")::float8 as "workshopHours",
    sum(least(coalesce("off_until", "on"), "on") - greatest("off_from", ("on" - interval '1 year')::date + 1) + 1)::int as "days"
  from "kept", "asked" where "off_from" <= "on" and coalesce("off_until", "on") > "on" - interval '1 year'
  group by "vehicle", "cause" order by "vehicle" collate "C", "cause" collate "C"`;

export const workTimedOf = (context: Context): Promise<ReadonlyMap<string, readonly WorkTimed[]>> =>
  context.remembered('work on vehicles', async () => {
    const on = (await fleetOf(context)).organisation.appraisalDate;
    const rows = await context.readAtOneVersion((records) => records.select<WorkTimed>(workTimed, on));
    return Map.groupBy(rows, ({ vehicle }) => vehicle);
  });
