/** Calendar months as spans of days, and how much of one lies before a day: what is paid by the month is counted so. */
import { addMonths, daysInMonth, dayText, partsOfDay } from './calendar.ts';

export interface Month {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The calendar month that contains a day. */
export function monthContaining(day: string): Month {
  const { year, month } = partsOfDay(day);
  return { firstDay: dayText(year, month, 1), lastDay: dayText(year, month, daysInMonth(year, month)) };
}

/** So many calendar months, from the one that contains a day. */
export function monthsFrom(day: string, count: number): readonly Month[] {
  const { firstDay } = monthContaining(day);
  return Array.from({ length: count }, (_, at) => monthContaining(addMonths(firstDay, at)));
}

/** The share of a month up to and including a day, by its days: 0 where the day lies before it, 1 where it is the last or later. */
export function shareOfMonthUpTo(day: string, { firstDay, lastDay }: Month): number {
  if (day < firstDay) return 0;
  return day >= lastDay ? 1 : partsOfDay(day).day / partsOfDay(lastDay).day;
}

/** The share of a month after one day and up to and including another; 0 where they are in the other order. */
export const shareOfMonthBetween = (after: string, upTo: string, month: Month): number =>
  Math.max(0, shareOfMonthUpTo(upTo, month) - shareOfMonthUpTo(after, month));
