/** Attendance readings of buildings, fetched together for all the buildings of one request; the series are too long to be kept. */
import DataLoader from 'dataloader';
import type { Context } from '../access/context.ts';

export interface Reading {
  readonly building: string;
  readonly date: string;
  readonly hour: number;
  readonly headcount: number;
  readonly desksInUse: number | null;
  readonly countedBy: string;
  readonly era: string;
}

const readings = `
  select "building", "date"::text as "date", "hour"::int as "hour", "headcount"::int as "headcount", "desks_in_use"::int as "desksInUse", "counted_by" as "countedBy", "era"
  from "utilisation" where "organisation" = ? and "building" in (select jsonb_array_elements_text(?::jsonb)) order by "date", "hour", "counted_by"`;

const loaders = new WeakMap<Context, DataLoader<string, readonly Reading[]>>();

/** The readings of a building, oldest first: one statement however many buildings the request asks for. */
export async function readingsOf(context: Context, building: string): Promise<readonly Reading[]> {
  const loader = loaders.get(context) ?? new DataLoader<string, readonly Reading[]>((codes) => readingsOfAll(context, codes));
  loaders.set(context, loader);
  return await loader.load(building);
}

async function readingsOfAll(context: Context, codes: readonly string[]): Promise<(readonly Reading[])[]> {
  const rows = Map.groupBy(await context.records.select<Reading>(readings, JSON.stringify(codes)), ({ building }) => building);
  return codes.map((code) => rows.get(code) ?? []);
}
