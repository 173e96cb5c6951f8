/** Work that doing nothing would have to pay for, as a family knows it: backlog and planned life-cycle work, paid for or not. */
import type { AssetRef } from './option.ts';

export interface BaselineWork {
  readonly asset: AssetRef;
  readonly what: string;
  /** A financial year; null: nobody has dated it. */
  readonly dueYear: string | null;
  /** Pounds in base-year prices; null is UNKNOWN. */
  readonly amount: number | null;
  readonly isFunded: boolean;
  /** Chance that it would be done, as options count it. */
  readonly chance: number;
}
