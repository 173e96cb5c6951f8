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
  const text = textOf(bytes);
  try {
    const lines = parse(text, { delimiter: delimiterOf(text), bom: true, trim: true, skip_empty_lines: true, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const headings = (lines[0]?.record ?? []).map((heading) => heading.toLowerCase());
    const records = lines.slice(1).map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(headings.map((heading, index) => [heading, record[index] ?? ''])),
    }));
    return { headings, records, problems: headings.length === 0 ? [{ file, fix: 'the file is empty; give it a heading row' }] : [] };
  } catch (error) {
    if (error instanceof CsvError) return { headings: [], records: [], problems: [csvProblem(file, error)] };
    throw error;
  }
}

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

function csvProblem(file: string, error: CsvError): Problem {
  const row = typeof error['lines'] === 'number' ? { row: error['lines'] } : {};
  const fixes: Record<string, string> = {
    CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this row has more or fewer cells than the heading; put quotes around a cell that holds a comma',
    CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed; close it',
  };
  return { file, ...row, fix: fixes[error.code] ?? 'this row is not well-formed CSV; check its quotes and commas' };
}
