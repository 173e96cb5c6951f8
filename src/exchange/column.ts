/**
 * What a column of a table may hold: how its text is read, what is refused with which cure, and how it is kept.
 * A blank cell is UNKNOWN (`null`) in an optional column and a problem in a required one; it is never a zero.
 */

/** How a value is kept: `money` is whole pence in the database and pounds in every row that is read. */
export type Kept = 'text' | 'integer' | 'number' | 'money' | 'date' | 'boolean' | 'list';

/** What reading one cell gives: the value, or what to write instead. */
export type CellReading<Value> = { readonly value: Value } | { readonly fix: string };

export interface Column<Value = unknown> {
  readonly kept: Kept;
  readonly required: boolean;
  /** One sentence for the person who fills it in, with the unit. */
  readonly meaning: string;
  /** The record that this column's code must exist in. */
  readonly refersTo?: string;
  /** The closed list of words, where there is one. */
  readonly words?: readonly string[];
  /** The least and the greatest value, where there is one. */
  readonly range?: { readonly min?: number; readonly max?: number };
  /** The value of a blank cell, where blank has a plain meaning; otherwise blank is UNKNOWN. */
  readonly blankMeans?: Value;
  read(text: string): CellReading<Value>;
}

/** The same column, where a blank cell is UNKNOWN. */
export const optional = <Value>(column: Column<Value>): Column<Value | null> => ({ ...column, required: false });

/** The same column, where a blank cell has the stated plain meaning. */
export const orElse = <Value>(column: Column<Value>, blankMeans: Value): Column<Value> => ({ ...column, required: false, blankMeans });

/** Control characters other than tab and line breaks; a database cannot hold all of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const text = (meaning: string): Column<string> => ({
  kept: 'text',
  required: true,
  meaning,
  read(cell) {
    if (cell.length > 2000) return { fix: 'write at most 2,000 characters' };
    return unprintable.test(cell) ? { fix: 'take out the characters that cannot be printed' } : { value: cell };
  },
});

/** A short natural key: letters, digits, full stop, hyphen, underscore and single spaces between them, up to 64 characters. */
export const code = (meaning: string): Column<string> => ({
  kept: 'text',
  required: true,
  meaning,
  read: (cell) =>
    /^(?=.{1,64}$)[A-Za-z0-9][A-Za-z0-9._-]*(?: [A-Za-z0-9._-]+)*$/.test(cell)
      ? { value: cell }
      : { fix: 'write a code of letters, digits, . _ - and single spaces, at most 64 long, for example NO-07' },
});

/** The code of a record in another table; that the record exists is checked when all files have been read. */
export const reference = (refersTo: string, meaning: string): Column<string> => ({ ...code(meaning), refersTo });

/** Codes of records in another table, separated by semicolons. */
export const references = (refersTo: string, meaning: string): Column<readonly string[]> => ({
  kept: 'list',
  required: true,
  meaning,
  refersTo,
  read(cell) {
    const codes = cell.split(';').map((one) => one.trim());
    const bad = codes.find((one) => 'fix' in code('').read(one));
    if (bad !== undefined) return { fix: `write codes separated by semicolons; "${bad}" is not a code` };
    const twice = codes.find((one, index) => codes.indexOf(one) !== index);
    return twice === undefined ? { value: codes } : { fix: `name each code once; "${twice}" stands there twice` };
  },
});

export const oneOf = <const Word extends string>(words: readonly Word[], meaning: string): Column<Word> => ({
  kept: 'text',
  required: true,
  meaning,
  words,
  read(cell) {
    const word = words.find((one) => one === cell.toUpperCase());
    return word === undefined ? { fix: `write one of ${words.join(', ')}` } : { value: word };
  },
});

/** Words of a closed list, separated by semicolons. */
export const someOf = <const Word extends string>(words: readonly Word[], meaning: string): Column<readonly Word[]> => ({
  kept: 'list',
  required: true,
  meaning,
  words,
  read(cell) {
    const read = cell.split(';').map((one) => words.find((word) => word === one.trim().toUpperCase()));
    const known = [...new Set(read.filter((word) => word !== undefined))];
    return known.length === read.length ? { value: known } : { fix: `write words of ${words.join(', ')}, each once, separated by semicolons` };
  },
});

export const yesNo = (meaning: string): Column<boolean> => ({
  kept: 'boolean',
  required: true,
  meaning,
  words: ['yes', 'no'],
  read(cell) {
    if (/^(yes|y|true|1)$/i.test(cell)) return { value: true };
    return /^(no|n|false|0)$/i.test(cell) ? { value: false } : { fix: 'write yes or no' };
  },
});

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The number of a month that is named in full or by its first three letters; the text itself where it is none. */
function monthNumber(month: string): string {
  const name = month.toLowerCase();
  const at = months.findIndex((one) => one === name || one.slice(0, 3) === name);
  return at < 0 ? month : String(at + 1);
}

/** A date written day first as ISO 8601; anything else as it stands. A midnight after it is dropped. */
function isoOf(cell: string): string {
  const day = cell.replace(/[ T]0{1,2}:00(:00(\.0+)?)?Z?$/, '');
  const british = /^(\d{1,2})(?:\/(\d{1,2})\/|[- ]([A-Za-z]{3,9})[- ])(\d{4})$/.exec(day);
  if (british === null) return day;
  const [, first, number, name, year] = british;
  return `${year}-${(number ?? monthNumber(name!)).padStart(2, '0')}-${first!.padStart(2, '0')}`;
}

/** A calendar date, ISO 8601 (2027-03-31), the UK order (31/03/2027) or with its month named (31-Mar-2027); a day that does not exist is refused. */
export const date = (meaning: string): Column<string> => ({
  kept: 'date',
  required: true,
  meaning,
  read(cell) {
    if (/^\d{1,2}[-/ .][A-Za-z0-9]{1,9}[-/ .]\d{2}$/.test(cell)) return { fix: 'write the year with four figures, for example 2027-03-31' };
    const iso = isoOf(cell);
    const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : new Date(Number.NaN);
    const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) && iso >= '1600-01-01';
    return real ? { value: iso } : { fix: 'write a date that exists, the day before the month, for example 2027-03-31 or 31/03/2027' };
  },
});

/** A financial year, 1 April to 31 March, written 2026/27; not before `first`, where there is one. */
export const financialYear = (meaning: string, first = '1600/01'): Column<string> => ({
  kept: 'text',
  required: true,
  meaning,
  read(cell) {
    const parts = /^(\d{4})[/-](\d{2})$/.exec(cell);
    const follows = parts !== null && (Number(parts[1]) + 1) % 100 === Number(parts[2]);
    const year = follows ? `${parts[1]}/${parts[2]}` : '';
    return year >= first ? { value: year } : { fix: `write a financial year as 2026/27${first === '1600/01' ? '' : `, from ${first} on`}` };
  },
});
