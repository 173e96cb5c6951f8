/** The budget outlook as the API shows it, with or without a plan in it. */
import { discountFactors, financialYear, yearIndex } from '../../appraisal/index.ts';
import { scheduleOf } from '../../assumptions/discounting.ts';
import type { Given } from '../../assumptions/given.ts';
import { type Warning, warning } from '../../options/option.ts';
import { pounds } from '../../options/pounds.ts';
import type { CostLine } from '../../register/register.ts';
import type { PlanPart } from '../plan/plan-parts.ts';
import { type BudgetLine, baselineWarnings, budgetYear, statedSums } from './budget-baseline.ts';
import { balanceOfAll, type OutlookYear, outlookYears } from './outlook.ts';
import type { PlanFlow } from './outlook-flows.ts';
import { type CapitalYear, capitalFunded, type FundingTerms } from './outlook-funding.ts';
import { capitalWarnings, owedAfter, paidBy } from './outlook-paid.ts';
import { priceLevel, savingByCategory } from './outlook-prices.ts';

export interface OutlookAsked {
  readonly outlook: string;
  /** The lines of that outlook. */
  readonly lines: readonly BudgetLine[];
  readonly years: readonly string[];
  /** One for each of the years; none where no plan is looked at. */
  readonly flows: readonly PlanFlow[];
  readonly terms: FundingTerms;
  /** What the plan is worth; null where none is looked at. */
  readonly value: number | null;
  readonly parts: readonly PlanPart[];
  readonly costLines: readonly CostLine[];
  readonly given: Given;
}

export function outlookShown(asked: OutlookAsked): object {
  const { outlook, lines, years, flows, terms, value, parts, costLines, given } = asked;
  const found = outlookYears(plannedYears(asked), {
    amount: given.of('reserve-floor-gbp').value,
    share: given.of('reserve-floor-share').value,
  });
  const [sums, levels] = [statedSums(lines), found.map(({ level }) => level)];
  const capital = capitalFunded(flows, levels, terms);
  const owed = owedAfter(found);
  const shown = found.map((one, at) => yearShown(one, capital[at] ?? null, [owed[at - 1] ?? 0, owed[at]!], given));
  return {
    outlook,
    summary: summaryOf(found),
    years: shown,
    valueBeyond: value === null ? null : value - shown.reduce((sum, { real }) => sum + (real?.presentValue ?? 0), 0),
    statedSums: sums,
    balanceOfAllYears: balanceOfAll(found),
    savingByCategory: savingByCategory(parts, costLines, levels, given),
    warnings: [
      ...warningsOf(outlook, lines, found),
      ...capitalWarnings(years, capital),
      ...baselineWarnings(
        found.map(({ budget }) => budget),
        sums,
      ),
    ],
  };
}

const plannedYears = ({ years, lines, flows, given }: OutlookAsked) =>
  years.map((year) => ({
    budget: budgetYear(year, lines),
    flow: flows[yearIndex(given.base, financialYear(year))] ?? null,
    level: priceLevel(given, year),
  }));

function yearShown(year: OutlookYear, paid: CapitalYear | null, [opening, closing]: readonly [number, number], given: Given) {
  const { budget, flow, level, fullYear, oneOff, floor, ...rest } = year;
  const nominal = (amount: number | undefined) => (amount ?? 0) * level;
  return {
    ...rest,
    financialYear: budget.financialYear,
    lines: budget.lines,
    netBudget: budget.netBudget,
    funding: budget.funding,
    savingGross: nominal(flow?.gross),
    addedCost: nominal(flow?.added),
    savingInFullYear: fullYear,
    oneOffRevenue: oneOff,
    interest: nominal(flow?.interest),
    minimumRevenueProvision: nominal(flow?.provision),
    reserveFloor: floor,
    generalReserveShare: rest.generalReserve === null || !budget.netBudget ? null : rest.generalReserve / budget.netBudget,
    avoidedGrowth: nominal(flow?.notCounted.avoidedGrowth),
    capitalAvoided: nominal(flow?.notCounted.capitalAvoided),
    staffTime: nominal(flow?.notCounted.staffTime),
    capital: nominal(flow?.capital),
    capitalReceipts: paid === null || flow === null ? null : { ...paid.receipts, expected: nominal(flow.receiptsExpected) },
    financingRequirement: flow === null ? null : { opening, borrowed: nominal(flow.borrowed), provision: nominal(flow.provision), closing },
    paidBy: paid === null ? [] : paidBy(year, paid),
    priceLevel: level,
    real: flow === null ? null : realYear(flow, yearIndex(given.base, financialYear(budget.financialYear)), given),
  };
}

function realYear({ saving, oneOff, capital, receiptsExpected: receipts, worth: net }: PlanFlow, index: number, given: Given) {
  const factor = discountFactors(scheduleOf(given), index)[index]!;
  const other = net - (saving + receipts - oneOff - capital);
  return { saving, oneOffRevenue: oneOff, capital, receipts, other, net, discountFactor: factor, presentValue: net * factor };
}

const reservesSaid = (years: readonly OutlookYear[]): string =>
  years.every(({ generalReserve }) => generalReserve !== null) ? ', and the general reserve keeps its floor' : '';

function summaryOf(years: readonly OutlookYear[]): string {
  const of = (result: OutlookYear['result']) => years.filter((year) => year.result === result).map(({ budget }) => budget.financialYear);
  const [failing, unknown, all] = [of('FAIL'), of('UNKNOWN'), balanceOfAll(years)];
  const untold = unknown.length === 0 ? '' : ` ${unknown.join(', ')}: UNKNOWN.`;
  if (failing.length === 0 && unknown.length === years.length) return 'No gap is known.';
  if (failing.length === 0) return `${unknown.length === 0 ? 'Every year balances' : 'Every year that is known balances'}${reservesSaid(years)}.${untold}`;
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
