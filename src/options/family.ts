/** A family of assets, once read, can be asked for its options under any assumptions; how it reads is its own affair. */
import type { Given } from '../assumptions/given.ts';
import type { CoverProblem, SitesAsked } from './cover.ts';
import type { Option } from './option.ts';

export interface Reading {
  /** Year 0 plus this many years are appraised. */
  readonly horizon: number;
  options(given: Given): readonly Option[];
  /** Where the public is met, or could be, and who reaches it; for a family that meets the public. */
  cover?(given: Given, asked?: SitesAsked): CoverProblem;
}

export interface AssetFamily<Source> {
  readonly name: 'estate' | 'fleet' | 'ict';
  /** The only step that waits. */
  read(source: Source): Promise<Reading>;
}
