/** Summaries of many rows, made anew when rows change that they are made from, in the transaction that changes them. */
import type { SqlEntityManager as EntityManager } from '@mikro-orm/sql';
import type { KeptSummary } from '../access/kept-summary.store.ts';
import { useAtOnce } from '../fleet/concurrent-use.store.ts';
import { daysInAreas } from '../fleet/days-in-areas.store.ts';
import { useOfYear } from '../fleet/use-of-year.store.ts';
import { vorOfYear } from '../fleet/vor-of-year.store.ts';
import { itBatches } from '../ict/it-batch.store.ts';

export const summaries: readonly KeptSummary[] = [useOfYear, useAtOnce, daysInAreas, vorOfYear, itBatches];

const keeping = (select: string): string => `
  insert into "kept_summary" ("organisation", "name", "statement", "as_at", "rows")
  select "code", ?, md5(?), "appraisal_date", (select coalesce(json_agg("one"), '[]') from (${select}) as "one")::text from "organisation" where "code" = ?
  on conflict ("organisation", "name") do update set "statement" = excluded."statement", "as_at" = excluded."as_at", "rows" = excluded."rows"`;

/** Keeps those that are made from a file that changed. */
export async function summariesKept(em: EntityManager, organisation: string, changed: ReadonlySet<string>): Promise<void> {
  const stale = summaries.filter(({ of }) => of.some(({ file }) => changed.has(file)));
  if (stale.length === 0) return;
  await em.execute("set local work_mem = '64MB'"); // or millions of days are sorted in a thousand small files
  const [row] = await em.execute<[{ on: string }]>('select "appraisal_date"::text as "on" from "organisation" where "code" = ?', [organisation]);
  for (const { name, select } of stale) await em.execute(keeping(select), [name, select, organisation, row.on, organisation]);
}
