/** Options in order: known before UNKNOWN, what can be done before what cannot, and ties told apart always in the same way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Appraised, appraised } from '../../src/options/appraise.ts';
import { inRankOrder, measured, ranked, rankMeasures } from '../../src/options/rank.ts';
import { aLine, anOption, once, unknownIs } from './sample.ts';

const saving = (id: string, pounds: number, known: Parameters<typeof anOption>[1] = {}): Appraised =>
  appraised(anOption([aLine([0, pounds])], { id, ...known }), 1);
const order = (options: readonly Appraised[], by?: Parameters<typeof inRankOrder>[1]) => inRankOrder(options, by).map(({ option }) => option.id);
const ranks = (options: readonly Appraised[], by?: Parameters<typeof inRankOrder>[1]) =>
  ranked(inRankOrder(options, by), by).map(({ rank, appraised: { option } }) => [option.id, rank]);

describe('the order', () => {
  test('is the larger saving first', () => {
    expect(order([saving('small', 10), saving('large', 30), saving('middle', 20)])).toEqual(['large', 'middle', 'small']);
  });

  test('puts UNKNOWN after all that are known, a loss included', () => {
    const silent = saving('silent', 99, { missing: [unknownIs('RECURRING_COST')] });
    expect(order([silent, saving('loss', -50), saving('gain', 50)])).toEqual(['gain', 'loss', 'silent']);
  });

  test('puts what cannot be done last, even after UNKNOWN', () => {
    const silent = saving('silent', 0, { missing: [unknownIs('RECURRING_COST')] });
    expect(order([saving('impossible', 99, { impossibleBecause: ['it must stay'] }), silent, saving('loss', -50)])).toEqual(['loss', 'silent', 'impossible']);
  });

  test('by payback is the earlier first, and never last of those that are known', () => {
    const pays = (id: string, amounts: readonly number[]) => appraised(anOption([aLine(amounts)], { id }), amounts.length - 1);
    expect(order([pays('never', [-100, 1, 1]), pays('later', [-100, 50, 50]), pays('sooner', [-100, 100, 0])], 'PAYBACK')).toEqual([
      'sooner',
      'later',
      'never',
    ]);
  });

  test('by payback counts the last time that the total comes back', () => {
    const [dips, steady] = [
      appraised(anOption([aLine([-100, 200, -200, 400])], { id: 'dips' }), 3),
      appraised(anOption([aLine([-100, 50, 50, 50])], { id: 'steady' }), 3),
    ];
    expect(order([dips, steady], 'PAYBACK')).toEqual(['steady', 'dips']);
  });
});

describe('ties', () => {
  test('share a rank, and the next rank counts them all: 1, 2, 2, 4', () => {
    expect(ranks([saving('a', 30), saving('b', 20), saving('c', 20), saving('d', 10)])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  test('are ties to the penny', () => {
    expect(ranks([saving('a', 20.0001), saving('b', 20.0002), saving('c', 20.006)])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
    ]);
  });

  test('of UNKNOWN are none: nobody can say that two UNKNOWN figures are alike', () => {
    const missing = [unknownIs('RECURRING_COST')];
    expect(ranks([saving('a', 1, { missing }), saving('b', 1, { missing }), saving('c', 5)])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 3],
    ]);
  });

  test('stand in the order of public value, then of less capital, then of the id', () => {
    const settled = { settledFrom: 0 };
    const option = (id: string, extra: Parameters<typeof aLine>[0], known = {}) =>
      appraised(anOption([aLine([0, 20]), once(extra, { ...settled, ...known })], { id }), 1);
    const capital = { ledger: 'CAPITAL' as const, cashClass: 'CASH_CAPITAL' as const };
    const dear = appraised(anOption([aLine([0, 20]), once([-50, 0], { ...settled, ...capital }), once([50, 0], settled)], { id: 'a-dear' }), 1);
    const cheap = appraised(anOption([aLine([0, 20]), once([0, 0], settled)], { id: 'z-cheap' }), 1);
    expect(order([dear, option('m-gift', [5, 0]), cheap, appraised(anOption([aLine([0, 20])], { id: 'y-cheap' }), 1)])).toEqual([
      'm-gift',
      'y-cheap',
      'z-cheap',
      'a-dear',
    ]);
  });
});

describe('what a gap hides', () => {
  const by = (hides: Parameters<typeof unknownIs>[0]) => {
    const option = appraised(anOption([aLine([-10, 20]), once([-5, 0], { ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' })], { missing: [unknownIs(hides)] }), 1);
    return rankMeasures.filter((measure) => measured(option, measure) === null);
  };

  test('a yearly cost hides every measure', () => {
    expect(by('RECURRING_COST')).toEqual([...rankMeasures]);
  });

  test('a one-off cost hides every measure but the yearly saving', () => {
    expect(by('ONE_OFF_COST')).toEqual(rankMeasures.filter((one) => one !== 'CASH_RELEASING_RECURRING_NET'));
  });

  test('a cost to people hides the value to society only; a gap that flatters nothing hides nothing', () => {
    expect(by('SOCIAL_COST')).toEqual(['NPV_SOCIAL']);
    expect(by('NOTHING')).toEqual([]);
  });
});

test('the order does not depend on the order they came in', () => {
  const some = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      pounds: fc.integer({ min: -3, max: 3 }),
      hides: fc.constantFrom('NOTHING', 'RECURRING_COST', 'ONE_OFF_COST'),
      impossible: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  fc.assert(
    fc.property(some, fc.constantFrom(...rankMeasures), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, by, chances) => {
      const options = rows.map(({ id, pounds, hides, impossible }) =>
        saving(id, pounds, { missing: [unknownIs(hides as 'NOTHING')], impossibleBecause: impossible ? ['no'] : [] }),
      );
      const shuffled = options.map((option) => ({ option, chance: chances.next().value })).toSorted((one, other) => one.chance - other.chance);
      expect(
        ranks(
          shuffled.map(({ option }) => option),
          by,
        ),
      ).toEqual(ranks(options, by));
    }),
  );
});
