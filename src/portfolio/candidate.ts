/**
 * What may be chosen for a plan: an option with the years it may start in, and what each start brings by year of the plan. Amounts
 * are pounds; capital and one-off costs are positive, and so are savings and receipts. The plan knows no asset: only what is claimed.
 */
import type { MrpMethod, RateCurve } from '../appraisal/index.ts';
import type { LedgerChange, Relied } from './ledger.ts';

export interface Start {
  /** The year of the plan it starts in, from 0. */
  readonly year: number;
  /** What it is worth today, in the value that the plan is made for. */
  readonly value: number;
  readonly capital: readonly number[];
  readonly oneOff: readonly number[];
  /** Of the one-off costs, what receipts may pay for where the organisation may; all of them unless said. */
  readonly qualifying?: readonly number[];
  /** Recurring saving of the year, at its level in that year. */
  readonly saving: readonly number[];
  /** What pays for capital once it has come in: contracted receipts alone. */
  readonly receipts: readonly number[];
  /** Receipts that the value counts, contracted or not; where nothing is said, those above. */
  readonly hoped?: readonly number[];
  /** Of each cost line the share that it has released by each year; as the candidate says, from its start on, unless said. */
  readonly released?: ReadonlyMap<string, readonly number[]>;
  /** What it changes of what others rely on; nothing unless said. */
  readonly changes?: readonly LedgerChange[];
  /** Places that have to stay open for it, whenever they would close. */
  readonly reliesOn?: readonly string[];
  /** Days that it takes of the teams that deliver change. */
  readonly delivery: readonly Delivery[];
  /** The year in which it first spends or saves anything; before that it is not yet begun. */
  readonly begins: number;
}

export interface Delivery {
  readonly team: string;
  /** Of the plan. */
  readonly year: number;
  readonly days: number;
}

export interface Candidate {
  readonly code: string;
  readonly title: string;
  /** In the order of their years; each once. */
  readonly starts: readonly Start[];
  readonly isMandatory: boolean;
  /** Whether it starts as it was worked out, and its years are no choice. */
  readonly isDated: boolean;
  /** Of each cost line the share that it releases. */
  readonly releases: ReadonlyMap<string, number>;
  /** Of each ledger of something limited how much it takes. */
  readonly takes: ReadonlyMap<string, number>;
  /** How long what its capital buys will last; null is UNKNOWN, and nothing is borrowed for it. */
  readonly assetLifeYears: number | null;
  /** Whether what it saves comes from posts. */
  readonly takesPosts: boolean;
  /** People who have further to go; null is UNKNOWN. */
  readonly peopleLosingTime: number | null;
  /** Tonnes of CO₂ equivalent that it saves a year once in full effect; null, or where nothing is said, UNKNOWN. */
  readonly carbonSavedPa?: number | null;
}

/** Of two candidates at most one; or of a group of them so many. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
  /** None unless said. */
  readonly least?: number;
  /** One unless said. */
  readonly most?: number;
}

/** `candidate` needs `other`, started no later, or so many years sooner. */
export interface Need {
  readonly candidate: string;
  readonly other: string;
  readonly lagYears: number;
}

/** Where both are done, `first` begins at least so many years before `then`; either may be done without the other. */
export interface Order {
  readonly first: string;
  readonly then: string;
  readonly lagYears: number;
}

/** What two candidates are worth more, or less, together, from the year in which both save. */
export interface Together {
  readonly one: string;
  readonly other: string;
  /** Pounds a year; negative where they get in each other's way. */
  readonly savingPa: number;
}

export interface Budgets {
  /** Pounds by year of the plan; null: this is not limited. */
  readonly capital: readonly number[] | null;
  readonly oneOff: readonly number[] | null;
  /** At least this much is saved in each year; null where a year asks for nothing. */
  readonly savingTarget: readonly (number | null)[];
  /** Whether capital that is not spent in a year may be spent later. */
  readonly capitalCarriesForward: boolean;
  /** A receipt pays for capital so many years after it has come in; null: never. */
  readonly receiptLagYears: number | null;
  /** Whether usable receipts may pay for one-off costs of what saves afterwards. */
  readonly receiptsPayOneOffs: boolean;
  /** What may be drawn for one-off costs; null: nothing. */
  readonly reserves: Reserves | null;
  /** null: nothing is borrowed. */
  readonly borrowing: Borrowing | null;
}

export interface Reserves {
  /** Pounds held as the plan begins. */
  readonly opening: number;
  /** Pounds put in by year of the plan, taken out where negative, whatever is planned. */
  readonly contributions: readonly number[];
  /** The least that may be left after each year, pounds. */
  readonly floor: readonly number[];
}

export interface Borrowing {
  /** Pounds by year of the plan. */
  readonly limit: readonly number[];
  /** The most that all loans of the plan may charge to revenue in a year, pounds; null: not limited. */
  readonly chargeCap: readonly (number | null)[];
  readonly rates: RateCurve;
  readonly method: MrpMethod;
  /** Prices of each year of the plan, 1 in year 0: a charge is fixed in cash, and the plan is in the prices of year 0. */
  readonly priceLevels: readonly number[];
}

/** What a plan is to be the best at; what is equal at it is decided by value. */
export const planAims = ['MOST_VALUE', 'LEAST_COST', 'MOST_SAVING', 'TARGET_FIRST'] as const;
export type PlanAim = (typeof planAims)[number];

/** Whether savings that come from posts may be used: like all others, only so far as the target cannot be met without them, or never. */
export const postsPolicies = ['ALLOWED', 'LAST', 'NEVER'] as const;
export type PostsPolicy = (typeof postsPolicies)[number];

export interface PlanProblem {
  /** How many years the plan has, year 0 among them. */
  readonly years: number;
  readonly candidates: readonly Candidate[];
  readonly groups: readonly Group[];
  readonly needs: readonly Need[];
  readonly orders: readonly Order[];
  readonly together: readonly Together[];
  /** How much of each ledger is free. */
  readonly room: ReadonlyMap<string, number>;
  /** What it may not take away; nothing unless said. */
  readonly relied?: Relied;
  /** Days of each team that delivers change, by year of the plan; a team that is not named is not limited. */
  readonly changeCapacity: ReadonlyMap<string, readonly number[]>;
  readonly posts: PostsPolicy;
  readonly budgets: Budgets;
  /** Discount factors by year, for what candidates are worth together. */
  readonly factors: readonly number[];
  readonly aim: PlanAim;
  readonly mustIn: readonly string[];
  readonly mustOut: readonly string[];
}
