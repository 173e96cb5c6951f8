/** A family of assets, once read, can be asked for its options under any assumptions; how it reads is its own affair. */
import type { Given } from '../assumptions/given.ts';
import type { BaselineWork } from './baseline-work.ts';
import type { BorrowedKit } from './borrowed-kit.ts';
import type { ConsequenceOf } from './consequence.ts';
import type { CoverProblem, CoverWanted } from './cover.ts';
import type { MigrationProblem, MigrationWanted } from './migration.ts';
import type { Option } from './option.ts';
import type { ReplacementItem } from './replacement-item.ts';

export interface Reading {
  /** Year 0 plus this many years are appraised. */
  readonly horizon: number;
  options(given: Given): readonly Option[];
  /** What becomes of this family's assets when an option of another empties the site where they stand. */
  consequences?(given: Given): ConsequenceOf;
  /** Where people are reached from, or could be, and in what time; for a family that meets the public. */
  cover?(given: Given, wanted: CoverWanted): CoverProblem;
  /** What could leave its old place, and what it waits for; for a family that holds systems. */
  migration?(given: Given, wanted: MigrationWanted): MigrationProblem;
  /** Work that keeping its assets would have to pay for, paid for or not. */
  works?(given: Given): readonly BaselineWork[];
  /** What will have to be replaced, for a family that holds such assets. */
  replacements?(given: Given): readonly ReplacementItem[];
  /** What was borrowed for, for a family that records it. */
  borrowed?(given: Given): readonly BorrowedKit[];
}

export interface AssetFamily<Source> {
  readonly name: 'estate' | 'fleet' | 'ict';
  /** The only step that waits. */
  read(source: Source): Promise<Reading>;
}
