/** Scenarios beside one another: what they say differently, and what comes of each. */
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { RankMeasureEnum } from '../../options/option.view.ts';
import type { RankMeasure } from '../../options/rank.ts';
import { givenOf, scenarioOf } from '../../register/given.ts';
import { fteOf, peopleOf, postsUnder } from '../../register/headcount.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import type { OptionWhere } from '../ranking/option-filter.ts';
import { optionShown } from '../ranking/option-shown.ts';
import { rankedWhere } from '../ranking/ranking.resolver.ts';
import { OptionFilter } from '../ranking/ranking.view.ts';
import { assumptionChanges } from '../ranking/ranking-changes.ts';
import { budgetYear, yearsOfOutlook } from './budget-baseline.ts';
import { financeOf } from './finance.store.ts';
import { outlookNamed } from './outlook-named.ts';
import { targetVersions } from './saving-targets.ts';
import { ComparedScenario, ScenarioDiff } from './scenario.view.ts';
import { differencesFromRecorded, scenarioDiff } from './scenario-diff.ts';

const mostScenarios = 4;
const mostLeading = 20;
const employed = ['OFFICER', 'PCSO', 'STAFF'] as const;

@Resolver()
export class ScenarioResolver {
  @Query(() => ScenarioDiff, { description: 'What two scenarios say differently: by name, by name@version, or several joined by +.' })
  async scenarioDiff(@Arg('from', () => ID) from: string, @Arg('to', () => ID) to: string, @Ctx() context: AskedContext): Promise<object> {
    const [before, after] = [await givenOf(context, { scenario: from }), await givenOf(context, { scenario: to })];
    const [was, is] = [(await scenarioOf(context, { scenario: from }))!, (await scenarioOf(context, { scenario: to }))!];
    const { ownAssumptions, establishments } = await registerOf(context);
    const changed = assumptionChanges(
      [...context.shipped.assumptions, ...ownAssumptions].map(({ key }) => key),
      before,
      after,
    );
    const [then, now] = [postsUnder(establishments, before), postsUnder(establishments, after)];
    const grades = [...new Set(establishments.map(({ grade }) => grade))];
    const people = grades.map((grade) => ({
      grade,
      fteFrom: fteOf(then, [grade]),
      fteTo: fteOf(now, [grade]),
      peopleFrom: peopleOf(then, [grade]),
      peopleTo: peopleOf(now, [grade]),
    }));
    return {
      from: was.title,
      to: is.title,
      differences: scenarioDiff(was, is),
      assumptions: changed.map(({ key, unit, before: old, after: current }) => ({
        key,
        unit,
        before: old?.value ?? null,
        after: current?.value ?? null,
        source: current?.source ?? null,
      })),
      people: people.filter((one) => Math.abs(one.fteFrom - one.fteTo) > 1e-6 || one.peopleFrom !== one.peopleTo),
    };
  }

  @Extensions({ complexity: 4_000, listSize: mostScenarios })
  @Query(() => [ComparedScenario], { description: 'Sums of the ranking, people, target and gap of several scenarios, side by side.' })
  async scenarioComparison(
    @Arg('scenarios', () => [ID], { description: `1 to ${mostScenarios} scenarios; "as-recorded" is one.` }) scenarios: string[],
    @Arg('where', () => OptionFilter, { nullable: true }) where: OptionWhere | undefined,
    @Arg('by', () => RankMeasureEnum, { nullable: true, description: 'CASH_RELEASING_RECURRING_NET unless said.' }) by: RankMeasure | undefined,
    @Arg('leading', () => Int, { defaultValue: 5, description: `How many of the best options of each, 0 to ${mostLeading}.` }) leading: number,
    @Ctx() context: AskedContext,
  ): Promise<readonly object[]> {
    refuseOutOfRange('scenarios', scenarios.length, 1, mostScenarios);
    refuseOutOfRange('leading', leading, 0, mostLeading);
    const found: object[] = [];
    for (const scenario of scenarios)
      found.push(await comparedScenario(context, scenario, { where: where ?? {}, by: by ?? 'CASH_RELEASING_RECURRING_NET', leading }));
    return found;
  }
}

interface Compared {
  readonly where: OptionWhere;
  readonly by: RankMeasure;
  readonly leading: number;
}

async function comparedScenario(context: AskedContext, name: string, { where, by, leading }: Compared): Promise<object> {
  const given = await givenOf(context, { scenario: name });
  const scenario = (await scenarioOf(context, { scenario: name }))!;
  const { list, totals } = await rankedWhere(context, by, { scenario: name }, where);
  const wanted = given.settings.findLast(({ of }) => of === 'TARGET');
  const target = wanted === undefined ? null : (targetVersions(await financeOf(context)).find((one) => one.target.code === wanted.key) ?? null);
  const { outlook, lines } = await outlookNamed(context, given);
  return {
    scenario: name,
    title: scenario.title,
    differences: differencesFromRecorded(scenario),
    possible: list.filter(({ appraised }) => appraised.option.impossibleBecause.length === 0).length,
    totals,
    leading: list.slice(0, leading).map(({ rank, appraised }) => ({ rank, option: optionShown(appraised) })),
    people: peopleOf(postsUnder((await registerOf(context)).establishments, given), employed),
    target: target === null ? null : `${target.target.code} ${wanted!.is}`,
    targetRange: target,
    outlook,
    gaps: yearsOfOutlook(lines).map((year) => ({ financialYear: year, gap: budgetYear(year, lines).gap })),
  };
}
