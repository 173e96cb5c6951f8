import { describe, expect, test } from 'vitest';
import { evaluation } from '../../src/portfolio/evaluation.ts';
import { lpText } from '../../src/portfolio/lp-text.ts';
import { Model } from '../../src/portfolio/model.ts';

describe('a model', () => {
  test('keeps the names of two codes apart that differ in a sign only', () => {
    const model = new Model('names');
    expect(['A-1', 'A_1', 'A 1', '9', 'e5', ''].map((code) => model.choice(code).name)).toEqual(['A_1', 'A_1_2', 'A_1_3', '_9', '_e5', '_']);
  });

  test('adds up the terms of one column, and drops what comes to nothing', () => {
    const model = new Model('terms');
    const [east, west] = [model.choice('east'), model.choice('west')];
    model.atMost(
      'row',
      [
        [2, east],
        [1, west],
        [3, east],
        [-1, west],
      ],
      4,
    );
    expect(model.rows[0]!.terms).toEqual([[5, east]]);
  });

  test('refuses a coefficient that is no number, bounds out of order, and text without an aim', () => {
    const model = new Model('refusals');
    const east = model.choice('east');
    expect(() => model.atMost('row', [[Number.POSITIVE_INFINITY, east]], 1)).toThrow('a coefficient must be a finite number, got Infinity for east');
    expect(() => model.exactly('row', [[1, east]], Number.NaN)).toThrow(RangeError);
    expect(() => model.amount('amount', 2, 1)).toThrow("a column's bounds must be in order, got 2 to 1 for amount");
    expect(() => lpText(model)).toThrow('a model needs an aim, got none for refusals');
  });
});

test('LP text tells every kind of column, row and aim', () => {
  const model = new Model('a workshop');
  const [chairs, tables] = [model.count('chairs', 0, 30), model.count('tables')];
  const [hired, overtime, night] = [model.amount('hired', 0, 5), model.amount('overtime', -2), model.choice('night shift')];
  model.atMost(
    'carpentry',
    [
      [1, chairs],
      [2, tables],
      [-1, hired],
    ],
    40,
  );
  model.atLeast('promised', [[1, tables]], 3);
  model.exactly(
    'balance',
    [
      [1, hired],
      [1, overtime],
      [-0.5, night],
    ],
    0,
  );
  model.atMost('nothing to add', [], 1);
  model.aim(
    'maximise',
    'profit',
    [
      [30, chairs],
      [50, tables],
      [-8.25, hired],
    ],
    { constant: -12 },
  );
  model.aim('minimise', 'nights', [[1, night]]);
  expect(lpText(model).split('\n')).toEqual([
    '\\ a workshop',
    '\\ then minimise nights: + 1 night_shift',
    'Maximize',
    ' profit: + 30 chairs + 50 tables - 8.25 hired - 12',
    'Subject To',
    ' carpentry: + 1 chairs + 2 tables - 1 hired <= 40',
    ' promised: + 1 tables >= 3',
    ' balance: + 1 hired + 1 overtime - 0.5 night_shift = 0',
    ' nothing_to_add: 0 chairs <= 1',
    'Bounds',
    ' 0 <= chairs <= 30',
    ' 0 <= hired <= 5',
    ' -2 <= overtime <= +inf',
    'Binaries',
    ' night_shift',
    'Generals',
    ' chairs',
    ' tables',
    'End',
    '',
  ]);
});

describe('values that a solver gave', () => {
  const model = new Model('two columns');
  const [open, share] = [model.choice('open'), model.share('share')];
  model.atMost(
    'only where open',
    [
      [1, share],
      [-1, open],
    ],
    0,
  );
  model.aim(
    'minimise',
    'cost',
    [
      [100, open],
      [-40, share],
    ],
    { constant: 3 },
  );

  test('are made whole where they must be, and summed by ourselves', () => {
    const found = evaluation(model, [0.9999999, 0.5]);
    expect('solution' in found && [found.solution.objective, found.solution.valueOf(open), found.solution.valueOf(share)]).toEqual([83, 1, 0.5]);
  });

  test('are refused where they break a row, a bound or a whole number, and each is named', () => {
    expect(evaluation(model, [0, 0.5])).toEqual({ faults: ['only_where_open comes to 0.5, not between -Infinity and 0'] });
    expect(evaluation(model, [1, 1.5])).toEqual({ faults: ['share is 1.5, out of its bounds'] });
    expect(evaluation(model, [0.4, 0])).toEqual({ faults: ['open is 0.4, not a whole number within its bounds'] });
    expect(evaluation(model, [Number.NaN, 0])).toMatchObject({ faults: [expect.stringContaining('open is NaN')] });
  });
});
