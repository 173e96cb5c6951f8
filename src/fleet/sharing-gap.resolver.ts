/** Which gaps in the data keep vehicles from being shared, withdrawn or traded. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { givenOf } from '../register/given.ts';
import { maySee, seenOf } from './covert.ts';
import { fleetOf } from './fleet.store.ts';
import { sharingGaps } from './sharing-gap.ts';
import { FleetSharingGap } from './sharing-gap.view.ts';

@Resolver()
export class SharingGapResolver {
  @Query(() => [FleetSharingGap], {
    description:
      'Why vehicles, private mileage or hires have no option of sharing: what is UNKNOWN of them, and the cell that would tell. UNKNOWN use is not low use.',
  })
  async fleetSharingGaps(
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<readonly object[]> {
    const gaps = sharingGaps(await fleetOf(context), await givenOf(context, { scenario }));
    return gaps
      .filter(({ vehicles }) => vehicles.length === 0 || vehicles.some((vehicle) => maySee(context, vehicle)))
      .map((gap) => ({ ...gap, vehicles: seenOf(gap.vehicles, context) }));
  }
}
