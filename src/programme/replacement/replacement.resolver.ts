/** What will have to be replaced, when, at what price, and what gives under a ceiling. */
import { GraphQLFloat } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, pageOf } from '../../api/page.ts';
import { Money, Year } from '../../api/scalars.ts';
import { type FinancialYear, financialYearAfter, yearIndex } from '../../appraisal/index.ts';
import type { Domain } from '../../options/option.ts';
import { DomainEnum } from '../../options/option.view.ts';
import type { Grouping, Milestone } from '../../options/replacement-item.ts';
import type { AskedContext } from '../asked-context.ts';
import { GroupingEnum, MilestoneEnum, ReplacementProgramme } from './replacement.view.ts';
import { changeShown, standingOf } from './replacement-change.ts';
import { replacementForecast } from './replacement-forecast.ts';
import { ReplacementForecast } from './replacement-forecast.view.ts';
import { ProgrammeItemConnection } from './replacement-item.view.ts';
import { itemsOf } from './replacement-items.ts';
import { changedBy, mostForecast, mostYears, refuseUnfit, within } from './replacement-limits.ts';
import { type ProgrammeFound, replacementProgramme } from './replacement-programme.ts';
import { type ProgrammeAsked, programmeQuestion } from './replacement-question.ts';
import { itemShown, programmeShown } from './replacement-shown.ts';

/** Together below the time in which every question has to be answered. */
const secondsAllowed = 4;
const secondsForChange = 3;

const scenarioArgument = { nullable: true, description: 'A scenario by name, or several joined by +; the assumptions as recorded unless said.' } as const;
const milestoneArgument = { nullable: true, description: 'POLICY unless said.' } as const;
const fromArgument = { nullable: true, description: 'The first financial year; year 0 unless said. What is overdue falls in it.' } as const;

@Resolver(() => ReplacementProgramme)
export class ReplacementResolver {
  @Extensions({ complexity: 500 })
  @Query(() => ReplacementForecast, {
    description: 'What falls due for replacement by financial year, at what a new one costs today. UNKNOWN dates stand in a row of their own.',
  })
  async replacementForecast(
    @Arg('from', () => Year, fromArgument) from: FinancialYear | undefined,
    @Arg('to', () => Year, { nullable: true, description: `The last financial year, at most ${mostForecast} in all; ten in all unless said.` })
    to: FinancialYear | undefined,
    @Arg('groupBy', () => GroupingEnum, { nullable: true }) groupBy: Grouping | undefined,
    @Arg('milestone', () => MilestoneEnum, milestoneArgument) milestone: Milestone | undefined,
    @Arg('domains', () => [DomainEnum], { nullable: true, description: 'Vehicles, IT, or both; all unless said.' }) domains: Domain[] | undefined,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const { items, given } = await itemsOf(context, scenario, domains ?? undefined);
    const first = from ?? given.base;
    const last = to ?? financialYearAfter(first, 9);
    within('to', yearIndex(first, last) + 1, 1, mostForecast, 'financial years');
    return { ...replacementForecast(items, { from: first, to: last, milestone: milestone ?? 'POLICY', groupBy: groupBy ?? null }), priceBase: given.base };
  }

  @Extensions({ complexity: 2_000 })
  @Query(() => ReplacementProgramme, {
    description:
      'When to replace what falls due, so that waiting costs least under a capital ceiling for each year; exact. What policy does not put off is not put off. With changeBy the same again under a changed ceiling, and what moves.',
  })
  async replacementProgramme(
    @Arg('from', () => Year, fromArgument) from: FinancialYear | undefined,
    @Arg('years', () => Int, { nullable: true, description: `1 to ${mostYears}; 5 unless said.` }) years: number | undefined,
    @Arg('ceilings', () => [Money], { nullable: true, description: 'Capital by year; the last holds on. No limit unless said.' }) ceilings:
      | number[]
      | undefined,
    @Arg('carryForward', () => Boolean, { nullable: true, description: 'Whether what a year leaves over may be spent in the next.' })
    carryForward: boolean | undefined,
    @Arg('evenWithin', () => GraphQLFloat, { nullable: true, description: 'How far each year may lie from the mean, as a share: 0.2 is a fifth.' })
    evenWithin: number | undefined,
    @Arg('milestone', () => MilestoneEnum, milestoneArgument) milestone: Milestone | undefined,
    @Arg('mostYearsEarly', () => Int, { nullable: true, description: '0 to 5; 0 unless said.' }) mostYearsEarly: number | undefined,
    @Arg('mostYearsLate', () => Int, { nullable: true, description: '0 to 10; as long as need be unless said.' }) mostYearsLate: number | undefined,
    @Arg('waitWhereItSaves', () => Boolean, { nullable: true, description: 'Whether to wait where that saves although there is money.' })
    waitWhereItSaves: boolean | undefined,
    @Arg('changeBy', () => Money, { nullable: true, description: 'Solve again with a ceiling so much higher, or lower where negative.' }) changeBy:
      | number
      | undefined,
    @Arg('changeIn', () => Year, { nullable: true, description: 'The year whose ceiling changes; the first unless said.' }) changeIn: FinancialYear | undefined,
    @Arg('domains', () => [DomainEnum], { nullable: true, description: 'What is planned together; vehicles alone unless said.' }) domains: Domain[] | undefined,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const { items, given } = await itemsOf(context, scenario, domains ?? ['FLEET']);
    const asked: ProgrammeAsked = {
      base: given.base,
      from: from ?? given.base,
      years: years ?? 5,
      ceilings: ceilings ?? [],
      carryForward: carryForward === true,
      band: evenWithin ?? null,
      milestone: milestone ?? 'POLICY',
      mostYearsEarly: mostYearsEarly ?? 0,
      mostYearsLate: mostYearsLate ?? null,
      waitWhereItSaves: waitWhereItSaves === true,
    };
    refuseUnfit(asked);
    const seen = items.filter(({ isHidden }) => isHidden !== true);
    const found = await replacementProgramme(programmeQuestion(seen, asked), secondsAllowed);
    const after =
      changeBy == null ? null : await replacementProgramme(programmeQuestion(seen, changedBy(asked, changeBy, changeIn), standingOf(found)), secondsForChange);
    return { ...programmeShown(found), priceBase: given.base, found, afterChange: after === null ? null : changeShown(found, after) };
  }

  @FieldResolver(() => ProgrammeItemConnection, { description: 'Everything that falls due, the earliest replacement first.' })
  items(
    @Root() { found }: { readonly found: ProgrammeFound },
    @Arg('onlyLate', () => Boolean, { nullable: true, description: 'Only what waits.' }) onlyLate: boolean | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): object {
    const all = onlyLate === true ? found.placed.filter(({ choice }) => choice.isLate) : found.placed;
    const inOrder = all.toSorted((one, other) => one.choice.year - other.choice.year || (one.due.item.asset.code < other.due.item.asset.code ? -1 : 1));
    const { edges, ...rest } = pageOf(inOrder, page, ({ due }) => due.item.asset.code);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: itemShown(node, found.question) }));
    return { ...rest, edges: shown, nodes: shown.map(({ node }) => node) };
  }
}
