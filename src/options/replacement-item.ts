/** What a family says of the assets that will have to be replaced, so that their replacement can be forecast and planned without knowing the family. */
import type { AssetRef, Domain } from './option.ts';

/** What may say that an asset is due. POLICY is the limits of its rule together, as the rule combines them. */
export const milestones = ['POLICY', 'POLICY_AGE', 'POLICY_MILES', 'ECONOMIC_LIFE', 'WARRANTY', 'HIRE_END', 'PLANNED'] as const;
export type Milestone = (typeof milestones)[number];

/** What a forecast may be broken down by. */
export const groupings = ['ROLE', 'CLASS', 'BASE', 'FUNDING'] as const;
export type Grouping = (typeof groupings)[number];

export interface ReplacementItem {
  readonly asset: AssetRef;
  /** Whether it counts in the level yearly cost of all alone, because the asker may not see it: a year or a group would single it out. */
  readonly isHidden?: boolean;
  readonly domain: Domain;
  /** How many alike it stands for, which are replaced together; 1 unless it says so. */
  readonly quantity?: number;
  /** The day that each milestone falls; null: UNKNOWN, or there is none. */
  readonly dueOn: Readonly<Record<Milestone, string | null>>;
  /** What a new one costs today, or so many, pounds, without VAT; null is UNKNOWN. What was once paid is never meant. */
  readonly price: number | null;
  /** VAT on it that cannot be recovered. */
  readonly irrecoverableVat: number;
  /** Years that policy keeps a new one, and those after which no further year is worth its cost. */
  readonly life: number;
  readonly economicLife: number;
  readonly groups: Readonly<Record<Grouping, string | null>>;
  /** Whether policy does not put it off for want of money. */
  readonly mayWait: boolean;
  /** What the work it does over the horizon costs if it is replaced in this year index, and its successors after so many years each. */
  costIfReplacedIn(year: number, life: number): CostOfWork;
}

/** Present values over the horizon, pounds, without VAT. */
export interface CostOfWork {
  /** Purchases less what is sold and held at the end, and running. */
  readonly total: number;
  /** Fuel, servicing, days off the road and other running cost alone. */
  readonly running: number;
}

/** How many assets there are. */
export const countOf = (items: readonly ReplacementItem[]): number => items.reduce((sum, { quantity }) => sum + (quantity ?? 1), 0);

/** How long a new one is kept where a milestone says when things are due. */
export const lifeUnder = ({ life, economicLife }: ReplacementItem, milestone: Milestone): number => (milestone === 'ECONOMIC_LIFE' ? economicLife : life);
