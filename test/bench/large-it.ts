/**
 * How long a large estate of IT takes, each device with a tag of its own: to group, to rank first, and to rank again. It is that of the demonstration
 * force so many times over, bought on days of their own. By itself: IT_ASSETS=14000 node dist/test/bench/large-it.js
 */

import { ictTables } from '../../src/ict/tables.ts';
import type { Orm } from '../../src/persistence/database.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { summariesKept } from '../../src/persistence/summaries-kept.ts';
import { tables } from '../../src/persistence/tables.ts';
import { openPlanner, seedsFolder } from '../../src/server/planner.ts';
import { timed } from './asking.ts';
import { copying, firstVersion } from './copied-organisation.ts';
import { filled, withPlaces } from './places.ts';
import { itRanked, rankingsInside } from './rankings.ts';
import { type Measurement, report } from './report.ts';
import type { Environment } from './server-process.ts';

const wanted = Number(process.env['IT_ASSETS'] ?? 1_000_000);

/** Devices of the demonstration force: rows of it_assets.csv by their quantity. */
const devices = 18_391;
const organisation = 'LARGEIT';
const register = ['organisation', 'partner', 'area', 'site', 'demand_area', 'team', 'establishment', 'cost_pool', 'cost_line'];
const names = new Set<string>([...register, ...ictTables.map(({ name }) => name)]);
const ofIt: Readonly<Record<string, string>> = {
  cost_pool: 'and ("it_assets" is not null or "systems" is not null)',
  cost_line: `and "pool" in (select "code" from "cost_pool" where "organisation" = '${demonstrationForce}' and ("it_assets" is not null or "systems" is not null))`,
};

/** The first copy keeps its tag, because dependencies and pools name it. They are bought on the 28 days of a month, so that few are alike. */
const tagged = {
  'it_asset.code': `"code" || case when "copy" = 1 then '' else '.' || "copy" end`,
  'it_asset.quantity': '1',
  'it_asset.purchased_on': `("purchased_on" + ("copy" % 28)::int)`,
};

/** Makes it beside the demonstration force and counts its rows. References hold by construction and are not checked one by one. */
async function largeIt(orm: Orm): Promise<{ readonly assets: number; readonly summing: number }> {
  const copies = `greatest(1, round("quantity" * ${wanted / devices}))::int`;
  return await orm.em.fork().transactional(async (inside) => {
    await inside.execute('set local statement_timeout = 0');
    await inside.execute('set local session_replication_role = replica');
    for (const table of tables.filter(({ name }) => names.has(name)))
      await inside.execute(copying(table, { code: organisation, multiplied: new Set(['it_asset']), copies, only: ofIt, instead: tagged }));
    await inside.execute(firstVersion(organisation));
    await inside.execute('analyze');
    const [{ rows }] = await inside.execute<[{ rows: number }]>('select count(*)::int as "rows" from "it_asset" where "organisation" = ?', [organisation]);
    return { assets: rows, summing: await timed(() => summariesKept(inside, organisation, new Set(ictTables.map(({ file }) => file)))) };
  });
}

/** On a database that has the demonstration force. */
export async function largeItRanked(database: string, environment: Environment): Promise<Measurement[]> {
  const { orm, close } = await openPlanner(environment);
  const { assets, summing } = await largeIt(orm).finally(close);
  const it = `${assets.toLocaleString('en-GB')} IT assets, ${database}`;
  return [{ name: `${it}: grouped by the importer`, ours: summing }, ...(await rankingsInside(itRanked(it, organisation), environment, 1, 'first in seconds'))];
}

async function alone(): Promise<Measurement[]> {
  return await withPlaces(async ({ database }) => {
    const onPostgres: Environment = { DATABASE_URL: await database() };
    await filled(onPostgres, seedsFolder('leicestershire'));
    return [...(await rankingsInside(itRanked('demonstration IT'), onPostgres, 7, 'under 10 ms')), ...(await largeItRanked('PostgreSQL', onPostgres))];
  });
}

if (import.meta.main) process.stdout.write(`${report(await alone())}\n`);
