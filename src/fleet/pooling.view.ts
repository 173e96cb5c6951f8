/** What the API shows of a pool beyond what every option shows. */

import { GraphQLFloat } from 'graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../api/page.ts';
import { enumOf } from '../api/record-view.ts';
import { Asset, Option } from '../options/option.view.ts';
import { VehicleRoleEnum } from './vehicle-role.view.ts';

const PoolScopeEnum = enumOf(['BASE', 'AREA', 'PARTNER'], 'PoolScope', 'Whose vehicles are pooled: those of a base, of an area, or ours and a partner’s.');

@ObjectType({ simpleResolvers: true, description: 'A team or a base whose vehicles stand apart today.' })
export class PoolPart {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  vehicles!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Most of them in use at once; null where that is not counted apart. Parts have their peaks at different hours, so these do not add up to what the pool needs.',
  })
  peak!: number | null;
}

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description: 'Hold fewer vehicles of a role by sharing them: sized on how many were in use at once, never on average use.',
})
export class VehiclePoolOption extends Option {
  @Field(() => PoolScopeEnum)
  scope!: string;

  @Field(() => VehicleRoleEnum)
  role!: string;

  @Field(() => String, { description: 'Where the pool stands.' })
  base!: string;

  @Field(() => String, { nullable: true, description: 'The partner that shares it.' })
  partner!: string | null;

  @Field(() => Int, { description: 'Our vehicles whose use is known.' })
  held!: number;

  @Field(() => Int, { description: 'Vehicles that the partner brings.' })
  partnersVehicles!: number;

  @Field(() => Int, { description: 'In use at once in the share of hours that must be met, all vehicles added up hour by hour.' })
  demand!: number;

  @Field(() => Int, { description: 'To hold so that the demand is met as surely as asked, with spares for those off the road.' })
  needed!: number;

  @Field(() => Int, { description: 'Most in use at once.' })
  peak!: number;

  @Field(() => GraphQLFloat, { description: 'In use on average over all hours. It decides nothing.' })
  meanInUse!: number;

  @Field(() => GraphQLFloat, { description: 'Vehicle-hours of the record beyond the demand.' })
  hoursBeyond!: number;

  @Field(() => GraphQLFloat, { description: 'Vehicle-days of hire a year that meet them.' })
  hireDays!: number;

  @Field(() => GraphQLFloat, { description: 'Share of the hours whose use must be met.' })
  percentile!: number;

  @Field(() => GraphQLFloat, { description: 'Chance that a vehicle is on the road.' })
  availability!: number;

  @Field(() => GraphQLFloat, { description: 'How sure it must be that enough are.' })
  confidence!: number;

  @Field(() => [PoolPart])
  parts!: readonly PoolPart[];

  @Field(() => [Asset], { description: 'The vehicles that go, the oldest first.' })
  givenUp!: readonly Asset[];

  @Field(() => [Asset], { description: 'Vehicles of the group whose hours are UNKNOWN; they stay as they are.' })
  leftOut!: readonly Asset[];
}
