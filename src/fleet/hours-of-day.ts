/** A column that holds the hours of a day in which something was in use: 24 characters, 1 for an hour in use, midnight first. */
import type { Column } from '../exchange/column.ts';

const fix = 'write hours as 07-15, or several as 07-12;22-24, from 00 to 24';

/** Reads 07-15 (from 7 until 15 o'clock), several such spans, or the 24 characters themselves. */
function read(cell: string): { readonly value: string } | { readonly fix: string } {
  if (/^[01]{24}$/.test(cell)) return { value: cell };
  const hours = Array.from({ length: 24 }, () => '0');
  for (const span of cell.split(';')) {
    const [, from, to] = /^\s*(\d{1,2})\s*-\s*(\d{1,2})\s*$/.exec(span)?.map(Number) ?? [];
    if (from === undefined || to === undefined || from >= to || to > 24) return { fix };
    hours.fill('1', from, to);
  }
  return { value: hours.join('') };
}

export const hoursOfDay = (meaning: string): Column<string> => ({ kept: 'text', required: true, meaning, read });

/** How many hours of the day are in use. */
export const hoursIn = (hours: string): number => hours.replaceAll('0', '').length;
