/** What differs between two rankings: options that moved, whose figures changed, or that came and went, and the assumptions that did it. */
import { roundedToPence } from '../../appraisal/index.ts';
import type { Assumption } from '../../assumptions/assumption.ts';
import type { Given } from '../../assumptions/given.ts';
import { measured, type Ranked, type RankMeasure } from '../../options/rank.ts';
import type { AppraisedUnder } from './ranking.ts';

export interface Standing {
  readonly rank: number;
  /** The figure ranked by; null is UNKNOWN. */
  readonly figure: number | null;
}

export interface RankingChange {
  readonly appraised: AppraisedUnder;
  /** null where it was not in the list. */
  readonly before: Standing | null;
  readonly after: Standing | null;
}

export interface AssumptionChange {
  readonly key: string;
  readonly unit: string;
  /** null where nothing was in force or known. */
  readonly before: Assumption | null;
  readonly after: Assumption | null;
}

type List = readonly Ranked<AppraisedUnder>[];

/** The largest change of figure first; among equal ones the better rank now. What stands as it stood is left out. */
export function rankingChanges(before: List, after: List, by: RankMeasure): readonly RankingChange[] {
  const standing = ({ rank, appraised }: Ranked<AppraisedUnder>): Standing => ({ rank, figure: measured(appraised, by) });
  const was = new Map(before.map((one) => [one.appraised.option.id, one]));
  const is = new Map(after.map((one) => [one.appraised.option.id, one]));
  const all = [...new Set([...is.keys(), ...was.keys()])].map((id): RankingChange => {
    const [then, now] = [was.get(id), is.get(id)];
    return { appraised: (now ?? then)!.appraised, before: then === undefined ? null : standing(then), after: now === undefined ? null : standing(now) };
  });
  return all.filter(differs).sort((one, other) => sizeOf(other) - sizeOf(one) || (one.after?.rank ?? Infinity) - (other.after?.rank ?? Infinity));
}

const pence = (figure: number | null | undefined): number | null => (figure == null || !Number.isFinite(figure) ? null : roundedToPence(figure));

const differs = ({ before, after }: RankingChange): boolean =>
  before === null || after === null || before.rank !== after.rank || pence(before.figure) !== pence(after.figure);

/** What is new, gone or UNKNOWN on one side counts by all of its figure. */
const sizeOf = ({ before, after }: RankingChange): number => Math.abs((pence(after?.figure) ?? 0) - (pence(before?.figure) ?? 0));

/** The assumptions that hold otherwise, in the order of their keys. */
export function assumptionChanges(keys: readonly string[], before: Given, after: Given): readonly AssumptionChange[] {
  return [...new Set(keys)].sort().flatMap((key) => {
    const [then, now] = [before.ifAny(key), after.ifAny(key)];
    const isSame = then?.value === now?.value && then?.low === now?.low && then?.high === now?.high;
    return isSame ? [] : [{ key, unit: (now ?? then)!.unit, before: then ?? null, after: now ?? null }];
  });
}
