/** What must hold between the rows of the IT files, beyond each cell. Circles of dependencies and idle hosts are no problem here: they are kept and named. */
import type { Problem } from '../exchange/problem.ts';
import type { ReadRow } from '../exchange/read-rows.ts';
import type { RowsOf } from '../register/checks.ts';
import { outOfOrder } from '../register/date-order.ts';
import { siteTable } from '../register/place.record.ts';
import { circuitTable } from './circuit.record.ts';
import { itDependencyTable } from './dependency.record.ts';
import { itAssetTable } from './it-asset.record.ts';
import { itModelTable } from './it-model.record.ts';
import { itSystemTable, ticketVolumeTable } from './it-system.record.ts';
import { waveProblems } from './migration/wave-checks.ts';
import { cloudQuoteTable } from './storage.record.ts';
import { workloadTable } from './workload.record.ts';

export function ictProblems(rowsOf: RowsOf): Problem[] {
  return [
    ...rowsOf(itModelTable).flatMap(modelProblems),
    ...rowsOf(itAssetTable).flatMap(({ line, row }) => outOfOrder(itAssetTable.file, line, 'warranty_ends_on', row.purchasedOn, row.warrantyEndsOn)),
    ...rowsOf(itSystemTable).flatMap(systemProblems),
    ...rowsOf(circuitTable).flatMap(({ line, row }) => pairedWithItself(row.code, row.resiliencePair, circuitTable.file, line, 'resilience_pair')),
    ...rowsOf(cloudQuoteTable).flatMap(quoteProblems),
    ...rowsOf(ticketVolumeTable)
      .filter(({ row }) => !row.month.endsWith('-01'))
      .map(({ line, row }) => ({ file: ticketVolumeTable.file, row: line, column: 'month', found: row.month, fix: 'write the first day of the month' })),
    ...rowsOf(workloadTable).flatMap(workloadProblems),
    ...dependencyProblems(rowsOf),
    ...waveProblems(rowsOf),
  ];
}

function modelProblems({ line, row }: ReadRow<typeof itModelTable>): Problem[] {
  const at = { file: itModelTable.file, row: line, column: 'lifecycle_state', found: row.lifecycleState ?? '' };
  const isDated = row.endOfSupport !== null || row.endOfSecurity !== null;
  const isUndated = row.lifecycleState !== null && row.lifecycleState !== 'DATED';
  return [
    ...outOfOrder(itModelTable.file, line, 'end_of_extended_support', row.endOfSupport, row.endOfExtendedSupport),
    ...(row.lifecycleState === 'DATED' && !isDated ? [{ ...at, fix: 'DATED needs end_of_support or end_of_security; without a date write UNKNOWN' }] : []),
    ...(isUndated && isDated ? [{ ...at, fix: `an end of ${row.endOfSupport ?? row.endOfSecurity} stands beside it: write DATED, or take the date out` }] : []),
  ];
}

function systemProblems({ line, row }: ReadRow<typeof itSystemTable>): Problem[] {
  return [
    ...pairedWithItself(row.code, row.replacedBy, itSystemTable.file, line, 'replaced_by'),
    ...outOfOrder(itSystemTable.file, line, 'parallel_until', row.movesOn, row.parallelUntil),
  ];
}

const pairedWithItself = (code: string, other: string | null, file: string, row: number | undefined, column: string): Problem[] =>
  code === other ? [{ file, row, column, found: other, fix: 'name another than itself' }] : [];

/** A price in another currency says nothing until it is turned into pounds. */
function quoteProblems({ line, row }: ReadRow<typeof cloudQuoteTable>): Problem[] {
  const at = { file: cloudQuoteTable.file, row: line };
  return [
    ...(row.currency.toUpperCase() !== 'GBP' && row.gbpPerUnit === null
      ? [{ ...at, column: 'gbp_per_unit', found: row.currency, fix: `write how many pounds one ${row.currency} is, for example 0.79` }]
      : []),
    ...outOfOrder(cloudQuoteTable.file, line, 'commit_ends_on', row.signedOn, row.commitEndsOn),
    ...(row.commitEndsOn !== null && row.commitMonths !== null
      ? [{ ...at, column: 'commit_months', found: String(row.commitMonths), fix: 'write the last day of the commitment or its months, not both' }]
      : []),
    ...(row.system === null && row.pool === null ? [{ ...at, column: 'system', fix: 'name the system it would run or the storage pool it would take' }] : []),
  ];
}

function workloadProblems({ line, row }: ReadRow<typeof workloadTable>): Problem[] {
  const shares = (row.hotShare ?? 0) + (row.coolShare ?? 0);
  const at = { file: workloadTable.file, row: line, column: 'cool_share', found: String(row.coolShare ?? '') };
  return [
    ...outOfOrder(workloadTable.file, line, 'measured_to', row.measuredFrom, row.measuredTo),
    ...(shares > 1 + 1e-9 ? [{ ...at, fix: 'hot and cool together are at most 1; the rest is the archive' }] : []),
  ];
}

/** Both ends must be found, and each in one file only: a code that a system and a server share could mean either. */
function dependencyProblems(rowsOf: RowsOf): Problem[] {
  const files = [itSystemTable, itAssetTable, circuitTable, siteTable].map((table) => ({
    file: table.file,
    codes: new Set(rowsOf(table as typeof siteTable).map(({ row }) => row.code)),
  }));
  return rowsOf(itDependencyTable).flatMap(({ line, row }) => {
    const at = { file: itDependencyTable.file, row: line };
    const ends = (['from', 'to'] as const).flatMap((column) => {
      const found = files.filter(({ file, codes }) => codes.has(row[column]) && (column === 'to' || file !== siteTable.file)).map(({ file }) => file);
      if (found.length === 1) return [];
      const where = column === 'to' ? 'systems.csv, it_assets.csv, circuits.csv or sites.csv' : 'systems.csv, it_assets.csv or circuits.csv';
      const fix =
        found.length === 0 ? `no such code in ${where}; add it or correct the code` : `${found.join(' and ')} both have it; give one of them another code`;
      return [{ ...at, column, found: row[column], fix }];
    });
    return [...ends, ...pairedWithItself(row.from, row.to, itDependencyTable.file, line, 'to')];
  });
}
