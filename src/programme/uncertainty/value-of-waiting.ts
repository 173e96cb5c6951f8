/** The value of waiting for what will be known on a day: starting now against starting later, and only if it still pays. [dixit-pindyck] */
import { gbp, valueOfWaiting } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { Candidate, Start } from '../../portfolio/candidate.ts';
import { changedStart } from '../../portfolio/changed-start.ts';
import { changesOf, firstInformedYear } from './recorded-drivers.ts';
import type { Uncertainties } from './uncertainty.store.ts';

type Uncertainty = Uncertainties['uncertainties'][number];

export interface WaitingOutcome {
  readonly title: string;
  readonly probability: number;
  /** Started at the earliest, whatever turns out. */
  readonly valueNow: number;
  /** Started in the year that waiting would choose; null where it cannot wait. */
  readonly valueLater: number | null;
}

export interface WaitingFound {
  readonly uncertainty: Uncertainty & { readonly resolvesOn: string };
  readonly candidate: Candidate;
  /** The year of the plan that it starts in at the earliest. */
  readonly firstYear: number;
  readonly now: number;
  /** The best start once it is known; null where it may not start then, or is never worth while. */
  readonly laterYear: number | null;
  /** Worth today of starting then where it still pays; null where it may not start then. */
  readonly wait: number | null;
  readonly outcomes: readonly WaitingOutcome[];
}

/** Of every dated uncertainty that bears on one of the candidates; what starts only after it is known anyway has nothing to wait for. */
export function valuesOfWaiting(candidates: readonly Candidate[], recorded: Uncertainties, factors: readonly number[], given: Given): readonly WaitingFound[] {
  return recorded.uncertainties.flatMap((one) => {
    const { resolvesOn } = one;
    if (resolvesOn === null) return [];
    const informed = firstInformedYear(resolvesOn, given);
    return candidates.flatMap((candidate) => {
      const [first] = candidate.starts;
      return first === undefined || first.year >= informed ? [] : (waitingFor({ ...one, resolvesOn }, candidate, informed, recorded, factors, given) ?? []);
    });
  });
}

function waitingFor(
  uncertainty: WaitingFound['uncertainty'],
  candidate: Candidate,
  informed: number,
  recorded: Uncertainties,
  factors: readonly number[],
  given: Given,
): WaitingFound | null {
  const changes = changesOf(uncertainty, candidate.code, recorded, given);
  if (changes === null) return null;
  const outcomes = recorded.uncertaintyOutcomes.filter(({ uncertainty: of }) => of === uncertainty.code);
  const worthOf = (start: Start, at: number) => changedStart(start, [changes[at]!], factors).value;
  const first = candidate.starts[0]!;
  const later = candidate.starts.filter(({ year }) => year >= informed);
  const now = outcomes.reduce((sum, { probability }, at) => sum + probability * worthOf(first, at), 0);
  const waiting = valueOfWaiting(
    gbp(now),
    later.map((start) => ({ year: start.year, outcomes: outcomes.map(({ probability }, at) => ({ probability, npv: gbp(worthOf(start, at)) })) })),
  );
  const chosen = later.find(({ year }) => year === waiting.year);
  return {
    uncertainty,
    candidate,
    firstYear: first.year,
    now,
    laterYear: waiting.year,
    wait: later.length === 0 ? null : waiting.wait,
    outcomes: outcomes.map(({ code, title, probability }, at) => ({
      title: title ?? code,
      probability,
      valueNow: worthOf(first, at),
      valueLater: chosen === undefined ? null : worthOf(chosen, at),
    })),
  };
}
