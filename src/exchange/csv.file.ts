/** CSV text into headings and cells, strictly: a ragged row or an unclosed quote is a problem with its line, never a guess. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import type { Cells } from './read-rows.ts';

export interface CsvRead {
  readonly headings: readonly string[];
  readonly records: readonly Cells[];
  readonly problems: readonly Problem[];
}

/** Reads UTF-8 (a byte order mark is dropped) or, where the bytes are not UTF-8, Windows-1252; comma, semicolon or tab, as the heading row shows. */
export function csvRead(file: string, bytes: Uint8Array): CsvRead {
  if (isUtf16(bytes))
    return { headings: [], records: [], problems: [{ file, fix: 'the file is UTF-16, which spreadsheets call Unicode text; save it as CSV UTF-8' }] };
  const text = textOf(bytes);
  try {
    const lines = linesOf(text);
    const headings = (lines[0]?.record ?? []).map((heading) => heading.toLowerCase());
    const records = lines.slice(1).map(({ record, info }) => ({
      line: info.lines - lineBreaksIn(record),
      cells: cellsOf(headings, record),
    }));
    return { headings, records, problems: headings.length === 0 ? [{ file, fix: 'the file is empty; give it a heading row' }] : [] };
  } catch (error) {
    if (error instanceof CsvError) return { headings: [], records: [], problems: [csvProblem(file, text, error)] };
    throw error;
  }
}

function cellsOf(headings: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [index, heading] of headings.entries()) cells[heading] = record[index] ?? '';
  return cells;
}

/** A row with several lines in its cells is known by the line it begins on. */
const lineBreaksIn = (record: readonly string[]): number =>
  record.reduce((breaks, cell) => (cell.includes('\n') ? breaks + cell.split('\n').length - 1 : breaks), 0);

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  return [';', '\t'].find((sign) => heading.includes(sign) && !heading.includes(',')) ?? ',';
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The records of a text with the line each ends on: all of them, or the first so many. */
const linesOf = (text: string, first?: number): readonly Line[] =>
  parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    trim: true,
    skip_empty_lines: true,
    info: true,
    ...(first === undefined ? {} : { to: first }),
  }) as unknown as Line[];

/** The line after the last record that could be read. */
const lineAfter = (text: string, records: number): number => (records === 0 ? 0 : linesOf(text, records).at(-1)!.info.lines) + 1;

function csvProblem(file: string, text: string, error: CsvError): Problem {
  const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? lineAfter(text, Number(error['records'])) : error['lines'];
  const row = typeof line === 'number' ? { row: line } : {};
  const fixes: Record<string, string> = {
    CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this row has more or fewer cells than the heading; put quotes around a cell that holds a comma',
    CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed; close it',
  };
  return { file, ...row, fix: fixes[error.code] ?? 'this row is not well-formed CSV; check its quotes and commas' };
}
