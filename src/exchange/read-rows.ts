/** Cells into rows: every cell is read by its column, and every problem of the file is gathered before any is reported. */
import type { CellReading, Column } from './column.ts';
import type { Problem } from './problem.ts';
import { fieldOf, keyOf, type Row, type Table } from './table.ts';

/** One record of a file: the line it stands on and its cells by column name, trimmed. */
export interface Cells {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadRow<T> {
  /** Where it stands in its file; undefined for a row that is kept from before. */
  readonly line: number | undefined;
  readonly row: Row<T>;
}

export interface RowsRead<T> {
  readonly read: number;
  readonly rows: readonly ReadRow<T>[];
  /** The code cells of rows that could not be read, so that what refers to them is not told to be missing as well. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

/** The rows that can be read and the problems of those that cannot; a key that appears twice is a problem of its second row. */
export function readRows<T extends Table>(table: T, headings: readonly string[], records: readonly Cells[]): RowsRead<T> {
  const { strange, broken } = headingProblems(table, headings);
  const problems: Problem[] = [...broken, ...strange];
  if (broken.length > 0) return { read: records.length, rows: [], unread: records.flatMap(({ cells }) => cells['code'] ?? []), problems };
  const readers = Object.entries(table.columns).map(([name, column]) => ({ name, field: fieldOf(name), reading: remembered(column) }));
  const unread: string[] = [];
  const rows: ReadRow<T>[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of records) {
    const reading = readRow(table, readers, line, cells);
    problems.push(...reading.problems);
    if (reading.row === undefined) {
      unread.push(...(cells['code'] === undefined ? [] : [cells['code']]));
      continue;
    }
    const key = keyOf(table, reading.row as Record<string, unknown>);
    const first = seen.get(key);
    if (first === undefined) rows.push({ line, row: reading.row as Row<T> });
    else
      problems.push({
        file: table.file,
        row: line,
        column: table.key.join(' + '),
        found: key,
        fix: `this record is already on row ${first}; keep one of the two`,
      });
    seen.set(key, first ?? line);
  }
  return { read: records.length, rows, unread, problems };
}

/** Columns that the table does not have hide nothing of the others; one that is missing, or is there twice, would make every row wrong. */
function headingProblems(table: Table, headings: readonly string[]): { readonly strange: readonly Problem[]; readonly broken: readonly Problem[] } {
  const known = Object.keys(table.columns);
  const twice = headings.filter((heading, index) => headings.indexOf(heading) !== index);
  const strange = headings.filter((heading) => !known.includes(heading));
  const missing = known.filter((name) => table.columns[name]!.required && !headings.includes(name));
  return {
    strange: strange.map((found) => ({ file: table.file, row: 1, found, fix: `not a column of this file; the columns are ${known.join(', ')}` })),
    broken: [
      ...twice.map((found) => ({ file: table.file, row: 1, found, fix: 'this heading appears twice; keep one' })),
      ...missing.map((column) => ({ file: table.file, row: 1, column, fix: 'this column is missing; add it' })),
    ],
  };
}

interface Reader {
  readonly name: string;
  readonly field: string;
  readonly reading: (cell: string) => CellReading<unknown>;
}

function readRow(table: Table, readers: readonly Reader[], line: number, cells: Readonly<Record<string, string>>) {
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { name, field, reading } of readers) {
    const cell = cells[name] ?? '';
    const read = reading(cell);
    if ('fix' in read) problems.push({ file: table.file, row: line, column: name, found: cell, fix: read.fix });
    else row[field] = read.value;
  }
  return problems.length > 0 ? { problems } : { row, problems };
}

const cellsRemembered = 5_000;

/** How a column reads a cell, where the same few dates, hours and codes stand in thousands of rows. */
function remembered(column: Column): Reader['reading'] {
  const known = new Map<string, CellReading<unknown>>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = cellReading(column, cell);
    if (known.size < cellsRemembered) known.set(cell, reading);
    return reading;
  };
}

function cellReading(column: Column, cell: string): CellReading<unknown> {
  if (cell !== '') return column.read(cell);
  if (column.blankMeans !== undefined) return { value: column.blankMeans };
  return column.required ? { fix: 'this may not be blank' } : { value: null };
}
