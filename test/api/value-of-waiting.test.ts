/** E4.11: waiting where something will be known, and the choice that no scenario makes one regret most. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { golden } from '../appraisal/golden.ts';
import { csv } from '../exchange/sample.ts';
import { type Answer, type Force, forceOf } from './sample.ts';

/**
 * A machine for £1,600 makes £200 of goods this year; from next year on they bring £300 or £100 for good, as likely as not, at 10 %. For
 * good is ten years more and then what the rest is worth: £200 ÷ 10 %. [Dixit and Pindyck]
 */
const machine = {
  'organisation.csv': csv`
    | code | name | type | appraisal_date | horizon_years |
    | MACHINE | MACHINE | POLICE_FORCE | 2026-09-30 | 12 |`,
  'assumptions.csv': csv`
    | key | from | recorded | value | source |
    | discount-rate | 2026-04-01 | 2026-09-30 | 0.1 | the example |`,
  'proposals.csv': csv`
    | code | title | earliest_start | latest_start |
    | MACHINE | The machine | 2026/27 | 2027/28 |
    | LATE | The same, only later | 2028/29 | 2029/30 |
    | NOW | The same, only now | 2026/27 | 2026/27 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital | receipt | saving_pa |
    | MACHINE | 0 | 1600 | | 200 |
    | MACHINE | 10 | | 2000 | |
    | MACHINE | 11 | | | 0 |
    | LATE | 0 | 1600 | | 200 |
    | NOW | 0 | 1600 | | 200 |`,
  'uncertainties.csv': csv`
    | code | title | resolves_on |
    | PRICE | What the goods will bring | 2027-04-01 |
    | WEATHER | Nobody will ever know | |`,
  'uncertainty_outcomes.csv': csv`
    | uncertainty | code | title | probability |
    | PRICE | UP | £300 | 0.5 |
    | PRICE | DOWN | £100 | 0.5 |
    | WEATHER | ANY | as ever | 1 |`,
  'uncertainty_effects.csv': csv`
    | uncertainty | outcome | subject | saving_change_pa | receipt_change |
    | PRICE | UP | MACHINE | 100 | 1000 |
    | PRICE | DOWN | MACHINE | -100 | -1000 |
    | PRICE | UP | LATE | 100 | |
    | PRICE | DOWN | NOW | -100 | |
    | WEATHER | ANY | MACHINE | 5 | |`,
};

/** The closure that is worth £1,000,406, £243,672 of it by half of its receipt, beside other works for the same money that are worth £900,000 in any case. */
const caseFolder = 'test/api/cases/closure-of-one-building-rates-no-transfer';
const organisationOfCase = 'S1-NO-TRANSFER';
const closureOrWorks = {
  ...Object.fromEntries(readdirSync(caseFolder).map((file) => [file, readFileSync(join(caseFolder, file), 'utf8')])),
  'proposals.csv': csv`
    | code | title | stated_value |
    | WORKS | Other works | 900000 |`,
  'proposal_flows.csv': csv`
    | proposal | year | capital |
    | WORKS | 0 | 190000 |`,
  'budget_years.csv': csv`
    | financial_year | capital |
    | 2026/27 | 190000 |`,
};

let force: Force;
beforeAll(async () => {
  force = await forceOf(machine, closureOrWorks);
});
afterAll(() => force.stop());

describe('a machine whose price will be known next year', () => {
  const asked = 'uncertainty subject startNow now startLater wait worth advice outcomes { title probability valueNow valueLater }';

  test('is worth £600 now and £773 if one waits and starts only where the price is up: the choice is worth £173', async () => {
    const { expected, tolerance } = golden<unknown, Answer>('real-options', 'Dixit & Pindyck machine: NPV now, NPV wait, option value');
    const { valueOfWaiting }: Answer = await force.answer(`{ valueOfWaiting { ${asked} } }`, {}, 'MACHINE');
    const found = valueOfWaiting.find(({ subject }: Answer) => subject === 'MACHINE');
    expect(found).toMatchObject({ uncertainty: 'PRICE', startNow: '2026/27', startLater: '2027/28' });
    expect(Math.abs(Number(found.now) - expected.npv_now)).toBeLessThan(tolerance);
    expect(Math.abs(Number(found.wait) - expected.npv_wait)).toBeLessThan(tolerance);
    expect(Math.abs(Number(found.worth) - expected.option_value)).toBeLessThan(tolerance);
    expect(found.outcomes.map(({ valueLater }: Answer) => Math.sign(Number(valueLater)))).toEqual([-1, 1]);
    expect(found.advice).toBe('Wait until 2027/28, and leave it undone if it turns out: £100: that is worth £173 more than starting in 2026/27.');
  });

  test('only where something is learned: not of what starts later anyway, nor of what nobody will ever know; what may not wait says so', async () => {
    const { valueOfWaiting }: Answer = await force.answer(`{ valueOfWaiting { ${asked} } }`, {}, 'MACHINE');
    expect(valueOfWaiting.map(({ uncertainty, subject }: Answer) => [uncertainty, subject])).toEqual([
      ['PRICE', 'MACHINE'],
      ['PRICE', 'NOW'],
    ]);
    expect(valueOfWaiting[1]).toMatchObject({ wait: null, worth: null, advice: 'It may not start after 2027-04-01: waiting is no choice.' });
  });
});

describe('a closure whose receipt may be halved, or other works for the same money', () => {
  const regret = async (scenarios: string): Promise<Answer> =>
    (
      await force.answer<Answer>(
        `{ scenarioRegret(scenarios: ${scenarios}, worth: NPV_ORGANISATION, where: { kinds: [CLOSE] }) {
          without choices { bestUnder isLeastRegret largestRegret plan { chosen { title } } payoffs { scenario value regret lost breaks } } } }`,
        {},
        organisationOfCase,
      )
    ).scenarioRegret;

  test('the closure is best as things stand, the works if the receipt is halved, and the works are regretted less', async () => {
    const { choices, without } = await regret('["as-recorded", "receipts-halved"]');
    expect(without).toEqual([]);
    expect(choices.map(({ bestUnder }: Answer) => bestUnder)).toEqual([['as-recorded'], ['receipts-halved']]);
    const [closure, works] = choices;
    expect(closure.payoffs.map(({ value }: Answer) => value)).toEqual(['1000405.67', '756734.17']);
    expect(works.payoffs.map(({ value, regret: regretted }: Answer) => [value, regretted])).toEqual([
      ['900000.00', '100405.67'],
      ['900000.00', '0.00'],
    ]);
    expect([closure.largestRegret, works.largestRegret]).toEqual(['143265.83', '100405.67']);
    expect([closure.isLeastRegret, works.isLeastRegret]).toEqual([false, true]);
  });

  test('where one plan is best under every scenario there is nothing to regret', async () => {
    const { choices } = await regret('["as-recorded", "receipts-slow"]');
    expect(choices).toMatchObject([{ bestUnder: ['as-recorded', 'receipts-slow'], largestRegret: '0.00', isLeastRegret: true }]);
  });

  test('one scenario is no choice, and one that does not exist is refused by name', async () => {
    const ask = (scenarios: string) => force.response(`{ scenarioRegret(scenarios: ${scenarios}) { without } }`, {}, organisationOfCase);
    expect((await ask('["cautious"]')).body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', where: 'scenarios' });
    expect((await ask('["cautious", "sunshine"]')).body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', found: 'sunshine' });
  });
});
