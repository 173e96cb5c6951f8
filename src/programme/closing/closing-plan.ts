/** Which so many sites to close, exact: the model solved, its answer worked out again site by site, and held against closing without a plan. */
import type { Warning } from '../../options/option.ts';
import { type ClosingProblem, closingModel } from '../../portfolio/closing.ts';
import { solved } from '../../portfolio/highs.solver.ts';
import { lossesOf, type SiteLoss } from './closing-losses.ts';
import { type Unplanned, unplanned } from './closing-one-by-one.ts';
import { type ClosingProof, proofOf, refuseUnkept, unproved } from './closing-proof.ts';
import { type ClosingQuestion, sameMinute } from './closing-question.ts';
import { plainReasons, solvedReasons } from './closing-unfeasible.ts';
import { closingWarnings } from './closing-warnings.ts';
import { type ClosingWorth, worthOf } from './closing-worth.ts';
import type { coverOutcomes } from './cover-plan.ts';

export interface ClosingPlan {
  readonly outcome: (typeof coverOutcomes)[number];
  readonly because: readonly string[];
  readonly question: ClosingQuestion;
  readonly before: ClosingWorth;
  /** null where no set was found. */
  readonly after: ClosingWorth | null;
  readonly losses: readonly SiteLoss[];
  readonly unplanned: readonly Unplanned[];
  readonly proof: ClosingProof;
  readonly warnings: readonly Warning[];
}

/** The plan found within so many seconds. */
export async function closingPlan(question: ClosingQuestion, seconds: number): Promise<ClosingPlan> {
  const before = worthOf(question, []);
  const plain = plainReasons(question);
  if (plain.length > 0) return withoutSet(question, before, [...question.overruled, ...plain], unproved(question));
  const problem = closingProblem(question);
  const location = closingModel(problem);
  const outcome = await solved(location.model, { seconds });
  const proof = proofOf(question, location, outcome);
  if (outcome.kind === 'infeasible') {
    const reasons = await solvedReasons(question, problem, Math.max(1, seconds - outcome.seconds));
    return withoutSet(question, before, [...question.overruled, ...reasons], proof);
  }
  if (outcome.kind === 'out of time') return { ...withoutSet(question, before, question.overruled, proof), outcome: 'OUT_OF_TIME' };
  if (!('solution' in outcome)) throw new RangeError(`a choice of sites to close came out ${outcome.kind}: ${JSON.stringify(outcome)}`);
  const after = worthOf(
    question,
    question.sites.filter((_, at) => outcome.solution.valueOf(location.open[at]!) === 0),
  );
  refuseUnkept(question, after, outcome, proof);
  return {
    outcome: question.overruled.length > 0 ? 'INFEASIBLE' : outcome.kind === 'chosen' ? 'PROVED' : 'BEST_SO_FAR',
    because: question.overruled,
    ...{ question, before, after, proof },
    losses: lossesOf(after.going, before.ways, after.ways),
    unplanned: unplanned(question),
    warnings: [...question.warnings, ...closingWarnings(after.going, proof, outcome)],
  };
}

const withoutSet = (question: ClosingQuestion, before: ClosingWorth, because: readonly string[], proof: ClosingProof): ClosingPlan => ({
  ...{ outcome: 'INFEASIBLE', because, question, before, after: null, losses: [], unplanned: [], proof, warnings: question.warnings },
});

/** The question in the terms of the model; savings go in thousands of pounds. */
export function closingProblem({ sites, areas, count, aims, leastWithin }: ClosingQuestion): ClosingProblem {
  return {
    sites: sites.map(({ asset: { code }, mustStayBecause, mustGo, saving: { yearly } }) => ({
      code,
      mustStay: mustStayBecause !== null,
      mustGo,
      saving: yearly === null ? null : yearly / 1000,
    })),
    areas: areas.map(({ code, weight, minutes, limit, mustReach }) => ({ code, weight: weight ?? 0, minutes, limit: limit + sameMinute, mustReach })),
    count,
    aims,
    leastWithin,
  };
}
