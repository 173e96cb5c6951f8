/**
 * When to replace what falls due, under a capital ceiling for each year: exact, with the cost of each that has to wait. What waits
 * moves and does not go away: it stands in the year it moves to, and after the programme what is left over stands as a peak.
 */

import { solved } from '../../portfolio/highs.solver.ts';
import type { Outcome } from '../../portfolio/outcome.ts';
import { type ReplacingProblem, replacingModel } from '../../portfolio/replacing.ts';
import type { Choice, Cohort, DueItem, ProgrammeQuestion } from './replacement-question.ts';

export interface Placed {
  readonly due: DueItem;
  readonly choice: Choice;
}

export interface ProgrammeFound {
  readonly question: ProgrammeQuestion;
  readonly outcome: 'PROVED' | 'BEST_SO_FAR' | 'INFEASIBLE' | 'OUT_OF_TIME';
  /** Why it cannot be, in words. */
  readonly because: readonly string[];
  /** Empty where there is no programme. */
  readonly placed: readonly Placed[];
  readonly gap: number | null;
  /** Nothing is better by more than so many pounds of what waiting weighs. */
  readonly provedWithin: number | null;
  readonly seconds: number;
}

/** A thousand pounds a unit keeps sums small enough for the solver's tolerances. */
const poundsInOne = 1_000;

export async function replacementProgramme(question: ProgrammeQuestion, seconds: number): Promise<ProgrammeFound> {
  const problem = problemOf(question);
  if (question.due.length === 0) return { question, outcome: 'PROVED', because: [], placed: [], gap: 0, provedWithin: 0, seconds: 0 };
  const { model, replaced } = replacingModel(problem);
  const outcome = await solved(model, { seconds });
  if (outcome.kind === 'infeasible') return { ...nothing(question, outcome), outcome: 'INFEASIBLE', because: await whyInfeasible(question, problem) };
  if (!('solution' in outcome))
    return {
      ...nothing(question, outcome),
      outcome: 'OUT_OF_TIME',
      because: [outcome.kind === 'failed' ? outcome.because : 'no programme was found in the time allowed'],
    };
  const counts = replaced.map((columns) => columns.map((column) => outcome.solution.valueOf(column)));
  return {
    question,
    outcome: outcome.kind === 'chosen' ? 'PROVED' : 'BEST_SO_FAR',
    because: [],
    placed: question.cohorts.flatMap((cohort, at) => placedOf(cohort, counts[at]!)),
    gap: outcome.gap,
    provedWithin: Math.max(0, outcome.solution.objective - outcome.bound) * poundsInOne,
    seconds: outcome.seconds,
  };
}

const nothing = (question: ProgrammeQuestion, { seconds }: Outcome) => ({ question, placed: [], gap: null, provedWithin: null, seconds });

function problemOf({ asked, years, cohorts }: ProgrammeQuestion): ReplacingProblem {
  const limit = (at: number) => (asked.ceilings.length === 0 ? null : asked.ceilings[Math.min(at, asked.ceilings.length - 1)]! / poundsInOne);
  return {
    alike: cohorts.map((cohort) => ({
      ...cohort,
      choices: cohort.choices.map((choice) => ({ ...choice, cost: choice.cost / poundsInOne, capital: choice.capital.map((amount) => amount / poundsInOne) })),
    })),
    years,
    ceilings: years.map((_, at) => limit(at)),
    carryForward: asked.carryForward,
    band: asked.band,
  };
}

/** Of things that are alike those whose codes come first are replaced first. */
function placedOf({ members }: Cohort, counts: readonly number[]): readonly Placed[] {
  const inOrder = members.toSorted((one, other) => (one.item.asset.code < other.item.asset.code ? -1 : 1));
  let from = 0;
  return counts.flatMap((count, choice) => {
    const part = inOrder.slice(from, from + Math.round(count));
    from += part.length;
    return part.map((due) => ({ due, choice: due.choices[choice]! }));
  });
}

const secondsToExplain = 2;

async function whyInfeasible({ years }: ProgrammeQuestion, problem: ReplacingProblem): Promise<readonly string[]> {
  const { model, short } = replacingModel(problem, 'LEAST_SHORT');
  const outcome = await solved(model, { seconds: secondsToExplain });
  if (!('solution' in outcome)) return ['what may not wait does not fit under the ceilings'];
  const lacking = years.flatMap((year, at) => {
    const amount = outcome.solution.valueOf(short[at]!) * poundsInOne;
    return amount < 0.5 ? [] : [`What may not wait needs £${Math.round(amount).toLocaleString('en-GB')} more capital in ${year}.`];
  });
  return lacking.length > 0 ? lacking : ['Spending cannot be kept within the band: whole vehicles do not divide so evenly. Widen evenWithin.'];
}
