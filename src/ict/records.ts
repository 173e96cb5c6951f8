/** The records of IT as the API offers them. */
import { type RecordSource, recordSource } from '../access/record-source.ts';
import { Node } from '../api/page.ts';
import type { Table } from '../exchange/table.ts';
import { Asset } from '../options/option.view.ts';
import { circuitTable } from './circuit.record.ts';
import { itDependencyTable } from './dependency.record.ts';
import { ictOf, itAssetsOf } from './ict.store.ts';
import { itAssetTable } from './it-asset.record.ts';
import { itModelTable } from './it-model.record.ts';
import { itSystemTable, licenceTable } from './it-system.record.ts';
import { migrationWaveTable } from './migration/wave.record.ts';
import type { IctRows } from './snapshot.ts';
import { cloudQuoteTable, storagePoolTable, storageReadingTable } from './storage.record.ts';
import { workloadTable } from './workload.record.ts';

type Listed = Exclude<keyof IctRows, 'redSystems' | 'organisation'>;
const from = (table: Table, plural: Listed, implementing?: readonly never[]): RecordSource =>
  recordSource(table, plural, async (context) => (await ictOf(context))[plural], implementing);
const asset = [Asset, Node] as never;

export const itModelRecords = from(itModelTable, 'itModels');
export const itAssetRecords = recordSource(itAssetTable, 'itAssets', itAssetsOf, asset);
export const itSystemRecords = from(itSystemTable, 'systems', asset);
export const licenceRecords = from(licenceTable, 'licences');
export const storagePoolRecords = from(storagePoolTable, 'storagePools');
export const cloudQuoteRecords = from(cloudQuoteTable, 'cloudQuotes');
export const circuitRecords = from(circuitTable, 'circuits', asset);
export const workloadRecords = from(workloadTable, 'workloads');

export const migrationWaveRecords = from(migrationWaveTable, 'migrationWaves');

export const ictRecords: readonly RecordSource[] = [
  itModelRecords,
  itAssetRecords,
  itSystemRecords,
  licenceRecords,
  from(itDependencyTable, 'dependencies'),
  storagePoolRecords,
  from(storageReadingTable, 'storageReadings'),
  cloudQuoteRecords,
  circuitRecords,
  migrationWaveRecords,
  workloadRecords,
];
