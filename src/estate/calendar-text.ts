/**
 * The text of an iCalendar file, RFC 5545: lines end in CRLF and hold at most 75 octets of UTF-8, longer ones go on in a next line
 * that begins with a space (3.1); in a text value a backslash, comma, semicolon and line break are escaped (3.3.11).
 */

const mostOctets = 75;
const octetsOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A text as the value of a property. Control characters, which no text may hold, are left out. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** One line as it is written, folded where it is too long and never within a character. The space of the next line counts. */
export function foldedLine(line: string): string {
  const lines = [''];
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > mostOctets) {
      lines.push(' ');
      length = 1;
    }
    lines[lines.length - 1] += character;
    length += octets;
  }
  return lines.join('\r\n');
}

/** Lines of name and value, folded, each ended by CRLF. */
export const calendarText = (lines: readonly string[]): string => lines.map((line) => `${foldedLine(line)}\r\n`).join('');

/** A day as a value of type DATE: 20270331. */
export const dayValue = (day: string): string => day.replaceAll('-', '');
