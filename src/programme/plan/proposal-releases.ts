/**
 * What proposals save out of. A share of the whole line is theirs alone; a share of what is left is of what the rest of the plan leaves,
 * so that a cheaper contract saves nothing in a building that closes. Pounds a year in the prices of year 0.
 */
import type { Given } from '../../assumptions/given.ts';
import type { Candidate, Together } from '../../portfolio/candidate.ts';
import { basePrice } from '../../register/current-cost.ts';
import type { CostLine } from '../../register/register.ts';
import type { Proposals } from './proposals.store.ts';

export type ProposalRelease = Proposals['proposalReleases'][number];

/** Of each cost line what it costs a year; null is UNKNOWN. */
export type CostOfLines = ReadonlyMap<string, number | null>;

export const costOfLines = (costLines: readonly CostLine[], given: Given): CostOfLines => new Map(costLines.map((line) => [line.code, basePrice(line, given)]));

/** Of each cost line the share of the whole that a proposal takes. */
export const wholeShares = (releases: readonly ProposalRelease[]): ReadonlyMap<string, number> =>
  new Map(releases.filter(({ ofWhatIsLeft }) => !ofWhatIsLeft).map(({ costLine, share }) => [costLine, share]));

/**
 * What each pair of a proposal that saves of what is left, and of anything that releases of the same lines, save less together than apart:
 * Σ share × share × what the line costs. What a line costs that is UNKNOWN saves nothing to either.
 */
export function lessTogether(releases: readonly ProposalRelease[], candidates: readonly Candidate[], costs: CostOfLines): readonly Together[] {
  const ofTheRest = [
    ...Map.groupBy(
      releases.filter(({ ofWhatIsLeft }) => ofWhatIsLeft),
      ({ proposal }) => proposal,
    ),
  ];
  const known = new Set(candidates.map(({ code }) => code));
  const less = (own: readonly ProposalRelease[], other: ReadonlyMap<string, number>) =>
    own.reduce((sum, { costLine, share }) => sum - share * Math.min(1, other.get(costLine) ?? 0) * (costs.get(costLine) ?? 0), 0);
  const pairs = ofTheRest.flatMap(([one, own], at) => [
    ...candidates.map(({ code, releases: theirs }) => ({ one, other: code, savingPa: less(own, theirs) })),
    ...ofTheRest.slice(at + 1).map(([other, theirs]) => ({ one, other, savingPa: less(own, new Map(theirs.map(({ costLine, share }) => [costLine, share]))) })),
  ]);
  return pairs.filter(({ one, other, savingPa }) => savingPa !== 0 && one !== other && known.has(one) && known.has(other));
}

/** What is said of the same two in several ways, added up. */
export function eachPairOnce(pairs: readonly Together[]): readonly Together[] {
  const named = Map.groupBy(pairs, ({ one, other }) => (one < other ? `${one} ${other}` : `${other} ${one}`));
  return [...named.values()].map((same) => ({ ...same[0]!, savingPa: same.reduce((sum, { savingPa }) => sum + savingPa, 0) }));
}
