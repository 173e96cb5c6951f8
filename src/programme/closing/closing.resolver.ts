/** Which so many sites to close. */
import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { codeIn } from '../../api/global-id.ts';
import { refuseOutOfRange } from '../../api/refusal.ts';
import type { AskedContext } from '../asked-context.ts';
import { appraisedOptions } from '../ranking/ranking.ts';
import { ClosingArgs } from './closing.input.ts';
import { ClosingPlan } from './closing.view.ts';
import { neighboursOf } from './closing-neighbours.ts';
import { closingPlan } from './closing-plan.ts';
import { closingQuestion } from './closing-question.ts';
import { siteSavings } from './closing-savings.ts';
import { closingShown } from './closing-shown.ts';
import { coverAsked } from './cover-problem-asked.ts';

const usualSeconds = 6;

/** What a number may be, where it is given. */
const ranges = [
  { where: 'count', least: 1, most: 2_000 },
  { where: 'minutes', least: 1, most: 600 },
  { where: 'seconds', least: 1, most: 7 },
  { where: 'leastShareWithin', least: 0, most: 1 },
] as const;

@Resolver()
export class ClosingResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => ClosingPlan, {
    description:
      'Which so many sites to close, exact: for the least loss of access, the most people within the limit, or the most saved while nobody falls out of reach. Protected points stay. Sites are where the public is met unless buildings or uses are named.',
  })
  async sitesToClose(@Args(() => ClosingArgs) asked: ClosingArgs, @Ctx() context: AskedContext): Promise<object> {
    for (const { where, least, most } of ranges) refuseOutOfRange(where, asked[where], least, most);
    const { scenario, neighbours, saving, seconds, kinds, by, uses, buildings } = asked;
    const ours = (named: readonly string[] | null | undefined) => named?.map((one) => codeIn(one, context.records.organisation));
    const sites = { kinds, by, uses: uses ?? undefined, assets: ours(buildings), orElseAll: true };
    const problem = await coverAsked(context, sites, scenario ?? undefined);
    const options = await appraisedOptions(context, context.families, { scenario: scenario ?? undefined });
    const { savings, warnings } = siteSavings(problem.sites, options, saving ?? undefined);
    const named = { areas: ours(asked.areas), mustStay: ours(asked.mustStay), mustGo: ours(asked.mustGo) };
    const question = closingQuestion({ ...problem, warnings: [...problem.warnings, ...warnings] }, savings, { ...asked, ...named });
    const allowed = seconds ?? usualSeconds;
    const plan = await closingPlan(question, neighbours === true ? allowed / 2 : allowed);
    return closingShown(plan, neighbours === true ? await neighboursOf(plan, allowed / 2) : []);
  }
}
