/** A CSV file into rows: what is UNKNOWN, what is refused, and where. Line 1 is the heading. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, date, oneOf, optional, orElse, references, text, yesNo } from '../../src/exchange/column.ts';
import { money, whole } from '../../src/exchange/number-column.ts';
import { problemLine } from '../../src/exchange/problem.ts';
import { table } from '../../src/exchange/table.ts';
import { csv, readFile } from './sample.ts';

const desks = table({
  name: 'desk_count',
  file: 'desks.csv',
  meaning: 'Desks of a building.',
  key: ['code'],
  columns: {
    code: code('Building'),
    desks: whole('Desks'),
    peak_use: optional(whole('People at the peak')),
    rent_pa: optional(money('Rent')),
    open: orElse(yesNo('Whether it is in use'), true),
    use: orElse(oneOf(['OFFICE', 'STORE'], 'Use'), 'OFFICE' as const),
    note: optional(text('Note')),
  },
});
const rowsOf = (contents: string | Uint8Array) => readFile(desks, contents).rows.map(({ row }) => row);
const problemsOf = (contents: string | Uint8Array) => readFile(desks, contents).problems.map(({ row, column, found }) => [row, column, found]);

describe('a row', () => {
  test('has UNKNOWN where a cell is blank, unless blank has a plain meaning', () => {
    const contents = csv`
      | code  | desks | peak_use | rent_pa  | open | use   | note |
      | NO-07 | 40    |          |          |      |       |      |
      | NO-09 | 12    | 0        | £1,200.5 | no   | store | shut |`;
    expect(rowsOf(contents)).toEqual([
      { code: 'NO-07', desks: 40, peakUse: null, rentPa: null, open: true, use: 'OFFICE', note: null },
      { code: 'NO-09', desks: 12, peakUse: 0, rentPa: 1200.5, open: false, use: 'STORE', note: 'shut' },
    ]);
  });

  test('may leave out optional columns, and name the others in any order and case', () => {
    expect(rowsOf('Desks,CODE\n40,NO-07\n')).toEqual([expect.objectContaining({ code: 'NO-07', desks: 40, peakUse: null, open: true })]);
  });

  test('of blanks only is a blank line of a spreadsheet and is passed over', () => {
    expect(rowsOf('code,desks\nNO-07,40\n,\n\nNO-09,12\n,\n')).toHaveLength(2);
  });

  test('is trimmed at both ends of each cell', () => {
    expect(rowsOf('code , desks\n NO-07 , 40 \n')[0]).toMatchObject({ code: 'NO-07', desks: 40 });
  });
});

describe('what is wrong is told with its line and column', () => {
  test('all of it at once, while the rows that can be read are read', () => {
    const contents = csv`
      | code  | desks | peak_use | rent_pa |
      | NO-07 | lots  | 3.5      | 100     |
      | NO-09 | 12    |          |         |
      |       | 5     |          | -1      |`;
    const { read, rows, problems } = readFile(desks, contents);
    expect(problems.map(({ row, column, found }) => [row, column, found])).toEqual([
      [2, 'desks', 'lots'],
      [2, 'peak_use', '3.5'],
      [4, 'code', ''],
      [4, 'rent_pa', '-1'],
    ]);
    expect([read, rows.length]).toEqual([3, 1]);
    expect(problemLine(problems[0]!)).toBe('desks.csv row 2, desks: found "lots"; write a whole number from 0 to 2000000000');
  });

  test('a heading that is no column, one that stands twice, one that is missing', () => {
    expect(problemsOf('code,desks,desk\nNO-07,40,1\n')).toEqual([[1, undefined, 'desk']]);
    expect(problemsOf('code,desks,desks\nNO-07,40,1\n')).toEqual([[1, undefined, 'desks']]);
    expect(problemsOf('code,note\nNO-07,x\n')).toEqual([[1, 'desks', undefined]]);
    expect(problemsOf('kode,desks,desks\n')).toHaveLength(3);
  });

  test('a key that stands twice, at its second row, with the row of the first', () => {
    const { problems, rows } = readFile(desks, 'code,desks\nNO-07,40\nNO-09,12\nNO-07,41\n');
    expect(problems).toEqual([{ file: 'desks.csv', row: 4, column: 'code', found: 'NO-07', fix: expect.stringContaining('row 2') }]);
    expect(rows).toHaveLength(2);
  });

  test('a line number counts the lines of the file, also after a cell of several lines and a blank line', () => {
    expect(problemsOf('code,desks,note\nNO-07,40,"one\ntwo"\n\nNO-09,lots,\n')).toEqual([[5, 'desks', 'lots']]);
  });

  test('a row with several lines in a cell is known by the line it begins on', () => {
    expect(problemsOf('code,desks,note\nNO-07,lots,"one\ntwo\nthree"\n')).toEqual([[2, 'desks', 'lots']]);
  });

  test('a row with a cell too many or too few', () => {
    expect(problemsOf('code,desks\nNO-07,40\nNO-09,1,200\n')).toEqual([[3, undefined, undefined]]);
    expect(problemsOf('code,desks\nNO-07\n')).toEqual([[2, undefined, undefined]]);
  });

  test('a quote that is never closed, at the line where it is opened', () => {
    const { problems } = readFile(desks, 'code,desks,note\nNO-07,40,fine\nNO-09,12,"not closed\nNO-11,3,\n');
    expect(problems).toEqual([{ file: 'desks.csv', row: 3, fix: expect.stringContaining('quote') }]);
  });
});

describe('files as spreadsheets save them', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
  const straight = rowsOf('code,desks,note\nNO-07,40,Café £5\n');

  test('with a byte order mark', () => {
    expect(rowsOf(bytes([0xef, 0xbb, 0xbf], 'code,desks,note\nNO-07,40,Café £5\n'))).toEqual(straight);
  });

  test('with semicolons or tabs', () => {
    expect(rowsOf('code;desks;note\nNO-07;40;Café £5\n')).toEqual(straight);
    expect(rowsOf('code\tdesks\tnote\nNO-07\t40\tCafé £5\n')).toEqual(straight);
  });

  test('with a byte order mark and a quoted first heading', () => {
    expect(rowsOf(bytes([0xef, 0xbb, 0xbf], '"code","desks","note"\n"NO-07","40","Café £5"\n'))).toEqual(straight);
  });

  test('in Windows-1252', () => {
    expect(rowsOf(bytes('code,desks,note\nNO-07,40,Caf', [0xe9], ' ', [0xa3], '5\n'))).toEqual(straight);
  });

  test('with the line ends of Windows or of an old Macintosh, and without a last line end', () => {
    for (const end of ['\r\n', '\n']) expect(rowsOf(['code,desks,note', 'NO-07,40,Café £5'].join(end))).toEqual(straight);
  });

  test('with quotes, commas and quotes within quotes', () => {
    expect(rowsOf('code,desks,note\nNO-07,"1,200","the ""old"" one, shut"\n')[0]).toMatchObject({ desks: 1200, note: 'the "old" one, shut' });
  });

  test('with a heading and no rows, or with nothing at all', () => {
    expect(readFile(desks, 'code,desks\n')).toMatchObject({ read: 0, rows: [], problems: [] });
    for (const nothing of ['', '\n\n', '\ufeff']) expect(readFile(desks, nothing).problems).toHaveLength(1);
  });
});

describe('a heading that is a word of the language', () => {
  test('is no column', () => {
    for (const word of ['__proto__', 'constructor', 'toString']) expect(problemsOf(`code,desks,${word}\nNO-07,40,x\n`).length, word).toBe(1);
  });
});

const several = table({
  ...desks,
  key: ['code'],
  columns: { ...desks.columns, since: optional(date('Since')), shared_with: optional(references('building', 'Others')) },
});
const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/);
const anyRow = fc.record({
  code: word,
  desks: fc.nat(5_000),
  peakUse: fc.option(fc.nat(500)),
  rentPa: fc.option(fc.nat(99_999_999).map((pence) => pence / 100)),
  open: fc.boolean(),
  use: fc.constantFrom('OFFICE', 'STORE'),
  note: fc.option(
    fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((one) => one.replaceAll('\u0000', '').trim())
      .filter((one) => one !== ''),
  ),
  since: fc.option(fc.integer({ min: -20_000, max: 60_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))),
  sharedWith: fc.option(fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
});

describe('rows written as CSV and read again', () => {
  const cell = (value: unknown): string => {
    const written = value === null ? '' : Array.isArray(value) ? value.join(';') : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
    return `"${written.replaceAll('"', '""')}"`;
  };

  test.each([',', ';', '\t'])('are the same rows, separated by %j', (sign) => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRow, { minLength: 1, maxLength: 5, selector: ({ code: one }) => one }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const lines = rows.map((row) => Object.values(row).map(cell).join(sign));
        const contents = [Object.keys(several.columns).join(sign), ...lines].join(end);
        const { rows: again, problems } = readFile(several, contents);
        expect(problems).toEqual([]);
        expect(again.map(({ row }) => row)).toEqual(rows);
      }),
    );
  });
});
