/** The iCalendar file, against RFC 5545: what the reader of a calendar takes apart must be what the planner wrote. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesCalendar } from '../../src/estate/calendar.ts';
import { calendarText, escapedText, foldedLine } from '../../src/estate/calendar-text.ts';
import { datesThatMatter } from '../../src/estate/dates.ts';
import { today } from './assumed.ts';
import { aBuilding, aLease, anEstate, anOccupancy, aPartner } from './sample.ts';

const octets = (text: string): number => Buffer.byteLength(text, 'utf8');
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
const unescaped = (text: string): string => text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a text', () => {
  test('has its backslashes, commas, semicolons and line breaks escaped', () => {
    expect(escapedText('Oadby, the office; C:\\dates\r\nnext')).toBe('Oadby\\, the office\\; C:\\\\dates\\nnext');
  });

  test('cannot begin a line of its own: a carriage return alone is a line break too, and control characters go', () => {
    expect(escapedText('a\rEND:VCALENDAR\u0000\u0007b')).toBe('a\\nEND:VCALENDARb');
  });

  test('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(unescaped(escapedText(text))).toBe(plain);
        expect(escapedText(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('a line', () => {
  test('of 75 octets stands as it is; the 76th goes on in the next line, after a space', () => {
    expect(foldedLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldedLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  test('is counted in octets: of 40 pound signs, two octets each, 37 fit', () => {
    expect(foldedLine('£'.repeat(40))).toBe(`${'£'.repeat(37)}\r\n ${'£'.repeat(3)}`);
  });

  test('is never cut within a character of four octets', () => {
    expect(foldedLine(`${'x'.repeat(73)}😀`)).toBe(`${'x'.repeat(73)}\r\n 😀`);
  });

  test('holds at most 75 octets when folded and is whole again when unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldedLine(line);
        expect(folded.split('\r\n').every((one) => octets(one) <= 75)).toBe(true);
        expect(unfolded(folded)).toBe(line);
      }),
    );
  });

  test('ends in CRLF, the last one too', () => {
    expect(calendarText(['BEGIN:VCALENDAR', 'END:VCALENDAR'])).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  });
});

describe('the calendar of a lease that ends on 31 March 2027', () => {
  const calendar = (known: Parameters<typeof aBuilding>[0] = {}, expiresOn = '2027-03-31') => {
    const estate = anEstate({
      buildings: [aBuilding({ name: 'Mill Lane, Oadby', ...known })],
      partners: [aPartner()],
      leases: [aLease({ expiresOn })],
      occupancies: [anOccupancy({ noticeMonths: 3 })],
    });
    return datesCalendar(estate, datesThatMatter(estate, { on: today, dueMonths: 6, tenantNoticeMonths: 3 }), today, '20260930T120000Z');
  };
  const linesOf = (text: string, name: string) =>
    unfolded(text)
      .split('\r\n')
      .filter((line) => line.startsWith(name));

  test('is one all-day event, stamped with the time of the import', () => {
    const text = calendar();
    expect(linesOf(text, 'BEGIN:VEVENT')).toHaveLength(1);
    expect(linesOf(text, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20270331']);
    expect(linesOf(text, 'DTSTAMP')).toEqual(['DTSTAMP:20260930T120000Z']);
    expect(linesOf(text, 'SUMMARY')).toEqual(['SUMMARY:Lease of Mill Lane\\, Oadby expires']);
    expect(text.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
  });

  test('keeps the id of the event when the lease is extended', () => {
    expect(linesOf(calendar({}, '2030-03-31'), 'UID')).toEqual(linesOf(calendar(), 'UID'));
  });

  test('says that an expiry has been missed', () => {
    expect(linesOf(calendar({}, '2026-06-23'), 'SUMMARY')).toEqual(['SUMMARY:MISSED: Lease of Mill Lane\\, Oadby has run out']);
  });

  test('leaves out a building marked OFFICIAL-SENSITIVE, and says so', () => {
    const text = calendar({ marking: 'OFFICIAL_SENSITIVE' });
    expect(text).not.toContain('Mill Lane');
    expect(linesOf(text, 'DESCRIPTION')[0]).toContain('Buildings marked OFFICIAL-SENSITIVE are left out');
  });
});
