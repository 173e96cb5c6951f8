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
  /** The dearest to put off first. */
  readonly parts: readonly PartDelayed[];
  /** Parts that cannot be begun so much later, and are taken to be begun as planned. */
  readonly cannotBePutOff: readonly string[];
}

/** `worthLater`: what a part is worth if it begins so much later; null where it cannot. */
export function planDelayed(picks: readonly Pick[], worthLater: (pick: Pick) => number | null): PlanDelayed {
  const later = picks.map((pick) => ({ pick, worth: worthLater(pick) }));
  const parts = later.flatMap(({ pick: { candidate, start }, worth }) =>
    worth === null ? [] : [{ id: candidate.code, title: candidate.title, cost: start.value - worth }],
  );
  return {
    cost: parts.reduce((sum, { cost }) => sum + cost, 0),
    parts: parts.toSorted((one, other) => other.cost - one.cost || (one.id < other.id ? -1 : 1)),
    cannotBePutOff: later.flatMap(({ pick, worth }) => (worth === null ? [pick.candidate.title] : [])),
  };
}
