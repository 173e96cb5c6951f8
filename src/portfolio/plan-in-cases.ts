/**
 * What a plan comes to in each of many cases, its parts and starts being fixed. What changes a part's own flows is worked out exactly;
 * what moves through an assumption adds up, straight-line from the central value to either end.
 */
import { sharesTowards } from '../appraisal/index.ts';
import type { Start } from './candidate.ts';
import { changedStart, hopedOf, type StartChange } from './changed-start.ts';

/** Cases to work the plan out in: of each driver, by case, its value or the number of its outcome; null where it is not varied. */
interface Cases {
  readonly count: number;
  of(driver: string): Float64Array | null;
}

/** Pounds, by year where there are several; capital and one-off costs are positive. */
export interface Amounts {
  readonly value: number;
  readonly saving: readonly number[];
  readonly capital: readonly number[];
  readonly oneOff: readonly number[];
}

export const scalable = ['saving', 'capital', 'oneOff', 'receipts'] as const;
export type Scalable = (typeof scalable)[number];

export interface UncertainPart {
  readonly start: Start;
  /** Drivers that are shares of what is stated. */
  readonly scales: readonly { readonly of: Scalable; readonly driver: string }[];
  /** Drivers with outcomes, and what each outcome changes. */
  readonly turns: readonly { readonly driver: string; readonly changes: readonly StartChange[] }[];
}

/** What an assumption changes of the whole plan at each end of its range. */
export interface RangeEffect {
  readonly driver: string;
  readonly range: { readonly low: number; readonly central: number; readonly high: number };
  readonly low: Amounts;
  readonly high: Amounts;
}

export interface UncertainPlan {
  readonly years: number;
  readonly factors: readonly number[];
  /** What does not vary: what pairs are worth together. */
  readonly constant: Pick<Amounts, 'value' | 'saving'>;
  readonly parts: readonly UncertainPart[];
  readonly effects: readonly RangeEffect[];
}

/** By case; of what goes by year, by year and then by case. */
export interface PlanInCases {
  readonly value: Float64Array;
  readonly saving: readonly Float64Array[];
  readonly capital: readonly Float64Array[];
  readonly oneOff: readonly Float64Array[];
}

const yearly = ['saving', 'capital', 'oneOff'] as const;

export function planInCases({ years, factors, constant, parts, effects }: UncertainPlan, cases: Cases): PlanInCases {
  const [moving, still] = [parts.filter(isMoving), parts.filter((part) => !isMoving(part))];
  const alike = (amount: number) => new Float64Array(cases.count).fill(amount);
  const sumOf = (of: (start: Start) => number) => still.reduce((sum, { start }) => sum + of(start), 0);
  const byYear = (field: (typeof yearly)[number], and: readonly number[] = []) =>
    Array.from({ length: years }, (_, year) => alike((and[year] ?? 0) + sumOf((start) => start[field][year] ?? 0)));
  const total = {
    value: alike(constant.value + sumOf(({ value }) => value)),
    saving: byYear('saving', constant.saving),
    capital: byYear('capital'),
    oneOff: byYear('oneOff'),
  };
  for (const part of moving) addPart(total, part, factors, cases);
  for (const effect of effects) addEffect(total, effect, cases);
  return total;
}

const isMoving = ({ scales, turns }: UncertainPart): boolean => scales.length + turns.length > 0;

function addEffect(total: PlanInCases, { driver, range, low, high }: RangeEffect, cases: Cases): void {
  const at = cases.of(driver);
  if (at === null) return;
  const towards = (end: number) => sharesTowards(end, range.central, at);
  for (const [amounts, share] of [[low, towards(range.low)] as const, [high, towards(range.high)] as const]) {
    addScaled(total.value, amounts.value, share);
    for (const field of yearly) for (const [year, sums] of total[field].entries()) addScaled(sums, amounts[field][year] ?? 0, share);
  }
}

function addScaled(sums: Float64Array, amount: number, share: Float64Array): void {
  if (amount !== 0) for (let at = 0; at < sums.length; at++) sums[at]! += amount * share[at]!;
}

/** A start and what its flows of each kind are worth today. */
interface State {
  readonly start: Start;
  readonly worth: Readonly<Record<Scalable, number>>;
}

const sign: Readonly<Record<Scalable, 1 | -1>> = { saving: 1, receipts: 1, capital: -1, oneOff: -1 };

function addPart(total: PlanInCases, part: UncertainPart, factors: readonly number[], cases: Cases): void {
  const stateIn = statesOf(part, factors, cases);
  const scales = part.scales.flatMap(({ of, driver }) => {
    const share = cases.of(driver);
    return share === null ? [] : [{ of, share }];
  });
  const shareOf = (field: Scalable) => scales.find(({ of }) => of === field)?.share;
  const shares = { saving: shareOf('saving'), capital: shareOf('capital'), oneOff: shareOf('oneOff') };
  for (let at = 0; at < cases.count; at++) {
    const { start, worth } = stateIn(at);
    let value = start.value;
    for (const { of, share } of scales) value += (share[at]! - 1) * sign[of] * worth[of];
    total.value[at]! += value;
    for (const field of yearly) {
      const [share, sums, amounts] = [shares[field]?.[at] ?? 1, total[field], start[field]];
      for (let year = 0; year < sums.length; year++) sums[year]![at]! += share * (amounts[year] ?? 0);
    }
  }
}

/** The state of a part in a case: each combination of outcomes is worked out once. */
function statesOf({ start, turns }: UncertainPart, factors: readonly number[], cases: Cases): (at: number) => State {
  const varied = turns.flatMap(({ driver, changes }) => {
    const outcome = cases.of(driver);
    return outcome === null ? [] : [{ outcome, changes }];
  });
  const states = new Map<number, State>();
  return (at) => {
    const key = varied.reduce((so, { outcome, changes }) => so * (changes.length + 1) + outcome[at]! + 1, 0);
    const found =
      states.get(key) ??
      stateOf(
        start,
        varied.flatMap(({ outcome, changes }) => changes[outcome[at]!] ?? []),
        factors,
      );
    states.set(key, found);
    return found;
  };
}

function stateOf(stated: Start, changes: readonly StartChange[], factors: readonly number[]): State {
  const start = changes.length === 0 ? stated : changedStart(stated, changes, factors);
  const worth = (field: Scalable) => (field === 'receipts' ? hopedOf(start) : start[field]).reduce((sum, amount, year) => sum + amount * factors[year]!, 0);
  return { start, worth: { saving: worth('saving'), capital: worth('capital'), oneOff: worth('oneOff'), receipts: worth('receipts') } };
}
