/** What it costs to put options off by one year, two … */
import { Arg, Args, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { idParts } from '../../api/global-id.ts';
import { PageArgs, pageOf } from '../../api/page.ts';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { type Under, underName } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { type PlanValue, worthOf } from '../plan/option-candidates.ts';
import { PlanValueEnum } from '../plan/plan.input.ts';
import { type Delay, dearestFirst, delayed, whyNoDelay } from './cost-of-delay.ts';
import { CostOfDelayConnection } from './cost-of-delay.view.ts';
import { optionPasses } from './option-filter.ts';
import { optionGlobalId, optionShown } from './option-shown.ts';
import { type AppraisedUnder, appraisedOptions } from './ranking.ts';
import { OptionFilter } from './ranking.view.ts';

const mostYears = 5;
const mostIds = 100;

interface DelayedOne {
  readonly key: string;
  readonly now: AppraisedUnder;
  readonly delays: readonly Delay[];
}

@Resolver()
export class CostOfDelayResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => CostOfDelayConnection, {
    description:
      'What one, two … years of delay cost, option by option: what is forgone, and what a missed break or notice adds. What cannot be done is left out.',
  })
  async costOfDelay(
    @Arg('ids', () => [ID], { nullable: true, description: `Up to ${mostIds} options by id; all that pass the filter unless said.` }) ids: string[] | undefined,
    @Arg('where', () => OptionFilter, { nullable: true }) where: OptionFilter | undefined,
    @Arg('years', () => Int, { defaultValue: 2, description: `How many years of delay, 1 to ${mostYears}.` }) years: number,
    @Arg('worth', () => PlanValueEnum, { nullable: true, description: 'NPV_PUBLIC unless said.' }) worth: PlanValue | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AskedContext,
  ): Promise<CostOfDelayConnection> {
    refuseOutOfRange('years', years, 1, mostYears);
    const all = await delaysOf(context, years, worth ?? 'NPV_PUBLIC', { scenario });
    const wanted = all.filter(({ key, now }) => (ids === undefined || ids.includes(key)) && optionPasses(now, where ?? {}));
    refuseUnknown(ids ?? [], all);
    const { edges, ...rest } = pageOf(wanted, page, ({ key }) => key);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: shownOf(node, worth ?? 'NPV_PUBLIC') }));
    return { ...rest, edges: shown, nodes: shown.map(({ node }) => node) };
  }
}

const shownOf = ({ now, delays }: DelayedOne, worth: PlanValue) => ({
  option: optionShown(now),
  value: worthOf(now, worth),
  delays,
  outOfHandOn: now.option.outOfHandOn ?? null,
  cannotBePutOff: whyNoDelay(now),
});

/** Every option that can be done, with its delays; kept until the data change. */
function delaysOf(context: AskedContext, years: number, worth: PlanValue, under: Under): Promise<readonly DelayedOne[]> {
  return context.remembered(`delays up to ${years} by ${worth} ${underName(under)}`, async () => {
    const later: { readonly years: number; readonly really: ById; readonly nothingMissed: ById }[] = [];
    for (let startsIn = 1; startsIn <= years; startsIn++)
      later.push({
        years: startsIn,
        really: await byId(context, { ...under, startsIn }),
        nothingMissed: await byId(context, { ...under, startsIn, isNothingMissed: true }),
      });
    const now = (await appraisedOptions(context, context.families, under)).filter(({ option }) => option.impossibleBecause.length === 0);
    return dearestFirst(
      now.map((one): DelayedOne => {
        const of = ({ years: after, really, nothingMissed }: (typeof later)[number]) =>
          delayed(one, { years: after, really: really.get(one.option.id), nothingMissed: nothingMissed.get(one.option.id) }, worth);
        return { key: optionGlobalId(one.option), now: one, delays: whyNoDelay(one) === null ? later.map(of) : [] };
      }),
    );
  });
}

type ById = ReadonlyMap<string, AppraisedUnder>;
const byId = async (context: AskedContext, under: Under): Promise<ById> =>
  new Map((await appraisedOptions(context, context.families, under)).map((one) => [one.option.id, one]));

function refuseUnknown(ids: readonly string[], all: readonly DelayedOne[]): void {
  refuseOutOfRange('ids', Math.max(1, ids.length), 1, mostIds);
  for (const id of ids) idParts(id);
  const known = new Set(all.map(({ key }) => key));
  const found = ids.filter((id) => !known.has(id));
  if (found.length === 0) return;
  throw new Refusal('NOT_FOUND', 'There is no such option that can be done.', { where: 'ids', found: found.slice(0, 5).join(', ').slice(0, 200) });
}
