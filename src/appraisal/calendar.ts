/** Days of the civil calendar as ISO text 'YYYY-MM-DD', without time of day and without time zone. */

const dayLength = 86_400_000;

export interface DayParts {
  readonly year: number;
  /** 1 for January */
  readonly month: number;
  readonly day: number;
}

/** How many days a month has; `month` 1 is January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day of an ISO day. Refuses text of another form and days that do not exist. */
export function partsOfDay(day: string): DayParts {
  const [year, month, dayOfMonth] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  const isWritten = day.length === 10 && day[4] === '-' && day[7] === '-';
  const exists = isWritten && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  if (!exists || year < 1000) throw new RangeError(`a day is written like "2026-04-01", got "${day}"`);
  return { year, month, day: dayOfMonth };
}

/** The number that some characters of a text write in digits; NaN where one is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The ISO text of a day. */
export function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Days since 1 January 1970, negative before it. */
export function dayNumber(day: string): number {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return Date.UTC(year, month - 1, dayOfMonth) / dayLength;
}

/** Days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many whole days later (earlier if negative). Refuses a fraction of a day. */
export function addDays(day: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError(`days to add must be whole, got ${days}`);
  return new Date((dayNumber(day) + days) * dayLength).toISOString().slice(0, 10);
}

/** The same day so many months later, held back to the end of a shorter month: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  if (!Number.isInteger(months)) throw new RangeError(`months to add must be whole, got ${months}`);
  const from = partsOfDay(day);
  const count = from.year * 12 + (from.month - 1) + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayText(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/**
 * The last day of a time of so many months that begins after a day: 30 September + 3 is 31 December, because what begins on 1 October
 * lasts to the end of December. After a day that ends no month it is the same day of the later month, held back as `addMonths` is.
 */
export function lastDayAfter(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  if (dayOfMonth < daysInMonth(year, month)) return addMonths(day, months);
  const later = partsOfDay(addMonths(dayText(year, month, 1), months));
  return dayText(later.year, later.month, daysInMonth(later.year, later.month));
}

/**
 * Whole months completed from one day to another: the most months that can be added without passing `to`; mirrored
 * when earlier.
 */
export function monthsBetween(from: string, to: string): number {
  if (dayNumber(to) < dayNumber(from)) return 0 - monthsBetween(to, from);
  const [a, b] = [partsOfDay(from), partsOfDay(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return dayNumber(addMonths(from, months)) <= dayNumber(to) ? months : months - 1;
}
