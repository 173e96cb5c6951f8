/**
 * Summaries of many rows that the importer works out and keeps, because a large fleet has millions of days of use and no question should
 * wait for them. One that is not there, or was made by another statement, is worked out when it is asked for.
 */
import type { Table } from '../exchange/table.ts';
import type { Records } from './records.store.ts';

export interface KeptSummary {
  readonly name: string;
  /** The tables it is made from, that of the organisation included: when a row of one changes, it is made anew. */
  readonly of: readonly Table[];
  /** The statement that makes it, with two parameters: "organisation" = ?, and the appraisal date. */
  readonly select: string;
}

/** The rows of a summary as its statement gives them, on the appraisal date. */
export async function summaryRows<R>(records: Records, { name, select }: KeptSummary, on: string): Promise<readonly R[]> {
  const kept = `select "rows" from "kept_summary" where "organisation" = ? and "name" = '${name}' and "statement" = md5(?) and "as_at" = ?::date`;
  const [found] = await records.select<{ rows: string }>(kept, select, on);
  return found === undefined ? await records.select<R>(select, on) : (JSON.parse(found.rows) as R[]);
}
