/** Columns that hold numbers: whole numbers, measures, shares and money, each with the range it is refused outside of. */
import type { CellReading, Column } from './column.ts';

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Reads 1234.5, 1,234.50, £1,234.50 and (1,234) as people and ledgers write them; nothing else is taken for a number. */
function numberIn(cell: string): number | undefined {
  const bracketed = /^\((.+)\)$/.exec(cell);
  const plain = (bracketed?.[1] ?? cell).replace(/^(-?)£/, '$1');
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain.replaceAll(',', ''));
  return bracketed ? -value : value;
}

const inRange = (value: number, { min = -1e12, max = 1e12 }: Range) => value >= min && value <= max;

function rangeWords({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of ${min} or more`;
  return max === undefined ? '' : ` of ${max} or less`;
}

function numeric(kept: 'integer' | 'number' | 'money', meaning: string, range: Range, fits: (value: number) => boolean, example: string): Column<number> {
  const read = (cell: string): CellReading<number> => {
    const value = numberIn(cell);
    return value !== undefined && inRange(value, range) && fits(value) ? { value } : { fix: `write ${example}${rangeWords(range)}` };
  };
  return { kept, required: true, meaning, range, read };
}

export const whole = (meaning: string, range: Range = { min: 0 }): Column<number> =>
  numeric('integer', meaning, { max: 2_000_000_000, ...range }, Number.isInteger, 'a whole number');

/** A measure: its unit stands in the column's name and meaning. */
export const measure = (meaning: string, range: Range = { min: 0 }): Column<number> => numeric('number', meaning, range, Number.isFinite, 'a number');

/** A share from 0 to 1; 25 % is written 0.25. */
export const share = (meaning: string): Column<number> => numeric('number', meaning, { min: 0, max: 1 }, Number.isFinite, 'a share');

/** Pounds with at most two decimal places, excluding recoverable VAT. Other money is not read as if it were pounds. */
export const money = (meaning: string, range: Range = { min: 0 }): Column<number> => {
  const pounds = inPounds(meaning, range);
  const converted = { fix: 'write pounds: convert other money first, for example 1234.50' };
  return { ...pounds, read: (cell) => (/^[-(]?\s*[$€¥]/.test(cell) ? converted : pounds.read(cell)) };
};

const inPounds = (meaning: string, range: Range): Column<number> =>
  numeric('money', meaning, range, (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-4, 'pounds and pence, for example 1234.50,');
