/**
 * Options in order, the best first. What cannot be done comes after what can, and what cannot be told comes after what is known:
 * a missing figure never improves a rank. Ties share a rank (1, 2, 2, 4); among them the larger public value comes first, then the
 * smaller capital, then the id.
 */
import { roundedToPence } from '../appraisal/index.ts';
import type { Appraised } from './appraise.ts';

export const rankMeasures = [
  'CASH_RELEASING_RECURRING_NET',
  'NPV_PUBLIC',
  'NPV_ORGANISATION',
  'NPV_SOCIAL',
  'EQUIVALENT_ANNUAL',
  'PAYBACK',
  'NPV_PER_CAPITAL',
] as const;
export type RankMeasure = (typeof rankMeasures)[number];

export interface Ranked<A extends Appraised = Appraised> {
  readonly rank: number;
  readonly appraised: A;
}

/** The figure an option is ranked by, larger being better; null where it is UNKNOWN, or rests on a cost that is. */
export function measured({ option, figures }: Appraised, by: RankMeasure): number | null {
  const hidden = new Set(option.missing.map(({ hides }) => hides));
  if (by === 'CASH_RELEASING_RECURRING_NET') return pence(figures.annualNetSaving);
  if (
    hidden.has('RECURRING_COST') ||
    hidden.has('ONE_OFF_COST') ||
    (by === 'NPV_SOCIAL' && hidden.has('SOCIAL_COST')) ||
    (by === 'PAYBACK' && hidden.has('PAYBACK'))
  )
    return null;
  const value = {
    NPV_PUBLIC: figures.npvPublic,
    NPV_ORGANISATION: figures.npvOrganisation,
    NPV_SOCIAL: figures.npvSocial,
    EQUIVALENT_ANNUAL: figures.equivalentAnnual,
    PAYBACK: figures.lastPaybackYears === null ? Number.NEGATIVE_INFINITY : -figures.lastPaybackYears,
    NPV_PER_CAPITAL: figures.npvPerCapital ?? withoutCapital(figures.npvPublic),
  }[by];
  return by === 'PAYBACK' || by === 'NPV_PER_CAPITAL' ? value : pence(value);
}

/** Value that needs no capital comes before any that does; a loss that needs none, after. */
const withoutCapital = (npv: number): number => (roundedToPence(npv) === 0 ? 0 : Math.sign(npv) * Number.POSITIVE_INFINITY);

const pence = (amount: number | null): number | null => (amount === null ? null : roundedToPence(amount));

/** The options in the order of the measure, the best first. */
export function inRankOrder<A extends Appraised>(options: readonly A[], by: RankMeasure = 'CASH_RELEASING_RECURRING_NET'): readonly A[] {
  const keyed = options.map((appraised) => ({ appraised, ...standingOf(appraised, by) }));
  keyed.sort((one, other) => one.group - other.group || descending(one.value, other.value) || tieBreak(one.appraised, other.appraised));
  return keyed.map(({ appraised }) => appraised);
}

/** The ranks of options that stand in order: 1, 2, 2, 4. What is UNKNOWN or impossible ties with nothing. */
export function ranked<A extends Appraised>(inOrder: readonly A[], by: RankMeasure = 'CASH_RELEASING_RECURRING_NET'): readonly Ranked<A>[] {
  let rank = 0;
  let previous: Standing | undefined;
  return inOrder.map((appraised, index) => {
    const standing = standingOf(appraised, by);
    const ties = previous !== undefined && standing.value !== null && previous.group === standing.group && previous.value === standing.value;
    if (!ties) rank = index + 1;
    previous = standing;
    return { rank, appraised };
  });
}

interface Standing {
  readonly value: number | null;
  /** 0: can be done and is known; 1: can be done and is UNKNOWN; 2: cannot be done. */
  readonly group: 0 | 1 | 2;
}

function standingOf(appraised: Appraised, by: RankMeasure): Standing {
  const value = measured(appraised, by);
  return { value, group: appraised.option.impossibleBecause.length > 0 ? 2 : value === null ? 1 : 0 };
}

const descending = (one: number | null, other: number | null): number =>
  one === other ? 0 : one === null || other === null ? Number(one === null) - Number(other === null) : other - one;

function tieBreak(one: Appraised, other: Appraised): number {
  const byValue = roundedToPence(other.figures.npvPublic) - roundedToPence(one.figures.npvPublic);
  return byValue || roundedToPence(one.figures.capital) - roundedToPence(other.figures.capital) || (one.option.id < other.option.id ? -1 : 1);
}
