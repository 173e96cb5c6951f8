/** Which so many sites to close, from the question to the plan. The minutes are written by site: A's to villages a, b, c, then B's. */
import { describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/programme/closing/closing-neighbours.ts';
import { closingQuestion } from '../../src/programme/closing/closing-question.ts';
import { closingShown } from '../../src/programme/closing/closing-shown.ts';
import { codes, goingOf, planOf, problemOf, type Site, savingsOf } from './closing-sample.ts';

/** A alone near a, B and C both near b, D near c. */
const four: readonly Site[] = [
  { minutes: [2, 12, 20], saving: 1_000 },
  { minutes: [10, 4, 16], saving: 2_000 },
  { minutes: [11, 5, 14], saving: 9_000 },
  { minutes: [20, 18, 3], saving: 3_000 },
];

describe('the least loss of access', () => {
  test('closes whichever leaves the least mean: C, which is nobody’s nearest', async () => {
    const plan = await planOf(four, { count: 1, objective: 'LEAST_LOSS' });
    expect(plan).toMatchObject({ outcome: 'PROVED', because: [], proof: { gap: 0, tiesSettled: true } });
    expect(goingOf(plan)).toBe('C');
    expect([plan.before.access.mean, plan.after!.access.mean]).toEqual([3, 3]);
    expect(plan.losses[0]).toMatchObject({ losing: 0, meanExtraMinutes: 0, losers: [] });
  });

  test('of two, B and C: village b goes from 4 to 12 minutes, and who loses is told by the site they had', async () => {
    const plan = await planOf(four, { count: 2, objective: 'LEAST_LOSS' }, [30, 10, 60]);
    expect(goingOf(plan)).toBe('BC');
    expect(plan.after!.access.mean).toBeCloseTo((30 * 2 + 10 * 12 + 60 * 3) / 100, 12);
    expect(plan.losses[0]).toMatchObject({ losing: 10, meanExtraMinutes: 8, worstAfter: 12, noLongerWithin: 0 });
    expect(plan.losses[0]!.losers).toMatchObject([{ code: 'b', before: 4, after: 12, next: { code: 'A' }, falls: false }]);
    expect(plan.proof.bound).toBeCloseTo(plan.after!.access.mean!, 6);
  });

  test('with as many people in each village, A and C: 10 + 4 + 3 beats 2 + 12 + 3 only where b weighs more', async () => {
    expect(goingOf(await planOf(four, { count: 2, objective: 'LEAST_LOSS' }, [10, 90, 10]))).toBe('AC');
    expect(goingOf(await planOf(four, { count: 2, objective: 'LEAST_LOSS' }, [90, 10, 10]))).toBe('BC');
  });

  test('of equal loss, the larger saving; of equal saving too, the first codes stay', async () => {
    const same = { minutes: [5, 5] };
    expect(
      goingOf(
        await planOf(
          [
            { ...same, saving: 10 },
            { ...same, saving: 30 },
            { ...same, saving: 20 },
          ],
          { count: 1, objective: 'LEAST_LOSS' },
        ),
      ),
    ).toBe('B');
    expect(goingOf(await planOf([same, same, same], { count: 1, objective: 'LEAST_LOSS' }))).toBe('C');
    expect(goingOf(await planOf([same, same, same], { count: 2, objective: 'LEAST_LOSS' }))).toBe('BC');
  });
});

describe('the most people within the limit', () => {
  test('gives up the village with the fewest people', async () => {
    const plan = await planOf(four, { count: 3, objective: 'MOST_WITHIN' }, [30, 10, 60]);
    expect(goingOf(plan)).toBe('ABD');
    expect(plan.after!.access).toMatchObject({ within: 100, shareWithin: 1, areasWithin: 3 });
  });

  test('within 4 minutes nobody but those beside a site is: the two largest villages keep theirs', async () => {
    const plan = await planOf(four, { count: 2, objective: 'MOST_WITHIN', minutes: 4 }, [30, 10, 60]);
    expect([goingOf(plan), plan.after!.access.within]).toEqual(['BC', 90]);
    expect(plan.losses[0]).toMatchObject({ noLongerWithin: 10, losers: [{ falls: true }] });
  });

  test('a village whose number of people is UNKNOWN counts for nothing, and the answer says so', async () => {
    const plan = await planOf(four, { count: 2, objective: 'MOST_WITHIN', minutes: 4 }, [null, 10, 60]);
    expect(goingOf(plan)).toBe('AC');
    expect(plan.warnings.map(({ code }) => code)).toContain('DEMAND_UNKNOWN');
  });
});

describe('the most saved', () => {
  test('while everybody reached today stays reached: C’s £9,000 and D’s £3,000 would lose village c, so C and B go', async () => {
    expect(goingOf(await planOf(four, { count: 2, objective: 'MOST_SAVING' }))).toBe('BC');
    expect(goingOf(await planOf(four, { count: 2, objective: 'MOST_SAVING', keepReached: false }))).toBe('CD');
  });

  test('while nine in ten stay within the limit, where one village of the small may fall', async () => {
    const plan = await planOf(four, { count: 2, objective: 'MOST_SAVING', leastShareWithin: 0.9 }, [90, 90, 15]);
    expect([goingOf(plan), plan.after!.access.shareWithin]).toEqual(['CD', 180 / 195]);
    expect(goingOf(await planOf(four, { count: 2, objective: 'MOST_SAVING', leastShareWithin: 0.95 }, [90, 90, 15]))).toBe('BC');
  });

  test('a saving that is UNKNOWN comes after every saving that is known, even a loss', async () => {
    const sites: readonly Site[] = [{ minutes: [5] }, { minutes: [5], saving: -400 }, { minutes: [5], saving: -900 }];
    const one = await planOf(sites, { count: 1, objective: 'MOST_SAVING' });
    expect([goingOf(one), one.proof.bound]).toEqual(['B', expect.closeTo(-400, 2)]);
    const two = await planOf([...sites, { minutes: [5], stays: 'listed' }], { count: 3, objective: 'MOST_SAVING' });
    expect([goingOf(two), two.after!.saving, two.after!.unknownSavings, two.proof.bound]).toEqual(['ABC', -1_300, 1, expect.closeTo(-1_300, 2)]);
    expect(two.warnings.map(({ code }) => code)).toContain('SAVING_UNKNOWN');
  });
});

describe('what may not go', () => {
  test('is protected, or asked to stay, and says why', async () => {
    const guarded = four.map((site, at) => (at === 2 ? { ...site, stays: 'counter C is protected until 2030-03-31' } : site));
    const plan = await planOf(guarded, { count: 1, objective: 'LEAST_LOSS' });
    expect(goingOf(plan)).toBe('B');
    expect(plan.question.sites[2]!.mustStayBecause).toBe('counter C is protected until 2030-03-31');
    expect(goingOf(await planOf(four, { count: 1, objective: 'LEAST_LOSS', mustStay: ['P-C'] }))).toBe('B');
  });

  test('and is asked to go all the same: not all that was asked can be done, and the best of the rest is given', async () => {
    const guarded = four.map((site, at) => (at === 0 ? { ...site, stays: 'protected' } : site));
    const plan = await planOf(guarded, { count: 1, objective: 'LEAST_LOSS', mustGo: ['A'] });
    expect([plan.outcome, plan.because, goingOf(plan)]).toEqual(['INFEASIBLE', ['station A cannot go: protected'], 'C']);
  });

  test('because its place is UNKNOWN: that it seems to serve nobody makes it no good one to close', async () => {
    const sites = [...four, { minutes: [Infinity, Infinity, Infinity], saving: 50_000 }];
    const plan = await planOf(sites, { count: 1, objective: 'MOST_SAVING' });
    expect(goingOf(plan)).toBe('C');
    expect(plan.question.sites[4]!.mustStayBecause).toMatch(/^where it is is UNKNOWN/);
    expect(plan.warnings.map(({ code }) => code)).toContain('PLACE_UNKNOWN');
    const asked = await planOf(sites, { count: 1, objective: 'MOST_SAVING', mustGo: ['E'] });
    expect([goingOf(asked), asked.warnings.map(({ code }) => code)]).toEqual(['E', expect.arrayContaining(['LOSS_UNKNOWN'])]);
  });

  test('by the ranking goes with a warning, or stays where only what is possible is asked for', async () => {
    const sites = four.map((site, at) => (at === 2 ? { ...site, obstacles: ['Team X has nowhere to go.'] } : site));
    const plan = await planOf(sites, { count: 1, objective: 'LEAST_LOSS' });
    expect([goingOf(plan), plan.warnings.map(({ code }) => code)]).toEqual(['C', ['NOT_POSSIBLE_TODAY']]);
    expect(goingOf(await planOf(sites, { count: 1, objective: 'LEAST_LOSS', onlyPossible: true }))).toBe('B');
  });
});

describe('where it cannot be done, the reason is named', () => {
  test('fewer may go than are to', async () => {
    const plan = await planOf(four, { count: 3, objective: 'LEAST_LOSS', mustStay: ['A', 'B'] });
    expect(plan).toMatchObject({ outcome: 'INFEASIBLE', after: null });
    expect(plan.because.slice(0, 2)).toEqual(['3 are to close, but of 4 sites only 2 may.', 'station A stays: asked to stay']);
  });

  test('an area would keep nothing in time, or nothing at all, for what must go', async () => {
    const held = await planOf(four, { count: 2, objective: 'MOST_SAVING', mustGo: ['C', 'D'] });
    expect(held.because).toEqual(['village c is reached within 15 minutes only from station C, station D, which must go.']);
    const all = await planOf([{ minutes: [5, 9] }, { minutes: [Infinity, 4] }], { count: 1, objective: 'LEAST_LOSS', mustGo: ['A'] });
    expect(all.because).toEqual(['village a has a way to go only from station A, which must go.']);
  });

  test('no site would be left', async () => {
    expect((await planOf(four, { count: 4, objective: 'LEAST_LOSS' })).because).toEqual([
      'At most 3 of 4 sites can close while every area keeps something to go to; 4 are asked for.',
    ]);
  });

  test('so many cannot close while everybody stays reached', async () => {
    const plan = await planOf(four, { count: 3, objective: 'MOST_SAVING', minutes: 12 });
    expect(plan.because).toEqual(['At most 2 of 4 sites can close while everybody who is reached in time today stays so; 3 are asked for.']);
  });

  test('no such share stays within the limit', async () => {
    const plan = await planOf(four, { count: 3, objective: 'LEAST_LOSS', minutes: 4, leastShareWithin: 0.7 }, [30, 10, 60]);
    expect(plan.because).toEqual(['With 3 closures at most 60.0 % stay within the limit; 70.0 % are asked for.']);
  });
});

describe('a ranked list is not a plan', () => {
  test('down the list goes C, then D: 3 + 13 minutes where the plan has 3 + 8', async () => {
    const plan = await planOf(four, { count: 2, objective: 'LEAST_LOSS' }, [30, 10, 60]);
    const shown = closingShown(plan, []) as { readonly unplanned: readonly object[] };
    expect(shown.unplanned).toMatchObject([
      { way: 'RANKED_LIST', going: [{ code: 'C' }, { code: 'D' }], worseBy: expect.closeTo((2 * 30 + 4 * 10 + 16 * 60) / 100 - 3.6, 9) },
      { way: 'ONE_BY_ONE', worseBy: 0, summary: 'Closing one by one, each time what hurts least, comes to the same.' },
    ]);
  });

  test('nor is closing each time what hurts least: the middle goes first because it hurts nobody then, and the plan keeps it', async () => {
    const line: readonly Site[] = [{ minutes: [0, 10] }, { minutes: [4, 4] }, { minutes: [10, 0] }];
    const plan = await planOf(line, { count: 2, objective: 'LEAST_LOSS' });
    expect([goingOf(plan), plan.after!.access.mean]).toEqual(['AC', 4]);
    const shown = closingShown(plan, []) as { readonly unplanned: readonly object[] };
    expect(shown.unplanned[1]).toMatchObject({
      worseBy: 1,
      access: { mean: 5 },
      summary: 'Closing one by one, each time what hurts least, adds 1 minutes to the mean.',
    });
  });

  test('down the list may break what is to be kept, and says what', async () => {
    const plan = await planOf(four, { count: 2, objective: 'MOST_SAVING' });
    const shown = closingShown(plan, []) as { readonly unplanned: readonly { readonly breaks: readonly string[]; readonly summary: string }[] };
    expect(shown.unplanned[0]!.breaks).toEqual(['village c would no longer be reached in time.']);
    expect(shown.unplanned[0]!.summary).toBe('Closing down the ranked list does not do it: village c would no longer be reached in time.');
  });
});

test('one closure fewer and one more are the best sets of their own, and say what each adds', async () => {
  const plan = await planOf(four, { count: 2, objective: 'LEAST_LOSS' }, [30, 10, 60]);
  const [fewer, more] = await neighboursOf(plan, 20);
  expect([fewer!.count, codes(fewer!.worth!.going), fewer!.change]).toEqual([1, 'C', expect.closeTo(2.8 - 3.6, 9)]);
  expect([more!.count, codes(more!.worth!.going), more!.change]).toEqual([3, 'ABC', expect.closeTo((20 * 30 + 18 * 10 + 3 * 60) / 100 - 3.6, 9)]);
});

test('is told in a sentence', async () => {
  const plan = await planOf(four, { count: 2, objective: 'LEAST_LOSS' }, [30, 10, 60]);
  expect(closingShown(plan, [])).toMatchObject({
    summary:
      '2 of 4 sites close: the mean way goes from 2.8 to 3.6 minutes, 100.0 % of the people are within the limit, 100.0 % today, £11,000 a year is saved; no other 2 lose less.',
  });
});

describe('refuses', () => {
  const question = (asked: object, people?: readonly (number | null)[]) => () =>
    closingQuestion(problemOf(four, people), savingsOf(four), { count: 2, objective: 'LEAST_LOSS', ...asked });

  test('more that must go than are to close', () => {
    expect(question({ count: 1, mustGo: ['A', 'B'] })).toThrow('More sites must go than are to close.');
  });

  test('a question in which nobody is known to live anywhere', () => {
    expect(question({}, [null, null, 0])).toThrow('Where people live is UNKNOWN.');
  });

  test('a site that is not there', () => {
    expect(question({ mustStay: ['Z'] })).toThrow('That is none of the sites in question.');
  });
});
