/** The cheapest years to replace a vehicle, or what is bought for a role, over a fixed span. */

import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { Money } from '../api/scalars.ts';
import { equivalentAnnual, financialYearAfter, gbp } from '../appraisal/index.ts';
import { buyingFor } from './economic-life.resolver.ts';
import { planFound } from './replacement-plan.ts';
import { ReplacementPlan, RunningPaidEnum } from './replacement-plan.view.ts';
import { subjectAsked } from './replacement-subject.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { VehicleRoleEnum } from './vehicle-role.view.ts';

const [longest, oldestAsked] = [60, 60];

@Resolver()
export class ReplacementPlanResolver {
  @Extensions({ complexity: 500 })
  @Query(() => ReplacementPlan, {
    description:
      'The cheapest years to replace a vehicle over a fixed span, exact, with technology that changes. A role or an offer starts with buying one. What is held at the end is sold.',
  })
  async replacementPlan(
    @Arg('years', () => Int, { description: `Years to be served, 1 to ${longest}.` }) years: number,
    @Arg('vehicle', () => ID, { nullable: true, description: 'A vehicle, by id or code.' }) vehicle: string | undefined,
    @Arg('role', () => VehicleRoleEnum, { nullable: true }) role: VehicleRole | undefined,
    @Arg('offer', () => ID, { nullable: true, description: 'An offer to buy, by id or code.' }) offer: string | undefined,
    @Arg('buyNow', () => Boolean, { nullable: true, description: 'Whether to begin with buying one although one is held; a role or an offer always does.' })
    buyNow: boolean | undefined,
    @Arg('startAge', () => Int, { nullable: true, description: 'Age of the vehicle at the start, whole years; its own unless said.' }) startAge:
      | number
      | undefined,
    @Arg('oldest', () => Int, { nullable: true, description: 'The age at which one must go; as far as its life is known unless said.' }) oldest:
      | number
      | undefined,
    @Arg('prices', () => [Money], {
      nullable: true,
      description: 'Of a new one at the start of year 0, 1, 2 …; the last holds on. Unless said, today’s price and what a change costs, at the assumed growth.',
    })
    prices: number[] | undefined,
    @Arg('runningPaid', () => RunningPaidEnum, { nullable: true, description: 'YEAR_END unless said.' }) runningPaid: 'IN_YEAR' | 'YEAR_END' | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name, or several joined by +.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    within('years', years, 1, longest);
    if (startAge != null) within('startAge', startAge, 0, oldestAsked);
    if (oldest != null) within('oldest', oldest, 1, oldestAsked);
    const buying = await buyingFor(context, scenario);
    const subject = subjectAsked({ vehicle, role, offer }, buying);
    const asked = {
      horizon: years,
      buyNow: buyNow === true,
      startAge: startAge ?? null,
      oldest: oldest ?? null,
      prices: prices ?? [],
      runningPaid: runningPaid ?? 'YEAR_END',
    } as const;
    const { cost, steps, problem } = planFound(subject, asked, buying);
    return {
      cost,
      equivalentAnnualCost: equivalentAnnual(gbp(cost), buying.schedule, years),
      steps: steps.map((step) => ({ ...step, financialYear: financialYearAfter(buying.given.base, step.year) })),
      oldest: problem.oldest,
      missing: subject.work.missing,
      discountSchedule: buying.schedule.id,
      priceBase: buying.given.base,
    };
  }
}

function within(where: string, found: number, least: number, most: number): void {
  if (found < least || found > most)
    throw new Refusal('BAD_USER_INPUT', `That lies outside ${least} to ${most}.`, { where, found: String(found), fix: `write ${least} to ${most}` });
}
