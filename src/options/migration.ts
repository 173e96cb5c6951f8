/**
 * What a family says of systems that could leave their old place, so that the order of their waves can be chosen without knowing the family:
 * what can only move together, what each waits for, and what is paid, where and how long, by the days on which they move.
 */
import type { Month } from '../appraisal/index.ts';
import type { AssetRef } from './option.ts';

export const gateKinds = ['PRICE', 'DATA_QUALITY', 'SKILLS', 'NETWORK', 'CLASSIFICATION', 'NATIONAL_LINK'] as const;
export type GateKind = (typeof gateKinds)[number];
export const gateStates = ['MET', 'NOT_MET', 'UNKNOWN'] as const;

/** Something that has to be so before a system moves. */
export interface Gate {
  readonly kind: GateKind;
  readonly asset: AssetRef;
  readonly state: (typeof gateStates)[number];
  /** The day from which it is met; null: from the start where it is met, and never known to be where it is not. */
  readonly readyOn: string | null;
  /** What is missing, and where to fill it in; null where nothing is. */
  readonly missing: string | null;
}

/** Systems that can only move on the same day. */
export interface MigrationGroup {
  /** The first code of its members. */
  readonly code: string;
  readonly members: readonly AssetRef[];
  /** Why they move together; null of one alone. */
  readonly together: string | null;
  /** Days of work to move it. */
  readonly days: number;
  readonly areDaysKnown: boolean;
  readonly gates: readonly Gate[];
  /** Months of the year, 1 to 12, in which it is not moved. */
  readonly notInMonths: readonly number[];
  /** Groups that have to move no later, by code. */
  readonly needs: readonly string[];
  readonly plannedOn: string | null;
}

/** What is paid over the months asked about, for the systems of a group that move on a day. */
export interface CostOfMovingOn {
  readonly new: number;
  readonly idle: number;
  /** The parts of old lines that are paid for them until then, of lines that end. */
  readonly oldBefore: number;
}

/** A part of the old place that ends with the last of what leaves it. */
export interface OldPart {
  readonly leaving: readonly { readonly group: string; lastUse(movesOn: string): string }[];
  /** Pounds over the months, where it is last used on this day. */
  paid(lastUse: string): number;
}

/** Hosts, rooms and sites that are to be empty. */
export interface ShutPlace {
  readonly asset: AssetRef;
  readonly leaving: OldPart['leaving'];
  /** What stays in it, whatever moves. */
  readonly heldBy: readonly AssetRef[];
}

export interface MigrationPaid {
  readonly old: number;
  readonly new: number;
  readonly moving: number;
  readonly twice: number;
  readonly idle: number;
  readonly total: number;
  /** The last day of use of each place that becomes empty. */
  readonly emptied: readonly { readonly asset: AssetRef; readonly on: string }[];
  readonly months: readonly {
    readonly month: string;
    readonly old: number;
    readonly new: number;
    readonly twice: number;
    readonly idle: number;
    readonly total: number;
  }[];
}

export interface MigrationWanted {
  readonly systems?: readonly string[] | null | undefined;
  readonly switchOff?: readonly string[] | null | undefined;
  /** A host, a room or a site that is to be shut; without systems, everything that stands in it is to leave. */
  readonly shut?: string | null | undefined;
}

/** A need that is stretched between old and new place while only one end has moved. */
export interface StretchedNeed {
  readonly from: AssetRef;
  readonly to: AssetRef;
  readonly kind: string;
  readonly isHard: boolean;
}

export interface MigrationProblem {
  readonly groups: readonly MigrationGroup[];
  readonly shut: ShutPlace | null;
  readonly needs: readonly StretchedNeed[];
  /** What is paid over these months, for the groups that move and no others. */
  priced(moving: readonly string[], months: readonly Month[]): MigrationPrices;
}

export interface MigrationPrices {
  readonly parts: readonly OldPart[];
  cost(group: string, movesOn: string): CostOfMovingOn;
  /** Added up again month by month, from the days alone. */
  paidIf(movesOn: ReadonlyMap<string, string>): MigrationPaid;
}
