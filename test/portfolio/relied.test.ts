/** What a plan may not take from those who rely on it: places within reach, a presence in each area, vehicles that are needed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, PlanProblem, Start } from '../../src/portfolio/candidate.ts';
import { type LedgerChange, nothingRelied, type Relied } from '../../src/portfolio/ledger.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { clashingRules } from '../../src/portfolio/plan-clash.ts';
import { type Pick, planEvaluated } from '../../src/portfolio/plan-evaluation.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

/** A candidate worth so much, whose changes hold from the year of its start. */
function changing(code: string, saving: number, changes: readonly Omit<LedgerChange, 'from'>[], starts: readonly number[] = [0]): Candidate {
  const one = aCandidate(code, { saving }, 4, starts);
  return { ...one, starts: one.starts.map((start): Start => ({ ...start, changes: changes.map((change) => ({ ...change, from: start.year })) })) };
}
const closing = (place: string, saving: number, opening: readonly string[] = [], starts?: readonly number[]) =>
  changing(
    `close ${place}${opening.length === 0 ? '' : ` for ${opening.join(' and ')}`}`,
    saving,
    [{ of: place, by: -1 }, ...opening.map((of) => ({ of, by: 1 }))],
    starts,
  );

const open = (...places: readonly string[]) => new Map(places.map((place) => [place, 1]));
const village = (places: readonly string[], least = 1) => ({ name: 'the village', rule: 'COVER' as const, places, least });
const problem = (candidates: readonly Candidate[], relied: Partial<Relied>, more: Partial<PlanProblem> = {}): PlanProblem =>
  aPlanProblem({ years: 4, candidates, relied: { ...nothingRelied, ...relied }, ...more });
const chosen = async (asked: PlanProblem): Promise<readonly string[]> =>
  (await bestPlan(asked)).evaluated?.picks.map(({ candidate, start }) => `${candidate.code} in ${start.year}`) ?? ['none'];

describe('a village that two counters reach', () => {
  const both = [closing('A', 5_000), closing('B', 4_000)];

  test('may lose either of them, and not both: the one that saves more closes', async () => {
    expect(await chosen(problem(both, { today: open('A', 'B'), needs: [village(['A', 'B'])] }))).toEqual(['close A in 0']);
  });

  test('may lose both where a third is open that nothing closes', async () => {
    expect(await chosen(problem(both, { today: open('A', 'B', 'C'), needs: [village(['A', 'B', 'C'])] }))).toHaveLength(2);
  });

  test('keeps what reaches it where a counter is opened again in a library within its minutes, but not in one that lies beyond', async () => {
    const again = [closing('A', 5_000), closing('B', 3_000, ['L'])];
    expect(await chosen(problem(again, { today: open('A', 'B'), needs: [village(['A', 'B', 'L'])] }))).toHaveLength(2);
    expect(await chosen(problem(again, { today: open('A', 'B'), needs: [village(['A', 'B'])] }))).toEqual(['close A in 0']);
  });

  test('is reached in every year: what closes at once waits for nothing that opens two years later', async () => {
    const later = [closing('A', 5_000), closing('B', 3_000, ['L'], [2])];
    expect(await chosen(problem(later, { today: open('A', 'B'), needs: [village(['L', 'B'])] }))).toHaveLength(2);
    expect(
      await chosen(problem([closing('A', 5_000), changing('open L', -1, [{ of: 'L', by: 1 }], [2])], { today: open('A'), needs: [village(['A', 'L'])] })),
    ).toEqual([]);
  });

  test('waits with a closure until the other counter is open', async () => {
    const starts = [0, 1, 2, 3];
    const asked = problem([closing('A', 5_000, [], starts), changing('open L', -1_000, [{ of: 'L', by: 1 }], [2])], {
      today: open('A'),
      needs: [village(['A', 'L'])],
    });
    expect(await chosen(asked)).toEqual(['close A in 2', 'open L in 2']);
  });

  test('a place that something closes is closed, whoever else would open it', async () => {
    const asked = problem([closing('A', 5_000, ['L']), closing('L', 4_000), changing('open L', -1, [{ of: 'L', by: 1 }])], {
      today: open('A', 'L'),
      needs: [village(['A', 'L'])],
    });
    expect(await chosen(asked)).toEqual(['close A for L in 0']);
  });

  test('where both must close, cover is named among the rules that clash', async () => {
    const asked = problem(both, { today: open('A', 'B'), needs: [village(['A', 'B'])] }, { mustIn: ['close A', 'close B'] });
    expect((await bestPlan(asked)).outcome).toBe('INFEASIBLE');
    expect(await clashingRules(asked, {})).toEqual(['COVER', 'WANTED']);
  });
});

describe('so many people within reach, instead of everybody', () => {
  const people = [
    { name: 'town', people: 9_000, places: ['A'] },
    { name: 'village', people: 1_000, places: ['B'] },
  ];
  const three = [closing('A', 5_000), closing('B', 4_000)];

  test.each([
    [10_000, []],
    [9_000, ['close B in 0']],
    [1_000, ['close A in 0']],
    [0, ['close A in 0', 'close B in 0']],
  ])('%i of 10,000: closed are %j', async (least, picks) => {
    expect(await chosen(problem(three, { today: open('A', 'B'), reach: [{ people, least }] }))).toEqual(picks);
  });
});

describe('two 4x4s needed of three that are held', () => {
  const held = { today: new Map([['4x4', 3]]), held: new Map([['4x4', 2]]) };
  const withdraw = (code: string, saving: number, starts?: readonly number[]) => changing(code, saving, [{ of: '4x4', by: -1 }], starts);
  const spare = changing('spare', -2_000, [{ of: '4x4', by: 1 }], [1]);

  test('one may go, the one that saves most', async () => {
    expect(await chosen(problem([withdraw('old', 5_000), withdraw('older', 4_000)], held))).toEqual(['old in 0']);
  });

  test('a second may go once a spare is there, and not before', async () => {
    const [old, older] = [withdraw('old', 5_000, [0, 1, 2]), withdraw('older', 4_000, [0, 1, 2])];
    expect(await chosen(problem([old, older, spare], held))).toEqual(['old in 0', 'older in 1', 'spare in 1']);
  });

  test('a base that moves two of them away needs another back', async () => {
    const base = changing('close base', 9_000, [{ of: '4x4', by: -2 }]);
    expect(await chosen(problem([base], held))).toEqual([]);
    expect(await clashingRules(problem([base], held, { mustIn: ['close base'] }), {})).toEqual(['CAPABILITY', 'WANTED']);
  });
});

test('whatever closes and opens, the plan is the best of all combinations that keep every need, and breaks none', async () => {
  const names = ['A', 'B', 'C'];
  const places = fc.subarray([...names, 'L'], { minLength: 1 });
  const asked = fc.record({
    savings: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    again: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    needs: fc.array(fc.record({ places, least: fc.integer({ min: 1, max: 2 }) }), { minLength: 1, maxLength: 3 }),
    groups: fc.array(fc.record({ places, people: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 3 }),
    share: fc.constantFrom(0, 0.5, 1),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ savings, again, needs, groups, share }) => {
      const candidates = names.map((name, at) => closing(name, 1_000 * savings[at]!, again[at]! ? ['L'] : [], [0, 2]));
      const today = open(...names);
      const openToday = (of: readonly string[]) => of.filter((place) => today.has(place)).length;
      const relied: Relied = {
        today,
        held: new Map(),
        needs: needs.map((need, at) => ({ ...need, name: `village ${at}`, rule: 'COVER', least: Math.min(need.least, openToday(need.places)) })),
        reach: [
          {
            people: groups.map((group, at) => ({ ...group, name: `town ${at}` })),
            least: share * groups.reduce((sum, { people, places: of }) => sum + (openToday(of) > 0 ? people : 0), 0),
          },
        ],
      };
      const plan = problem(candidates, relied);
      const { outcome, evaluated } = await bestPlan(plan);
      expect(outcome).toBe('PROVED');
      expect(evaluated!.value).toBeCloseTo(bestOfAll(plan), 2);
    }),
    { numRuns: 40 },
  );
});

/** The most that any combination of starts is worth that breaks nothing in any year. */
function bestOfAll(plan: PlanProblem): number {
  const combinations = plan.candidates.reduce<readonly (readonly Pick[])[]>(
    (all, candidate) => all.flatMap((picks) => [picks, ...candidate.starts.map((start) => [...picks, { candidate, start }])]),
    [[]],
  );
  const kept = combinations.map((picks) => planEvaluated(plan, picks)).filter(({ years }) => years.every(({ breaks }) => breaks.length === 0));
  return Math.max(...kept.map(({ value }) => value));
}
