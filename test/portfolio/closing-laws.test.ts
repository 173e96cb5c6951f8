/** Choosing sites to close, against enumeration of every set of so many: whatever must stay or go, whatever is UNKNOWN, for every objective. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingAims } from '../../src/portfolio/closing.ts';
import { closingPlan } from '../../src/programme/closing/closing-plan.ts';
import { closingQuestion } from '../../src/programme/closing/closing-question.ts';
import { type ClosingWorth, valueBy, worthOf } from '../../src/programme/closing/closing-worth.ts';
import { codes, problemOf, savingsOf } from './closing-sample.ts';

const [siteCount, areaCount] = [7, 6];
const minutes = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) }, { weight: 1, arbitrary: fc.constant(Infinity) });
const site = fc.record({
  minutes: fc.array(minutes, { minLength: areaCount, maxLength: areaCount }),
  saving: fc.option(fc.integer({ min: -5, max: 20 }), { freq: 6 }),
  stays: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant('protected') }),
});
const asked = fc.record({
  count: fc.integer({ min: 1, max: siteCount }),
  objective: fc.constantFrom(...closingAims),
  keepReached: fc.option(fc.boolean(), { nil: undefined }),
  leastShareWithin: fc.option(fc.constantFrom(0.3, 0.6, 0.9), { freq: 3, nil: null }),
  mustGo: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 1 }),
});
const people = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 8 }), { minLength: areaCount, maxLength: areaCount });

/** The better first by one aim after the other, rounded as money and minutes are told apart; then the set whose first codes stay. */
function better(aims: readonly (typeof closingAims)[number][]) {
  const key = (aim: (typeof closingAims)[number], worth: ClosingWorth): readonly number[] => {
    if (aim === 'LEAST_LOSS') return [Math.round(1e6 * worth.ways.reduce((sum, { area, minutes: way }) => sum + (area.weight ?? 0) * (way ?? 0), 0))];
    if (aim === 'MOST_WITHIN') return [-worth.access.within];
    return [worth.unknownSavings, -worth.saving];
  };
  return (one: ClosingWorth, other: ClosingWorth): number => {
    for (const aim of aims) {
      const [first, second] = [key(aim, one), key(aim, other)];
      const at = first.findIndex((value, index) => value !== second[index]);
      if (at >= 0) return first[at]! - second[at]!;
    }
    return codes(one.going) > codes(other.going) ? -1 : 1;
  };
}

test('finds the very set that enumeration finds, or that there is none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: siteCount, maxLength: siteCount }), people, asked, async (sites, counted, wanted) => {
      fc.pre(wanted.mustGo.length <= wanted.count && counted.some((one) => one !== null && one > 0));
      const question = closingQuestion(problemOf(sites, counted), savingsOf(sites), wanted);
      const sets = Array.from({ length: 2 ** siteCount }, (_, bits) => question.sites.filter((_, at) => (bits >> at) & 1));
      const allowed = sets.filter(
        (set) => set.length === wanted.count && question.sites.every((one) => (set.includes(one) ? one.mustStayBecause === null : !one.mustGo)),
      );
      const worths = allowed.map((set) => worthOf(question, set)).filter(({ breaks }) => breaks.length === 0);
      const best = worths.sort(better(question.aims))[0];
      const plan = await closingPlan(question, 30);
      expect(plan.after === null ? null : codes(plan.after.going)).toBe(best === undefined ? null : codes(best.going));
      expect(plan.outcome).toBe(best === undefined || question.overruled.length > 0 ? 'INFEASIBLE' : 'PROVED');
      if (best === undefined) {
        expect(plan.because).not.toEqual([]);
        return;
      }
      const [is, bound] = [valueBy(question.aims[0], plan.after!), plan.proof.bound];
      if (is !== null) expect(bound).toBeCloseTo(is, 2);
      for (const { worth } of plan.unplanned.filter(({ worth: { breaks, going } }) => breaks.length === 0 && going.length === wanted.count))
        expect(better(question.aims)(worth, best), 'choosing without a plan is no better').toBeGreaterThanOrEqual(
          codes(worth.going) === codes(best.going) ? -1 : 0,
        );
    }),
    { numRuns: 25 },
  );
}, 180_000);
