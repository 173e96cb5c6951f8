/**
 * What comes to one of its ends between two days, at what it would cost to replace: by year, class, site, funding or model. What ended
 * before, what ends later and what has no day stand apart, so that all of it together is all that is held.
 */
import { financialYearContaining } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { ItClass } from './it-class.ts';
import { type Milestone, milestoneOf, priceEach, stateOf } from './lifecycle.ts';
import { canBeSupported, paidSupport } from './paid-support.ts';
import { type IctSnapshot, type ItAsset, type ItModel, isHeld } from './snapshot.ts';

export interface DueAsked {
  readonly milestone: Milestone;
  readonly from: string;
  readonly to: string;
  readonly classes?: readonly ItClass[] | undefined;
  readonly sites?: readonly string[] | undefined;
}

export interface DueItem {
  readonly asset: ItAsset;
  readonly model: ItModel;
  /** The day of the milestone; null where it has none. */
  readonly on: string | null;
  /** Pounds for all of the row, in base-year prices; null is UNKNOWN. */
  readonly cost: number | null;
  /** Pounds for all of the row to keep it on paid support from its free end, or today, to the last day asked about; null: UNKNOWN, or not to be had. */
  readonly paidSupport: number | null;
}

export interface DueGroup {
  readonly key: string;
  readonly quantity: number;
  /** Pounds in base-year prices for those whose price is known. */
  readonly cost: number;
  /** How many have no known price: they are in no cost. */
  readonly unpriced: number;
  /** Pounds of paid support for those for which it can be had and its price is known. */
  readonly paidSupport: number;
  /** How many cannot be supported to the last day asked about, or nobody knows whether or for how much: they are in no such sum. */
  readonly unsupported: number;
}

export interface FallingDue {
  /** The earliest first. */
  readonly items: readonly DueItem[];
  readonly total: DueGroup;
  /** Its day lies before the first day asked about: it has ended already. */
  readonly before: DueGroup;
  /** Its day lies after the last day asked about. */
  readonly after: DueGroup;
  /** No day is known, and nobody says that it is supported. */
  readonly unknown: DueGroup;
  /** The maker supports it and has announced no end. */
  readonly supportedNoDate: DueGroup;
  /** It has ended, on a day nobody knows. */
  readonly ended: DueGroup;
}

export const groupings = ['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'CLASS', 'SITE', 'FUNDING', 'MODEL'] as const;
export type Grouping = (typeof groupings)[number];

export function fallingDue({ milestone, from, to, classes, sites }: DueAsked, ict: IctSnapshot, given: Given): FallingDue {
  const all = ict.itAssets.flatMap((asset): DueItem[] => {
    const model = ict.model.get(asset.model)!;
    if (!isHeld(asset) || classes?.includes(model.class) === false || (sites !== undefined && !sites.includes(asset.site ?? ''))) return [];
    const price = priceEach(asset, model, given);
    const support = canBeSupported(model, to) === true ? paidSupport(asset, model, to, given).cost : null;
    return [{ asset, model, on: milestoneOf(asset, model, milestone, given), cost: price === null ? null : price * asset.quantity, paidSupport: support }];
  });
  const items = all.filter(({ on }) => on !== null && from <= on && on <= to).sort((one, other) => order(one, other));
  const undated = all.filter(({ on }) => on === null);
  const inState = (state: string) => undated.filter((item) => reasonOf(item, milestone) === state);
  return {
    items,
    total: groupOf('TOTAL', items),
    before: groupOf(
      'BEFORE',
      all.filter(({ on }) => on !== null && on < from),
    ),
    after: groupOf(
      'AFTER',
      all.filter(({ on }) => on !== null && on > to),
    ),
    unknown: groupOf('UNKNOWN', inState('UNKNOWN')),
    supportedNoDate: groupOf('SUPPORTED_NO_DATE', inState('SUPPORTED_NO_DATE')),
    ended: groupOf('ENDED', inState('ENDED')),
  };
}

const order = (one: DueItem, other: DueItem): number => (one.on! < other.on! ? -1 : one.on! > other.on! ? 1 : one.asset.code < other.asset.code ? -1 : 1);

/** The ends that a state without a day speaks of: that of sale is over once support is, and of our own dates it says nothing. */
const saidBy: Readonly<Record<string, readonly Milestone[]>> = {
  SUPPORTED_NO_DATE: ['END_OF_SUPPORT', 'END_OF_EXTENDED_SUPPORT', 'END_OF_SECURITY'],
  ENDED: ['END_OF_SALE', 'END_OF_ACTIVE_SUPPORT', 'END_OF_SUPPORT', 'END_OF_EXTENDED_SUPPORT', 'END_OF_SECURITY'],
};

/** Why a milestone has no day: what the state of its model says of it, or UNKNOWN. */
function reasonOf({ model }: DueItem, milestone: Milestone): string {
  const state = stateOf(model);
  return saidBy[state]?.includes(milestone) === true ? state : 'UNKNOWN';
}

function groupOf(key: string, items: readonly DueItem[]): DueGroup {
  const count = (of: readonly DueItem[]) => of.reduce((sum, { asset }) => sum + asset.quantity, 0);
  return {
    key,
    quantity: count(items),
    cost: items.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    unpriced: count(items.filter(({ cost }) => cost === null)),
    paidSupport: items.reduce((sum, one) => sum + (one.paidSupport ?? 0), 0),
    unsupported: count(items.filter((one) => one.paidSupport === null)),
  };
}

/** The quarter of the financial year: April to June is the first. */
const quarterOf = (day: string): number => Math.floor(((Number(day.slice(5, 7)) + 8) % 12) / 3) + 1;

const keyOf: Record<Grouping, (item: DueItem) => string> = {
  FINANCIAL_YEAR: ({ on }) => financialYearContaining(on!),
  QUARTER: ({ on }) => `${financialYearContaining(on!)} Q${quarterOf(on!)}`,
  MONTH: ({ on }) => on!.slice(0, 7),
  CLASS: ({ model }) => model.class,
  SITE: ({ asset }) => asset.site ?? 'UNKNOWN',
  FUNDING: ({ asset }) => asset.funding,
  MODEL: ({ model }) => model.code,
};

/** The same items summed up, in the order of their keys. */
export const grouped = (items: readonly DueItem[], by: Grouping): readonly DueGroup[] =>
  [...Map.groupBy(items, keyOf[by])].map(([key, group]) => groupOf(key, group)).sort((one, other) => (one.key < other.key ? -1 : 1));
