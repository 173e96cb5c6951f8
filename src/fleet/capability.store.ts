/** Days on which several vehicles of a group were off the road at once, counted where the events are kept. */
import type { Context } from '../access/context.ts';
import { type CapabilityGroup, readyIn } from './capability-group.ts';
import type { OffTogether } from './capability-together.ts';

const offTogether = `
  with "kept" as (select "vehicle", "cause", "off_from", "off_until" from "vor_event" where "organisation" = ?),
  "asked" as (select ?::date as "on"),
  "member" as (select ("entry"->>0)::int as "group", "entry"->>1 as "vehicle" from jsonb_array_elements(?::text::jsonb) as "entry"),
  "day" as (
    select "group", "at"::date as "day", count(distinct "vehicle")::int as "off", string_agg(distinct "cause", ',') as "causes"
    from "kept" join "member" using ("vehicle") cross join "asked"
    cross join lateral generate_series(greatest("off_from", ("on" - interval '1 year')::date + 1), least(coalesce("off_until", "on"), "on"), interval '1 day') as "at"
    where "cause" <> 'PRE_DELIVERY'
    group by 1, 2)
  select "group", "off", count(*)::int as "days", min("day")::text as "firstDay", (array_agg("causes" order by "day"))[1] as "causes"
  from "day" group by "group", "off" order by "group", "off"`;

/** For each group, by its place in the list, in the year that ends on the day. */
export async function offTogetherOf(context: Context, groups: readonly CapabilityGroup[], on: string): Promise<ReadonlyMap<number, readonly OffTogether[]>> {
  const members = groups.flatMap((group, at) => readyIn(group).map(({ vehicle }) => [at, vehicle.code]));
  if (members.length === 0) return new Map();
  const rows = await context.readAtOneVersion((records) => records.select<OffTogether>(offTogether, on, JSON.stringify(members)));
  return Map.groupBy(rows, ({ group }) => group);
}
