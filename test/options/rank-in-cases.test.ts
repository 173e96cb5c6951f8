/** How firm a ranking is: who can be among the best at all, how often, and what flips it. */
import { describe, expect, test } from 'vitest';
import { contenders, flips, type MovingDriver, timesAmongBest } from '../../src/options/rank-in-cases.ts';
import { always, number } from '../appraisal/sample.ts';

const options = [
  { id: 'A', figure: 100 },
  { id: 'B', figure: 90 },
  { id: 'C', figure: 10 },
];
/** Energy from 0 over 10 to 20: at its high end A loses 30, at its low end B gains 5. */
const energy: MovingDriver = { code: 'energy', range: { low: 0, central: 10, high: 20 }, low: Float64Array.of(0, 5, 0), high: Float64Array.of(-30, 0, 0) };
const at = (...values: readonly number[]) => ({ count: values.length, of: () => Float64Array.from(values) });

describe('the best one of three', () => {
  test('is A or B; C cannot be, with everything in its favour', () => {
    expect(contenders(options, [energy], 1)).toEqual([0, 1]);
    expect(contenders(options, [energy], 3)).toEqual([0, 1, 2]);
  });

  test('is A until energy stands at 13⅓, where A has lost a third of 30', () => {
    expect(timesAmongBest(options, [energy], [0, 1], 1, at(0, 10, 13, 14, 20))).toEqual([3, 2]);
    const [ofA, ofB] = flips(options, [energy], [0, 1], 1);
    expect(ofA!.map(({ driver }) => driver.code)).toEqual(['energy']);
    expect(ofA![0]!.at).toBeCloseTo(10 + 10 / 3, 6);
    expect(ofB![0]!.at).toBeCloseTo(10 + 10 / 3, 6);
  });

  test('is nobody else where nothing moves', () => {
    expect(timesAmongBest(options, [], [0, 1, 2], 2, at(1, 2))).toEqual([2, 2, 0]);
    expect(flips(options, [], [0, 1, 2], 2)).toEqual([[], [], []]);
  });
});

test('leaving out those who cannot be among the best changes nothing', () => {
  const figures = [number(0, 100), number(0, 100), number(0, 100), number(0, 100)] as const;
  always(...figures, number(-50, 50), number(0, 20), (a, b, c, d, move, place) => {
    const all = [a, b, c, d].map((figure, index) => ({ id: String(index), figure }));
    const driver = { ...energy, low: Float64Array.of(move, 0, -move, 0), high: Float64Array.of(0, move, 0, -move) };
    const some = contenders(all, [driver], 2);
    const [whole, part] = [timesAmongBest(all, [driver], [0, 1, 2, 3], 2, at(place)), timesAmongBest(all, [driver], some, 2, at(place))];
    expect(some.map((index) => whole[index])).toEqual(part);
    expect(whole.filter((_, index) => !some.includes(index))).toEqual(whole.filter((_, index) => !some.includes(index)).map(() => 0));
  });
});
