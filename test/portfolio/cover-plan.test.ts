/** The cheapest cover from the question to the plan, and against enumeration of every set of sites. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoverProblem } from '../../src/options/cover.ts';
import { type CoverPlan, coverPlan } from '../../src/programme/closing/cover-plan.ts';
import { type CoverAsked, coverQuestion } from '../../src/programme/closing/cover-question.ts';
import { coverShown } from '../../src/programme/closing/cover-shown.ts';

interface Site {
  readonly cost: number | null;
  readonly minutes: readonly number[];
  readonly stays?: string;
  readonly known?: boolean;
}

/** Sites A, B, C … and areas a, b, c … of 10 people each, in the policing area NORTH, to be reached within 15 minutes. */
function problem(...sites: readonly Site[]): CoverProblem {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return {
    mode: 'WALK',
    isMatrixLoaded: true,
    sites: sites.map(({ cost, stays, known }, at) => ({
      asset: { code: letter(at), name: `office ${letter(at)}` },
      within: [],
      points: [{ code: `P-${letter(at)}`, name: `counter ${letter(at)}`, kind: 'FRONT_ENQUIRY' }],
      yearlyCost: cost,
      isCostKnown: known ?? cost !== null,
      costBasis: 'test',
      mustStayBecause: stays ?? null,
    })),
    areas: sites[0]!.minutes.map((_, at) => ({
      code: letter(at).toLowerCase(),
      name: `village ${letter(at).toLowerCase()}`,
      within: ['NORTH', 'FORCE'],
      population: 10,
      households: 4,
      incidents: 4,
      standard: 15,
    })),
    minutes: sites.map(({ minutes }) => minutes),
    sources: sites.map(({ minutes }) => minutes.map((one) => (Number.isFinite(one) ? 'MATRIX' : 'UNKNOWN'))),
    warnings: [],
  };
}

const planOf = (of: CoverProblem, asked: CoverAsked = {}): Promise<CoverPlan> => coverPlan(coverQuestion(of, asked), 20);
const codes = (sites: CoverPlan['kept']): string => sites.map(({ asset }) => asset.code).join('');

/** A and B reach one village each, C both for more than the two together, D none. */
const four = problem(
  { cost: 3_000, minutes: [5, 40] },
  { cost: 4_000, minutes: [40, 15] },
  { cost: 9_000, minutes: [9, 9] },
  { cost: -500, minutes: [50, 50] },
);

describe('the cheapest cover', () => {
  test('is proved, a minute on the limit included; a site that earns money stays', async () => {
    const plan = await planOf(four);
    expect(plan).toMatchObject({ outcome: 'PROVED', because: [], unreachable: [], proof: { sites: 4, areas: 2, gap: 0, tiesSettled: true } });
    expect([codes(plan.kept), codes(plan.notNeeded)]).toEqual(['ABD', 'C']);
    expect(plan.proof.bound).toBeCloseTo(6_500, 2);
    expect(plan.areas.map(({ site, minutes }) => [site?.asset.code, minutes])).toEqual([
      ['A', 5],
      ['B', 15],
    ]);
  });

  test('is told in a sentence, with what only one site reaches', async () => {
    expect(coverShown(await planOf(four))).toMatchObject({
      summary: '3 of 4 sites reach 2 of 2 areas in time for £6,500 a year; no cheaper set does.',
      yearlyCost: 6_500,
      yearlyCostNotNeeded: 9_000,
      unknownCosts: 0,
      kept: [{ onlyReaches: 1 }, { onlyReaches: 1 }, { onlyReaches: 0 }],
    });
  });

  test('within another time is another', async () => {
    expect(codes((await planOf(four, { minutes: 9 })).kept)).toBe('CD');
    expect(codes((await planOf(four, { minutes: 60 })).kept)).toBe('D');
  });

  test('for one area or one policing area needs no more than that one', async () => {
    expect(codes((await planOf(four, { areas: ['b'] })).kept)).toBe('BD');
    expect(codes((await planOf(four, { areas: ['FORCE'] })).kept)).toBe('ABD');
  });

  test('keeps what is protected or asked to stay, and does without what is to go', async () => {
    const guarded = problem({ cost: 3, minutes: [5] }, { cost: 4, minutes: [5], stays: 'protected until 2030-03-31' });
    expect(codes((await planOf(guarded)).kept)).toBe('B');
    expect(codes((await planOf(four, { mustStay: ['P-C'] })).kept)).toBe('CD');
    expect(codes((await planOf(four, { mustGo: ['A', 'D'] })).kept)).toBe('C');
  });

  test('of equal cost, the fewest sites, then the first codes; a penny is no tie', async () => {
    const half = { cost: 5, minutes: [5, 40] };
    expect(codes((await planOf(problem(half, { cost: 5, minutes: [40, 5] }, { cost: 10, minutes: [5, 5] }, { cost: 10, minutes: [5, 5] }))).kept)).toBe('C');
    expect(codes((await planOf(problem(half, { cost: 5, minutes: [40, 5] }, { cost: 10.01, minutes: [5, 5] }))).kept)).toBe('AB');
  });

  test('prices what is UNKNOWN as it was told to, and says so', async () => {
    const plan = await planOf(problem({ cost: 900, minutes: [5], known: false }, { cost: 1_000, minutes: [50] }));
    expect(plan.warnings.map(({ code }) => code)).toEqual(['COST_UNKNOWN']);
    expect(coverShown(plan)).toMatchObject({ unknownCosts: 1, yearlyCost: 900 });
  });

  test('where no cost is known anywhere, is the fewest sites, and claims no sum', async () => {
    const plan = await planOf(problem({ cost: null, minutes: [5, 50] }, { cost: null, minutes: [50, 5] }, { cost: null, minutes: [5, 5] }));
    expect(codes(plan.kept)).toBe('C');
    expect(plan.warnings.map(({ code }) => code)).toEqual(['NO_COST_KNOWN']);
    expect(coverShown(plan)).toMatchObject({
      yearlyCost: null,
      proof: { bound: null },
      summary: '1 of 3 sites reach 2 of 2 areas in time; no cheaper set does.',
    });
  });
});

describe('the travel times behind it', () => {
  const holed: CoverProblem = {
    ...problem({ cost: 3, minutes: [5, 9] }, { cost: 4, minutes: [40, 8] }),
    mode: 'CAR',
    sources: [
      ['MATRIX', 'MODEL'],
      ['MATRIX', 'MATRIX'],
    ],
  };

  test('are counted over the areas that were asked about, and their holes named', async () => {
    const whole = await planOf(holed);
    expect(whole.travelBasis).toMatchObject({ source: 'MIXED', fromMatrix: 3, fromModel: 1 });
    expect(whole.warnings).toMatchObject([{ code: 'TRAVEL_TIMES_MISSING', message: expect.stringContaining('for 1 way: to office A from village b.') }]);
    const part = await planOf(holed, { areas: ['a'] });
    expect(part).toMatchObject({ travelBasis: { source: 'MATRIX', fromMatrix: 2, fromModel: 0 }, warnings: [] });
  });

  test('are told in a sentence', async () => {
    expect(coverShown(await planOf(holed))).toMatchObject({
      travelModel: expect.stringMatching(/^by car: 3 ways from travel_times.csv, 1 way as straight line/),
    });
  });
});

describe('where no set can do it', () => {
  test('the answer is infeasible, with what each area would need and the cheapest set for all the others', async () => {
    const plan = await planOf(problem({ cost: 3, minutes: [5, 22.01, Infinity] }, { cost: 2, minutes: [5, 31, Infinity] }));
    expect(plan).toMatchObject({ outcome: 'INFEASIBLE', proof: { areas: 1, gap: 0 } });
    expect(codes(plan.kept)).toBe('B');
    expect(plan.unreachable.map(({ area, site, minutes }) => [area.code, site?.asset.code, minutes])).toEqual([
      ['b', 'A', 22.01],
      ['c', undefined, null],
    ]);
    expect(plan.because).toEqual([
      'village b is reached by no site within 15 minutes: the nearest, office A, takes 22.1.',
      'village c is reached by no site within 15 minutes: no way to a site is known.',
    ]);
  });

  test('because the only site that reaches an area is to go, that site is named', async () => {
    const plan = await planOf(problem({ cost: 3, minutes: [5] }, { cost: 2, minutes: [40] }), { mustGo: ['A'] });
    expect(plan.outcome).toBe('INFEASIBLE');
    expect(plan.unreachable[0]).toMatchObject({ minutes: 40, lostWith: [{ asset: { code: 'A' } }] });
    expect(plan.because[0]).toBe('village a is reached by no site within 15 minutes: the nearest, office B, takes 40.0; office A would, but is to go.');
  });

  test('because what is to go is protected, it stays and the answer says why', async () => {
    const plan = await planOf(problem({ cost: 3, minutes: [5], stays: 'counter A is protected until 2030-03-31' }), { mustGo: ['A'] });
    expect(plan).toMatchObject({ outcome: 'INFEASIBLE', because: ['office A cannot go: counter A is protected until 2030-03-31'] });
    expect(codes(plan.kept)).toBe('A');
  });

  test('because there is no site at all, nothing is kept', async () => {
    const plan = await planOf({ ...problem({ cost: 3, minutes: [5] }), sites: [], minutes: [] });
    expect(plan).toMatchObject({ outcome: 'INFEASIBLE', kept: [], unreachable: [{ site: null, minutes: null }] });
  });
});

describe('refuses', () => {
  test('a site or an area that is not there, and names it', () => {
    expect(() => coverQuestion(four, { mustStay: ['Z'] })).toThrow('That is none of the sites in question.');
    expect(() => coverQuestion(four, { areas: ['SOUTH'] })).toThrow('No demand area is, or lies in, what was named.');
  });

  test('a site that is both to stay and to go, under either of its names', () => {
    expect(() => coverQuestion(four, { mustStay: ['A'], mustGo: ['P-A'] })).toThrow('A site cannot both stay and go.');
  });

  test('a question without an area', () => {
    expect(() => coverQuestion({ ...four, areas: [] }, {})).toThrow('There is no area to cover.');
    expect(() => coverQuestion(four, { areas: [] })).toThrow('There is no area to cover.');
  });
});

test('finds what enumeration finds, whatever must stay or go and whatever cannot be reached', async () => {
  const [sites, areas] = [6, 5];
  const site = fc.record({ cost: fc.integer({ min: 0, max: 5 }), minutes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: areas, maxLength: areas }) });
  const some = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: sites, maxLength: sites }), some, some, async (list, stay, goes) => {
      const mustGo = goes.filter((code) => !stay.includes(code));
      const of = problem(...list);
      const sets = Array.from({ length: 2 ** sites }, (_, bits) => of.sites.filter((_, at) => (bits >> at) & 1));
      const allowed = sets.filter(
        (set) => stay.every((code) => codes(set as never).includes(code)) && mustGo.every((code) => !codes(set as never).includes(code)),
      );
      const reached = (set: CoverProblem['sites']) => of.areas.filter((_, area) => set.some((one) => of.minutes[of.sites.indexOf(one)]![area]! <= 15)).length;
      const cost = (set: CoverProblem['sites']) => set.reduce((sum, { yearlyCost }) => sum + yearlyCost!, 0);
      const most = Math.max(...allowed.map(reached));
      const best = allowed
        .filter((set) => reached(set) === most)
        .sort((one, other) => cost(one) - cost(other) || one.length - other.length || (codes(one as never) < codes(other as never) ? -1 : 1))[0]!;
      const plan = await planOf(of, { mustStay: stay, mustGo });
      expect([codes(plan.kept), plan.outcome]).toEqual([codes(best as never), most === areas ? 'PROVED' : 'INFEASIBLE']);
    }),
    { numRuns: 25 },
  );
});
