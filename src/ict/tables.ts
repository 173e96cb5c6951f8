/** The record tables of IT, in the order a person would fill them in. */
import { circuitTable } from './circuit.record.ts';
import { itDependencyTable } from './dependency.record.ts';
import { itAssetTable } from './it-asset.record.ts';
import { itModelTable } from './it-model.record.ts';
import { itSystemTable, licenceTable, ticketVolumeTable } from './it-system.record.ts';
import { migrationWaveTable } from './migration/wave.record.ts';
import { cloudQuoteTable, storagePoolTable, storageReadingTable } from './storage.record.ts';
import { workloadTable } from './workload.record.ts';

export const ictTables = [
  itModelTable,
  itAssetTable,
  itSystemTable,
  licenceTable,
  itDependencyTable,
  storagePoolTable,
  storageReadingTable,
  cloudQuoteTable,
  ticketVolumeTable,
  circuitTable,
  migrationWaveTable,
  workloadTable,
] as const;
