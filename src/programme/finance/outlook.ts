/**
 * The medium-term plan with a plan of change in it: the cash of each year, whether it balances, and what of the reserves is left. Every year
 * is judged by itself: what one year has over does not help the next, and reserves pay for one-off costs only. [house-decision]
 */

import { pounds } from '../../options/pounds.ts';
import type { BudgetYear } from './budget-baseline.ts';
import type { PlanFlow } from './outlook-flows.ts';

/** What reserves must never fall below: a sum, and a share of net revenue expenditure. */
export interface ReserveFloor {
  readonly amount: number;
  readonly share: number;
}

/** Nominal pounds; null is UNKNOWN. */
export interface OutlookYear {
  readonly budget: BudgetYear;
  /** Of the plan, or null where it has none of this year. */
  readonly flow: PlanFlow | null;
  /** Prices of the year, 1 in year 0. */
  readonly level: number;
  readonly saving: number;
  readonly fullYear: number;
  readonly oneOff: number;
  readonly oneOffFromReceipts: number;
  readonly oneOffFromReserves: number;
  /** Of that, what earmarked reserves cannot pay and the general one does. */
  readonly oneOffFromGeneral: number;
  /** What is left for the budget of the year to pay. */
  readonly oneOffFromRevenue: number;
  readonly debtCharge: number;
  readonly gapBefore: number | null;
  readonly gapAfter: number | null;
  readonly generalReserve: number | null;
  readonly earmarkedReserve: number | null;
  readonly floor: number;
  /** Whether the share of net revenue expenditure is in the floor: not where that is UNKNOWN. */
  readonly isFloorWhole: boolean;
  readonly result: 'PASS' | 'FAIL' | 'UNKNOWN';
  readonly because: readonly string[];
}

export interface Year {
  readonly budget: BudgetYear;
  readonly flow: PlanFlow | null;
  readonly level: number;
}

export function outlookYears(years: readonly Year[], floor: ReserveFloor): readonly OutlookYear[] {
  const found: OutlookYear[] = [];
  let drawn = 0;
  for (const [at, year] of years.entries()) {
    const one = outlookYear(year, drawn, years.slice(at), floor);
    drawn += one.oneOffFromReserves;
    found.push(one);
  }
  return found;
}

function outlookYear({ budget, flow, level }: Year, drawnBefore: number, fromHere: readonly Year[], floor: ReserveFloor): OutlookYear {
  const nominal = (amount: number | null | undefined) => (amount ?? 0) * level;
  const [saving, oneOff, oneOffFromReceipts] = [nominal(flow?.saving), nominal(flow?.oneOff), nominal(flow?.receiptsForOneOffs)];
  const debtCharge = nominal((flow?.interest ?? 0) + (flow?.provision ?? 0));
  const left = Math.max(0, oneOff - oneOffFromReceipts);
  const asked = Math.min(left, nominal(flow?.drawn));
  const drawn = asked + Math.min(left - asked, Math.max(0, earmarkedFree(fromHere) - drawnBefore - asked));
  const oneOffFromRevenue = left - drawn;
  const { gap } = budget;
  const known = {
    ...{ budget, flow, level, saving, fullYear: nominal(flow?.fullYear), oneOff, oneOffFromReceipts, oneOffFromReserves: drawn, oneOffFromRevenue, debtCharge },
    ...{ gapBefore: gap, gapAfter: gap === null ? null : gap - saving + debtCharge + oneOffFromRevenue },
    ...reservesAfter(budget, drawnBefore + drawn),
    oneOffFromGeneral: generalDrawn(budget, drawnBefore + drawn) - generalDrawn(budget, drawnBefore),
    floor: Math.max(floor.amount, floor.share * (budget.netBudget ?? 0)),
    isFloorWhole: budget.netBudget !== null,
  };
  return { ...known, ...verdict(known, floor) };
}

/** What earmarked reserves can spare from a year on: the least that any later year is planned to hold; nothing where it is UNKNOWN. */
function earmarkedFree(years: readonly Year[]): number {
  const held = years.flatMap(({ budget: { earmarkedReserve } }) => earmarkedReserve ?? []);
  return years[0]!.budget.earmarkedReserve === null ? 0 : Math.min(...held);
}

/** Earmarked reserves pay first; what they cannot is missing from the general one. */
const generalDrawn = ({ earmarkedReserve }: BudgetYear, drawn: number): number => Math.max(0, drawn - (earmarkedReserve ?? 0));

function reservesAfter(budget: BudgetYear, drawn: number): Pick<OutlookYear, 'generalReserve' | 'earmarkedReserve'> {
  const { generalReserve, earmarkedReserve } = budget;
  return {
    earmarkedReserve: earmarkedReserve === null ? null : Math.max(0, earmarkedReserve - drawn),
    generalReserve: generalReserve === null ? null : generalReserve - generalDrawn(budget, drawn),
  };
}

/** Half a penny. */
const slack = 0.005;
function verdict(year: Omit<OutlookYear, 'result' | 'because'>, { amount, share }: ReserveFloor): Pick<OutlookYear, 'result' | 'because'> {
  const { gapAfter, generalReserve, floor, budget, isFloorWhole } = year;
  const ofWhat = floor > amount ? `, ${Number((share * 100).toFixed(2))} % of the net budget` : '';
  const fails = [
    ...(gapAfter !== null && gapAfter > slack ? [`savings fall ${pounds(gapAfter)} short of the gap`] : []),
    ...(gapAfter !== null && gapAfter > slack && budget.reserveUse > 0
      ? [`${pounds(budget.reserveUse)} from reserves would balance it once, and pays for one-off costs only`]
      : []),
    ...(generalReserve !== null && generalReserve < floor - slack
      ? [`the general reserve of ${pounds(generalReserve)} is below its floor of ${pounds(floor)}${ofWhat}`]
      : []),
  ];
  const unknown = [
    ...(gapAfter === null ? ['the gap of the year is UNKNOWN'] : []),
    ...(generalReserve === null ? ['the general reserve is UNKNOWN'] : []),
    ...(isFloorWhole ? [] : ['net revenue expenditure is UNKNOWN, so that only the sum of the floor was looked at']),
  ];
  return { result: fails.length > 0 ? 'FAIL' : gapAfter === null ? 'UNKNOWN' : 'PASS', because: [...fails, ...unknown] };
}

/** What the years come to together, and that this is no test of any of them; null where a gap is UNKNOWN. */
export function balanceOfAll(years: readonly OutlookYear[]): number | null {
  return years.reduce<number | null>((sum, { gapAfter }) => (sum === null || gapAfter === null ? null : sum - gapAfter), 0);
}
