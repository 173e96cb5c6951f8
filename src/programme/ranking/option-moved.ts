/** How an option's figures and flows change when an assumption goes to an end of its range. */
import { type Appraised, isOurs, isPublicPurse } from '../../options/appraise.ts';
import type { Line } from '../../options/option.ts';
import type { Amounts } from '../../portfolio/plan-in-cases.ts';
import { optionMoney, type PlanValue } from '../plan/option-candidates.ts';

/** Figures in pounds that an option can be ranked by, and those it needs. */
export const moving = ['npvPublic', 'npvOrganisation', 'npvSocial', 'annualNetSaving', 'equivalentAnnual'] as const;
export type MovingFigure = (typeof moving)[number];

export interface Moved {
  /** Pounds more; a figure that is UNKNOWN on either side does not move. */
  readonly figures: Readonly<Record<MovingFigure, number>>;
  /** What each is worth by year, pounds more. */
  readonly flows: Readonly<Record<PlanValue, readonly number[]>>;
  readonly saving: readonly number[];
  readonly capital: readonly number[];
  readonly oneOff: readonly number[];
}

/** Whether all lines are what they were. */
export function isSame(one: readonly Line[], other: readonly Line[]): boolean {
  return one.length === other.length && one.every(({ amounts }, at) => amounts.every((amount, year) => amount === other[at]!.amounts[year]));
}

export function movedFrom(before: Appraised, after: Appraised): Moved {
  const [was, is] = [optionMoney(before), optionMoney(after)];
  return {
    figures: Object.fromEntries(moving.map((name) => [name, difference(before.figures[name], after.figures[name])])) as Record<MovingFigure, number>,
    flows: {
      NPV_PUBLIC: less(flowOf(after, isPublicPurse), flowOf(before, isPublicPurse)),
      NPV_ORGANISATION: less(flowOf(after, isOurs), flowOf(before, isOurs)),
    },
    saving: less(is.saving, was.saving),
    capital: less(is.capital, was.capital),
    oneOff: less(is.oneOff, was.oneOff),
  };
}

const difference = (before: number | null, after: number | null): number => (before === null || after === null ? 0 : after - before);

const less = (after: readonly number[], before: readonly number[]): readonly number[] => after.map((amount, year) => amount - (before[year] ?? 0));

const flowOf = ({ option, horizon }: Appraised, counts: (line: Line) => boolean): readonly number[] => {
  const lines = option.lines.filter(counts);
  return Array.from({ length: horizon + 1 }, (_, year) => lines.reduce((sum, { amounts }) => sum + amounts[year]!, 0));
};

export interface PlanTerms {
  readonly years: number;
  readonly factors: readonly number[];
  readonly worth: PlanValue;
}

/** The sum over options that start so many years later than at once: each moves as it would at once, as many years later. */
export function movedTogether(all: readonly { readonly moved: Moved | undefined; readonly later: number }[], { years, factors, worth }: PlanTerms): Amounts {
  const total = { value: 0, saving: zeros(years), capital: zeros(years), oneOff: zeros(years) };
  for (const { moved, later } of all) {
    if (moved === undefined) continue;
    const flow = moved.flows[worth];
    for (let year = later; year < factors.length; year++) total.value += (flow[year - later] ?? 0) * factors[year]!;
    for (const field of ['saving', 'capital', 'oneOff'] as const)
      for (let year = later; year < years; year++) total[field][year]! += moved[field][year - later] ?? 0;
  }
  return total;
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);
