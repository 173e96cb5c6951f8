/** A parameter with its unit, range, dates and witness. The effective date says when it holds; the recorded date, when we knew. */
export interface Assumption {
  readonly key: string;
  /** First day it is in force. */
  readonly from: string;
  /** The day it was written down: what was believed on an earlier day does not include it. */
  readonly recorded: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** The year whose prices a money value is in; null where it is no money, or is in base-year prices. */
  readonly priceYear: string | null;
  /** A key of seeds/assumptions/sources.csv, the organisation's own words, or `assumed`. */
  readonly source: string;
  readonly note: string | null;
  /** Whether the organisation set it itself, in place of the shipped one. */
  readonly own: boolean;
}

export const isAssumed = ({ source }: Pick<Assumption, 'source'>): boolean => source.trim().toLowerCase() === 'assumed';
