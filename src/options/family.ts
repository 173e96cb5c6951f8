/** A family of assets, once read, can be asked for its options under any assumptions; how it reads is its own affair. */
import type { Given } from '../assumptions/given.ts';
import type { ContactKind, CoverProblem } from './cover.ts';
import type { Option } from './option.ts';
import type { ReplacementItem } from './replacement-item.ts';

export interface Reading {
  /** Year 0 plus this many years are appraised. */
  readonly horizon: number;
  options(given: Given): readonly Option[];
  /** What will have to be replaced, for a family that holds such assets. */
  replacements?(given: Given): readonly ReplacementItem[];
  /** Where the public is met and who reaches it, for a family that meets the public; of the kinds given only, or of all. */
  cover?(given: Given, kinds?: readonly ContactKind[]): CoverProblem;
}

export interface AssetFamily<Source> {
  readonly name: 'estate' | 'fleet' | 'ict';
  /** The only step that waits. */
  read(source: Source): Promise<Reading>;
}
