/** Vehicles in use at once, from counts by day and hour. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumOverlap, percentileInc } from '../../src/appraisal/index.ts';
import { concurrencyOf, type DayCounts, turnaroundHours } from '../../src/fleet/concurrency.ts';

/** A day on which so many were in use from one hour to another. */
const day = (date: string, ...uses: readonly (readonly [from: number, to: number])[]): DayCounts => ({
  date,
  hours: Array.from({ length: 24 }, (_, hour) => uses.filter(([from, to]) => from <= hour && hour < to).length),
});

test('two of four days: the mean is over all four, the peak is that of the busiest hour', () => {
  const { hours, peak, meanOfDailyPeaks, percentileOfDailyPeaks } = concurrencyOf([day('2026-09-01', [7, 15], [8, 16]), day('2026-09-02', [7, 9])], 4, 0.5);
  expect(hours[7]).toEqual({ hour: 7, mean: 0.5, percentile: 0.5, peak: 1, peakOn: '2026-09-01' });
  expect(hours[8]).toEqual({ hour: 8, mean: 0.75, percentile: 0.5, peak: 2, peakOn: '2026-09-01' });
  expect(peak).toEqual({ count: 2, date: '2026-09-01', hour: 8 });
  expect([meanOfDailyPeaks, percentileOfDailyPeaks]).toEqual([0.75, 0.5]);
});

test('nothing in use has no peak, and an average of 40 % hides a peak of all', () => {
  expect(concurrencyOf([], 10, 0.98)).toMatchObject({ peak: null, meanOfDailyPeaks: 0 });
  const morning = Array.from({ length: 10 }, (): readonly [number, number] => [7, 8]);
  const { peak, hours } = concurrencyOf([day('2026-09-01', ...morning)], 1, 0.98);
  expect(peak?.count).toBe(10);
  expect(hours.reduce((sum, { mean }) => sum + mean, 0) / 24).toBeLessThan(0.5);
});

test('a turnaround is rounded up to whole hours', () => expect([0, 1, 30, 60, 61, 1440].map(turnaroundHours)).toEqual([0, 1, 1, 1, 2, 24]));

test('a record shorter than its days of use is refused', () =>
  expect(() => concurrencyOf([day('2026-09-01'), day('2026-09-02')], 1, 0.5)).toThrow('2 days of use'));

const someUses = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })).map(([from, length]) => [from, Math.min(24, from + length)] as const),
  { minLength: 1, maxLength: 12 },
);

test('the peak of a day is the greatest overlap of its uses, one that ends where another begins handing over', () => {
  fc.assert(
    fc.property(someUses, (uses) => {
      const { count, at } = maximumOverlap(
        uses.map(([from, to]) => ({ from, to })),
        { atTie: 'HAND_OVER' },
      );
      expect(concurrencyOf([day('2026-09-01', ...uses)], 1, 1).peak).toEqual({ count, date: '2026-09-01', hour: at });
    }),
  );
});

test('the percentile never exceeds the peak and grows with the share of days asked for', () => {
  fc.assert(
    fc.property(fc.array(someUses, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 5 }), (days, idle) => {
      const counted = days.map((uses, index) => day(`2026-09-0${index + 1}`, ...uses));
      const at = (share: number) => concurrencyOf(counted, days.length + idle, share);
      expect(at(0.98).percentileOfDailyPeaks).toBeLessThanOrEqual(at(1).percentileOfDailyPeaks);
      expect(at(1).percentileOfDailyPeaks).toBe(at(1).peak!.count);
      const peaks = [...counted.map(({ hours }) => Math.max(...hours)), ...Array.from({ length: idle }, () => 0)];
      expect(at(0.5).percentileOfDailyPeaks).toBe(percentileInc(peaks, 0.5));
    }),
  );
});
