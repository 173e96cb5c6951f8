/** How far a plan covers a target, at each end of its range and in each year by itself. Pounds in the prices of year 0. */
import { financialYearAfter } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { type TargetLevel, type TargetVersion, targetByYear, targetLevels } from './saving-targets.ts';

export interface CoveredYear {
  readonly financialYear: string;
  /** null: UNKNOWN, or nothing is asked of the year. */
  readonly needed: number | null;
  readonly saved: number;
  /** Above zero where the year falls short. */
  readonly short: number | null;
  readonly isMet: boolean | null;
}

export interface CoverageOfLevel {
  readonly level: TargetLevel;
  /** Whether every year that is known is met; null where none is. */
  readonly isMet: boolean | null;
  readonly years: readonly CoveredYear[];
}

/** Half a penny. */
const slack = 0.005;

/** `saved` is what each year of the plan saves, net of what its loans charge. */
export function targetCoverage(version: TargetVersion, saved: readonly number[], given: Given): readonly CoverageOfLevel[] {
  return targetLevels.map((level) => {
    const years = targetByYear(version, level, saved.length, given).map((needed, index): CoveredYear => {
      const short = needed === null ? null : needed - saved[index]!;
      return { financialYear: financialYearAfter(given.base, index), needed, saved: saved[index]!, short, isMet: short === null ? null : short <= slack };
    });
    const known = years.filter(({ isMet }) => isMet !== null);
    return { level, isMet: known.length === 0 ? null : known.every(({ isMet }) => isMet), years };
  });
}
