/** IT read from the database: one statement a table, and calls to the helpdesk summed up where they are kept. */
import type { Context } from '../access/context.ts';
import type { Records } from '../access/records.store.ts';
import { registerOf } from '../register/register.store.ts';
import type { Register } from '../register/register.ts';
import { circuitTable } from './circuit.record.ts';
import { itDependencyTable } from './dependency.record.ts';
import { itAssetTable } from './it-asset.record.ts';
import { itBatchesRead } from './it-batch.store.ts';
import { itModelTable } from './it-model.record.ts';
import { itSystemTable, licenceTable } from './it-system.record.ts';
import { isRed, seenBy } from './legacy-seen.ts';
import { stateOf } from './lifecycle.ts';
import { migrationWaveTable } from './migration/wave.record.ts';
import { type IctSnapshot, type ItAsset, ictSnapshot, type TicketsOfYear } from './snapshot.ts';
import { cloudQuoteTable, storagePoolTable, storageReadingTable } from './storage.record.ts';
import { workloadTable } from './workload.record.ts';

/** The last year is that of the twelve months that were over on the day asked for. */
const ticketsOfYear = `
  with "kept" as (select "system", "month", "tickets" from "ticket_volume" where "organisation" = ?),
  "asked" as (select date_trunc('month', ?::date + 1)::date as "end")
  select "system", coalesce(sum("tickets") filter (where "month" >= "end" - interval '1 year'), 0)::float8 as "lastYear",
    coalesce(sum("tickets") filter (where "month" < "end" - interval '1 year'), 0)::float8 as "yearBefore", count(*)::int as "months"
  from "kept", "asked" where "month" < "end" and "month" >= "end" - interval '2 years' group by "system" order by "system" collate "C"`;

/** IT as the asker may see it, at the version of the data that this request sees, read once for all the requests that see the same. */
export const ictOf = (context: Context): Promise<IctSnapshot> =>
  context.remembered('ict', async () => {
    const register = await registerOf(context);
    return await context.readAtOneVersion((records) => ictRead(records, register, context));
  });

/** Every row of IT by its own tag, as it is listed. */
export const itAssetsOf = (context: Context): Promise<readonly ItAsset[]> =>
  context.remembered('it assets', () => context.readAtOneVersion((records) => records.rows(itAssetTable)));

export async function ictRead(records: Records, register: Register, { clearance }: Pick<Context, 'clearance'>): Promise<IctSnapshot> {
  const on = register.organisation.appraisalDate;
  const systems = await records.rows(itSystemTable);
  return ictSnapshot({
    ...register,
    itModels: (await records.rows(itModelTable)).map((model) => ({ ...model, lifecycleState: stateOf(model) })),
    itAssets: await itBatchesRead(records, on),
    systems: seenBy(clearance, systems),
    licences: await records.rows(licenceTable),
    dependencies: await records.rows(itDependencyTable),
    storagePools: await records.rows(storagePoolTable),
    storageReadings: await records.rows(storageReadingTable),
    cloudQuotes: await records.rows(cloudQuoteTable),
    circuits: await records.rows(circuitTable),
    migrationWaves: await records.rows(migrationWaveTable),
    workloads: await records.rows(workloadTable),
    ticketsOfYear: await records.select<TicketsOfYear>(ticketsOfYear, on),
    redSystems: systems.filter(isRed).length,
  });
}
