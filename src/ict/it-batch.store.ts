/**
 * IT as it is decided upon: things that are alike in everything but their tag count as one row with their number, which is what a row
 * of it_assets.csv is. The database takes them together, so that a million devices with a tag each are some thousand rows here.
 */
import { type KeptSummary, summaryRows } from '../access/kept-summary.store.ts';
import { databaseColumn, type Identified, type Records, selectOf } from '../access/records.store.ts';
import type { Row, Table } from '../exchange/table.ts';
import { costPoolTable } from '../register/cost.record.ts';
import { organisationTable } from '../register/organisation.record.ts';
import { itDependencyTable } from './dependency.record.ts';
import { itAssetTable } from './it-asset.record.ts';
import { storagePoolTable } from './storage.record.ts';

const own: readonly string[] = ['code', 'name', 'quantity'];
const alike = Object.entries(itAssetTable.columns)
  .filter(([column]) => !own.includes(column))
  .map(([column, { kept }]) => `"${databaseColumn(column, kept)}"`)
  .join(', ');

/** What a dependency, a cost pool or a storage pool names stands alone, because they find it by its code. A batch has the code of its first. */
const batches = `
  select min("id" collate "C") as "id", min("code" collate "C") as "code", sum("quantity") as "quantity", ${alike},
    min("name" collate "C") || case when count(*) = 1 then '' else ' and ' || count(*) - 1 || ' alike' end as "name"
  from "it_asset" where "organisation" = ?
  group by ${alike}, case when ("organisation", "code") in (
    select "organisation", "from" from "it_dependency" union all select "organisation", "to" from "it_dependency" union all
    select "organisation", unnest("it_assets") from "cost_pool" union all select "organisation", "asset" from "storage_pool" where "asset" is not null) then "code" end`;

export const itBatches: KeptSummary = {
  name: 'itBatches',
  of: [itAssetTable, itDependencyTable, costPoolTable, storagePoolTable, organisationTable] as unknown as readonly Table[],
  select: selectOf(itAssetTable, `(${batches}) as "made" where ?::date is not null`), // the same on every day
};

export const itBatchesRead = async (records: Records, on: string): Promise<readonly Identified<Row<typeof itAssetTable>>[]> =>
  records.identified(itAssetTable, await summaryRows<Row<typeof itAssetTable>>(records, itBatches, on));
