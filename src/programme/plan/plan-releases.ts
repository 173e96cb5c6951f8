/** Whether anything is counted twice in a plan: the cost lines that several of its parts release, with what is released of each by year. */
import type { Pick } from '../../portfolio/plan-evaluation.ts';

export interface ReleaseAudited {
  readonly costLine: string;
  /** All shares together, once everything is released. */
  readonly released: number;
  /** The share released in each year of the plan: a part of a year counts as that part. */
  readonly byYear: readonly number[];
  readonly by: readonly string[];
}

/** Cost lines that several parts release, the most released first. */
export function releasesAudited(picks: readonly Pick[], years: number): readonly ReleaseAudited[] {
  const claims = picks.flatMap(({ candidate, start }) =>
    [...candidate.releases].map(([costLine, share]) => ({ costLine, share, by: candidate.code, byYear: start.released?.get(costLine) })),
  );
  return [...Map.groupBy(claims, ({ costLine }) => costLine)]
    .filter(([, shared]) => shared.length > 1)
    .map(([costLine, shared]) => ({
      costLine,
      released: shared.reduce((sum, { share }) => sum + share, 0),
      byYear: Array.from({ length: years }, (_, year) => shared.reduce((sum, { share, byYear }) => sum + (byYear?.[year] ?? share), 0)),
      by: shared.map(({ by }) => by),
    }))
    .sort((one, other) => other.released - one.released || (one.costLine < other.costLine ? -1 : 1));
}
