/** People under a scenario. */
import { describe, expect, test } from 'vitest';
import type { Setting } from '../../src/assumptions/scenario.ts';
import { growthByTeam, peopleOf, postsUnder } from '../../src/register/headcount.ts';
import type { Establishment } from '../../src/register/register.ts';

const row = (team: string, grade: Establishment['grade'], headcount: number, scenario = 'today'): Establishment =>
  ({ team, grade, headcount, fte: headcount, scenario }) as Establishment;
const rows = [row('RESPONSE', 'OFFICER', 60), row('BEAT', 'OFFICER', 40), row('BEAT', 'PCSO', 20), row('RESPONSE', 'OFFICER', 90, 'growth')];
const under = (...settings: readonly Setting[]) => postsUnder(rows, { settings });
const officers = (is: 'VALUE' | 'TIMES', value: number): Setting => ({ of: 'HEADCOUNT', key: 'OFFICER', is, value });

describe('people', () => {
  test('are those of today unless a scenario says otherwise', () => {
    expect(peopleOf(under(), ['OFFICER'])).toBe(100);
    expect(peopleOf(under({ of: 'ESTABLISHMENT', key: 'growth', is: null, value: null }), ['OFFICER'])).toBe(90);
  });

  test('of a grade are spread over the teams as they are', () => {
    expect(under(officers('VALUE', 150)).map(({ team, grade, people }) => [team, grade, people])).toEqual([
      ['RESPONSE', 'OFFICER', 90],
      ['BEAT', 'OFFICER', 60],
      ['BEAT', 'PCSO', 20],
    ]);
  });

  test('under two scenarios one after the other: half as many again, then ten per cent more', () => {
    expect(peopleOf(under(officers('VALUE', 150), officers('TIMES', 1.1)), ['OFFICER'])).toBe(165);
    expect(peopleOf(under(officers('TIMES', 1.1), officers('VALUE', 150)), ['OFFICER'])).toBe(150);
  });

  test('are not made of nothing', () => {
    expect(peopleOf(under({ of: 'HEADCOUNT', key: 'SPECIAL', is: 'VALUE', value: 50 }), ['SPECIAL'])).toBe(0);
  });

  test('make a team grow by its own posts: forty officers of sixty posts grow by half to eighty', () => {
    const growth = growthByTeam(rows, { settings: [officers('VALUE', 150)] });
    expect(growth.get('RESPONSE')).toBe(1.5);
    expect(growth.get('BEAT')).toBeCloseTo(80 / 60, 12);
  });
});
