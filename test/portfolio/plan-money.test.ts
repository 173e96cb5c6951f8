/** How a plan is paid for: reserves, borrowing, receipts. Every figure can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import type { Borrowing, Budgets, Candidate } from '../../src/portfolio/candidate.ts';
import { leastRelaxations } from '../../src/portfolio/least-relaxations.ts';
import { bestPlan } from '../../src/portfolio/plan.ts';
import { clashingRules } from '../../src/portfolio/plan-clash.ts';
import { planEvaluated } from '../../src/portfolio/plan-evaluation.ts';
import { budgetsChanged, marginalValues } from '../../src/portfolio/plan-reasons.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

const borrowing = (known: Partial<Borrowing> = {}): Borrowing => ({
  limit: [1_000_000, 0, 0],
  chargeCap: [null, null, null],
  rates: [{ years: 10, rate: 0.05 }],
  method: 'EQUAL_INSTALMENTS',
  priceLevels: [1, 1, 1],
  ...known,
});
const codes = async (candidates: readonly Candidate[], budgets: Partial<Budgets>, years = 3) => {
  const { evaluated } = await bestPlan(aPlanProblem({ years, candidates, budgets }));
  return evaluated?.picks.map(({ candidate }) => candidate.code) ?? null;
};

describe('reserves', () => {
  const reserves = { opening: 5_030_000, contributions: [0, 20_000, 0], floor: [5_000_000, 5_000_000, 5_000_000] };
  const move = aCandidate('MOVE', { oneOff: 130_000, saving: 200_000, savesAfter: 1 }, 3, [0, 1]);

  test('£130,000 of one-off cost waits a year, until £30,000 can be drawn beside the limit of £100,000 and the floor still stands', async () => {
    const oneOff = [90_000, 100_000, 0];
    const { evaluated } = await bestPlan(aPlanProblem({ years: 3, candidates: [move], budgets: { oneOff, reserves } }));
    expect(evaluated!.picks[0]!.start.year).toBe(1);
    expect(evaluated!.years.map(({ drawn }) => Math.round(drawn))).toEqual([0, 30_000, 0]);
    expect(evaluated!.years.map(({ reserve }) => Math.round(reserve!))).toEqual([5_030_000, 5_020_000, 5_020_000]);
  });

  test('nothing is drawn where the limits are enough', async () => {
    const { evaluated } = await bestPlan(aPlanProblem({ years: 3, candidates: [move], budgets: { oneOff: [130_000, 0, 0], reserves } }));
    expect(evaluated!.funding.drawn).toEqual([0, 0, 0]);
  });

  test('a cost that recurs is never met from them: the target fails though reserves are rich', async () => {
    const dearer = { ...aCandidate('DEARER', { saving: -50_000 }, 3), isMandatory: true };
    const problem = aPlanProblem({
      years: 3,
      candidates: [dearer],
      budgets: { oneOff: [0, 0, 0], savingTarget: [0, 0, 0], reserves: { ...reserves, opening: 9e6 } },
    });
    expect((await bestPlan(problem)).outcome).toBe('INFEASIBLE');
    expect(await clashingRules(problem, {})).toEqual(['WANTED', 'TARGET']);
  });

  test('a floor that stands higher than what is held fails the year, and what is missing is told', async () => {
    const problem = aPlanProblem({ years: 2, candidates: [move], budgets: { oneOff: [0, 0], reserves: { ...reserves, opening: 4_990_000 } } });
    expect(await clashingRules(problem, {})).toEqual(['RESERVE']);
    const found = await leastRelaxations(problem, {});
    expect(found.find(({ rule, year }) => rule === 'RESERVE' && year === 0)).toMatchObject({ byYear: [10_000, 0], isProved: true });
  });
});

describe('borrowing', () => {
  const roof = aCandidate('ROOF', { capital: 100_000, saving: 20_000, savesAfter: 1, life: 10 }, 3);
  const tablets = aCandidate('TABLETS', { capital: 100_000, saving: 60_000, savesAfter: 1, life: 3 }, 3);

  test('£100,000 over ten years at 5 % charges nothing in its own year, £15,000 in the next and £14,500 after', async () => {
    const { evaluated } = await bestPlan(aPlanProblem({ years: 3, candidates: [tablets], budgets: { capital: [0, 0, 0], borrowing: borrowing() } }));
    expect(evaluated!.funding.loans).toEqual([{ year: 0, termYears: 3, amount: expect.closeTo(100_000, 2) }]);
    const { years } = planEvaluated(
      aPlanProblem({ years: 3, candidates: [roof], budgets: { capital: [0, 0, 0], borrowing: borrowing() } }),
      [{ candidate: roof, start: roof.starts[0]! }],
      { drawn: [], receipts: [], loans: [{ year: 0, termYears: 10, amount: 100_000 }] },
    );
    expect(years.map(({ debtCharge }) => Math.round(debtCharge))).toEqual([0, 15_000, 14_500]);
    expect(years.map(({ breaks }) => breaks)).toEqual([[], [], []]);
  });

  test('it changes what a year saves and not what the plan is worth', async () => {
    const bought = await bestPlan(aPlanProblem({ years: 3, candidates: [tablets], budgets: { capital: [100_000, 0, 0] } }));
    const lent = await bestPlan(aPlanProblem({ years: 3, candidates: [tablets], budgets: { capital: [0, 0, 0], borrowing: borrowing() } }));
    expect(lent.evaluated!.value).toBe(bought.evaluated!.value);
    expect(lent.evaluated!.years[1]!.netSaving).toBeCloseTo(60_000 - 38_333.33, 2);
  });

  test('the charge counts against the target: £20,000 a year less £15,000 does not save £10,000', async () => {
    const asked = (target: number) => codes([roof], { capital: [0, 0, 0], savingTarget: [null, target, null], borrowing: borrowing() });
    expect(await asked(10_000)).toBeNull();
    const { value } = (await bestPlan(aPlanProblem({ years: 3, candidates: [roof], budgets: { capital: [0, 0, 0], borrowing: borrowing() } }))).evaluated!;
    expect(value).toBe(0); // worth less than it costs within three years, so it is left alone
    expect(await asked(5_000)).toEqual(['ROOF']);
  });

  test('nothing is borrowed for what lasts for an UNKNOWN time, nor for longer than it lasts', async () => {
    const unknown = { ...tablets, assetLifeYears: null };
    expect(await codes([unknown], { capital: [0, 0, 0], borrowing: borrowing() })).toEqual([]);
    const problem = aPlanProblem({ years: 3, candidates: [tablets], budgets: { capital: [0, 0, 0], borrowing: borrowing() } });
    const { years } = planEvaluated(problem, [{ candidate: tablets, start: tablets.starts[0]! }], {
      drawn: [],
      receipts: [],
      loans: [{ year: 0, termYears: 10, amount: 100_000 }],
    });
    expect(years[0]!.breaks).toEqual(['the life of what is borrowed for by £100,000']);
  });

  test('the cheapest charge is taken: the budget pays for what lasts three years, the loan for what lasts ten', async () => {
    const candidates = [{ ...roof, isMandatory: true }, tablets];
    const { evaluated } = await bestPlan(aPlanProblem({ years: 3, candidates, budgets: { capital: [100_000, 0, 0], borrowing: borrowing() } }));
    expect(evaluated!.funding.loans).toEqual([{ year: 0, termYears: 10, amount: expect.closeTo(100_000, 2) }]);
  });

  test('a cap on the debt charge holds, and what it is worth to lift it is found by planning again', async () => {
    const budgets = { capital: [0, 0, 0], borrowing: borrowing({ chargeCap: [null, 30_000, null] }) };
    const problem = aPlanProblem({ years: 3, candidates: [tablets], budgets });
    const plan = await bestPlan(problem);
    expect(plan.evaluated!.picks).toEqual([]);
    const [more] = await marginalValues([{ rule: 'DEBT_CHARGE', year: 1, amount: 8_334 }], problem, plan, {});
    expect(more!.change).toBeCloseTo(60_000 / 1.035 + 60_000 / 1.035 ** 2 - 100_000, 2);
  });

  test('the cap of the last year holds in the year after it, in which the loans of the last year begin to charge', async () => {
    const late = aCandidate('TABLETS', { capital: 100_000, saving: 200_000, life: 3 }, 3, [2]);
    const asked = (cap: number) => codes([late], { capital: [0, 0, 0], borrowing: borrowing({ limit: [0, 0, 100_000], chargeCap: [null, null, cap] }) });
    expect(await asked(38_000)).toEqual([]);
    expect(await asked(38_334)).toEqual(['TABLETS']);
  });

  test('a charge is fixed in cash: with prices 10 % higher a year later it weighs a tenth less', async () => {
    const problem = aPlanProblem({ years: 3, candidates: [tablets], budgets: { capital: [0, 0, 0], borrowing: borrowing({ priceLevels: [1, 1.1, 1.21] }) } });
    const { years } = (await bestPlan(problem)).evaluated!;
    expect(years[1]!.debtCharge).toBeCloseTo(38_333.33 / 1.1, 1);
  });

  test('where it is the limit that clashes, the least more of it is told and does mend it', async () => {
    const budgets = { capital: [0, 0, 0], borrowing: borrowing({ limit: [60_000, 0, 0] }) };
    const problem = aPlanProblem({ years: 3, candidates: [{ ...tablets, isMandatory: true }], budgets });
    expect(await clashingRules(problem, {})).toEqual(['WANTED', 'BORROWING', 'CAPITAL']);
    const found = (await leastRelaxations(problem, {})).find(({ rule, year }) => rule === 'BORROWING' && year === 0)!;
    expect(found.byYear).toEqual([40_000, 0, 0]);
    const mended = { ...problem, budgets: budgetsChanged(problem.budgets, { rule: 'BORROWING', year: 0, amount: found.byYear[0]! }) };
    expect((await bestPlan(mended)).outcome).toBe('PROVED');
  });
});

describe('receipts for one-off costs', () => {
  const sale = aCandidate('SALE', { receipt: 80_000 }, 3);
  const move = aCandidate('MOVE', { oneOff: 50_000, saving: 90_000 }, 3, [0, 1]);
  const asked = (receiptsPayOneOffs: boolean, candidate: Candidate = move) =>
    bestPlan(aPlanProblem({ years: 3, candidates: [sale, candidate], budgets: { oneOff: [0, 0, 0], capital: [0, 0, 0], receiptsPayOneOffs } }));

  test('only where the organisation allows it, and only from the year after they came in', async () => {
    expect((await asked(false)).evaluated!.picks.map(({ candidate }) => candidate.code)).toEqual(['SALE']);
    const { picks, years } = (await asked(true)).evaluated!;
    expect(picks.map(({ candidate, start }) => [candidate.code, start.year])).toEqual([
      ['SALE', 0],
      ['MOVE', 1],
    ]);
    expect(years.map(({ receiptsForOneOffs, capitalLeft }) => [Math.round(receiptsForOneOffs), Math.round(capitalLeft!)])).toEqual([
      [0, 0],
      [50_000, 30_000],
      [0, 30_000],
    ]);
  });

  test('never for what saves nothing afterwards', async () => {
    const survey = { ...aCandidate('SURVEY', { oneOff: 50_000 }, 3, [0, 1]), isMandatory: true };
    expect((await asked(true, survey)).outcome).toBe('INFEASIBLE');
  });
});
