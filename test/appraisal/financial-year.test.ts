import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  financialYear,
  financialYearAfter,
  financialYearContaining,
  financialYearStarting,
  financialYearsFrom,
  firstDayOf,
  lastDayAfter,
  lastDayOf,
  monthsBetween,
  shareOfYearAfter,
  shareOfYearUpTo,
  startYearOf,
  yearIndex,
} from '../../src/appraisal/index.ts';
import { always, day, financialYearStart } from './sample.ts';

test.each([
  ['2026/27', 2026],
  ['1999-00', 1999],
  [' 2099/00 ', 2099],
])('%s starts in %i', (text, start) => {
  expect(startYearOf(financialYear(text))).toBe(start);
});

test.each(['2026', '2026/28', '26/27', '2026/2027', ''])('"%s" is not a financial year and the refusal shows how to write one', (text) => {
  expect(() => financialYear(text)).toThrow('written like "2026/27"');
});

test('a financial year is written as it is read', () => {
  always(financialYearStart, (start) => {
    const year = financialYearStarting(start);
    expect(financialYear(year)).toBe(year);
    expect(startYearOf(year)).toBe(start);
  });
});

test('the year index counts from the base year and back', () => {
  expect(yearIndex('2026/27', '2030/31')).toBe(4);
  always(financialYearStart, fc.integer({ min: -60, max: 60 }), (start, count) => {
    const base = financialYearStarting(start);
    expect(yearIndex(base, financialYearAfter(base, count))).toBe(count);
  });
});

test('financial years run on', () => {
  expect(financialYearsFrom('2098/99', 3)).toEqual(['2098/99', '2099/00', '2100/01']);
});

test('the year turns between 31 March and 1 April', () => {
  expect(financialYearContaining('2027-03-31')).toBe('2026/27');
  expect(financialYearContaining('2027-04-01')).toBe('2027/28');
});

test('a day lies in its own financial year and the year before ends the day before it begins', () => {
  always(day, (each) => {
    const year = financialYearContaining(each);
    expect(daysBetween(firstDayOf(year), each)).toBeGreaterThanOrEqual(0);
    expect(daysBetween(each, lastDayOf(year))).toBeGreaterThanOrEqual(0);
    expect(addDays(lastDayOf(year), 1)).toBe(firstDayOf(financialYearAfter(year, 1)));
  });
});

test.each([
  ['2028-09-30', 6 / 12],
  ['2028-03-31', 1],
  ['2028-04-01', (11 + 29 / 30) / 12],
  ['2029-03-31', 0],
  ['2030-01-01', 0],
  ['2027-01-01', 1],
  ['2028-04-30', 11 / 12],
  ['2029-02-28', 1 / 12],
  ['2028-12-15', (3 + 16 / 31) / 12],
])('after %s a share of %f of 2028/29 is left', (each, left) => {
  expect(shareOfYearAfter(each, '2028/29')).toBe(left);
});

test('the shares of a year before and after a day make a whole, and no day leaves more than the day before', () => {
  always(day, financialYearStart, (each, start) => {
    const year = financialYearStarting(start);
    expect(shareOfYearAfter(each, year) + shareOfYearUpTo(each, year)).toBe(1);
    expect(shareOfYearAfter(addDays(each, 1), year)).toBeLessThanOrEqual(shareOfYearAfter(each, year));
  });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-22', 18, '2028-02-22'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test('whole months between two days are the most that can be added without passing the second', () => {
  always(day, day, (a, b) => {
    const [from, to] = [a, b].toSorted() as [string, string];
    const months = monthsBetween(from, to);
    expect(addMonths(from, months) <= to).toBe(true);
    expect(addMonths(from, months + 1) > to).toBe(true);
    expect(monthsBetween(to, from)).toBe(0 - months);
  });
});

test('days added are days between', () => {
  always(day, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
    expect(daysBetween(from, addDays(from, count))).toBe(count);
  });
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', 'soon', '2026-04-31'])('"%s" is not a day', (text) => {
  expect(() => financialYearContaining(text)).toThrow(text);
});

describe('a time that begins after the last day of a month', () => {
  test('ends with a month: three months after 30 September end on 31 December, twelve after 28 February 2027 on 29 February 2028', () => {
    expect(lastDayAfter('2027-09-30', 3)).toBe('2027-12-31');
    expect(lastDayAfter('2027-02-28', 12)).toBe('2028-02-29');
    expect(lastDayAfter('2027-06-15', 3)).toBe('2027-09-15');
  });

  test('is never shorter than the same months counted from the day, and at most three days longer', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const longer = daysBetween(addMonths(from, months), lastDayAfter(from, months));
        expect(longer).toBeGreaterThanOrEqual(0);
        expect(longer).toBeLessThanOrEqual(3);
      }),
    );
  });
});
