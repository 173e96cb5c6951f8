/** The guide to the files that the importer reads, made from the record tables so that it cannot fall behind them. */
import type { Column } from '../exchange/column.ts';
import type { Table } from '../exchange/table.ts';

const kinds: Record<Column['kept'], string> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  money: 'pounds',
  date: 'date',
  boolean: 'yes or no',
  list: 'codes; several separated by semicolons',
};

function kindOf({ kept, words, refersTo }: Column): string {
  if (refersTo !== undefined) return kept === 'list' ? `codes of ${refersTo} rows, separated by semicolons` : `code of a ${refersTo.replaceAll('_', ' ')}`;
  return words === undefined || kept === 'boolean' ? kinds[kept] : `one of ${words.map((word) => `\`${word}\``).join(' ')}`;
}

function blankOf({ required, blankMeans }: Column): string {
  if (blankMeans !== undefined) return `blank: ${blankMeans === false ? 'no' : blankMeans === true ? 'yes' : String(blankMeans)}`;
  return required ? 'required' : 'blank: UNKNOWN, or as its meaning says';
}

const sectionOf = ({ file, meaning, key, columns }: Table): string =>
  [
    `## ${file}`,
    '',
    `${meaning} A row is told from another by ${key.map((one) => `\`${one}\``).join(' + ')}.`,
    '',
    '| column | holds | blank | meaning |',
    '|---|---|---|---|',
    ...Object.entries(columns).map(([name, column]) => `| \`${name}\` | ${kindOf(column)} | ${blankOf(column)} | ${column.meaning} |`),
    '',
  ].join('\n');

const introduction = `# The files

One CSV file for each kind of record, in one folder; \`npm run import -- <folder>\` reads them all or none. Only \`organisation.csv\` must be there.
A file that is not listed here, a heading that is not a column, a reference to a record that does not exist, or a cell that cannot be read is a
problem; every problem is listed with its file, row and column, and nothing is written. This page is made from the code: \`npm run cli -- guide\`.

- UTF-8 or Windows-1252; commas, semicolons or tabs. Dates as 2027-03-31, 31/03/2027 or 31-Mar-2027, financial years as 2026/27, pounds as 1234.50, £1,234.50 or (1,234).
- A code is letters, digits, . _ - and single spaces, at most 64: a fleet number, a registration, an asset tag. It is how one file names a row of another.
- Amounts are pounds net of recoverable VAT. Areas are m², distances miles, shares from 0 to 1.
- A blank cell is UNKNOWN, not zero: write 0 where there is none.
- Importing the same folder again changes nothing. A changed row is updated; a row that is no longer in its file stays, and is counted as kept.
`;

export const fileGuide = (tables: readonly Table[]): string => [introduction, ...tables.map(sectionOf)].join('\n');
