/** What each kind of column takes, what it refuses, and with which cure. */
import { describe, expect, test } from 'vitest';
import { type Column, code, date, financialYear, oneOf, reference, references, text, yesNo } from '../../src/exchange/column.ts';
import { measure, money, share, whole } from '../../src/exchange/number-column.ts';

/** What a column reads in a cell; undefined where it refuses it. */
const read = (column: Column, cell: string): unknown => {
  const reading = column.read(cell);
  return 'value' in reading ? reading.value : undefined;
};
const fix = (column: Column, cell: string): string => {
  const reading = column.read(cell);
  return 'fix' in reading ? reading.fix : '';
};
const refuses = (column: Column, ...cells: readonly string[]) => {
  for (const cell of cells) expect(read(column, cell), cell).toBeUndefined();
};

describe('money', () => {
  const pounds = money('', { min: -1e12 });

  test('is written as people and ledgers write it', () => {
    const cells = {
      '1234.5': 1234.5,
      '1,234.50': 1234.5,
      '£1,234.50': 1234.5,
      '-£5': -5,
      '(1,234)': -1234,
      '(£20.10)': -20.1,
      '0': 0,
      '1234567.89': 1234567.89,
      '£0.01': 0.01,
    };
    for (const [cell, value] of Object.entries(cells)) expect(read(pounds, cell), cell).toBe(value);
  });

  test('is nothing else: no words, no misplaced commas, no third decimal, no other currency', () => {
    refuses(
      pounds,
      'a lot',
      '1.234,50',
      '12,34',
      '1,2345',
      '1.234',
      '$5',
      '€5',
      '5k',
      '1e3',
      '1 000',
      '',
      '.',
      '-',
      '()',
      '((5))',
      '-(5)',
      'NaN',
      'Infinity',
      '0x10',
      '5%',
      '--5',
      '£-5£',
    );
  });

  test('is pounds: dollars are not taken for them, and the cure says so', () => {
    for (const cell of ['$14190.13', '-€5', '($5.00)']) expect(fix(money(''), cell)).toContain('convert other money first');
  });

  test('is not below zero unless the column says so', () => {
    expect(fix(money(''), '(5)')).toMatch(/0 or more/);
    expect(read(money(''), '5')).toBe(5);
  });
});

describe('numbers', () => {
  test('a whole number is whole and within its range', () => {
    expect([read(whole(''), '40'), read(whole(''), '1,200'), read(whole(''), '40.0')]).toEqual([40, 1200, 40]);
    refuses(whole(''), '40.5', '-1', '3000000000', 'forty');
    expect(fix(whole('', { min: 0, max: 23 }), '24')).toMatch(/from 0 to 23/);
  });

  test('a measure is any number within its range', () => {
    expect([read(measure(''), '12.375'), read(measure('', { min: -90, max: 90 }), '-1.5')]).toEqual([12.375, -1.5]);
    refuses(measure(''), '-0.1', 'x');
  });

  test('a share lies from 0 to 1: 25 % is 0.25', () => {
    expect([read(share(''), '0'), read(share(''), '0.25'), read(share(''), '1')]).toEqual([0, 0.25, 1]);
    refuses(share(''), '1.01', '-0.1', '25', '25%');
  });
});

describe('a date', () => {
  const day = date('');

  test('is ISO or British, and always kept as ISO', () => {
    for (const cell of ['2027-03-31', '31/03/2027']) expect(read(day, cell)).toBe('2027-03-31');
    expect(read(day, '1/4/2027')).toBe('2027-04-01');
    expect(read(day, '29/02/2028')).toBe('2028-02-29');
  });

  test('may name its month, and may end in a midnight, as databases write them', () => {
    for (const cell of ['31-Mar-2027', '31 March 2027', '2027-03-31 00:00:00', '2027-03-31T00:00:00Z', '31/03/2027 0:00'])
      expect(read(day, cell)).toBe('2027-03-31');
    refuses(day, '31-Mär-2027', '31-Marc-2027', '30-Feb-2027', '2027-03-31 12:30');
  });

  test('has a year of four figures: 46 may be 1946 or 2046', () => {
    for (const cell of ['04-Aug-46', '04/08/46']) expect(fix(day, cell)).toBe('write the year with four figures, for example 2027-03-31');
  });

  test('exists: no 31 April, no 29 February 2027, no thirteenth month, no American order', () => {
    refuses(day, '2027-04-31', '29/02/2027', '2027-13-01', '03/31/2027', '2027-00-10', '2027-01-00', '00/01/2027', '2100-02-29');
  });

  test('is a day and nothing else', () => {
    refuses(day, '2027-3-31', '2027/03/31', '31.03.2027', '31/03/27', '2027-03-31T08:00:00Z', '46112', 'today', '1599-12-31');
  });
});

describe('a financial year', () => {
  const year = financialYear('');

  test('is written 2026/27 or 2026-27, also across a century', () => {
    expect([read(year, '2026/27'), read(year, '2026-27'), read(year, '2099/00')]).toEqual(['2026/27', '2026/27', '2099/00']);
  });

  test('is followed by the next: not 2026/28, not 2026/26', () => {
    refuses(year, '2026/28', '2026/26', '2026/2027', '26/27', '2026', 'FY27');
  });
});

describe('words', () => {
  test('a code has letters, digits, stops, hyphens, underscores and single spaces between them, up to 64', () => {
    for (const cell of ['NO-07', 'a', '7', 'B.1_x', 'CC 001', 'AB12 CDE', 'x'.repeat(64)]) expect(read(code(''), cell)).toBe(cell);
    refuses(code(''), '-7', 'B  1', 'B/1', 'B;1', 'É', 'x'.repeat(65), '.a', "B'1", 'B\u00001');
    expect(read(reference('site', ''), 'S-1')).toBe('S-1');
  });

  test('codes are separated by semicolons, with or without blanks', () => {
    expect(read(references('building', ''), 'A; B;C')).toEqual(['A', 'B', 'C']);
    refuses(references('building', ''), 'A;;B', 'A,B', ';', 'A;B/1');
  });

  test('a code is named once in a list', () => {
    refuses(references('building', ''), 'A;A');
  });

  test('one of a list is told apart without regard to case', () => {
    const use = oneOf(['HQ', 'II_STAR'], '');
    expect([read(use, 'hq'), read(use, 'II_star')]).toEqual(['HQ', 'II_STAR']);
    expect(fix(use, 'castle')).toBe('write one of HQ, II_STAR');
  });

  test('yes and no are said in several ways', () => {
    for (const cell of ['yes', 'Y', 'TRUE', '1']) expect(read(yesNo(''), cell)).toBe(true);
    for (const cell of ['no', 'N', 'False', '0']) expect(read(yesNo(''), cell)).toBe(false);
    refuses(yesNo(''), 'maybe', '2', 'ja', 'x');
  });

  test('a text is anything up to 2,000 characters that a database can hold', () => {
    for (const cell of ['Ümlaut & “quotes” £5 – 中 🚓', "Robert'); drop table site; --"]) expect(read(text(''), cell)).toBe(cell);
    refuses(text(''), 'x'.repeat(2001), 'with\u0000nothing');
  });
});
