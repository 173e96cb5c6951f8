/**
 * The dates that matter as an iCalendar file: one all-day event each, under an id that stays when the day moves. Buildings marked
 * OFFICIAL-SENSITIVE are left out, and so are days that are not fixed. The same data give the same bytes.
 */
import { globalId } from '../api/global-id.ts';
import { calendarText, dayValue, escapedText } from './calendar-text.ts';
import type { DateThatMatters } from './dates.ts';
import type { EstateSnapshot } from './snapshot.ts';

/** When the data were last changed, as a UTC time of iCalendar: 20260930T120000Z. */
export type Stamp = string;

export function datesCalendar(estate: EstateSnapshot, dates: readonly DateThatMatters[], on: string, stamp: Stamp): string {
  const { code, name } = estate.organisation;
  const shown = dates.filter(({ kind, building }) => kind !== 'EARLIEST_OCCUPANCY_END' && estate.building.get(building)?.marking !== 'OFFICIAL_SENSITIVE');
  const title = escapedText(`Dates that matter: ${name}`);
  const about = escapedText(
    `As at ${on}. Buildings marked OFFICIAL-SENSITIVE are left out, and so are days that no record fixes. Work from the planner, not from this copy.`,
  );
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Public estate planner//Dates that matter//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    ...shown.flatMap((date) => eventLines(date, code, on, stamp)),
    'END:VCALENDAR',
  ]);
}

/** An event without an end lasts its one day. It does not make anyone busy. */
const eventLines = (date: DateThatMatters, organisation: string, on: string, stamp: Stamp): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${globalId('DateThatMatters', organisation, date.key)}@public-estate-planner`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dayValue(date.date)}`,
  `SUMMARY:${escapedText(`${date.state === 'MISSED' ? 'MISSED: ' : ''}${date.title}`)}`,
  `DESCRIPTION:${escapedText(`${date.whatToDo}\nState on ${on}: ${date.state}.`)}`,
  `CATEGORIES:${escapedText(date.kind)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];
