/** Look-ups that a snapshot of records is asked through. */

export const byCode = <R extends { readonly code: string }>(rows: readonly R[]): ReadonlyMap<string, R> => new Map(rows.map((row) => [row.code, row]));

/** Rows by a code they carry; a code that none carries gives an empty list. */
export function groupedBy<R>(rows: readonly R[], codeOf: (row: R) => string | null): (code: string) => readonly R[] {
  const groups = Map.groupBy(rows, codeOf);
  return (code) => groups.get(code) ?? [];
}
