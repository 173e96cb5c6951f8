/** The money of each year that a plan may use, in the prices of year 0, from what each year states. */
import { financialYear, financialYearAfter, type MrpMethod, yearIndex } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { Borrowing, Budgets, Reserves } from '../../portfolio/candidate.ts';

export interface BudgetOfYear {
  readonly financialYear: string;
  readonly capital: number | null;
  readonly oneOffRevenue: number | null;
  readonly savingTarget: number | null;
  readonly reserveOpening: number | null;
  readonly reserveContribution: number | null;
  readonly netRevenueExpenditure: number | null;
  readonly borrowingLimit: number | null;
  readonly debtChargeCap: number | null;
}

export interface MoneyAsked {
  readonly years: number;
  readonly budgets: readonly BudgetOfYear[];
  readonly capitalCarriesForward: boolean;
  readonly receiptLagYears: number;
  readonly receiptsPayOneOffs: boolean;
  readonly mrpMethod: MrpMethod;
}

export function budgetsOf(asked: MoneyAsked, given: Given): Budgets {
  return {
    capital: limitsOf(asked, ({ capital }) => capital, given),
    oneOff: limitsOf(asked, ({ oneOffRevenue }) => oneOffRevenue, given),
    savingTarget: byYear(asked, ({ savingTarget }) => savingTarget, given),
    capitalCarriesForward: asked.capitalCarriesForward,
    receiptLagYears: asked.receiptLagYears,
    receiptsPayOneOffs: asked.receiptsPayOneOffs,
    reserves: reservesOf(asked, given),
    borrowing: borrowingOf(asked, given),
  };
}

/** How many years lie between year 0 and the last that is stated, both counted; 1 where none is. */
export const yearsStated = (budgets: readonly BudgetOfYear[], given: Given): number =>
  1 + Math.max(0, ...budgets.map((budget) => yearIndex(given.base, financialYear(budget.financialYear))));

/** By year of the plan; null where the year says nothing. */
export function byYear({ budgets, years }: MoneyAsked, of: (budget: BudgetOfYear) => number | null, given: Given): readonly (number | null)[] {
  const amounts = new Map(budgets.map((budget) => [yearIndex(given.base, financialYear(budget.financialYear)), of(budget)]));
  return Array.from({ length: years }, (_, year) => amounts.get(year) ?? null);
}

/** No limit where no year states one; otherwise a year that states none has none to spend. */
function limitsOf(asked: MoneyAsked, of: (budget: BudgetOfYear) => number | null, given: Given): readonly number[] | null {
  const amounts = byYear(asked, of, given);
  return amounts.every((amount) => amount === null) ? null : amounts.map((amount) => amount ?? 0);
}

/** None where the first year does not say what is held. */
function reservesOf(asked: MoneyAsked, given: Given): Reserves | null {
  const [opening] = byYear(asked, ({ reserveOpening }) => reserveOpening, given);
  if (opening == null) return null;
  const contributions = byYear(asked, ({ reserveContribution }) => reserveContribution, given);
  return { opening, contributions: contributions.map((amount) => amount ?? 0), floor: floorOfReserves(asked, given) };
}

/** The greater of a sum and a share of net revenue expenditure; the sum alone where that is UNKNOWN. [budget-report-2022] */
function floorOfReserves(asked: MoneyAsked, given: Given): readonly number[] {
  const [least, share] = [given.of('reserve-floor-gbp').value, given.of('reserve-floor-share').value];
  return byYear(asked, ({ netRevenueExpenditure }) => netRevenueExpenditure, given).map((spent) => Math.max(least, share * (spent ?? 0)));
}

function borrowingOf(asked: MoneyAsked, given: Given): Borrowing | null {
  const limit = limitsOf(asked, ({ borrowingLimit }) => borrowingLimit, given);
  if (limit === null) return null;
  return {
    limit,
    chargeCap: byYear(asked, ({ debtChargeCap }) => debtChargeCap, given),
    rates: [
      { years: 10, rate: given.of('borrowing-rate-10-years').value },
      { years: 25, rate: given.of('borrowing-rate-25-years').value },
    ],
    method: asked.mrpMethod,
    priceLevels: Array.from({ length: asked.years }, (_, year) => 1 / given.inBasePrices(1, financialYearAfter(given.base, year))),
  };
}
