/** Plans side by side: what more saving costs, what changes with the target, and what a ranked list would lose. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { Money } from '../../api/scalars.ts';
import { financialYearAfter, roundedToPence } from '../../appraisal/index.ts';
import { warning } from '../../options/option.ts';
import { greedyOrders, greedyPlan } from '../../portfolio/greedy.ts';
import { type FrontierCost, type FrontierGain, planFrontier } from '../../portfolio/plan-frontier.ts';
import { type AtTarget, plansAcrossTargets } from '../../portfolio/plan-targets.ts';
import type { AskedContext } from '../asked-context.ts';
import { PlanAsk } from './plan.input.ts';
import { Plan } from './plan.view.ts';
import { planAskedBy } from './plan-asked.ts';
import { FrontierCostEnum, FrontierGainEnum, GreedyPlan, NonPayEnvelope, PlanAcrossTargets, PlanFrontier } from './plan-comparison.view.ts';
import { nonPayEnvelope } from './plan-envelope.ts';
import type { AnsweredPlan } from './plan-shown.ts';

/** For all plans of an answer together. */
const secondsAllowed = 8;
const mostPoints = 20;
const mostTargets = 12;

interface Shown {
  readonly asked: AnsweredPlan;
}

@Resolver(() => Plan)
export class PlanComparisonResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => PlanFrontier, {
    description: 'Plans that none is better than on both counts, between the least cost and the most gain. Targets of years stand as they are asked for.',
  })
  async planFrontier(
    @Args(() => PlanAsk) ask: PlanAsk,
    @Arg('gain', () => FrontierGainEnum, { nullable: true, description: 'SAVING unless said.' }) gain: FrontierGain | undefined,
    @Arg('cost', () => FrontierCostEnum, { nullable: true, description: 'ONE_OFF_MONEY unless said.' }) cost: FrontierCost | undefined,
    @Arg('points', () => Int, { defaultValue: 10, description: `How many levels of the cost are looked at, 2 to ${mostPoints}.` }) points: number,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    refuseOutOfRange('points', points, 2, mostPoints);
    const { question } = await planAskedBy(context, ask);
    const found = await planFrontier(question.problem, gain ?? 'SAVING', cost ?? 'ONE_OFF_MONEY', points, { seconds: secondsAllowed / (points + 1) });
    const [first] = found.leftOut;
    return {
      outOfTime: found.outOfTime.map(roundedToPence),
      points: found.points.map(({ codes, gap, cost, ...point }) => ({
        ...point,
        cost: roundedToPence(cost),
        gap: Number.isFinite(gap) ? gap : null,
        ids: codes,
      })),
      warnings: [
        ...(first === undefined
          ? []
          : [
              warning(
                'COST_UNKNOWN',
                `Of ${found.leftOut.length} it is UNKNOWN ${unknownOf(cost)}; they are in none of these plans, the first of them ${first}.`,
                'Fill in people_losing_time and carbon_saved_pa of proposals.csv, energy_ratings.csv, or what the completeness of the options lists.',
              ),
            ]),
        ...(found.points.length === 0 ? [warning('NO_PLAN', 'No plan keeps every rule, or none was found in time.', 'Ask bestPlan for its conflict.')] : []),
      ],
    };
  }

  @Extensions({ complexity: 2_000 })
  @Query(() => PlanAcrossTargets, { description: 'What is always in the plan, what only if the target lies above some sum, and what never.' })
  async planAcrossTargets(
    @Args(() => PlanAsk) ask: PlanAsk,
    @Arg('targets', () => [Money], {
      description: `Up to ${mostTargets} recurring savings of the year that asks for most; of the last year where no budget has a target.`,
    })
    targets: number[],
    @Ctx() context: AskedContext,
  ): Promise<object> {
    refuseOutOfRange('targets', targets.length, 1, mostTargets);
    for (const target of targets) refuseOutOfRange('targets', target, 0, 1e12);
    const { question } = await planAskedBy(context, ask);
    const { plans, isNested, standings } = await plansAcrossTargets(question.problem, targets, { seconds: secondsAllowed / targets.length });
    const known = new Map(question.problem.candidates.map((candidate) => [candidate.code, candidate]));
    return {
      isNested,
      plans: plans.map(planForTarget),
      standings: standings.map(({ code, standing, targets: within }) => ({
        id: code,
        title: known.get(code)!.title,
        worthByItself: Math.max(...known.get(code)!.starts.map(({ value }) => value)),
        standing,
        from: within[0] ?? null,
        targets: within,
      })),
    };
  }

  @Extensions({ complexity: 200 })
  @FieldResolver(() => [GreedyPlan], {
    description: 'What lists ranked by value, by value for capital and by saving would come to, on the same data and rules.',
  })
  greedy(@Root() { asked: { question, plan, given } }: Plan & Shown): readonly object[] {
    const best = plan.evaluated?.value ?? null;
    return greedyOrders.map((by) => {
      const { value, years, picks } = greedyPlan(question.problem, by);
      const missed = years.filter(({ savingTarget, netSaving }) => savingTarget !== null && netSaving < savingTarget - 0.005 * Math.max(1, picks.length));
      return {
        by,
        value,
        loses: best === null ? null : best - value,
        losesShare: best === null || best <= 0 ? null : (best - value) / best,
        missesTargetIn: missed.map(({ year }) => financialYearAfter(given.base, year)),
        ids: picks.map(({ candidate }) => candidate.code),
      };
    });
  }

  @FieldResolver(() => NonPayEnvelope, { nullable: true, description: 'Null where net revenue expenditure is UNKNOWN in every year, or there is no plan.' })
  nonPayEnvelope(@Root() { asked: { question, plan, given } }: Plan & Shown): object | null {
    return nonPayEnvelope(question, plan, given);
  }
}

const unknownOf = (cost: FrontierCost | undefined): string =>
  cost === 'PEOPLE_LOSING_TIME' ? 'how many people would have further to go' : 'how much carbon they save';

function planForTarget({ target, plan: { outcome, evaluated, gap }, drops, adds }: AtTarget): object {
  const ids = evaluated?.picks.map(({ candidate }) => candidate.code) ?? [];
  const cost = evaluated?.years.reduce((sum, { capital, oneOff }) => sum + capital + oneOff, 0) ?? null;
  return { target, outcome, value: evaluated?.value ?? null, cost, gap, ids, drops, adds };
}
