/** Assumptions as they are shown: every row, or what is in force on a day, with the source they name. */
import { describe, expect, test } from 'vitest';
import { assumptionsShown } from '../../src/register/assumptions-shown.ts';
import { anAssumption } from '../assumptions/sample.ts';

const source = { key: 'hmrc', title: 'Mileage', edition: '2026', where: 'https://example.org', checkedOn: '2026-09-01' };
const shipped = {
  assumptions: [
    anAssumption({ key: 'rate', from: '2026-04-06', recorded: '2026-05-21', value: 0.55, unit: 'GBP/mile', source: 'hmrc' }),
    anAssumption({ key: 'rate', from: '2011-04-06', value: 0.45, unit: 'GBP/mile', source: 'hmrc' }),
    anAssumption({ key: 'months', value: 15, unit: 'months', source: 'assumed' }),
  ],
  scenarios: [],
  benchmarks: [],
  factors: new Map(),
  sources: [source],
};
const own = [anAssumption({ key: 'months', from: '2026-04-01', recorded: '2026-09-20', value: 9, unit: '', own: true, source: 'three sales' })];
const shown = (asked: Parameters<typeof assumptionsShown>[2]) => assumptionsShown(shipped, own, asked).map(({ key, value }) => [key, value]);

describe('assumptions shown', () => {
  test('without a day are all rows, by key and date', () => {
    expect(shown({})).toEqual([
      ['months', 15],
      ['months', 9],
      ['rate', 0.45],
      ['rate', 0.55],
    ]);
  });

  test('on a day are what is in force, the organisation’s own first', () => {
    expect(shown({ on: '2026-09-30' })).toEqual([
      ['months', 9],
      ['rate', 0.55],
    ]);
    expect(shown({ on: '2026-09-30', asRecordedAt: '2026-05-20' })).toEqual([
      ['months', 15],
      ['rate', 0.45],
    ]);
  });

  test('of one key are its rows alone; a key in force from later on is left out', () => {
    expect(shown({ key: 'rate' })).toEqual([
      ['rate', 0.45],
      ['rate', 0.55],
    ]);
    expect(shown({ key: 'rate', on: '2001-01-01' })).toEqual([]);
  });

  test('known by a day leave out what was recorded later', () => {
    expect(shown({ asRecordedAt: '2026-05-20' })).toEqual([
      ['months', 15],
      ['rate', 0.45],
    ]);
  });

  test('carry their source, and the organisation’s own the unit of the shipped one', () => {
    const [months, rate] = assumptionsShown(shipped, own, { on: '2026-09-30' });
    expect(months).toMatchObject({ own: true, unit: 'months', sourceDetail: null });
    expect(rate).toMatchObject({ own: false, sourceDetail: source });
  });
});
