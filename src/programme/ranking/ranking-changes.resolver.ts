/** E1.15: what changed since last month's paper. */
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Refusal } from '../../api/refusal.ts';
import { RankMeasureEnum } from '../../options/option.view.ts';
import type { RankMeasure } from '../../options/rank.ts';
import { givenOf, settled } from '../../register/given.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import type { OptionWhere } from './option-filter.ts';
import { optionShown } from './option-shown.ts';
import { rankedWhere } from './ranking.resolver.ts';
import { OptionFilter } from './ranking.view.ts';
import { assumptionChanges, rankingChanges } from './ranking-changes.ts';
import { RankingChanges, RankingUnder } from './ranking-changes.view.ts';

const most = 100;

@Resolver()
export class RankingChangesResolver {
  @Query(() => RankingChanges, { description: 'What differs between two rankings: under other scenarios, or as assumptions were known on other days.' })
  async rankingChanges(
    @Arg('before', () => RankingUnder) before: RankingUnder,
    @Arg('after', () => RankingUnder, { nullable: true, description: 'As recorded today unless said.' }) after: RankingUnder | undefined,
    @Arg('where', () => OptionFilter, { nullable: true }) where: OptionWhere | undefined,
    @Arg('by', () => RankMeasureEnum, { nullable: true, description: 'CASH_RELEASING_RECURRING_NET unless said.' }) by: RankMeasure | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many changes, 1 to ${most}.` }) first: number,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    if (first < 1 || first > most)
      throw new Refusal('BAD_USER_INPUT', `This takes 1 to ${most}.`, { where: 'first', found: String(first), fix: 'ask for fewer' });
    const measure = by ?? 'CASH_RELEASING_RECURRING_NET';
    const [then, now] = [await settled(context, before), await settled(context, after ?? {})];
    const [was, is] = [await rankedWhere(context, measure, then, where ?? {}), await rankedWhere(context, measure, now, where ?? {})];
    const changes = rankingChanges(was.list, is.list, measure);
    const { ownAssumptions } = await registerOf(context);
    const keys = [...context.shipped.assumptions, ...ownAssumptions].map(({ key }) => key);
    const differing = assumptionChanges(keys, await givenOf(context, then), await givenOf(context, now));
    return {
      totalCount: changes.length,
      changes: changes.slice(0, first).map(({ appraised, ...standings }) => ({ ...standings, option: optionShown(appraised) })),
      assumptions: differing.map(({ key, unit, before: old, after: current }) => ({
        key,
        unit,
        before: old?.value ?? null,
        after: current?.value ?? null,
        source: current?.source ?? null,
      })),
    };
  }
}
