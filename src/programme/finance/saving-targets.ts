/** Which version of a target is in force on a day, what it needs in each year, and whether what was said of it agrees. */
import { financialYear, financialYearAfter, startYearOf } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { pounds } from '../../options/pounds.ts';
import type { FinanceRecords } from './finance.store.ts';

export type SavingTarget = FinanceRecords['savingTargets'][number];
export type TargetYear = FinanceRecords['savingTargetYears'][number];

export const targetLevels = ['LOW', 'CENTRAL', 'HIGH'] as const;
export type TargetLevel = (typeof targetLevels)[number];

/** A range, pounds; null is UNKNOWN. */
export interface TargetRange {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
}

export interface TargetVersion extends TargetRange {
  readonly target: SavingTarget;
  readonly standing: 'IN_FORCE' | 'SUPERSEDED' | 'WITHDRAWN';
  /** The version before it, as known on the day; null for the first. */
  readonly before: TargetRange | null;
  readonly years: readonly (TargetRange & { readonly financialYear: string })[];
  /** The bases that the sums and the shares of the two ends imply. */
  readonly impliedBases: readonly number[];
  /** null where sums and shares were not both said. */
  readonly isReconciled: boolean | null;
  /** The same in words. */
  readonly reconciliation: string | null;
}

/** Central, halfway between the ends where nothing is said of it. */
export const rangeOf = ({ low, central, high }: TargetRange): TargetRange => ({
  low,
  central: central ?? (low === null || high === null ? null : (low + high) / 2),
  high,
});

/** Every version said by the day, each target's newest first. */
export function targetVersions({ savingTargets, savingTargetYears }: FinanceRecords, asRecordedAt?: string): readonly TargetVersion[] {
  const said = savingTargets.filter(({ recordedOn }) => asRecordedAt === undefined || recordedOn <= asRecordedAt);
  return [...Map.groupBy(said, ({ code }) => code).values()].flatMap((versions) => {
    const newestFirst = versions.toSorted((one, other) => other.version - one.version);
    return newestFirst.map((target, at) => ({
      target,
      ...rangeOf(target),
      standing: at > 0 ? ('SUPERSEDED' as const) : target.status === 'WITHDRAWN' ? ('WITHDRAWN' as const) : ('IN_FORCE' as const),
      before: newestFirst[at + 1] === undefined ? null : rangeOf(newestFirst[at + 1]!),
      years: yearsOf(target, savingTargetYears),
      ...reconciliation(target),
    }));
  });
}

function yearsOf({ code, version }: SavingTarget, all: readonly TargetYear[]): TargetVersion['years'] {
  const own = all.filter((year) => year.target === code && year.version === version);
  return own.map((year) => ({ financialYear: year.financialYear, ...rangeOf(year) })).sort((one, other) => (one.financialYear < other.financialYear ? -1 : 1));
}

/** Percentages are said of a base: where sums are said too, both must imply that base, within one in a hundred. */
const tolerance = 0.01;

type Reconciled = Pick<TargetVersion, 'impliedBases' | 'isReconciled' | 'reconciliation'>;

function reconciliation({ low, high, lowShare, highShare, base }: SavingTarget): Reconciled {
  const ends = [
    [low, lowShare],
    [high, highShare],
  ] as const;
  const said = ends.flatMap(([amount, part]) => (amount === null || part === null || part === 0 ? [] : [{ amount, part, of: amount / part }]));
  if (said.length === 0) return { impliedBases: [], isReconciled: null, reconciliation: null };
  const stated = base ?? said[0]!.of;
  const isReconciled = said.every(({ of }) => Math.abs(of - stated) <= tolerance * stated);
  const words = said.map(({ amount, part, of }) => `${pounds(amount)} is ${Number((part * 100).toFixed(2))} % of ${pounds(of)}`).join(', ');
  const beside = base === null ? (isReconciled ? '' : ': not of one base') : `, and the base is said to be ${pounds(base)}`;
  return { impliedBases: said.map(({ of }) => of), isReconciled, reconciliation: `${words}${beside}.` };
}

/** What each of so many years from year 0 needs at a level, pounds in the prices of year 0; null where nothing is known to be needed. */
export function targetByYear({ target, years, ...range }: TargetVersion, level: TargetLevel, count: number, given: Given): readonly (number | null)[] {
  const at = (one: TargetRange) => ({ LOW: one.low, CENTRAL: one.central, HIGH: one.high })[level];
  const real = (amount: number | null) => (amount === null ? null : given.inBasePrices(amount, target.priceBase));
  const last = years.at(-1);
  return Array.from({ length: count }, (_, index) => {
    const year = financialYearAfter(given.base, index);
    if (last === undefined) return startYearOf(year) >= startYearOf(financialYear(target.neededFrom ?? given.base)) ? real(at(range)) : null;
    const found = year > last.financialYear ? last : years.find((one) => one.financialYear === year);
    return found === undefined ? null : real(at(found));
  });
}
