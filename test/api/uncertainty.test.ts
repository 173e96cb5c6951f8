/** E4.6: how sure a plan is, and which assumptions move it, asked over the API of portfolios whose distribution is counted by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { golden } from '../appraisal/golden.ts';
import { csv } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

const organisation = (code: string, horizon = 6) => csv`
  | code | name | type | appraisal_date | horizon_years |
  | ${code} | ${code} | POLICE_FORCE | 2026-09-30 | ${horizon} |`;

/** Three options that save £120k, £55k and £95k a year as stated, each of which may turn out in three ways. [S4] */
const three = {
  'organisation.csv': organisation('THREE'),
  'proposals.csv': csv`
    | code | title |
    | CLOSE_A | Close A |
    | FLEET_CUT | Cut the fleet |
    | CLOUD | Move to the cloud |`,
  'proposal_flows.csv': csv`
    | proposal | year | saving_pa |
    | CLOSE_A | 0 | 120000 |
    | FLEET_CUT | 0 | 55000 |
    | CLOUD | 0 | 95000 |`,
  'uncertainties.csv': csv`
    | code | title |
    | A | What closing A saves |
    | F | What cutting the fleet saves |
    | C | What the cloud saves |`,
  'uncertainty_outcomes.csv': csv`
    | uncertainty | code | probability |
    | A | LESS | 0.25 |
    | A | STATED | 0.5 |
    | A | MORE | 0.25 |
    | F | LESS | 0.3 |
    | F | STATED | 0.5 |
    | F | MORE | 0.2 |
    | C | LESS | 0.2 |
    | C | STATED | 0.6 |
    | C | MORE | 0.2 |`,
  'uncertainty_effects.csv': csv`
    | uncertainty | outcome | subject | saving_change_pa |
    | A | LESS | CLOSE_A | -30000 |
    | A | MORE | CLOSE_A | 10000 |
    | F | LESS | FLEET_CUT | -25000 |
    | F | MORE | FLEET_CUT | 5000 |
    | C | LESS | CLOUD | -115000 |
    | C | MORE | CLOUD | 25000 |`,
  'budget_years.csv': csv`
    | financial_year | saving_target |
    | 2026/27 | 200000 |
    | 2027/28 | 250000 |`,
};

/** A costs £400k and saves £100k a year from the next year on; a fifth dearer and a quarter less are as likely as not. */
const ranged = {
  'organisation.csv': organisation('RANGED'),
  'proposals.csv': csv`
    | code | title |
    | A | Works at A |
    | B | The same works at B |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | saving_pa |
    | A | 0 | 400000 | 0 |
    | A | 1 | | 100000 |
    | B | 0 | 400000 | 0 |
    | B | 1 | | 100000 |`,
  'proposal_ranges.csv': csv`
    | proposal | what | low | high | factor | goes_with |
    | A | CAPITAL | 0.9 | 1.5 | construction | 1 |
    | A | SAVING | 0.5 | 1.2 | | |
    | A | DELAY_MONTHS | 0 | 12 | | |
    | B | CAPITAL | 0.9 | 1.5 | construction | 1 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(three, ranged);
});
afterAll(() => force.stop());

const plan = async (asked: string, code: string, args = ''): Promise<Answer> =>
  (await force.answer<Answer>(`{ bestPlan(from: PROPOSALS${args}) { ${asked} } }`, {}, code)).bestPlan;

describe('three options with outcomes that can be counted', () => {
  const { expected } = golden<unknown, Answer>('product-scenarios', 'S4 exact distribution of total annual saving, three independent options');

  test('the chance of each saving is exact: 27 combinations, nothing drawn', async () => {
    const { uncertainty } = await plan(
      'uncertainty(savings: ["150000", "200000", "250000", "270000"]) { cases isExact drivers years { saving { mean p10 p50 p90 } chances { saving probability standardError } } }',
      'THREE',
    );
    expect(uncertainty).toMatchObject({ cases: 27, isExact: true, drivers: 3 });
    const [year] = uncertainty.years;
    const chances = Object.fromEntries(year.chances.map((one: Answer) => [Number(one.saving) / 1000, Number(one.probability.toFixed(9))]));
    expect(chances).toEqual(expected.p_at_least);
    expect(year.chances.every((one: Answer) => one.standardError === 0)).toBe(true);
    expect([year.saving.mean, year.saving.p10, year.saving.p50, year.saving.p90].map((amount) => Number(amount) / 1000)).toEqual([
      expected.mean,
      expected.p10,
      expected.p50,
      expected.p90,
    ]);
  });

  test('the chance of meeting the target of each year, and of all of them', async () => {
    const { uncertainty } = await plan('uncertainty { chanceOfAllTargets { probability } years { savingTarget chanceOfTarget { probability } } }', 'THREE');
    expect(uncertainty.years.map(({ chanceOfTarget }: Answer) => chanceOfTarget && Number(chanceOfTarget.probability.toFixed(9)))).toEqual([0.8, 0.545]);
    expect(uncertainty.chanceOfAllTargets.probability).toBeCloseTo(0.545, 9);
  });

  test('each outcome by itself, the one that matters most first', async () => {
    const { tornado, value } = await plan('value tornado { driver { code } bar points { outcome probability value } }', 'THREE');
    expect(tornado.map(({ driver }: Answer) => driver.code)).toEqual(['C OUTCOME', 'A OUTCOME', 'F OUTCOME']);
    const worst = tornado[0].points.find(({ outcome }: Answer) => outcome === 'LESS');
    const annuity = 1 + [1, 2, 3, 4, 5, 6].reduce((sum, year) => sum + 1.035 ** -year, 0);
    expect(Number(value) - Number(worst.value)).toBeCloseTo(115_000 * annuity, 1);
  });
});

describe('ranges of a proposal', () => {
  const asked =
    'uncertainty(draws: 20000, seed: 7) { cases isExact chanceOfGain { probability standardError } value { mean p5 p50 p95 } years { capital { p5 p95 } saving { mean p5 p95 } } }';

  test('the same seed gives the same answer, another seed nearly the same', async () => {
    const [once, again] = [await plan(asked, 'RANGED'), await plan(asked, 'RANGED')];
    expect(once).toEqual(again);
    const other = await plan(asked.replace('seed: 7', 'seed: 8'), 'RANGED');
    const { probability, standardError } = once.uncertainty.chanceOfGain;
    expect(other.uncertainty.value.mean).not.toBe(once.uncertainty.value.mean);
    expect(standardError).toBeCloseTo(Math.sqrt((probability * (1 - probability)) / 20_000), 12);
    expect(Math.abs(other.uncertainty.chanceOfGain.probability - probability)).toBeLessThan(6 * standardError);
  });

  test('capital of two works that share the price of contractors moves together, so its spread does not narrow', async () => {
    const { uncertainty } = await plan(asked, 'RANGED');
    const [year0] = uncertainty.years;
    // One triangle from 0.9 over 1 to 1.5: 5 % lie below 0.9 + √(0.05 × 0.6 × 0.1), 95 % below 1.5 − √(0.05 × 0.6 × 0.5).
    expect(Number(year0.capital.p5) / 800_000).toBeCloseTo(0.9 + Math.sqrt(0.003), 2);
    expect(Number(year0.capital.p95) / 800_000).toBeCloseTo(1.5 - Math.sqrt(0.015), 2);
  });

  test('E4.6: both works at once cost £80,000 less where contractors are cheap and £400,000 more where they are dear', async () => {
    const { value, tornadoOfFactors } = await plan('value tornadoOfFactors { factor drivers { code } low high bar }', 'RANGED');
    expect(tornadoOfFactors).toHaveLength(1);
    const [{ factor, drivers, low, high, bar }] = tornadoOfFactors;
    expect([factor, drivers.map(({ code }: Answer) => code)]).toEqual(['construction', ['A CAPITAL', 'B CAPITAL']]);
    expect([Number(low) - Number(value), Number(high) - Number(value)].map(Math.round)).toEqual([80_000, -400_000]);
    expect(bar).toBe('-480000.00');
  });

  test('a plan of A alone: each range by itself, and where the saving would have to fall for A to be worth nothing', async () => {
    const { value, tornado } = await plan(
      'value tornado { driver { code unit } central bar switchesAt points { at outcome value } }',
      'RANGED',
      ', mustOut: ["B"]',
    );
    const [saving, capital, delay] = ['A SAVING', 'A CAPITAL', 'A DELAY_MONTHS'].map((code) => tornado.find(({ driver }: Answer) => driver.code === code));
    const worth = [1, 2, 3, 4, 5, 6].reduce((sum, year) => sum + 100_000 * 1.035 ** -year, 0);
    expect(Number(value)).toBeCloseTo(worth - 400_000, 1);
    expect(Number(saving.bar)).toBeCloseTo(0.7 * worth, 1);
    expect(saving.switchesAt).toBeCloseTo(400_000 / worth, 6);
    expect(Number(capital.bar)).toBeCloseTo(-240_000, 1);
    const year = delay.points.find(({ outcome }: Answer) => outcome === '12 months');
    expect(Number(value) - Number(year.value)).toBeCloseTo(100_000 / 1.035, 1);
  });
});

describe('bad input', () => {
  test('probabilities that do not add up, a range out of order, and an outcome that is none, are problems of their rows', async () => {
    const wrong = {
      'organisation.csv': organisation('WRONG'),
      'proposals.csv': csv`
        | code | title |
        | A | A |`,
      'proposal_ranges.csv': csv`
        | proposal | what | low | high |
        | A | SAVING | 1.1 | 1.2 |`,
      'uncertainties.csv': csv`
        | code | title |
        | U | U |`,
      'uncertainty_outcomes.csv': csv`
        | uncertainty | code | probability |
        | U | YES | 0.5 |`,
      'uncertainty_effects.csv': csv`
        | uncertainty | outcome | subject |
        | U | NO | A |`,
    };
    await expect(force.folder(wrong)).rejects.toThrow('write 1 or less');
    await expect(force.folder(wrong)).rejects.toThrow('they add up to 0.5');
    await expect(force.folder(wrong)).rejects.toThrow('name an outcome of U');
  });

  test('too many draws are refused', async () => {
    const { body } = await force.response('{ bestPlan(from: PROPOSALS) { uncertainty(draws: 1000000) { cases } } }', {}, 'THREE');
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'draws' });
  });
});
