/** How long a vehicle, or what is offered for a role, is worth keeping. */

import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf, underName } from '../register/given.ts';
import { type Buying, buyingOf } from './buying.ts';
import { seenFleet } from './covert.ts';
import { lifeFound } from './economic-life.ts';
import { EconomicLife } from './economic-life.view.ts';
import { lifeShown } from './economic-life-shown.ts';
import { fleetOf } from './fleet.store.ts';
import { subjectAsked } from './replacement-subject.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { VehicleRoleEnum } from './vehicle-role.view.ts';

/** What has been worked out for every vehicle alike, kept until the data change. */
export async function buyingFor(context: Context, scenario?: string): Promise<Buying> {
  const [fleet, given] = [await fleetOf(context), await givenOf(context, { scenario })];
  return await context.remembered(`buying ${underName({ scenario })}`, () => {
    const buying = buyingOf(fleet, given);
    return { ...buying, fleet: seenFleet(fleet, context) };
  });
}

@Resolver()
export class EconomicLifeResolver {
  @Extensions({ complexity: 200 })
  @Query(() => EconomicLife, {
    description:
      'The equivalent annual cost of every life of a new one, and for a vehicle whether to keep it. For a vehicle and a role the best to buy without changing the powertrain is taken. The price once paid counts nowhere.',
  })
  async economicLife(
    @Arg('vehicle', () => ID, { nullable: true, description: 'A vehicle, by id or code.' }) vehicle: string | undefined,
    @Arg('role', () => VehicleRoleEnum, { nullable: true, description: 'A role: a typical vehicle of it.' }) role: VehicleRole | undefined,
    @Arg('offer', () => ID, { nullable: true, description: 'An offer to buy, by id or code.' }) offer: string | undefined,
    @Arg('tolerance', () => GraphQLFloat, { nullable: true, description: 'How far above the least the window reaches, 0 to 1; 0.02 unless said.' })
    tolerance: number | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name, or several joined by +.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    if (tolerance != null && !(tolerance >= 0 && tolerance <= 1))
      throw new Refusal('BAD_USER_INPUT', 'A tolerance is a share.', { where: 'tolerance', found: String(tolerance), fix: 'write 0 to 1, for example 0.02' });
    const buying = await buyingFor(context, scenario);
    const { work, bought, challenger } = subjectAsked({ vehicle, role, offer }, buying);
    return lifeShown(lifeFound(work, bought, challenger, tolerance ?? 0.02, buying), buying.given);
  }
}
