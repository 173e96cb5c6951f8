/** Which options are best, whatever their family, and one option by its id. */
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { idParts, nothingOf } from '../../api/global-id.ts';
import { PageArgs, pageOf } from '../../api/page.ts';
import { CalendarDate } from '../../api/scalars.ts';
import { Option, RankMeasureEnum } from '../../options/option.view.ts';
import { type Ranked, type RankMeasure, ranked } from '../../options/rank.ts';
import { givenOf, settled, type Under, underName } from '../../register/given.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { type OptionWhere, optionPasses } from './option-filter.ts';
import { optionGlobalId, optionShown } from './option-shown.ts';
import { type AppraisedUnder, appraisedOptions, optionsInOrder } from './ranking.ts';
import { OptionFilter, RankedOptionConnection } from './ranking.view.ts';
import { type Totals, totalsOf } from './totals.ts';

const scenarioArgument = { nullable: true, description: 'A scenario by name, or several joined by +; the assumptions as recorded unless said.' } as const;

@Resolver()
export class RankingResolver {
  @Query(() => RankedOptionConnection, {
    description: 'Options of every kind, ranked on one measure. UNKNOWN figures stand after known ones, and what cannot be done stands last.',
  })
  async rankedOptions(
    @Arg('where', () => OptionFilter, { nullable: true }) where: OptionFilter | undefined,
    @Arg('by', () => RankMeasureEnum, { nullable: true, description: 'CASH_RELEASING_RECURRING_NET unless said.' }) by: RankMeasure | undefined,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Arg('asRecordedAt', () => CalendarDate, { nullable: true, description: 'What was known of the assumptions on this day.' }) asRecordedAt:
      | string
      | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AskedContext,
  ): Promise<RankedOptionConnection> {
    const [measure, under] = [by ?? 'CASH_RELEASING_RECURRING_NET', await settled(context, { scenario, asRecordedAt })];
    const { list, totals } = await rankedWhere(context, measure, under, where ?? {});
    const { edges, ...rest } = pageOf(list, page, ({ appraised }) => appraised.option.id);
    const shown = edges.map(({ cursor, node: { rank, appraised } }) => ({ cursor, rank, node: optionShown(appraised) }));
    const [given, { organisation }] = [await givenOf(context, under), await registerOf(context)];
    return {
      ...rest,
      edges: shown,
      nodes: shown.map(({ node }) => node),
      totals,
      by: measure,
      scenario: given.scenario,
      priceBase: given.base,
      dataVersion: await context.version(),
      notice: organisation.synthetic ? (organisation.note ?? 'These data are made up.') : null,
    } as unknown as RankedOptionConnection;
  }

  @Query(() => Option, {
    nullable: true,
    description: 'One option by its id, whether or not it can be done. An id that the asker has no option of is NOT_FOUND.',
  })
  async option(
    @Arg('id', () => ID) id: string,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object | null> {
    return (await optionOf(context, id, scenario)) ?? nothingOf(id);
  }
}

interface RankedWhere {
  readonly list: readonly Ranked<AppraisedUnder>[];
  readonly totals: Totals;
}

/** The options that a filter lets through, with their ranks and sums: the same for every page of them. Words searched for are not kept: they are the asker's, without end. */
export async function rankedWhere(context: AskedContext, by: RankMeasure, under: Under, where: OptionWhere): Promise<RankedWhere> {
  const make = async (): Promise<RankedWhere> => {
    const wanted = (await optionsInOrder(context, context.families, by, under)).filter((one) => optionPasses(one, where));
    return { list: ranked(wanted, by), totals: totalsOf(wanted) };
  };
  const name = JSON.stringify(where);
  return where.search == null && name.length < 1000 ? await context.remembered(`ranked by ${by} ${underName(under)} where ${name}`, make) : await make();
}

/** The option that an id names, as the asker's organisation has it; null where it has none. */
export async function optionOf(context: AskedContext, id: string, scenario?: string): Promise<object | null> {
  idParts(id);
  const all = await appraisedOptions(context, context.families, { scenario });
  const found = all.find(({ option }) => optionGlobalId(option) === id);
  return found === undefined ? null : optionShown(found);
}
