/** E4.6 and E4.11: how firm a ranking is, what moves one option, which plan is least regretted, and what waiting is worth. */
import { Arg, Args, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { Refusal, refuseOutOfRange } from '../../api/refusal.ts';
import { asRecorded } from '../../assumptions/scenario.ts';
import { RankMeasureEnum } from '../../options/option.view.ts';
import type { RankMeasure } from '../../options/rank.ts';
import { planEvaluated } from '../../portfolio/plan-evaluation.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { scenarioRegret } from '../finance/scenario-regret.ts';
import type { PlanValue } from '../plan/option-candidates.ts';
import { longestPlan, PlanAsk, PlanValueEnum } from '../plan/plan.input.ts';
import { type PlanToMake, planAskedBy } from '../plan/plan-asked.ts';
import { proposalsOf } from '../plan/proposals.store.ts';
import type { OptionWhere } from '../ranking/option-filter.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { rankedWhere } from '../ranking/ranking.resolver.ts';
import { OptionFilter } from '../ranking/ranking.view.ts';
import { rankStability } from './rank-stability.ts';
import { RankStability, ScenarioRegret, ValueOfWaiting } from './stability.view.ts';
import { rankStabilityShown, regretShown, waitingShown } from './stability-shown.ts';
import { planTornado } from './tornado.ts';
import { askedUnderDrivers, driverShown, effectsOn } from './uncertain-plan.store.ts';
import { DrawingArgs, refuseDraws } from './uncertainty.input.ts';
import { uncertaintiesOf } from './uncertainty.store.ts';
import { TornadoBar } from './uncertainty.view.ts';
import { valuesOfWaiting } from './value-of-waiting.ts';

const scenarioArgument = { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' } as const;
const mostScenarios = 8;

@Resolver()
export class StabilityResolver {
  @Extensions({ complexity: 5_000 })
  @Query(() => RankStability, {
    description:
      'The chance of each ranked option to be among the best while the ranges of assumptions are drawn, and which range by itself brings it in or out.',
  })
  async rankStability(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many are the best, 1 to 100.' }) first: number,
    @Arg('where', () => OptionFilter, { nullable: true }) where: OptionWhere | undefined,
    @Arg('by', () => RankMeasureEnum, { nullable: true, description: 'A measure in pounds; CASH_RELEASING_RECURRING_NET unless said.' }) by:
      | RankMeasure
      | undefined,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Args(() => DrawingArgs) drawing: DrawingArgs,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    refuseDraws(drawing);
    refuseOutOfRange('first', first, 1, 100);
    const measure = by ?? 'CASH_RELEASING_RECURRING_NET';
    const { list } = await rankedWhere(context, measure, { scenario }, where ?? {});
    const ids = new Set(list.map(({ appraised }) => optionGlobalId(appraised.option)));
    const effects = await effectsOn(context, { scenario }, ids);
    const drivers = effects.ranges.filter(({ low, high }) => [...low.keys(), ...high.keys()].some((id) => ids.has(id)));
    return rankStabilityShown(
      rankStability(list, { ...effects, ranges: drivers }, measure, first, drawing),
      { ...effects, ranges: drivers },
      ids,
      measure,
      drawing,
    );
  }

  @Extensions({ complexity: 2_000 })
  @Query(() => [TornadoBar], { description: 'What moves the worth of one option or proposal, one thing at a time, the most first.' })
  async tornado(
    @Arg('id', () => ID, { description: 'An option by id or a proposal by code.' }) id: string,
    @Arg('worth', () => PlanValueEnum, { nullable: true, description: 'NPV_PUBLIC unless said.' }) worth: PlanValue | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<readonly object[]> {
    refuseOutOfRange('first', first, 1, 100);
    const { question, given } = await everyCandidate(context, [id], 1, { worth: worth ?? null, scenario: scenario ?? null });
    const candidate = question.problem.candidates.find(({ code }) => code === id);
    if (candidate === undefined)
      throw new Refusal('NOT_FOUND', 'There is nothing of that id that could be weighed.', {
        where: 'id',
        found: id.slice(0, 60),
        fix: 'use the code of a proposal, or the id of an option that can be done and costs a known sum',
      });
    const problem = { ...question.problem, together: [] };
    const evaluated = planEvaluated(problem, [{ candidate, start: candidate.starts[0]! }]);
    const under = await askedUnderDrivers(context, { question, given }, evaluated);
    return planTornado(under, evaluated.value)
      .slice(0, first)
      .map(({ driver, ...bar }) => ({ ...bar, driver: driverShown(driver) }));
  }

  @Extensions({ complexity: 5_000 })
  @Query(() => ScenarioRegret, {
    description:
      'The best plan under each scenario, what it would be worth under the others, and the plan whose largest regret is least. Parts and their starts stay as planned.',
  })
  async scenarioRegret(
    @Args(() => PlanAsk) ask: PlanAsk,
    @Arg('scenarios', () => [ID], {
      nullable: true,
      description: `2 to ${mostScenarios} scenarios by name; the assumptions as recorded and all that are shipped unless said.`,
    })
    scenarios: string[] | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const named = [...new Set(scenarios ?? [asRecorded.name, ...context.shipped.scenarios.map(({ name }) => name)])];
    refuseOutOfRange('scenarios', named.length, 2, mostScenarios);
    return regretShown(await scenarioRegret(context, ask, named));
  }

  @Extensions({ complexity: 2_000 })
  @Query(() => [ValueOfWaiting], {
    description:
      'What it is worth to wait for what will be known on a day: of every row of uncertainties.csv with a day, and whatever it bears on. The most gained by waiting first.',
  })
  async valueOfWaiting(
    @Arg('worth', () => PlanValueEnum, { nullable: true, description: 'NPV_PUBLIC unless said.' }) worth: PlanValue | undefined,
    @Arg('optionStarts', () => Int, { defaultValue: 4, description: 'In how many years an option may start, 1 to 6.' }) optionStarts: number,
    @Arg('scenario', () => ID, scenarioArgument) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<readonly object[]> {
    const recorded = await uncertaintiesOf(context);
    const dated = new Set(recorded.uncertainties.filter(({ resolvesOn }) => resolvesOn !== null).map(({ code }) => code));
    const subjects = recorded.uncertaintyEffects.filter(({ uncertainty }) => dated.has(uncertainty)).map(({ subject }) => subject);
    const { question, given } = await everyCandidate(context, subjects, optionStarts, { worth: worth ?? null, scenario: scenario ?? null });
    return waitingShown(valuesOfWaiting(question.problem.candidates, recorded, question.problem.factors, given), given);
  }
}

/** Everything that could be chosen over the whole appraisal; options only where one of these ids is no proposal. */
async function everyCandidate(
  context: AskedContext,
  ids: readonly string[],
  optionStarts: number,
  ask: Pick<PlanAsk, 'worth' | 'scenario'>,
): Promise<PlanToMake> {
  const [{ proposals }, { organisation }] = [await proposalsOf(context), await registerOf(context)];
  const proposed = new Set(proposals.map(({ code }) => code));
  const from = ids.every((id) => proposed.has(id)) ? 'PROPOSALS' : 'ALL';
  const years = Math.min(longestPlan, organisation.horizonYears + 1);
  return await planAskedBy(context, { ...ask, from, years, optionStarts, budgets: [], capitalCarriesForward: true, receiptLagYears: 1 });
}
