/** Rows that have versions: nothing that was said is taken away, and what says more of a version names one that there is. */
import type { Problem } from '../exchange/problem.ts';
import { outOfOrder } from './date-order.ts';

interface Versioned {
  readonly line: number | undefined;
  readonly row: { readonly code: string; readonly version: number; readonly recordedOn: string };
}

export const versionName = (code: string, version: number): string => `${code} version ${version}`;

/** A version without the one before it, or recorded before it. */
export function versionProblems(file: string, rows: readonly Versioned[]): Problem[] {
  const known = new Map(rows.map(({ row }) => [versionName(row.code, row.version), row]));
  return rows.flatMap(({ line, row: { code, version, recordedOn } }) => {
    const before = known.get(versionName(code, version - 1));
    return [
      ...(version > 1 && before === undefined ? [{ file, row: line, column: 'version', found: String(version), fix: 'keep the versions before it' }] : []),
      ...outOfOrder(file, line, 'recorded_on', before?.recordedOn ?? null, recordedOn),
    ];
  });
}

interface OfVersion {
  readonly line: number | undefined;
  readonly code: string;
  readonly version: number;
}

/** Rows that speak of a version that there is not. */
export function unknownVersions(
  at: { readonly file: string; readonly column: string; readonly listedIn: string },
  rows: readonly OfVersion[],
  versions: readonly Versioned[],
): Problem[] {
  const known = new Set(versions.map(({ row }) => versionName(row.code, row.version)));
  return rows
    .filter(({ code, version }) => !known.has(versionName(code, version)))
    .map(({ line, code, version }) => ({
      file: at.file,
      row: line,
      column: at.column,
      found: versionName(code, version),
      fix: `name a code and version of ${at.listedIn}`,
    }));
}
