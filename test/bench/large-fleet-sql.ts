/**
 * A fleet seventy times as large as the demonstration force's, made of it inside the database under an organisation of its own: vehicles,
 * their cost, equipment and year of use are copied under new codes; places, teams and rules stay as they are. No building comes with it.
 */
import type { Orm } from '../../src/persistence/database.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { summariesKept } from '../../src/persistence/summaries-kept.ts';
import { tables } from '../../src/persistence/tables.ts';
import { timed } from './asking.ts';
import { type Copied, copying, firstVersion } from './copied-organisation.ts';

export const largeOrganisation = 'LARGE';

const multiplied = new Set(['vehicle', 'vehicle_justification', 'meter_reading', 'vehicle_day', 'vor_event', 'equipment', 'cost_pool', 'cost_line']);
const once = new Set([
  'organisation',
  'partner',
  'area',
  'site',
  'demand_area',
  'team',
  'establishment',
  'fleet_base',
  'kit_rule',
  'replacement_rule',
  'capability_rule',
  'crew_cover',
  'vehicle_offer',
]);
const ofVehicles: Readonly<Record<string, string>> = {
  cost_pool: `and "vehicles" is not null`,
  cost_line: `and "pool" in (select "code" from "cost_pool" where "organisation" = '${demonstrationForce}' and "vehicles" is not null)`,
};

const copied: Omit<Copied, 'copies'> = { code: largeOrganisation, multiplied, only: ofVehicles };

/** Ten million entries each, which nothing that is measured here looks at. */
const withoutIndexes = ['alter table "vehicle_day" drop constraint "vehicle_day_pkey"', 'drop index "vehicle_day_organisation"'];

export interface LargeFleet {
  readonly vehicles: number;
  readonly days: number;
  /** Milliseconds to sum up the year, as the importer does when its rows come in. */
  readonly summing: number;
}

/** Makes it beside the demonstration force, so many times as large. References hold by construction and are not checked one by one. */
export async function largeFleet(orm: Orm, times: number): Promise<LargeFleet> {
  return await orm.em.fork().transactional(async (inside) => {
    const counted = async (table: string) =>
      (await inside.execute<[{ rows: number }]>(`select count(*)::int as "rows" from "${table}" where "organisation" = ?`, [largeOrganisation]))[0].rows;
    await inside.execute('set local statement_timeout = 0');
    await inside.execute('set local session_replication_role = replica');
    for (const statement of withoutIndexes) await inside.execute(statement);
    for (const table of tables) if (once.has(table.name) || multiplied.has(table.name)) await inside.execute(copying(table, { ...copied, copies: times }));
    await inside.execute(firstVersion(largeOrganisation));
    await inside.execute('analyze');
    const summing = await timed(() => summariesKept(inside, largeOrganisation, new Set(tables.map(({ file }) => file))));
    return { vehicles: await counted('vehicle'), days: await counted('vehicle_day'), summing };
  });
}
