/** The budget outlook as the API shows it, with or without a plan in it. */
import { discountFactors, financialYear, yearIndex } from '../../appraisal/index.ts';
import { scheduleOf } from '../../assumptions/discounting.ts';
import type { Given } from '../../assumptions/given.ts';
import { type Warning, warning } from '../../options/option.ts';
import type { CostLine } from '../../register/register.ts';
import type { PlanPart } from '../plan/plan-parts.ts';
import { pounds } from '../plan/plan-shown.ts';
import { type BudgetLine, baselineWarnings, budgetYear, statedSums } from './budget-baseline.ts';
import { balanceOfAll, type OutlookYear, outlookYears } from './outlook.ts';
import type { PlanFlow } from './outlook-flows.ts';
import { priceLevel, savingByCategory } from './outlook-prices.ts';

export interface OutlookAsked {
  readonly outlook: string;
  /** The lines of that outlook. */
  readonly lines: readonly BudgetLine[];
  readonly years: readonly string[];
  readonly flows: readonly PlanFlow[];
  readonly parts: readonly PlanPart[];
  readonly costLines: readonly CostLine[];
  readonly given: Given;
}

export function outlookShown({ outlook, lines, years, flows, parts, costLines, given }: OutlookAsked): object {
  const floor = { amount: given.of('reserve-floor-gbp').value, share: given.of('reserve-floor-share').value };
  const planned = years.map((year) => ({
    budget: budgetYear(year, lines),
    flow: flows[yearIndex(given.base, financialYear(year))] ?? null,
    level: priceLevel(given, year),
  }));
  const found = outlookYears(planned, floor);
  const sums = statedSums(lines);
  return {
    outlook,
    summary: summaryOf(found),
    years: found.map((one) => yearShown(one, given)),
    statedSums: sums,
    balanceOfAllYears: balanceOfAll(found),
    savingByCategory: savingByCategory(
      parts,
      costLines,
      planned.map(({ level }) => level),
      given,
    ),
    warnings: [
      ...warningsOf(outlook, lines, found),
      ...baselineWarnings(
        planned.map(({ budget }) => budget),
        sums,
      ),
    ],
  };
}

function yearShown(year: OutlookYear, given: Given): object {
  const { budget, flow, level, fullYear, oneOff, floor, ...rest } = year;
  const nominal = (amount: number | undefined) => (amount ?? 0) * level;
  return {
    ...rest,
    financialYear: budget.financialYear,
    lines: budget.lines,
    netBudget: budget.netBudget,
    funding: budget.funding,
    savingInFullYear: fullYear,
    oneOffRevenue: oneOff,
    interest: nominal(flow?.interest),
    minimumRevenueProvision: nominal(flow?.provision),
    reserveFloor: floor,
    avoidedGrowth: nominal(flow?.notCounted.avoidedGrowth),
    capitalAvoided: nominal(flow?.notCounted.capitalAvoided),
    staffTime: nominal(flow?.notCounted.staffTime),
    capital: nominal(flow?.capital),
    priceLevel: level,
    real: flow === null ? null : realYear(flow, yearIndex(given.base, financialYear(budget.financialYear)), given),
  };
}

function realYear({ saving, oneOff, capital, receipts }: PlanFlow, index: number, given: Given): object {
  const factor = discountFactors(scheduleOf(given), index)[index]!;
  const net = saving + receipts - oneOff - capital;
  return { saving, oneOffRevenue: oneOff, capital, receipts, net, discountFactor: factor, presentValue: net * factor };
}

function summaryOf(years: readonly OutlookYear[]): string {
  const of = (result: OutlookYear['result']) => years.filter((year) => year.result === result).map(({ budget }) => budget.financialYear);
  const [failing, unknown, all] = [of('FAIL'), of('UNKNOWN'), balanceOfAll(years)];
  const untold = unknown.length === 0 ? '' : ` ${unknown.join(', ')}: UNKNOWN.`;
  if (failing.length === 0) return unknown.length === years.length ? 'No gap is known.' : `Every year that is known balances.${untold}`;
  const together = all !== null && all >= 0 ? ` All years together have ${pounds(all)} over, which helps none of them.` : '';
  return `${failing.join(', ')} ${failing.length === 1 ? 'does' : 'do'} not hold.${together}${untold}`;
}

function warningsOf(outlook: string, lines: readonly BudgetLine[], years: readonly OutlookYear[]): readonly Warning[] {
  const unpaid = years.filter(({ oneOffFromRevenue, budget }) => oneOffFromRevenue > 0.005 && budget.earmarkedReserve === null);
  return [
    ...(lines.length === 0 ? [warning('NO_OUTLOOK', `Nothing is written down of the medium-term plan ${outlook}.`, 'Fill in budget_outlook.csv.')] : []),
    ...(unpaid.length === 0
      ? []
      : [
          warning(
            'RESERVE_UNKNOWN',
            `Earmarked reserves of ${unpaid.map(({ budget }) => budget.financialYear).join(', ')} are UNKNOWN and pay for nothing: one-off costs widen the gap.`,
            'Fill in rows of kind EARMARKED_RESERVE in budget_outlook.csv.',
          ),
        ]),
  ];
}
