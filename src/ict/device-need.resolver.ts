/** How many devices people need, and what an option about devices touches. */
import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { deviceNeed, peopleClasses } from './device-need.ts';
import { ictOf } from './ict.store.ts';
import type { ItClass } from './it-class.ts';
import { ItClassEnum } from './it-class.view.ts';
import { DeviceNeed } from './refresh-option.view.ts';

@Resolver()
export class DeviceNeedResolver {
  @Query(() => DeviceNeed, { description: 'How many laptops or smartphones people need, spares included, beside what is held.' })
  async deviceNeed(
    @Arg('class', () => ItClassEnum, { nullable: true, description: 'LAPTOP unless said.' }) of: ItClass | undefined,
    @Arg('headcount', () => ID, { nullable: true, description: 'A headcount scenario of establishments.csv; that of the scenario, or today, unless said.' })
    headcount: string | undefined,
    @Arg('officers', () => Int, { nullable: true, description: 'So many officers, instead of those of the establishment.' }) officers: number | undefined,
    @Arg('perPerson', () => GraphQLFloat, { nullable: true, description: 'Devices for each person employed, 0 to 3.' }) perPerson: number | undefined,
    @Arg('spareShare', () => GraphQLFloat, { nullable: true, description: 'Spares as a share of those issued, 0 to 1.' }) spareShare: number | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    const [ict, given, wanted] = [await ictOf(context), await givenOf(context, { scenario }), of ?? 'LAPTOP'];
    if (!peopleClasses.includes(wanted))
      throw new Refusal('BAD_USER_INPUT', 'The number of these does not follow people.', {
        where: 'class',
        found: wanted,
        fix: `ask for ${peopleClasses.join(' or ')}`,
      });
    refuseOutside('officers', officers, 0, 1_000_000);
    refuseOutside('perPerson', perPerson, 0, 3);
    refuseOutside('spareShare', spareShare, 0, 1);
    return deviceNeed(
      wanted,
      { headcount: headcount ?? undefined, officers: officers ?? undefined, perPerson: perPerson ?? undefined, spareShare: spareShare ?? undefined },
      ict,
      given,
    );
  }
}

function refuseOutside(where: string, value: number | null | undefined, low: number, high: number): void {
  if (value != null && !(value >= low && value <= high))
    throw new Refusal('BAD_USER_INPUT', 'That is no such number.', { where, found: String(value), fix: `give ${low} to ${high.toLocaleString('en-GB')}` });
}
