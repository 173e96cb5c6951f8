/** What the finance lead asks, of the demonstration force, over the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, demonstration, type Force } from './sample.ts';

let force: Force;
beforeAll(async () => {
  force = await demonstration();
});
afterAll(() => force.stop());

const asked = async (query: string): Promise<Answer> => force.answer<Answer>(query);

describe('E4.11 how much must we save, and who said so when', () => {
  test('each version stays, and the one in force depends on the day', async () => {
    const what = 'version standing low central high mayRise source before { high } isReconciled impliedBases';
    const { then, now }: Answer = await asked(
      `{ then: targets(code: "BLUEPRINT", asRecordedAt: "2015-11-20") { ${what} } now: targets(code: "BLUEPRINT") { ${what} } }`,
    );
    expect(then).toMatchObject([{ version: 1, standing: 'IN_FORCE', low: '17000000.00', high: '28000000.00', isReconciled: false }]);
    expect(then[0].impliedBases).toEqual(['68000000.00', '70000000.00']);
    expect(now.map(({ version, standing, low, high }: Answer) => [version, standing, low, high])).toEqual([
      [3, 'IN_FORCE', '500000.00', null],
      [2, 'SUPERSEDED', null, null],
      [1, 'SUPERSEDED', '17000000.00', '28000000.00'],
    ]);
    expect(now[0]).toMatchObject({ mayRise: true, source: expect.stringContaining('could well increase') });
  });

  test('a target that nobody had set by the day is not found', async () => {
    const { body } = await force.response('{ targets(code: "MTFP", asRecordedAt: "2015-11-20") { version } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', where: 'code', found: 'MTFP' });
  });
});

describe('E4.10 nothing twice', () => {
  test('£36.1m and "over £30m" are one saving said twice; £20m and £10m leave £6.1m that no part explains', async () => {
    const { deliveredSavings }: Answer = await asked(`{ deliveredSavings {
      conflicts { fact low high canAllHold statements { code amount atLeast source } adopted { code } sumOfParts unexplained }
      totals { measure nature cashable amount facts } } }`);
    expect(deliveredSavings.conflicts).toMatchObject([
      {
        fact: 'SAVED-2010-15',
        low: '30000000.00',
        high: '36100000.00',
        canAllHold: true,
        adopted: { code: 'D-BLOG' },
        sumOfParts: '30000000.00',
        unexplained: '6100000.00',
      },
    ]);
    const amounts = deliveredSavings.totals.map(({ amount }: Answer) => amount);
    expect(amounts).toContain('36100000.00');
    expect(amounts).not.toContain('66100000.00');
  });

  test('a closure that would save again what water meters have saved already is found', async () => {
    const { deliveredSavings }: Answer = await asked(
      '{ deliveredSavings { claimedAgain { costLine delivered deliveredShare claimedShare excessShare amount by message } } }',
    );
    const [found] = deliveredSavings.claimedAgain;
    expect(found).toMatchObject({ costLine: 'C-REGIONAL-OFFICE-WATER-2025', delivered: ['D-WATER'], deliveredShare: 0.25, excessShare: 0.25 });
    expect(Number(found.amount)).toBeCloseTo(0.25 * 2_018 * (111.5 / 109), 1);
    expect(found.message).toContain('2026/27');
  });

  test('and a plan that holds it says so', async () => {
    const { deliveredSavings }: Answer = await asked('{ deliveredSavings { claimedAgain { by } } }');
    const [id] = deliveredSavings.claimedAgain[0].by;
    const { bestPlan }: Answer = await asked(
      `{ bestPlan(where: { assets: ["B-REGIONAL-OFFICE"] }, budgets: [{ financialYear: "2026/27" }], mustIn: ["${id}"]) { claimedAgain { by amount } chosen { id } } }`,
    );
    expect(bestPlan.claimedAgain).toMatchObject([{ by: [id] }]);
  });
});
