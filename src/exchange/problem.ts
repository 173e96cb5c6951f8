/** Something a person can put right in a file: where it is, what was found there, and what to write instead. */
export interface Problem {
  readonly file: string;
  /** The line in the file as an editor counts it, the heading being line 1; absent when the whole file is meant. */
  readonly row?: number | undefined;
  readonly column?: string;
  readonly found?: string;
  readonly fix: string;
}

/** A problem as one line: buildings.csv row 3, gia_m2: found "lots"; write a number of 0 or more. */
export function problemLine({ file, row, column, found, fix }: Problem): string {
  const place = [file, row === undefined ? '' : ` row ${row}`, column === undefined ? '' : `, ${column}`].join('');
  return `${place}: ${found === undefined ? '' : `found "${found}"; `}${fix}`;
}
