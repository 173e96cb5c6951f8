/** The cheapest contact points that keep everyone in reach, and who loses out by an option. */
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { codeIn, nothingOf } from '../../api/global-id.ts';
import { Refusal } from '../../api/refusal.ts';
import type { CoverKind } from '../../options/cover.ts';
import { CoverKindEnum } from '../../options/cover.view.ts';
import type { ServiceEffect as Effect } from '../../options/service-effect.ts';
import { ServiceEffect } from '../../options/service-effect.view.ts';
import type { TravelMode } from '../../options/travel-basis.ts';
import { TravelModeEnum } from '../../options/travel-basis.view.ts';
import type { AskedContext } from '../asked-context.ts';
import { optionOf } from '../ranking/ranking.resolver.ts';
import { CoverPlan } from './cover.view.ts';
import { coverPlan } from './cover-plan.ts';
import { coverAsked } from './cover-problem-asked.ts';
import { coverQuestion } from './cover-question.ts';
import { coverShown } from './cover-shown.ts';

/** Below the time in which every question has to be answered. */
const secondsAllowed = 6;
const longestMinutes = 600;
const scenarioArgument = { nullable: true, description: 'A scenario by name, or several joined by +; the assumptions as recorded unless said.' } as const;

@Resolver()
export class CoverResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => CoverPlan, {
    description:
      'The cheapest set of existing contact points, or of response bases, that keeps every area within its minutes, exact. Sites cost the yearly running cost of their building, shared pools left out. Protected service points stay.',
  })
  async cheapestCover(
    @Arg('minutes', () => Int, { nullable: true, description: `1 to ${longestMinutes}; the standard for each kind of area unless said.` })
    minutes: number | undefined,
    @Arg('areas', () => [ID], { nullable: true, description: 'Demand areas or policing areas to cover, by id or code; all unless said.' })
    areas: string[] | undefined,
    @Arg('mustStay', () => [ID], { nullable: true, description: 'Buildings or service points, by id or code.' }) mustStay: string[] | undefined,
    @Arg('mustGo', () => [ID], { nullable: true, description: 'Buildings or service points that are not to be counted on.' }) mustGo: string[] | undefined,
    @Arg('kinds', () => [CoverKindEnum], {
      nullable: true,
      description: 'Only buildings with a point of these kinds; every kind of contact point unless said.',
    })
    kinds: CoverKind[] | undefined,
    @Arg('by', () => TravelModeEnum, { nullable: true, description: 'BLUE_LIGHT from response bases, otherwise CAR, unless said.' })
    by: TravelMode | undefined,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    if (minutes != null && (minutes < 1 || minutes > longestMinutes))
      throw new Refusal('BAD_USER_INPUT', `A limit is 1 to ${longestMinutes} minutes.`, {
        where: 'minutes',
        found: String(minutes),
        fix: 'write whole minutes',
      });
    const problem = await coverAsked(context, { kinds, by }, scenario);
    const ours = (named: readonly string[] | undefined) => named?.map((one) => codeIn(one, context.records.organisation));
    const question = coverQuestion(problem, { minutes, areas: ours(areas), mustStay: ours(mustStay), mustGo: ours(mustGo) });
    return coverShown(await coverPlan(question, secondsAllowed));
  }

  @Query(() => ServiceEffect, { description: 'Who has further to go when an option is done, by how much, and where they live.' })
  async whoLosesOut(
    @Arg('option', () => ID, { description: 'The id of an option.' }) option: string,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<Effect> {
    const found = (await optionOf(context, option, scenario)) as { readonly serviceEffect: Effect } | null;
    return found?.serviceEffect ?? nothingOf(option);
  }
}
