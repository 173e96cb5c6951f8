/** Which readings of an odometer are believed: the most trusted of those that can stand together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtsAbout, type TimedReading } from '../../src/fleet/believed-readings.ts';
import { readers } from '../../src/fleet/vehicle-use.record.ts';

const most = 600;
/** A reading so many days on. */
const read = (at: number, miles: number, readBy: TimedReading['readBy'] = 'DRIVER'): TimedReading => ({ at, miles, readBy, readOn: `day ${at}` });
const told = (readings: readonly TimedReading[]) => doubtsAbout(readings, most).map(({ reading, kind }) => [reading.at, kind]);

describe('a reading that cannot be true', () => {
  test('costs itself and not those after it: 105,000 among 10,500 and 11,000 is a slip of one key', () => {
    expect(told([read(0, 10_000), read(30, 10_500), read(60, 105_000), read(90, 11_000), read(120, 11_500)])).toEqual([[60, 'LEAPS']]);
  });

  test('runs backwards: 1,100 after 10,500', () => {
    const [doubt] = doubtsAbout([read(0, 10_000), read(30, 10_500), read(60, 1_100), read(90, 11_500)], most);
    expect(doubt).toMatchObject({ kind: 'BACKWARDS', before: { miles: 10_500 }, after: { miles: 11_500 } });
  });

  test('leaps: 700 miles a day for ten days, where 600 can be driven', () => {
    expect(told([read(0, 10_000, 'WORKSHOP'), read(10, 17_000), read(20, 17_500), read(100, 18_000, 'WORKSHOP')])).toEqual([[10, 'LEAPS']]);
    expect(told([read(0, 10_000), read(10, 16_000)])).toEqual([]);
  });

  test('of two that contradict one another the more trusted is believed, and of two alike the earlier', () => {
    expect(told([read(0, 10_000, 'DRIVER'), read(30, 9_000, 'WORKSHOP')])).toEqual([[0, 'LEAPS']]);
    expect(told([read(0, 10_000), read(30, 9_000)])).toEqual([[30, 'BACKWARDS']]);
  });

  test('a driver who types 1 at every pump is not believed for saying it fifty times', () => {
    const typed = Array.from({ length: 50 }, (_, week) => read(7 * week + 1, 1, 'FUEL_CARD'));
    expect(told([read(0, 20_000, 'WORKSHOP'), read(340, 30_000, 'WORKSHOP'), ...typed])).toHaveLength(50);
  });
});

const someReadings = fc.array(fc.record({ day: fc.integer({ min: 0, max: 12 }), miles: fc.integer({ min: 0, max: 12 }), by: fc.constantFrom(...readers) }), {
  maxLength: 9,
});
const canFollow = (one: TimedReading, other: TimedReading, mostADay: number) =>
  other.at >= one.at && other.miles >= one.miles && other.miles - one.miles <= mostADay * (other.at - one.at);
const weight = (readings: readonly TimedReading[], all: readonly TimedReading[]) =>
  readings.reduce((sum, one) => sum + (5 - readers.indexOf(one.readBy)) / all.filter(({ miles }) => miles === one.miles).length, 0);

test('what is believed can all be true, and no other choice that can weighs more', () => {
  fc.assert(
    fc.property(someReadings, (drawn) => {
      const readings = drawn.map(({ day, miles, by }, index) => read(day + index / 100, miles, by));
      const doubted = new Set(doubtsAbout(readings, 2).map(({ reading }) => reading));
      const kept = readings.filter((one) => !doubted.has(one)).sort((one, other) => one.at - other.at);
      const stands = (some: readonly TimedReading[]) => some.every((one, index) => index === 0 || canFollow(some[index - 1]!, one, 2));
      expect(stands(kept)).toBe(true);
      const inOrder = [...readings].sort((one, other) => one.at - other.at);
      for (let choice = 0; choice < 2 ** inOrder.length; choice += 1) {
        const some = inOrder.filter((_, index) => (choice >> index) & 1);
        if (stands(some)) expect(weight(some, readings)).toBeLessThanOrEqual(weight(kept, readings) + 1e-9);
      }
    }),
  );
});
