/** What a plan comes to in many cases, its parts being fixed: exact for what changes a part's own flows, straight-line for assumptions. */
import { describe, expect, test } from 'vitest';
import { discountFactors, GB_STANDARD } from '../../src/appraisal/index.ts';
import { changedStart, noChange, presentValueOf } from '../../src/portfolio/changed-start.ts';
import { planInCases, type UncertainPlan } from '../../src/portfolio/plan-in-cases.ts';
import { always, number, share } from '../appraisal/sample.ts';
import { aCandidate } from './plan-sample.ts';

const years = 5;
const factors = discountFactors(GB_STANDARD, years - 1);
/** £400,000 in year 0 saves £120,000 a year from year 1, and brings £50,000 in year 2. */
const works = aCandidate('WORKS', { capital: 400_000, saving: 120_000, savesAfter: 1, receipt: 50_000, receiptAfter: 2 }, years).starts[0]!;
const change = (known: Partial<typeof noChange>) => changedStart(works, [{ ...noChange, ...known }], factors);

const aPlan = (known: Partial<UncertainPlan> = {}): UncertainPlan => ({
  years,
  factors,
  constant: { value: 0, saving: [] },
  parts: [{ start: works, scales: [], turns: [] }],
  effects: [],
  ...known,
});
const cases = (by: Readonly<Record<string, readonly number[]>>) => ({
  count: Object.values(by)[0]!.length,
  of: (code: string) => (by[code] === undefined ? null : Float64Array.from(by[code])),
});

describe('what turns out otherwise', () => {
  test('saves £20,000 less a year from the year it saves, and later only from the year in which it is known', () => {
    expect(change({ savingPa: -20_000 }).saving).toEqual([0, 100_000, 100_000, 100_000, 100_000]);
    expect(change({ savingPa: -20_000, from: 3 }).saving).toEqual([0, 120_000, 120_000, 100_000, 100_000]);
  });

  test('a year and a half later: half a year of saving in year 2, and the receipt half in each of two years', () => {
    const late = change({ delayMonths: 18 });
    expect(late.saving).toEqual([0, 0, 60_000, 120_000, 120_000]);
    expect(late.hoped).toEqual([0, 0, 0, 25_000, 25_000]);
    expect(late.capital).toEqual(works.capital);
  });

  test('capital that is spent before anything is known stays as it was', () => {
    expect(change({ capital: 90_000, from: 1 }).capital).toEqual(works.capital);
    expect(change({ capital: 90_000 }).capital[0]).toBe(490_000);
  });

  test('is worth what its flows are worth, beside what was stated beyond them', () => {
    const stated = { ...works, value: works.value + 1_000 };
    const changed = changedStart(stated, [{ ...noChange, savingPa: 10_000 }], factors);
    expect(changed.value).toBeCloseTo(presentValueOf(changed, factors) + 1_000, 6);
  });
});

describe('a plan', () => {
  test('with nothing varied comes out as it was chosen', () => {
    const found = planInCases(aPlan({ constant: { value: -500, saving: [0, -100] } }), { count: 1, of: () => null });
    expect(found.value[0]).toBeCloseTo(works.value - 500, 6);
    expect(found.saving.map((year) => year[0])).toEqual([0, 119_900, 120_000, 120_000, 120_000]);
  });

  test('with shares of saving and capital is what those flows are worth, year by year', () => {
    const scales = [
      { of: 'saving', driver: 's' },
      { of: 'capital', driver: 'c' },
    ] as const;
    always(share, share, (s, c) => {
      const found = planInCases(aPlan({ parts: [{ start: works, scales, turns: [] }] }), cases({ s: [s], c: [c] }));
      const flows = { ...works, saving: works.saving.map((amount) => amount * s), capital: works.capital.map((amount) => amount * c) };
      expect(found.value[0]).toBeCloseTo(presentValueOf(flows, factors), 4);
      expect(found.saving[2]![0]).toBeCloseTo(120_000 * s, 6);
      expect(found.capital[0]![0]).toBeCloseTo(400_000 * c, 6);
    });
  });

  test('moves straight from the central value of an assumption to either end, and not at all at the centre', () => {
    const end = (value: number) => ({ value, saving: [0, value / 10], capital: [], oneOff: [] });
    const effects = [{ driver: 'energy', range: { low: 0, central: 10, high: 30 }, low: end(-1_000), high: end(4_000) }];
    const found = planInCases(aPlan({ parts: [], effects }), cases({ energy: [0, 5, 10, 20, 30] }));
    expect([...found.value]).toEqual([-1_000, -500, 0, 2_000, 4_000]);
    expect([...found.saving[1]!]).toEqual([-100, -50, 0, 200, 400]);
  });

  test('under the same draws as the same plan differs from it by nothing, and by what is added where something is', () => {
    always(number(0, 2), (s) => {
      const scales = [{ of: 'saving', driver: 's' }] as const;
      const part = { start: works, scales, turns: [] };
      const [once, twice] = [[part], [part, { start: works, scales: [], turns: [] }]].map((parts) => planInCases(aPlan({ parts }), cases({ s: [s, 1] })));
      expect(twice!.value[0]! - once!.value[0]!).toBeCloseTo(works.value, 4);
      expect(planInCases(aPlan({ parts: [part] }), cases({ s: [s, 1] })).value).toEqual(once!.value);
    });
  });
});
