/** What one closure fewer, and one more, would come to: the best set for each, not the last of a list. */
import { type ClosingAim, closingModel } from '../../portfolio/closing.ts';
import { solved } from '../../portfolio/highs.solver.ts';
import { type ClosingPlan, closingProblem } from './closing-plan.ts';
import type { ClosingQuestion } from './closing-question.ts';
import { plainReasons } from './closing-unfeasible.ts';
import { type ClosingWorth, valueBy, worthOf } from './closing-worth.ts';

export interface Neighbour {
  readonly count: number;
  readonly isProved: boolean;
  /** null where no such set was found, with the reason. */
  readonly worth: ClosingWorth | null;
  readonly because: string | null;
  /** What it changes from the plan, in the unit of the aim: positive is more. */
  readonly change: number | null;
}

/** Within so many seconds together; none where the plan itself has no set. */
export async function neighboursOf({ question, after }: ClosingPlan, seconds: number): Promise<readonly Neighbour[]> {
  if (after === null) return [];
  const least = question.sites.filter(({ mustGo }) => mustGo).length;
  const counts = [question.count - 1, question.count + 1].filter((count) => count >= least && count > 0);
  const found: Neighbour[] = [];
  for (const count of counts) found.push(await neighbour({ ...question, count }, after, seconds / counts.length));
  return found;
}

async function neighbour(question: ClosingQuestion, after: ClosingWorth, seconds: number): Promise<Neighbour> {
  const { count, sites, aims } = question;
  const none = (because: string): Neighbour => ({ count, isProved: true, worth: null, because, change: null });
  const [plain] = plainReasons(question);
  if (plain !== undefined) return none(plain);
  const { model, open } = closingModel(closingProblem(question), { settlesTies: false });
  const outcome = await solved(model, { seconds });
  if (outcome.kind === 'infeasible') return none('No set of so many sites keeps what is to be kept.');
  if (!('solution' in outcome)) return { ...none('No set was found in the time allowed.'), isProved: false };
  const worth = worthOf(
    question,
    sites.filter((_, at) => outcome.solution.valueOf(open[at]!) === 0),
  );
  return { count, isProved: outcome.kind === 'chosen', worth, because: null, change: difference(aims[0], worth, after) };
}

function difference(aim: ClosingAim, one: ClosingWorth, other: ClosingWorth): number | null {
  const [is, was] = [valueBy(aim, one), valueBy(aim, other)];
  return is === null || was === null ? null : is - was;
}
