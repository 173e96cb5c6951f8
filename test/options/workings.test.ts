/** How a figure was reached: steps that add up to it. How complete an option is, and how much of it is only assumed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discountFactors, GB_STANDARD } from '../../src/appraisal/index.ts';
import { appraised } from '../../src/options/appraise.ts';
import { completenessOf } from '../../src/options/completeness.ts';
import { derivedInput } from '../../src/options/input.ts';
import { figureNames, workingsOf } from '../../src/options/workings.ts';
import { aLine, anOption, anyLine, ofLines, once, unknownIs } from './sample.ts';

const additive = ['ANNUAL_NET_SAVING', 'ONE_OFF_REVENUE', 'RECEIPTS', 'NPV_ORGANISATION', 'NPV_PUBLIC', 'NPV_SOCIAL', 'COST_SHUNTED'] as const;

describe('the steps', () => {
  test('add up to every figure that is a sum, whatever the lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine(), { minLength: 1, maxLength: 8 }), fc.constantFrom(...additive), (lines, figure) => {
        const { value, steps } = workingsOf(ofLines(...lines), figure);
        expect(steps.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(value!, 6);
      }),
    );
  });

  test('add up to the capital, whatever is avoided elsewhere', () => {
    const capital = fc.array(
      anyLine().map((line) => ({ ...line, ledger: 'CAPITAL' as const })),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(capital, (lines) => {
        const { value, steps } = workingsOf(ofLines(...lines), 'CAPITAL');
        expect(steps.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(value!, 6);
      }),
    );
  });

  test('of the level yearly sum add up to it', () => {
    const option = ofLines(aLine([-300, 100, 100, 100, 100]), aLine([0, 50, 50, 50, 50]));
    const { value, steps } = workingsOf(option, 'EQUIVALENT_ANNUAL');
    const annuity = discountFactors(GB_STANDARD, 4)
      .slice(1)
      .reduce((sum, one) => sum + one, 0);
    expect(value).toBeCloseTo(steps.reduce((sum, { amount }) => sum + amount, 0) / annuity, 9);
  });

  test('leave out lines that add nothing', () => {
    expect(workingsOf(ofLines(aLine([0, 100]), once([-5, 0])), 'ANNUAL_NET_SAVING').steps.map(({ amount }) => amount)).toEqual([100]);
  });

  test('carry the formula and the inputs of their line', () => {
    const inputs = [derivedInput('rent', 60_000, 'GBP/year', 'cost_lines.csv: RENT')];
    const [step] = workingsOf(ofLines(aLine([0, 60_000], { label: 'No longer paid: rent', formula: 'amount × share', inputs })), 'ANNUAL_NET_SAVING').steps;
    expect(step).toEqual({ label: 'No longer paid: rent', formula: 'amount × share', amount: 60_000, inputs });
  });
});

describe('every figure', () => {
  test('says its unit and its formula, and is the figure of the option', () => {
    const option = ofLines(aLine([-100, 60, 60]), once([-20, 0, 0], { ledger: 'CAPITAL', cashClass: 'CASH_CAPITAL' }));
    const values = Object.fromEntries(figureNames.map((figure) => [figure, workingsOf(option, figure)]));
    expect(Object.values(values).every(({ formula, unit }) => formula !== '' && unit !== undefined)).toBe(true);
    const { figures } = option;
    expect([values['PAYBACK']!.value, values['CAPITAL']!.value, values['NPV_PUBLIC']!.value, values['BENEFIT_COST_RATIO']!.value]).toEqual([
      figures.paybackYears,
      figures.capital,
      figures.npvPublic,
      figures.benefitCostRatio,
    ]);
  });

  test('that is UNKNOWN is null, with the steps that are known', () => {
    const option = appraised(anOption([aLine([0, 100])], { missing: [unknownIs('RECURRING_COST')] }), 1);
    expect(workingsOf(option, 'ANNUAL_NET_SAVING')).toMatchObject({ value: null, steps: [{ amount: 100 }] });
  });
});

describe('completeness', () => {
  const grade = (asked: number, gaps: number) =>
    completenessOf(appraised(anOption([], { inputsAsked: asked, missing: Array(gaps).fill(unknownIs('NOTHING')) }), 1)).grade;

  test('is the share of what was asked for that is known', () => {
    expect([grade(10, 0), grade(10, 3), grade(10, 10), grade(2, 5), grade(0, 0)]).toEqual([1, 0.7, 0, 0, 0]);
  });

  const vouched = { ...derivedInput('rent', 1, 'GBP', 'the ledger') };
  const share = (...lines: Parameters<typeof ofLines>) => completenessOf(ofLines(...lines)).shareAssumed;

  test('tells how much of the value rests on what is only assumed, losses counted as much as gains', () => {
    const [sure, guessed] = [aLine([300, 0], { inputs: [vouched] }), once([-100, 0], { inputs: [vouched, { ...vouched, assumed: true }] })];
    expect(share(sure, guessed)).toBe(0.25);
    expect([share(sure), share(guessed), share(aLine([0, 0]))]).toEqual([0, 1, 0]);
  });

  test('leaves the time of people and the money of others out of it', () => {
    const others = aLine([100, 0], { bearer: 'OTHER_PUBLIC', inputs: [{ ...vouched, assumed: true }] });
    expect(share(aLine([300, 0], { inputs: [vouched] }), others)).toBe(0);
  });
});
