/** Rows into CSV text: the headings are the columns of the record table that any row fills, in the order of the table. */
import type { Table } from '../../../src/exchange/table.ts';

export type Cell = string | number | boolean | undefined;
export type Row = Readonly<Record<string, Cell>>;

export function csvText({ name, columns }: Table, rows: readonly Row[]): string {
  const strange = rows.flatMap((row) => Object.keys(row)).find((column) => !(column in columns));
  if (strange !== undefined) throw new Error(`${name} has no column ${strange}`);
  const headings = Object.keys(columns).filter((column) => rows.some((row) => cellText(row[column]) !== ''));
  const lines = rows.map((row) => headings.map((column) => quoted(cellText(row[column]))).join(','));
  return `${[headings.join(','), ...lines].join('\n')}\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
