/** What a family says of assets that were borrowed for, so that what is still owed on them can be told without knowing the family. */
import type { Borrowing } from '../appraisal/index.ts';
import type { AssetRef, Domain } from './option.ts';

export interface BorrowedKit {
  readonly asset: AssetRef;
  readonly domain: Domain;
  /** What was borrowed, when, and over how many years it is charged; null where the price or the day is UNKNOWN. */
  readonly borrowing: Borrowing | null;
  /** Where to fill in what is UNKNOWN; null where nothing is. */
  readonly where: string | null;
  /** The last day of the loan, and of the life that policy gives it: a loan should not outlast what it bought. */
  readonly loanEndsOn: string | null;
  readonly lifeEndsOn: string | null;
  /** Pounds by year index, in base-year prices, that buying it anew will cost, which is borrowed for again; null is UNKNOWN. */
  readonly renewals: readonly number[] | null;
  readonly life: number;
}

/** Assets that an option switches off, and the last day of their use. */
export interface SwitchedOff {
  readonly assets: readonly AssetRef[];
  readonly lastUse: string;
}
