/** What a system keeps, year by year, and how much of it is read back or drawn out; in terabytes. Files as of the appraisal date grow from then on. */
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import type { IctSnapshot, ItSystem, Workload } from './snapshot.ts';
import { useOf } from './storage-forecast.ts';

export const tiers = ['HOT', 'COOL', 'ARCHIVE'] as const;
export type Tier = (typeof tiers)[number];
export type TbByYear = readonly number[];

export interface KeptData {
  /** Disk that its machines work on; null is UNKNOWN. */
  readonly disk: Input;
  /** Files by tier in the middle of each year; null is UNKNOWN. */
  readonly files: Readonly<Record<Tier, TbByYear>> | null;
  /** Read back in each year from tiers that ask for it, by tier; null is UNKNOWN. */
  readonly readBack: Readonly<Record<Tier, TbByYear>> | null;
  /** Drawn out by its users in a month; null is UNKNOWN. */
  readonly drawnOut: Input;
  /** What the files by year were worked out from. */
  readonly inputs: readonly Input[];
  /** The rows of workloads.csv, for the reader. */
  readonly where: string;
}

export function keptData(system: ItSystem, years: number, ict: IctSnapshot, given: Given): KeptData {
  const rows = ict.workloadsOf(system.code);
  const where = rows.length === 0 ? `workloads.csv: a row for ${system.code}` : `workloads.csv: ${rows.map(({ code }) => code).join(', ')}`;
  const all = rows.map((row) => filesOf(row, system, years, ict, given));
  const isKnown = all.length > 0 && all.every((one) => one !== null);
  const summed = (of: 'kept' | 'readBack') => byTier((tier) => Array.from({ length: years }, (_, year) => sum(all.map((one) => one![of][tier][year]!))));
  return {
    disk: recordInput('disk', summedFigure(rows, 'diskTb'), 'TB', where, unstated),
    drawnOut: recordInput('drawn out by its users', summedFigure(rows, 'egressTbPm'), 'TB/month', where, unstated),
    files: isKnown ? summed('kept') : null,
    readBack: isKnown ? summed('readBack') : null,
    inputs: all.flatMap((one) => one?.inputs ?? []),
    where,
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);

export const byTier = <Value>(of: (tier: Tier) => Value): Readonly<Record<Tier, Value>> => ({ HOT: of('HOT'), COOL: of('COOL'), ARCHIVE: of('ARCHIVE') });

/** Everything kept at the end, disk and files; null is UNKNOWN. */
export const keptInYear = ({ disk, files }: KeptData, year: number): number | null =>
  disk.value === null || files === null ? null : disk.value + sum(tiers.map((tier) => files[tier][year]!));

/** Of all machines together; null where one of them is UNKNOWN, or none is recorded. */
const summedFigure = (rows: readonly Workload[], of: 'diskTb' | 'egressTbPm'): number | null =>
  rows.length === 0 || rows.some((row) => row[of] === null) ? null : sum(rows.map((row) => row[of]! * row.quantity));

function filesOf(row: Workload, system: ItSystem, years: number, ict: IctSnapshot, given: Given) {
  if (row.filesTb === null) return null;
  const place = `workloads.csv: ${row.code}`;
  const growth = row.filesTb === 0 ? recordInput('growth', 0, '1/year', place, row) : growthOf(row, system, ict, given);
  const read = firstKnown(recordInput('read back', row.readSharePa, 'share/year', place, row), assumptionInput(given, 'files-read-share-pa', 'high'));
  const hot = row.hotShare ?? 1;
  const cool = row.coolShare ?? 1 - hot;
  const shares = { HOT: hot, COOL: cool, ARCHIVE: Math.max(0, 1 - hot - cool) };
  const tb = Array.from({ length: years }, (_, year) => row.filesTb! * row.quantity * (1 + growth.value!) ** year);
  const kept = byTier((tier) => tb.map((amount) => amount * shares[tier]));
  return {
    kept,
    readBack: byTier((tier) => kept[tier].map((amount) => (tier === 'HOT' ? 0 : amount * read.value!))),
    inputs: [recordInput('files', row.filesTb * row.quantity, 'TB', place, row), growth, ...(hot === 1 ? [] : [read])],
  };
}

/** As stated; or as the storage grows that the system runs on; or the high end of the assumption. */
function growthOf(row: Workload, system: ItSystem, ict: IctSnapshot, given: Given): Input {
  const arrays = new Set(ict.needsOf(system.code).map(({ to }) => to));
  const fitted = ict.storagePools.filter(({ asset }) => asset !== null && arrays.has(asset)).flatMap((pool) => useOf(pool, ict, given).growth ?? []);
  return firstKnown(
    recordInput('growth', row.filesGrowthPa, '1/year', `workloads.csv: ${row.code}`, row),
    derivedInput(
      'growth of the storage it is on',
      fitted.length === 0 ? null : Math.max(...fitted.map(({ growth }) => growth)),
      '1/year',
      'storage_readings.csv',
    ),
    assumptionInput(given, 'files-growth-pa', 'high'),
  );
}
