/** What follows if one vehicle moves into the place of another. */

import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn, nothingOf } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { VehicleMove } from './cascade.view.ts';
import { cascadeBetween } from './cascade-case.ts';
import { moveShown } from './cascade-shown.ts';
import { buyingFor } from './economic-life.resolver.ts';

@Resolver()
export class CascadeResolver {
  @Extensions({ complexity: 100 })
  @Query(() => VehicleMove, {
    description:
      'What follows if a vehicle moves into the place of another when it is due: dates, refit, prices forgone and fetched, and the purchase put off.',
  })
  async vehicleMove(
    @Arg('vehicle', () => ID, { description: 'The vehicle that moves, by id or code.' }) vehicle: string,
    @Arg('inPlaceOf', () => ID, { description: 'The vehicle whose place it takes, by id or code.' }) inPlaceOf: string,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name, or several joined by +.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    const buying = await buyingFor(context, scenario);
    const row = (asked: string) => buying.fleet.vehicle.get(codeIn(asked, context.records.organisation)) ?? nothingOf(asked);
    const [mover, displaced] = [row(vehicle), row(inPlaceOf)];
    if (mover === displaced)
      throw new Refusal('BAD_USER_INPUT', 'A vehicle is in its own place already.', { where: 'inPlaceOf', found: inPlaceOf, fix: 'name another vehicle' });
    const one = cascadeBetween(mover, displaced, buying);
    if (one === null)
      throw new Refusal('NOT_FOUND', 'Nobody knows what a new one would cost for one of the two.', {
        where: 'vehicles.csv: replacement_price',
        fix: 'fill in a price, or an offer for its role',
      });
    return moveShown(one);
  }
}
