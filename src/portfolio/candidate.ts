/**
 * What may be chosen for a plan: an option with the years it may start in, and what each start brings by year of the plan. Amounts
 * are pounds; capital and one-off costs are positive, and so are savings and receipts. The plan knows no asset: only what is claimed.
 */
import type { LedgerChange, Relied } from './ledger.ts';

export interface Start {
  /** The year of the plan it starts in, from 0. */
  readonly year: number;
  /** What it is worth today, in the value that the plan is made for. */
  readonly value: number;
  readonly capital: readonly number[];
  readonly oneOff: readonly number[];
  /** Recurring saving of the year, at its level in that year. */
  readonly saving: readonly number[];
  readonly receipts: readonly number[];
  /** Of each cost line the share that it has released by each year; as the candidate says, from its start on, unless said. */
  readonly released?: ReadonlyMap<string, readonly number[]>;
  /** What it changes of what others rely on; nothing unless said. */
  readonly changes?: readonly LedgerChange[];
  /** Places that have to stay open for it, whenever they would close. */
  readonly reliesOn?: readonly string[];
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
}

/** Of two candidates at most one; or of a group of them. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** `candidate` needs `other`, started no later. */
export interface Need {
  readonly candidate: string;
  readonly other: string;
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
}

/** What a plan is to be the best at; what is equal at it is decided by value. */
export const planAims = ['MOST_VALUE', 'LEAST_COST', 'MOST_SAVING'] as const;
export type PlanAim = (typeof planAims)[number];

export interface PlanProblem {
  /** How many years the plan has, year 0 among them. */
  readonly years: number;
  readonly candidates: readonly Candidate[];
  readonly groups: readonly Group[];
  readonly needs: readonly Need[];
  readonly together: readonly Together[];
  /** How much of each ledger is free. */
  readonly room: ReadonlyMap<string, number>;
  /** What it may not take away; nothing unless said. */
  readonly relied?: Relied;
  readonly budgets: Budgets;
  /** Discount factors by year, for what candidates are worth together. */
  readonly factors: readonly number[];
  readonly aim: PlanAim;
  readonly mustIn: readonly string[];
  readonly mustOut: readonly string[];
}
