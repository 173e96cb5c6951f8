/** What a plan loses if everything in it that can wait does: each part begun some years later, against the same doing nothing. */
import type { Pick } from '../../portfolio/plan-evaluation.ts';

export interface PartDelayed {
  readonly id: string;
  readonly title: string;
  /** Pounds of the plan's value; negative where waiting is worth more. */
  readonly cost: number;
}

export interface PlanDelayed {
  readonly cost: number;
  /** By year of the plan, recurring saving that comes later or not at all; negative where more is saved. Pounds in the prices of year 0. */
  readonly savingForgone: readonly number[];
  /** The dearest to put off first. */
  readonly parts: readonly PartDelayed[];
  /** Parts that cannot be begun so much later, and are taken to be begun as planned. */
  readonly cannotBePutOff: readonly string[];
}

/** What a part is worth, and saves by year, if it begins later. */
export interface Later {
  readonly value: number;
  readonly saving: readonly number[];
}

/** `laterOf`: a part that begins so much later; null where it cannot. */
export function planDelayed(picks: readonly Pick[], years: number, laterOf: (pick: Pick) => Later | null): PlanDelayed {
  const all = picks.map((pick) => ({ pick, later: laterOf(pick) }));
  const parts = all.flatMap(({ pick: { candidate, start }, later }) =>
    later === null ? [] : [{ id: candidate.code, title: candidate.title, cost: start.value - later.value }],
  );
  const forgoneIn = (year: number) =>
    all.reduce((sum, { pick, later }) => sum + (later === null ? 0 : (pick.start.saving[year] ?? 0) - (later.saving[year] ?? 0)), 0);
  return {
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    savingForgone: Array.from({ length: years }, (_, year) => forgoneIn(year)),
    parts: parts.toSorted((one, other) => other.cost - one.cost || (one.id < other.id ? -1 : 1)),
    cannotBePutOff: all.flatMap(({ pick, later }) => (later === null ? [pick.candidate.title] : [])),
  };
}
