/**
 * Financial years, 1 April to 31 March, written "2026/27". Year 0 of an appraisal is its base financial year; the
 * distance between two years is a whole number. Days are ISO text, 'YYYY-MM-DD'; day arithmetic is in calendar.ts.
 */
import { daysInMonth, dayText, partsOfDay } from './calendar.ts';

export type FinancialYear = `${number}/${number}`;

/** The financial year that begins on 1 April of `startYear`. Refuses what is not a four-digit year. */
export function financialYearStarting(startYear: number): FinancialYear {
  if (!Number.isInteger(startYear) || startYear < 1000 || startYear > 9998) {
    throw new RangeError(`a financial year starts in a year of four digits, got ${startYear}`);
  }
  const end = String((startYear + 1) % 100).padStart(2, '0');
  return `${startYear}/${end}` as FinancialYear;
}

/** The financial year named by a text such as "2026/27" or "2026-27". Refuses anything else, and "2026/28". */
export function financialYear(text: string): FinancialYear {
  const found = /^(\d{4})[/-](\d{2})$/.exec(text.trim());
  if (!found || Number(found[2]) !== (Number(found[1]) + 1) % 100) {
    throw new RangeError(`a financial year is written like "2026/27", got "${text}"`);
  }
  return financialYearStarting(Number(found[1]));
}

const startYears = new Map<string, number>();

/** The calendar year in which a financial year begins. Remembered, because every line of every option asks. */
export function startYearOf(year: FinancialYear): number {
  const known = startYears.get(year) ?? Number(financialYear(year).slice(0, 4));
  startYears.set(year, known);
  return known;
}

/** The year index of `to` seen from `from`: 0 for the same year, 1 for the next, negative for an earlier one. */
export function yearIndex(from: FinancialYear, to: FinancialYear): number {
  return startYearOf(to) - startYearOf(from);
}

/** The financial year so many years later (earlier if negative). */
export function financialYearAfter(year: FinancialYear, count: number): FinancialYear {
  return financialYearStarting(startYearOf(year) + count);
}

/** The financial years from `first`, so many of them, in order. */
export function financialYearsFrom(first: FinancialYear, count: number): FinancialYear[] {
  return Array.from({ length: count }, (_, index) => financialYearAfter(first, index));
}

/** The financial year that contains a day. */
export function financialYearContaining(day: string): FinancialYear {
  const { year, month } = partsOfDay(day);
  return financialYearStarting(month >= 4 ? year : year - 1);
}

/** 1 April of the year, as ISO text. */
export function firstDayOf(year: FinancialYear): string {
  return dayText(startYearOf(year), 4, 1);
}

/** 31 March at the end of the year, as ISO text. */
export function lastDayOf(year: FinancialYear): string {
  return dayText(startYearOf(year) + 1, 3, 31);
}

/**
 * The share of a financial year that lies after a day, counted in twelfths, a part month by its days: after 30
 * September it is 6/12 exactly. 0 when the day is the last or later, 1 when the day is before the first.
 */
export function shareOfYearAfter(day: string, year: FinancialYear): number {
  const { year: calendarYear, month, day: dayOfMonth } = partsOfDay(day);
  if (day < firstDayOf(year)) return 1; // ISO days stand in the order of their text
  if (day >= lastDayOf(year)) return 0;
  const wholeMonthsAfter = 11 - ((month + 8) % 12);
  const length = daysInMonth(calendarYear, month);
  return (wholeMonthsAfter + (length - dayOfMonth) / length) / 12;
}

/** The share of a financial year up to and including a day: the complement of `shareOfYearAfter`. */
export function shareOfYearUpTo(day: string, year: FinancialYear): number {
  return 1 - shareOfYearAfter(day, year);
}
